import type { Scene } from '../scene.js';

const OF_THE_STATE = new Set([
  'state',
  'government',
  'military',
  'company',
  'civilians',
  'media',
  'ngo',
  'person',
]);

/**
 * Whether both sides are bodies or people of one state: ministries that work together, praise and consult one another. Armed
 * groups and parties are no part of the house.
 */
export function isOneHouse(scene: Scene, by: readonly number[], to: readonly number[]): boolean {
  if (by.length === 0 || to.length === 0) return false;
  const [home, ...others] = [...by, ...to].map((node) => countryOf(scene, node));
  return home != null && others.every((country) => country === home);
}

/** Whom a state calls on without naming them is seldom itself, whatever "the authorities" of the text are elsewhere. */
const OUTWARD = new Set([
  'authority',
  'partner',
  'ally',
  'neighbour',
  'neighbor',
  'side',
  'party',
  'counterpart',
]);

function countryOf(scene: Scene, node: number): string | null {
  if (OUTWARD.has(scene.lemma(node))) return null;
  const actor = scene.actorOf(scene.actorAt(node));
  return actor && OF_THE_STATE.has(actor.kind) ? actor.country : null;
}
