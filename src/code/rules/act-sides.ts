import { modifiers, subjectOf } from '../grammar/index.js';
import type { Scene } from '../scene.js';
import { isAtHome } from './act-home.js';
import { isOnFloor, isParty, PARTY_KINDS } from './act-parties.js';

// The two sides of an act that is told by a turn of phrase, and the words around it.

const SPEAKERS = /^(?:we|they|he|she|i)$/;

/** Who does what a verb says: parties, and the pronouns that officials speak of themselves and their like with. */
export const doersOf = (scene: Scene, verb: number): number[] =>
  subjectOf(scene, verb).filter((node) => isDoing(scene, node));

/** Whether a phrase can do something to others: a party that is not at home, or a pronoun for one. */
export const isDoing = (scene: Scene, node: number): boolean =>
  SPEAKERS.test(scene.tokens.lower(node)) ||
  (isParty(scene, node) && !isOnFloor(scene, node) && !isAtHome(scene, node));

/** Whether a phrase names a state, its people or a body by name, or says what nation it is of. */
export const isForeign = (scene: Scene, node: number): boolean => {
  if (!isParty(scene, node) || isAtHome(scene, node) || SPEAKERS.test(scene.tokens.lower(node))) return false;
  const kind = scene.actorOf(scene.actorAt(node))?.kind;
  return (
    (kind !== undefined && PARTY_KINDS.has(kind)) ||
    modifiers(scene, node).some((word) => scene.actorOf(scene.actorAt(word))?.kind === 'state')
  );
};

/** So many words behind a token, within its sentence, in one string. */
export const textBehind = ({ tokens }: Scene, token: number, count = 6): string =>
  Array.from({ length: count }, (_, i) => token + 1 + i)
    .filter((at) => tokens.sentence[at] === tokens.sentence[token])
    .map((at) => tokens.lower(at))
    .join(' ');

/** The first phrase behind a token, before any verb, that a test holds for; -1 where there is none. */
export function firstBehind(
  scene: Scene,
  from: number,
  accept: (scene: Scene, node: number) => boolean,
  reach = 8,
): number {
  const { tokens, trees } = scene;
  for (let at = from; at < from + reach && tokens.sentence[at] === tokens.sentence[from]; at += 1) {
    if (/^(?:VERB|AUX|PUNCT)$/.test(trees.upos(at))) return -1;
    if (/^(?:NOUN|PROPN|PRON)$/.test(trees.upos(at)) && accept(scene, at)) return at;
  }
  return -1;
}

/** Whether a negation, a wish of others or a hindrance stands over a word within a few steps. */
export function isUnder(scene: Scene, token: number, lemmas: ReadonlySet<string>, reach = 3): boolean {
  let node = token;
  for (let step = 0; step < reach; step += 1) {
    node = scene.trees.head[node] ?? -1;
    if (node < 0) return false;
    if (lemmas.has(scene.lemma(node))) return true;
  }
  return false;
}
