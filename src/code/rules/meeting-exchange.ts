import type { Draft } from '../draft.js';
import { pick, verbArguments } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import { placesAt } from '../parts/index.js';
import type { Scene } from '../scene.js';
import { isOfStanding, isOnFloor, isParty } from './meeting-parties.js';
import { meetingTold } from './meeting-draft.js';

const EXCHANGED = words('view opinion assessment perspective');

/** "exchanged views on the truce in Amman", "compared notes with": a talk told by what passes between those who have it. */
export function meetingOfExchange(scene: Scene, verb: number): Draft | null {
  const lemma = scene.lemma(verb);
  const isOne = (node: number): boolean =>
    lemma === 'compare' ? scene.lemma(node) === 'note' : EXCHANGED.has(scene.lemma(node));
  if (!/^(?:exchange|swap|compare)$/.test(lemma) || !scene.trees.children(verb, 'obj').some(isOne))
    return null;
  const found = verbArguments(scene, verb);
  const who = pick(found, ['agent']).filter((node) => isParty(scene, node) && !isOnFloor(scene, node));
  const other = pick(found, ['with']).filter((node) => isParty(scene, node) && !isOnFloor(scene, node));
  if (!who.some((node) => isOfStanding(scene, node))) return null;
  const places = pick(found, ['in', 'at']).filter((node) => placesAt(scene, node).length > 0);
  // Without a place it is an act of consulting.
  if (places.length === 0) return null;
  return meetingTold(scene, verb, who, other, places);
}
