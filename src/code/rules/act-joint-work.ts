import type { Draft } from '../draft.js';
import {
  isGerundNoun,
  isOneHouse,
  isPlural,
  isVerb,
  modifiers,
  prepositionOf,
  subjectOf,
  verbArguments,
} from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isAtHome, isOfStates } from './act-home.js';
import { isParty } from './act-parties.js';
import { doersOf, firstBehind, isForeign, textBehind } from './act-sides.js';
import { make } from './act-draft.js';
import { withJoined } from './joint.js';
import { firstRead, type Reader } from './readers.js';

// Work in common: ties that are deepened, parties that act together, exercises and efforts that a party takes part in.

const cooperate = (
  token: number,
  by: readonly number[],
  to: readonly number[],
  more: Partial<Draft> = {},
): Draft => make('cooperate', token, { by, to }, { cameo: '060', ...more });

const isSide = (scene: Scene, node: number): boolean =>
  /^(?:we|they)$/.test(scene.tokens.lower(node)) || (isParty(scene, node) && isOfStates(scene, node));

const isSeveral = (scene: Scene, nodes: readonly number[]): boolean =>
  nodes.length > 1 ||
  nodes.some(
    (node) =>
      isPlural(scene, node) ||
      scene.trees.conjuncts(node).length > 1 ||
      /^they$/.test(scene.tokens.lower(node)),
  );

const DEEPENING = words(
  'deepen strengthen enhance expand bolster build intensify advance broaden reinforce further',
);
const TIES = words(
  'cooperation partnership tie relation relationship collaboration coordination alliance cooperate',
);

/** "Australia and Fiji will deepen their cooperation", "is building on its partnership with Hanoi" */
function ofDeepening(scene: Scene, verb: number): Draft | null {
  const { trees } = scene;
  if (!DEEPENING.has(scene.lemma(verb)) || !isVerb(scene, verb)) return null;
  const around = verbArguments(scene, verb).slots;
  const ties = [...(around.get('patient') ?? []), ...(around.get('on') ?? [])].find((node) =>
    TIES.has(scene.lemma(node)),
  );
  if (ties === undefined) return null;
  const by = subjectOf(scene, verb).filter((node) => isSide(scene, node));
  const to = [...trees.children(ties, 'nmod'), ...trees.children(verb, 'obl')].filter(
    (node) =>
      node > ties && prepositionOf(scene, node) === 'with' && isSide(scene, node) && !by.includes(node),
  );
  if (by.length === 0 || (to.length === 0 && !isSeveral(scene, by)) || isOneHouse(scene, by, to)) return null;
  // What is agreed or discussed is told by its own word.
  if (SPOKEN.has(scene.lemma(trees.head[verb] ?? -1)) && trees.rel(verb) !== 'conj') return null;
  return cooperate(verb, withJoined(scene, by), to.slice(0, 1));
}
const SPOKEN = words(
  'agree discuss commit pledge opportunity way importance need look effort desire step want seek explore option idea plan',
);

/** "The United States, together with Egypt, will work to …" */
function ofTogether(scene: Scene, token: number): Draft | null {
  const { tokens, trees } = scene;
  if (tokens.lower(token) !== 'with') return null;
  if (!/^(?:together|alongside|along)$/.test(tokens.lower(token - 1))) return null;
  const party = firstBehind(scene, token + 1, isForeign, 6);
  if (party < 0) return null;
  let verb = trees.head[token - 1] ?? -1;
  for (let step = 0; step < 3 && verb >= 0 && !isVerb(scene, verb); step += 1) verb = trees.head[verb] ?? -1;
  if (verb < 0 || !isVerb(scene, verb)) return null;
  const by = subjectOf(scene, verb).filter((node) => isSide(scene, node) && node !== party);
  return by.length > 0 ? cooperate(token - 1, by, [party], { anchor: verb }) : null;
}

const COMMON = words('coordination cooperation consultation concert');

/** "our allies", "its partners": of a government, though it does not say which. */
const isForeignOrAllied = (scene: Scene, node: number): boolean =>
  isForeign(scene, node) ||
  (/^(?:ally|partner|counterpart)$/.test(scene.lemma(node)) &&
    scene.trees
      .children(node, 'nmod', 'det')
      .some((child) => /^(?:our|its|their|his|her)$/.test(scene.tokens.lower(child))));

