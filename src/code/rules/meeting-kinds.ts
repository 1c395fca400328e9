import { prepositionOf, subjectOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { MEALS, MOVED } from './meeting-lexicon.js';
import { isOfStanding, isParty } from './meeting-parties.js';

// Talks, dialogues and meals that are meetings by what is said of them.

const THEMES = words('strategic economic security defence defense political policy ministerial cyber energy');

/** "the Strategic Dialogue in June" */
export const isNamedDialogue = (
  { tokens, trees, lemma }: Scene,
  token: number,
  near: readonly number[],
): boolean =>
  (tokens.form(token) !== tokens.lower(token) ||
    (trees.rel(token) === 'obj' &&
      /^(?:hold|convene|host|co-chair|launch)$/.test(lemma(trees.head[token]!)))) &&
  near.some((child) => THEMES.has(tokens.lower(child)));

const FRANK = words(
  'candid frank constructive productive fruitful substantive in-depth wide-ranging detailed cordial thorough extensive meaningful open',
);

/** "The two sides had a candid conversation", "he had a detailed discussion about Gaza": between officials, though with whom is unsaid. */
export function isExchanged(scene: Scene, token: number, lemma: string): boolean {
  const { trees, tokens } = scene;
  const verb = trees.head[token] ?? -1;
  if (!/^(?:conversation|discussion|exchange)$/.test(lemma) || trees.rel(token) !== 'obj') return false;
  if (!/^(?:have|hold)$/.test(scene.lemma(verb))) return false;
  // "had a discussion of the border" is an act of consulting.
  if (trees.children(token, 'nmod').some((child) => prepositionOf(scene, child) === 'of')) return false;
  const who = subjectOf(scene, verb).filter((node) => isParty(scene, node));
  const isSeveral = who.some(
    (node) =>
      isOfStanding(scene, node) &&
      (/[^s]s$/.test(tokens.lower(node)) ||
        trees.children(node, 'conj').some((one) => isOfStanding(scene, one))),
  );
  const said = trees.children(token, 'amod').flatMap((one) => [one, ...trees.children(one, 'conj')]);
  const isFrank = said.some((one) => FRANK.has(tokens.lower(one)));
  return isSeveral || (isFrank && who.some((node) => !/^(?:i|you|we)$/.test(tokens.lower(node))));
}

/** "The breakfast at the embassy was cancelled" */
export const isStateMeal = (scene: Scene, token: number, lemma: string): boolean =>
  MEALS.has(lemma) &&
  MOVED.has(scene.lemma(scene.trees.head[token] ?? -1)) &&
  scene.trees
    .children(token, 'nmod')
    .some((child) =>
      /^(?:embassy|residence|palace|observatory|house|ministry|chancellery)$/i.test(scene.lemma(child)),
    );
