import type { Draft } from '../draft.js';
import {
  isAny,
  isNone,
  isVerb,
  namedNodes,
  predicatedOf,
  prepositionOf,
  subjectOf,
} from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isService } from './service-things.js';

// What a population does not have: "have no water", "there is no electricity", "no access to care", "in the dark".

const SUPPLIES = words(
  `water electricity power gas heating heat sewage sanitation internet telephone fuel electricity healthcare schooling
  connectivity communication light lighting medicine medication oxygen petrol diesel bread`,
);
const CARE = words('care service supply supplies signal connection network treatment coverage');
const HAVING = words('have get receive enjoy possess');

/** "Residents have no running water", "there has been no internet since Friday", "the camp is without power", "fuel is in short supply". */
export const ofLack = (scene: Scene, token: number): Draft | null =>
  ofDarkness(scene, token) ?? ofScarcity(scene, token) ?? ofNothing(scene, token);

const lacking = (trigger: number, anchor: number, what: readonly number[]): Draft => ({
  kind: 'service',
  detail: 'cut',
  trigger,
  anchor,
  roles: what.length > 0 ? { what } : {},
  places: null,
  counts: [],
  stance: { polarity: 'affirmed' },
});

/** Water, power, care: what people are supplied with. */
const isSupply = (scene: Scene, node: number): boolean =>
  namedNodes(scene, node).some(
    (one) => SUPPLIES.has(scene.lemma(one)) || (CARE.has(scene.lemma(one)) && isService(scene, one)),
  );

/** The verb of having, or of being there, that denies a noun; -1 where none does. */
function denyingVerb(scene: Scene, noun: number): number {
  const { trees } = scene;
  const head = trees.head[noun] ?? -1;
  if (trees.child(noun, 'expl') >= 0) return isNone(scene, noun) ? noun : -1;
  if (!isVerb(scene, head) && trees.child(head, 'expl') < 0) return -1;
  const isThere = trees.child(head, 'expl') >= 0 && /^(?:nsubj|obj)$/.test(trees.rel(noun));
  const isHad = trees.rel(noun) === 'obj' && HAVING.has(scene.lemma(head));
  if (!isThere && !isHad) return -1;
  const isDenied =
    isNone(scene, noun) ||
    trees
      .children(noun, 'det', 'amod', 'advmod')
      .some((child) => /^(?:no|little|hardly)$/.test(scene.tokens.lower(child))) ||
    trees
      .children(head, 'advmod')
      .some(
        (child) =>
          /^(?:not|n't)$/.test(scene.tokens.lower(child)) ||
          (scene.tokens.lower(child) === 'longer' && scene.tokens.lower(child - 1) === 'no'),
      );
  return isDenied ? head : -1;
}

function ofNothing(scene: Scene, token: number): Draft | null {
  const { trees } = scene;
  if (trees.upos(token) !== 'NOUN') return null;
  if (scene.lemma(token) === 'access') {
    const what = trees.children(token, 'nmod').filter((child) => isReached(scene, child));
    const verb = what.length > 0 ? denyingVerb(scene, token) : -1;
    return verb >= 0 ? lacking(token, verb, what) : null;
  }
  if (!isSupply(scene, token) && !HELP.has(scene.lemma(token))) return null;
  const state = prepositionOf(scene, token) === 'without' ? predicatedOf(scene, token) : null;
  if (state) return lacking(token, state.anchor, [token]);
  const verb = denyingVerb(scene, token);
  return verb >= 0 && isGiven(scene, token, verb) && isOfPeople(scene, token, verb)
    ? lacking(token, verb, [token])
    : null;
}

const HELP = words('aid assistance relief');
/** "have received no aid": help does not come to them; who has none to give lacks nothing. */
const isGiven = (scene: Scene, noun: number, verb: number): boolean =>
  !HELP.has(scene.lemma(noun)) || /^(?:receive|get)$/.test(scene.lemma(verb));

const isReached = (scene: Scene, node: number): boolean =>
  prepositionOf(scene, node) === 'to' && (isSupply(scene, node) || isService(scene, node));

/** "The council has no power over the army": what one may do, and no current. */
const isOfPeople = (scene: Scene, noun: number, verb: number): boolean =>
  scene.lemma(noun) !== 'power' ||
  (scene.trees.children(noun, 'acl', 'nmod').length === 0 &&
    !isAny(scene, subjectOf(scene, verb), 'named', 'person', 'armed') &&
    !subjectOf(scene, verb).some((node) => GOVERNING.has(scene.lemma(node))));
const GOVERNING = words(
  'government council parliament court president body committee commission assembly state tribunal',
);

const SCARCE = words('short scarce');

/** "Medicines are in short supply", "the hospital is short of fuel", "drinking water is scarce". */
function ofScarcity(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  const lemma = scene.lemma(token);
  const isShortSupply =
    lemma === 'supply' && tokens.lower(token - 1) === 'short' && tokens.lower(token - 2) === 'in';
  if (!isShortSupply && !(SCARCE.has(lemma) && trees.upos(token) === 'ADJ')) return null;
  if (lemma === 'short') {
    const what = trees
      .children(token, 'obl', 'nmod')
      .filter((child) => prepositionOf(scene, child) === 'of' && isSupply(scene, child));
    return what.length > 0 ? lacking(token, token, what) : null;
  }
  const state = predicatedOf(scene, token);
  return state && isSupply(scene, state.subject) ? lacking(token, state.anchor, [state.subject]) : null;
}

const PLUNGING = words('plunge leave throw cast remain be sink');

/** "The city was plunged into darkness", "Kherson is in the dark"; not those who are kept in the dark about something. */
function ofDarkness(scene: Scene, token: number): Draft | null {
  const { trees } = scene;
  const lemma = scene.lemma(token);
  if (lemma !== 'darkness' && lemma !== 'dark') return null;
  const head = trees.head[token] ?? -1;
  const isPlunged = isVerb(scene, head) && PLUNGING.has(scene.lemma(head)) && trees.rel(token) === 'obl';
  const isState = predicatedOf(scene, token) !== null;
  if (!/^(?:in|into)$/.test(prepositionOf(scene, token)) || !(isPlunged || isState)) return null;
  const clause = isPlunged ? head : token;
  const things = [...subjectOf(scene, clause), ...trees.children(clause, 'obj')];
  const isLit = things.some(
    (node) => isAny(scene, [node], 'place', 'site', 'building') || LIT.has(scene.lemma(node)),
  );
  return isLit ? lacking(token, clause, []) : null;
}
const LIT = words(
  'home household consumer customer resident whole half most part country flat apartment house subscriber',
);