/** "In close coordination with the Somali army, …" */
function ofCoordination(scene: Scene, noun: number): Draft | null {
  const { tokens, trees } = scene;
  if (!COMMON.has(scene.lemma(noun)) || prepositionOf(scene, noun) !== 'in') return null;
  if (tokens.lower(noun + 1) !== 'with') return null;
  const party = firstBehind(scene, noun + 2, isForeignOrAllied, 7);
  if (party < 0) return null;
  const verb = trees.head[noun] ?? -1;
  const by = isVerb(scene, verb)
    ? doersOf(scene, verb).filter((node) => node !== party && isSide(scene, node))
    : [];
  return cooperate(noun, by, [party], isVerb(scene, verb) ? { anchor: verb } : {});
}

const EFFORTS = words(
  'sanction sanctions coalition exercise exercises operation mission effort efforts drill drills training patrol patrols programme program',
);

/** "took part in the exercise", "are not participating in the sanctions" */
function ofTakingPart(scene: Scene, verb: number): Draft | null {
  const lemma = scene.lemma(verb);
  const isPart =
    lemma === 'participate' || (lemma === 'take' && /^part in\b/.test(textBehind(scene, verb, 2)));
  if (!isPart || !isVerb(scene, verb)) return null;
  const inWhat = (verbArguments(scene, verb).slots.get('in') ?? []).filter(
    (node) => EFFORTS.has(scene.lemma(node)) || EFFORTS.has(scene.tokens.lower(node)),
  );
  const isBare = lemma === 'participate' && scene.presentedAt(verb)?.polarity === 'denied';
  if (inWhat.length === 0 && !isBare) return null;
  const by = subjectOf(scene, verb).filter((node) => isForeign(scene, node));
  if (by.length === 0) return null;
  // Peacekeepers are lent.
  if (inWhat.some((node) => isOfPeace(scene, node)))
    return make('aid', verb, { by, to: [] }, { cameo: '074' });
  return cooperate(verb, by, []);
}

const isOfPeace = (scene: Scene, node: number): boolean =>
  [node, ...modifiers(scene, node)].some((word) =>
    /^(?:peacekeeping|peace|nations|stabili[sz]ation|mission)$/.test(scene.tokens.lower(word)),
  );

const KNOWLEDGE = words(
  'knowledge experience expertise practice practices lesson lessons tactics skill skills technique techniques',
);
const ALONGSIDE = words('train exercise fly sail shoot operate patrol accompany serve fight deploy');

/** "soldiers of both armies shared their knowledge", "pilots flew alongside their Kuwaiti partners" */
function ofDrill(scene: Scene, verb: number): Draft | null {
  const { trees } = scene;
  if (!isVerb(scene, verb)) return null;
  const by = subjectOf(scene, verb).filter((node) => isSide(scene, node) || ARMED.test(scene.lemma(node)));
  if (by.length === 0) return null;
  if (
    /^(?:share|exchange)$/.test(scene.lemma(verb)) &&
    trees.children(verb, 'obj').some((node) => KNOWLEDGE.has(scene.lemma(node)))
  ) {
    const to = (verbArguments(scene, verb).slots.get('with') ?? []).filter((node) => isSide(scene, node));
    return to.length > 0 || isSeveral(scene, by) ? cooperate(verb, by, to) : null;
  }
  if (!ALONGSIDE.has(scene.lemma(verb))) return null;
  const isBeside = scene.lemma(verb) === 'accompany';
  if (
    !isBeside &&
    !/^(?:[a-z]+ )?(?:alongside|side by side|together with)\b/.test(textBehind(scene, verb, 4))
  )
    return null;
  const to = firstBehind(
    scene,
    verb + 1,
    (_, node) => node > verb + (isBeside ? 0 : 1) && isPartner(scene, node),
    7,
  );
  return to >= 0 && !by.includes(to) ? cooperate(verb, by, [to], { cameo: '062' }) : null;
}
const ARMED = /^(?:squadron|airman|soldier|sailor|marine|troop|pilot|unit|battalion|brigade)$/;
const isPartner = (scene: Scene, node: number): boolean =>
  isForeign(scene, node) || (/^(?:partner|ally)$/.test(scene.lemma(node)) && !isAtHome(scene, node));

