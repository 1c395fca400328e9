import type { Draft } from '../draft.js';
import {
  isAny,
  isPassive,
  isPossessor,
  isVerb,
  modifiers,
  prepositionOf,
  subjectOf,
  verbArguments,
} from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { make } from './act-draft.js';
import { isAtHome } from './act-home.js';
import { isParty } from './act-parties.js';
import { doersOf, isForeign, isUnder, textBehind } from './act-sides.js';
import { firstRead, type Reader } from './readers.js';

// Penalties, blame, threats and refusals told by a turn of phrase: "raise the costs on", "starvation as a weapon", "decided not to send".

const COSTING = words('impose raise inflict increase exact');
/** "imposing severe costs on Moscow" */
function ofCosts(scene: Scene, verb: number): Draft | null {
  const { trees } = scene;
  if (!COSTING.has(scene.lemma(verb)) || !isVerb(scene, verb)) return null;
  const costs = trees.children(verb, 'obj').find((node) => /^(?:cost|costs|price)$/.test(scene.lemma(node)));
  if (costs === undefined) return null;
  const to = [...trees.children(verb, 'obl'), ...trees.children(costs, 'nmod')].filter(
    (node) => /^(?:on|upon|for)$/.test(prepositionOf(scene, node)) && isForeign(scene, node),
  );
  const by = doersOf(scene, verb).filter((node) => !to.includes(node) && node !== costs);
  return to.length > 0 ? make('sanction', verb, { by, to: to.slice(0, 1) }, { cameo: '163' }) : null;
}

const STAGED = words(
  'consider prepare plan tighten expand broaden toughen intensify announce impose adopt introduce lay coordinate finalise finalize strengthen renew extend roll enforce implement',
);
const ANSWERING = words('respond punish hit answer hold cripple squeeze isolate target react pressure');

const isSanctions = (scene: Scene, token: number): boolean =>
  /^sanctions?$/.test(scene.tokens.lower(token)) && !isVerb(scene, token);

/** "sanctions are being tightened", "the sanctions that are being considered", "will respond with sanctions" */
export function ofStagedSanctions(scene: Scene, token: number): Draft | null {
  const { trees } = scene;
  if (!isSanctions(scene, token) || isUnder(scene, token, LIFTING, 2)) return null;
  const noun =
    trees.rel(token) === 'nmod' || trees.rel(token) === 'compound' ? (trees.head[token] ?? token) : token;
  const head = trees.head[noun] ?? -1;
  const clause = [noun, token]
    .flatMap((one) => trees.children(one, 'acl'))
    .find((one) => STAGED.has(scene.lemma(one)));
  const isStaged = /^(?:nsubj|obj)$/.test(trees.rel(noun)) && STAGED.has(scene.lemma(head));
  const isMeans =
    noun === token &&
    /^(?:with|through|by)$/.test(prepositionOf(scene, token)) &&
    ANSWERING.has(scene.lemma(head));
  const verb = isStaged || isMeans ? head : (clause ?? -1);
  if (verb < 0) return null;
  const by = isPassive(scene, verb) ? [] : penalisersOf(scene, verb, noun).filter((node) => node !== token);
  const to = isMeans
    ? (verbArguments(scene, verb).slots.get('patient') ?? [])
        .flatMap((node) => [node, ...modifiers(scene, node)])
        .filter((node) => isForeign(scene, node))
    : [];
  const isSomebodys =
    by.length > 0 ||
    to.length > 0 ||
    isPassive(scene, verb) ||
    /^(?:respond|punish)$/.test(scene.lemma(verb));
  return isSomebodys
    ? make('sanction', token, { by, to: to.slice(0, 1) }, { anchor: verb, cameo: '163' })
    : null;
}
/** Who penalises: the government is asked as "you"; "to tighten our sanctions". */
function penalisersOf(scene: Scene, verb: number, noun: number): readonly number[] {
  const { trees, tokens } = scene;
  const owners = trees.children(noun, 'nmod', 'det').filter((node) => /^our$/.test(tokens.lower(node)));
  const asked = subjectOf(scene, verb).filter((node) => tokens.lower(node) === 'you');
  const doers = doersOf(scene, verb).filter((node) => node !== noun);
  return doers.length > 0 ? doers : owners.length > 0 ? owners : asked;
}
const LIFTING = words(
  'lift ease remove waive relax suspend evade circumvent violate end drop terminate oppose criticise criticize reject condemn relief exemption congress bill senate',
);

