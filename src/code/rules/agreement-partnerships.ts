import type { Draft } from '../draft.js';
import { isAny, isInfinitive, isVerb, pick, prepositionOf, verbArguments } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { make } from './agreement-draft.js';

const NAMED = words('strategic comprehensive security defence defense');
const FOUNDING = words('launch establish conclude inaugurate sign forge enter form');
const RAISING = words('upgrade elevate raise');

/** "established a strategic partnership", "elevated their ties to a Comprehensive Strategic Partnership": states that bind themselves. */
export function ofPartnership(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  if (!/^partnership$/i.test(scene.lemma(token)) || trees.rel(token) === 'compound') return null;
  const isNamed = trees.children(token, 'amod', 'compound').some((one) => NAMED.has(tokens.lower(one)));
  if (!isNamed) return null;
  const { verb, isRaised } = verbOver(scene, token);
  if (!isVerb(scene, verb)) return null;
  const lemma = scene.lemma(verb);
  const isFounded =
    FOUNDING.has(lemma) &&
    (trees.rel(token) === 'obj' || trees.rel(token) === 'nsubj' || prepositionOf(scene, token) === 'into');
  if (!isFounded && !(isRaised && RAISING.has(lemma))) return null;
  const found = verbArguments(scene, verb);
  const parties = [...pick(found, ['agent']), ...pick(found, ['with'])].filter(
    (node) => node !== token && isAny(scene, [node], 'body', 'person'),
  );
  return make(scene, isInfinitive(scene, verb) ? 'being-prepared' : 'signed', token, verb, parties);
}

/** The verb over a partnership, also where "to a partnership" was hung on the ties that are raised to it. */
function verbOver(scene: Scene, token: number): { readonly verb: number; readonly isRaised: boolean } {
  const { trees } = scene;
  const head = trees.head[token] ?? -1;
  const isRaised = prepositionOf(scene, token) === 'to';
  return { verb: isRaised && trees.rel(token) === 'nmod' ? (trees.head[head] ?? -1) : head, isRaised };
}