const DEALING = /^(?:to )?(?:do(?:ing)? business|trad(?:e|ing)) with\b/;

/** "continue to do business with Pyongyang" */
function ofBusiness(scene: Scene, token: number): Draft | null {
  const { tokens } = scene;
  if (
    !/^(?:do|trade|doing|trading)$/.test(tokens.lower(token)) ||
    !(isVerb(scene, token) || isGerundNoun(scene, token))
  )
    return null;
  if (!DEALING.test(`${tokens.lower(token)} ${textBehind(scene, token, 2)}`)) return null;
  const to = firstBehind(scene, token + 2, isForeign, 5);
  if (to < 0) return null;
  return cooperate(
    token,
    doersOf(scene, token).filter((node) => isForeign(scene, node) && node !== to),
    [to],
    { cameo: '061' },
  );
}

/** "the work under way between Riyadh and Washington" */
function ofWorkBetween(scene: Scene, noun: number): Draft | null {
  if (
    !/^(?:work|action|effort|operation|exercise|initiative)$/.test(scene.lemma(noun)) ||
    scene.trees.upos(noun) !== 'NOUN'
  )
    return null;
  const isJoint = modifiers(scene, noun).some((word) =>
    /^(?:joint|common|shared)$/.test(scene.tokens.lower(word)),
  );
  if (scene.lemma(noun) !== 'work' && !isJoint) return null;
  const [, last] = scene.trees.extent(noun);
  for (let at = noun + 1; at < last && at < noun + 8; at += 1) {
    if (scene.tokens.lower(at) !== 'between') continue;
    const party = firstBehind(scene, at + 1, isForeign, 5);
    const sides = party < 0 ? [] : scene.trees.conjuncts(party).filter((node) => isForeign(scene, node));
    return sides.length > 1 ? cooperate(noun, sides, []) : null;
  }
  return null;
}

/** "look forward to deepening cooperation with Fiji", "looks forward to continued close collaboration" */
function ofLookingForward(scene: Scene, verb: number): Draft | null {
  const { trees, tokens } = scene;
  if (scene.lemma(verb) !== 'look' || tokens.lower(verb + 1) !== 'forward') return null;
  const deed = trees.children(verb, 'advcl', 'xcomp').filter((node) => FURTHERING.has(tokens.lower(node)));
  const ties = [...trees.children(verb, 'obl'), ...deed.flatMap((node) => trees.children(node, 'obj'))].find(
    (node) => node > verb && TIES.has(scene.lemma(node)) && isFurthered(scene, node, deed),
  );
  if (ties === undefined) return null;
  const by = subjectOf(scene, verb).filter((node) => isSide(scene, node));
  const to = [...trees.children(ties, 'nmod'), ...trees.children(verb, 'obl')].filter(
    (node) =>
      node > ties && prepositionOf(scene, node) === 'with' && isSide(scene, node) && !by.includes(node),
  );
  if (by.length === 0 || (to.length === 0 && !isSeveral(scene, by)) || isOneHouse(scene, by, to)) return null;
  return cooperate(verb, withJoined(scene, by), to.slice(0, 1), {
    stance: { polarity: 'affirmed', certainty: 'certain', reality: 'intended' },
  });
}
const FURTHERING = words(
  'deepening strengthening enhancing expanding building continuing advancing broadening furthering continued continue deepen strengthen further close closer',
);
/** Also where a parser takes "deepening" for an adjective. */
const isFurthered = ({ trees, tokens }: Scene, node: number, deed: readonly number[]): boolean =>
  deed.length > 0 || trees.children(node, 'amod').some((child) => FURTHERING.has(tokens.lower(child)));

const READERS: readonly Reader[] = [
  ofLookingForward,
  ofDeepening,
  ofTogether,
  ofCoordination,
  ofTakingPart,
  ofDrill,
  ofBusiness,
  ofWorkBetween,
];

/** Work in common told by ties, by company or by what is joined; null for other words. */
export function ofJointWork(scene: Scene, token: number): Draft | null {
  return firstRead(READERS, scene, token);
}