/** "cut Russian banks off from SWIFT" */
function ofCutOff(scene: Scene, verb: number): Draft | null {
  if (!/^(?:cut|disconnect|remove|exclude|sever)$/.test(scene.lemma(verb)) || !isVerb(scene, verb))
    return null;
  if (
    !/\bfrom (?:the )?(?:swift|international financial|global financial|us financial)/.test(
      textBehind(scene, verb, 9),
    )
  )
    return null;
  const to = (verbArguments(scene, verb).slots.get('patient') ?? []).filter(
    (node) => !/^off$/.test(scene.tokens.lower(node)),
  );
  return to.length > 0 ? make('sanction', verb, { by: doersOf(scene, verb), to }, { cameo: '163' }) : null;
}

/** "is using starvation as a weapon of war" */
function ofWeaponising(scene: Scene, verb: number): Draft | null {
  if (!/^(?:use|weaponise|weaponize)$/.test(scene.lemma(verb)) || !isVerb(scene, verb)) return null;
  const text = textBehind(scene, verb, 8);
  const isWeapon =
    scene.lemma(verb) !== 'use'
      ? /^(?:food|hunger|aid|energy|grain|migration|water|starvation|refugees|gas)\b/.test(text)
      : /^(?:[a-z]+ ){1,3}as an? (?:weapon|instrument|tool) of (?:war|terror|coercion|pressure|blackmail)|^(?:food|hunger|aid|energy|grain|migration|water|starvation|rape|gas) as an? (?:weapon|tool)/.test(
          text,
        );
  const to = subjectOf(scene, verb).filter((node) => isForeign(scene, node));
  return isWeapon && to.length > 0 ? make('accuse', verb, { to }, { cameo: '112' }) : null;
}

/** "has committed war crimes", "is committing genocide" */
function ofCrimes(scene: Scene, verb: number): Draft | null {
  if (!/^(?:commit|perpetrate)$/.test(scene.lemma(verb)) || !isVerb(scene, verb)) return null;
  const text = `${textBehind(scene, verb, 6)}`;
  if (!/^(?:[a-z]+ )?(?:war crimes?|genocide|crimes? against humanity|ethnic cleansing)\b/.test(text))
    return null;
  const to = subjectOf(scene, verb).filter((node) => isForeign(scene, node));
  return to.length > 0 ? make('accuse', verb, { to }, { cameo: '112' }) : null;
}

const KEPT_BACK = words(
  'send provide supply give deliver transfer join participate attend sign recognise recognize extend renew do accept ratify negotiate allow open',
);

/** "decided not to send jets", "made the decision not to do that" */
function ofDecidingNot(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  if (
    !/^(?:decide|decision|choose|opt)$/.test(scene.lemma(token)) ||
    !/^not to\b/.test(textBehind(scene, token, 2))
  )
    return null;
  if (!KEPT_BACK.has(scene.lemma(token + 3))) return null;
  const verb = isVerb(scene, token) ? token : (trees.head[token] ?? -1);
  if (!isVerb(scene, verb) || (verb !== token && !/^(?:make|take|reach)$/.test(scene.lemma(verb))))
    return null;
  const by = doersOf(scene, verb).filter(
    (node) => isForeign(scene, node) || /^(?:we|they)$/.test(tokens.lower(node)),
  );
  return by.length > 0 ? make('reject', token, { by }, { anchor: verb, cameo: '120' }) : null;
}

