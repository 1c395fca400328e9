import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isBareCount, prepositionOf } from './shape.js';

// Subjects that a parser gave to another word than their verb.

/** "Eritrea, whose troops entered Tigray": the noun behind "whose", wherever a parser hung it; -1 where there is none. */
export function subjectOwned({ trees, tokens }: Scene, verb: number): number {
  const noun = trees.upos(verb - 1) === 'AUX' || trees.upos(verb - 1) === 'ADV' ? verb - 2 : verb - 1;
  const isRelative = trees.rel(verb) === 'acl' && trees.upos(noun) === 'NOUN';
  return isRelative && trees.children(noun, 'nmod', 'det').some((child) => tokens.lower(child) === 'whose')
    ? noun
    : -1;
}

/** "The military struck X, …, state media said": the noun right before a verb, which a parser gave to the source behind; -1. */
export function subjectStolen(scene: Scene, verb: number): number {
  const { trees } = scene;
  const noun = verb - 1;
  const thief = trees.head[noun] ?? -1;
  const named = scene.mentionAt(noun) ?? scene.referenceAt(noun);
  const isStolen =
    trees.rel(verb) === 'ccomp' &&
    thief > verb &&
    /^(?:amod|compound|nmod)$/.test(trees.rel(noun)) &&
    trees.head[thief] === trees.head[verb];
  return isStolen && /^(?:organisation|person)$/.test(named?.type ?? '') ? noun : -1;
}

/** "fled after fighters set fire to …", "since clashes broke out": the subject that a parser took for a phrase of the main verb. */
export function subjectBehindConjunction(scene: Scene, verb: number): number {
  const { trees, tokens } = scene;
  if (!/^(?:advcl|acl|xcomp|conj)$/.test(trees.rel(verb)) || tokens.lower(verb).endsWith('ing')) return -1;
  const noun = trees.upos(verb - 1) === 'ADV' ? verb - 2 : verb - 1;
  if (!/^(?:obl|nmod)$/.test(trees.rel(noun)) || trees.child(verb, 'aux') >= 0) return -1;
  if (isPassiveParticiple(scene, verb)) return -1;
  const mark = trees.child(verb, 'mark');
  const preposition = prepositionOf(scene, noun);
  // The conjunction stands before the noun, whichever of the two it is hung on.
  const isOpen = mark < 0 ? SUBORDINATING.has(preposition) : mark < noun && preposition === '';
  return isOpen && (mark < 0 || SUBORDINATING.has(tokens.lower(mark))) ? noun : -1;
}
const SUBORDINATING = words('after before until since once when while as because');

/** "after attacks claimed by the group": told of the noun, with its doer behind. */
const isPassiveParticiple = (scene: Scene, verb: number): boolean =>
  scene.trees.children(verb, 'obl').some((child) => prepositionOf(scene, child) === 'by');

/** "Between 15 and 20 trucks were hit", "More than seven were injured": a number that a parser took for no subject. */
export const countedBefore = (scene: Scene, verb: number): number[] =>
  scene.trees
    .children(verb, 'obl', 'advmod')
    .filter(
      (child) =>
        child < verb &&
        (isBareCount(scene, child) || scene.mentionAt(child)?.figure?.unit === 'persons') &&
        prepositionOf(scene, child) === '',
    );

/** "Soldiers crossed the river, the army said": the subject that a parser gave to the verb of saying, which has its own. */
export function lentSubject({ trees }: Scene, verb: number, saying: number): number[] {
  const subject = trees.child(saying, 'nsubj');
  const hasOwn = subject >= 0 && verb < saying && NAMING.has(trees.upos(saying - 1));
  return hasOwn && subject < verb ? [subject] : [];
}
const NAMING = new Set(['NOUN', 'PROPN', 'PRON']);
