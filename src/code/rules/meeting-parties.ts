import { isAny, isPassive, prepositionOf, sortsOf } from '../grammar/index.js';
import { placesAt } from '../parts/index.js';
import type { Scene } from '../scene.js';
import { FLOOR, STANDING } from './meeting-lexicon.js';

/** Whether a phrase stands for somebody or a body. */
export function isParty(scene: Scene, node: number): boolean {
  const sorts = sortsOf(scene, node);
  return (
    sorts.has('body') || sorts.has('person') || sorts.has('armed') || scene.referenceAt(node) !== undefined
  );
}

/** Those in the room, and things. */
export const isOnFloor = (scene: Scene, node: number): boolean =>
  FLOOR.has(scene.tokens.lower(node)) && scene.tokens.lower(node) !== 'them';
export const isSelf = (scene: Scene, nodes: readonly number[]): boolean =>
  nodes.every((node) => ['i', 'you'].includes(scene.tokens.lower(node)));
export const isLand = (scene: Scene, node: number): boolean =>
  placesAt(scene, node).length > 0 && !isAny(scene, [node], 'body', 'person', 'armed');
export const isKnown = (scene: Scene, node: number): boolean => scene.actorAt(node) !== null;
/** "foreign ministers": of a title with its capital the lemmatiser keeps the plural. */
const isOffice = (scene: Scene, node: number): boolean =>
  STANDING.has(scene.lemma(node)) || STANDING.has(scene.lemma(node).replace(/s$/, ''));

/** Named persons and bodies, and holders of an office. */
export function isOfStanding(scene: Scene, node: number): boolean {
  const sorts = sortsOf(scene, node);
  const isNamed = sorts.has('named') && (sorts.has('person') || sorts.has('body')) && !sorts.has('place');
  return (isNamed && scene.mentionAt(node)?.type !== 'nationality') || isOffice(scene, node);
}

/** "It last met in Tunis": nothing but a body meets at a place without an object. */
export const isBodyThatMet = (scene: Scene, verb: number, node: number): boolean =>
  /^(?:meet|convene|reconvene|gather|assemble)$/.test(scene.lemma(verb)) &&
  scene.tokens.lower(node) === 'it' &&
  !isPassive(scene, verb) &&
  scene.trees.child(verb, 'obj', 'expl') < 0 &&
  scene.trees.children(verb, 'obl').every((child) => prepositionOf(scene, child) !== 'with') &&
  scene.trees
    .children(verb, 'obl')
    .some((child) => /^(?:in|at)$/.test(prepositionOf(scene, child)) && placesAt(scene, child).length > 0);