const MENACED = words(
  'people personnel troop force civilian ally security peace stability neighbour neighbor population life community partner',
);
/** "pose a threat to our forces" */
function ofPosing(scene: Scene, noun: number): Draft | null {
  const { trees } = scene;
  if (!/^(?:threat|danger)$/.test(scene.lemma(noun)) || trees.rel(noun) !== 'obj') return null;
  const verb = trees.head[noun] ?? -1;
  if (!/^(?:pose|present)$/.test(scene.lemma(verb))) return null;
  const by = subjectOf(scene, verb).filter(
    (node) =>
      isForeign(scene, node) ||
      isAny(scene, [node], 'armed') ||
      /^(?:militia|terrorist|group|regime)$/.test(scene.lemma(node)),
  );
  const to = [...trees.children(noun, 'nmod'), ...trees.children(verb, 'obl')].filter(
    (node) =>
      prepositionOf(scene, node) === 'to' && (isForeign(scene, node) || MENACED.has(scene.lemma(node))),
  );
  return by.length > 0 && to.length > 0
    ? make('threaten', noun, { by, to: to.filter((node) => isParty(scene, node)) }, { anchor: verb })
    : null;
}

/** "ended a 20-year war in Afghanistan", "has ended its occupation" */
function ofEndingWar(scene: Scene, verb: number): Draft | null {
  const { trees } = scene;
  if (!/^(?:end|conclude)$/.test(scene.lemma(verb)) || !isVerb(scene, verb) || isPassive(scene, verb))
    return null;
  const war = trees
    .children(verb, 'obj')
    .find((node) => /^(?:war|occupation|mission|operation)$/.test(scene.lemma(node)));
  if (war === undefined || scene.presentedAt(verb)?.reality !== 'happened') return null;
  const isOwn =
    /^(?:occupation|mission|operation)$/.test(scene.lemma(war)) === false ||
    trees.children(war, 'nmod', 'det').some((node) => isPossessor(scene, node));
  const by = doersOf(scene, verb).filter(
    (node) => isParty(scene, node) || /^(?:we|he)$/.test(scene.tokens.lower(node)),
  );
  return isOwn && by.length > 0 ? make('retreat', verb, { by }, { cameo: '087' }) : null;
}

/** "Israel committed to addressing the shortfalls" */
function ofCommitting(scene: Scene, verb: number): Draft | null {
  if (scene.lemma(verb) !== 'commit' || !isVerb(scene, verb) || isPassive(scene, verb)) return null;
  const { tokens, trees } = scene;
  if (tokens.lower(verb + 1) !== 'to' || trees.upos(verb + 2) !== 'VERB' || isAct(scene, verb + 2))
    return null;
  const isGerund = tokens.lower(verb + 2).endsWith('ing');
  const by = subjectOf(scene, verb).filter(
    (node) =>
      isForeign(scene, node) || (isParty(scene, node) && !isAtHome(scene, node) && isOfficial(scene, node)),
  );
  const isStated = isGerund || scene.presentedAt(verb)?.reality === 'happened';
  return isStated && by.length > 0 ? make('agree', verb, { by }, { cameo: '030' }) : null;
}

/** "committed to working with", "committed to support": deeds that are acts of their own. */
const isAct = (scene: Scene, deed: number): boolean => TOLD_THEMSELVES.has(scene.lemma(deed));
const TOLD_THEMSELVES = words(
  'work cooperate collaborate coordinate partner consult engage support help assist aid back provide give deliver supply send donate stand defend protect continue keep remain stay implement observe respect uphold honour honor abide',
);
const isOfficial = (scene: Scene, node: number): boolean =>
  scene.actorAt(node) !== null ||
  /^(?:side|party|leader|president|minister|country|government)$/.test(scene.lemma(node));

const READERS: readonly Reader[] = [
  ofCosts,
  ofCutOff,
  ofWeaponising,
  ofCrimes,
  ofDecidingNot,
  ofPosing,
  ofEndingWar,
  ofCommitting,
];

/** Penalties, blame, threats and refusals told by a turn of phrase; null for other words. */
export function ofPressing(scene: Scene, token: number): Draft | null {
  return firstRead(READERS, scene, token);
}
