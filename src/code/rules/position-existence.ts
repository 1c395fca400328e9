import type { Draft } from '../draft.js';
import { isNone, prepositionOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { ONGOING } from './position-matters.js';
import { isIssue, isNegated, make, type Position } from './position-things.js';
import { FOUL } from './position-verdicts.js';
import { PEACEFUL } from './position-wishes.js';

// What is said to be the only way, to be due, or not to exist: "no military solution".

const UNJUST = words('impunity justification excuse tolerance place pretext');
const MARTIAL = words('military armed violent forceful');

/** "There is no military solution", "There must be no impunity", "there must be accountability". */
export function ofExistence(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  if (scene.lemma(token) !== 'be' || tokens.lower(trees.child(token, 'expl')) !== 'there') return null;
  const thing = trees.children(token, 'nsubj').find((node) => trees.upos(node) === 'NOUN');
  if (thing === undefined) return null;
  const isDue = trees.children(token, 'aux').some((aux) => /^(?:must|should)$/.test(tokens.lower(aux)));
  const read = isNone(scene, thing)
    ? ofAbsence(scene, thing)
    : isDue || isOnly(scene, thing)
      ? ofDue(scene, thing)
      : null;
  return read ? { ...make(read.detail, thing, [], read.about, PRONOUNCED), anchor: token } : null;
}

/** "can be no", "must be": said outright. */
const PRONOUNCED = { ...ONGOING, certainty: 'certain' } as const;

interface Pronounced {
  readonly detail: Position;
  readonly about: readonly number[];
}

function ofAbsence(scene: Scene, thing: number): Pronounced | null {
  const { trees } = scene;
  const lemma = scene.lemma(thing);
  const behind = trees.children(thing, 'nmod').filter((child) => child > thing);
  const isMilitary = trees.children(thing, 'amod').some((one) => MARTIAL.has(scene.tokens.lower(one)));
  if (/^(?:solution|answer|option|resolution)$/.test(lemma) && isMilitary)
    return { detail: 'opposes', about: [thing] };
  const to = [...behind, ...trees.children(thing, 'acl')].filter((child) => isToIssue(scene, child));
  if (/^(?:alternative|substitute)$/.test(lemma) && to.length > 0) return { detail: 'supports', about: to };
  const excused = behind.filter(
    (child) => /^(?:for|of)$/.test(prepositionOf(scene, child)) && isCrime(scene, child),
  );
  if (lemma === 'impunity') return { detail: 'opposes', about: [thing] };
  return UNJUST.has(lemma) && excused.length > 0 ? { detail: 'opposes', about: excused } : null;
}
/** "to dialogue", whose "to" a parser may take for that of an infinitive */
const isToIssue = (scene: Scene, node: number): boolean =>
  (PEACEFUL.has(scene.lemma(node)) || (scene.trees.upos(node) === 'NOUN' && isIssue(scene, node))) &&
  scene.trees.children(node, 'case', 'mark').some((one) => scene.tokens.lower(one) === 'to');
const isCrime = (scene: Scene, node: number): boolean =>
  FOUL.has(scene.lemma(node)) ||
  /^(?:terrorism|attack|extremism|hatred|crime|aggression|antisemitism|racism|invasion|terror|atrocity)$/.test(
    scene.lemma(node),
  );

/** "There must be a political settlement", "there is only one way to end this war". */
function ofDue(scene: Scene, thing: number): Pronounced | null {
  if (PEACEFUL.has(scene.lemma(thing))) return { detail: 'supports', about: [thing] };
  if (!/^(?:way|path|road|route)$/.test(scene.lemma(thing)) || !isOnly(scene, thing)) return null;
  const { trees } = scene;
  const named = trees
    .children(trees.head[thing]!, 'parataxis', 'conj', 'appos', 'dep')
    .concat(trees.children(thing, 'appos', 'parataxis', 'dep'), behindColon(scene, thing))
    .find((node) => PEACEFUL.has(scene.lemma(node)));
  return named === undefined ? null : { detail: 'supports', about: [named] };
}

/** "one way to end this war: a political settlement", which a parser took for another name of the war. */
const behindColon = ({ trees }: Scene, thing: number): number[] =>
  trees
    .children(thing, 'acl')
    .flatMap((clause) => trees.children(clause, 'obj'))
    .flatMap((node) => trees.children(node, 'appos'));

const isOnly = ({ trees, tokens }: Scene, thing: number): boolean =>
  [
    ...trees.children(thing, 'advmod', 'amod', 'nummod'),
    ...trees.children(thing, 'nummod').flatMap((one) => trees.children(one, 'advmod')),
    ...trees.children(trees.head[thing]!, 'advmod'),
  ].some((one) => tokens.lower(one) === 'only');

/** "The only way forward is a negotiated settlement", "the only solution is dialogue". */
export function ofOnlyWay(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  if (!PEACEFUL.has(scene.lemma(token)) || trees.child(token, 'cop') < 0 || isNegated(scene, token))
    return null;
  const way = trees.child(token, 'nsubj');
  const isWay =
    /^(?:way|solution|path|answer|option|road|route|exit)$/.test(scene.lemma(way)) &&
    trees.children(way, 'amod').some((one) => tokens.lower(one) === 'only');
  return isWay ? make('supports', token, [], [token], ONGOING) : null;
}
