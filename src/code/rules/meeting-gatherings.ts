import type { Draft } from '../draft.js';
import { type Arguments, pick, prepositionOf, sortsOf } from '../grammar/index.js';
import { ARMED } from '../lexicon/index.js';
import { placesAt } from '../parts/index.js';
import type { Scene } from '../scene.js';
import { isKnown, isOfStanding, isOnFloor, isParty } from './meeting-parties.js';
import { meetingTold } from './meeting-draft.js';

// Officials who gather, as crowds and armed men do who meet nobody.

/** "came together", "sat down with", "gathered in Havana": those who meet, without an object. */
export function isGathering(scene: Scene, verb: number): boolean {
  const { trees, tokens } = scene;
  const lemma = scene.lemma(verb);
  if (trees.children(verb, 'obj').some((child) => scene.mentionAt(child)?.type !== 'time')) return false;
  const next = tokens.lower(verb + 1);
  if (lemma === 'come' || lemma === 'get') return next === 'together';
  if (lemma === 'sit') return /^(?:down|across|opposite)$/.test(next) || isAtTable(scene, verb);
  if (lemma === 'return') return isAtTable(scene, verb);
  return lemma === 'gather' || lemma === 'assemble' || lemma === 'huddle' || lemma === 'reconvene';
}

/** Officials who gather, or one who sits down with another. */
export function ofGathering(
  scene: Scene,
  verb: number,
  found: Arguments,
  who: readonly number[],
): Draft | null {
  const other = pick(found, ['with']).filter((node) => isParty(scene, node) && !isOnFloor(scene, node));
  const isSat = scene.lemma(verb) === 'sit';
  const isLoose = /^(?:gather|assemble)$/.test(scene.lemma(verb));
  const isBody = who.some(
    (node) =>
      isDelegate(scene, node) ||
      (isAtTable(scene, verb) && isParty(scene, node)) ||
      (!isLoose && (isOfStanding(scene, node) || isKnown(scene, node))),
  );
  const isTogether =
    isAtTable(scene, verb) ||
    other.length > 0 ||
    !isSat ||
    /^(?:together|the)$/.test(scene.tokens.lower(verb + 2));
  if (!isBody || !isTogether || isArmed(scene, who)) return null;
  const places = pick(found, ['in', 'at']).filter((node) => placesAt(scene, node).length > 0);
  return meetingTold(scene, verb, who, other, places.length > 0 ? places : null);
}

/** An official or a delegation, not a crowd. */
const isDelegate = (scene: Scene, node: number): boolean =>
  scene.lemma(node) === 'delegation' ||
  (sortsOf(scene, node).has('person') && isOfStanding(scene, node)) ||
  isMemberState(scene, node);

/** "More than 40 members of the Coalition" */
const isMemberState = (scene: Scene, node: number): boolean =>
  /^(?:member|representative|participant|state|country|nation|partner)$/.test(scene.lemma(node)) &&
  scene.trees
    .children(node, 'nmod')
    .some(
      (child) =>
        prepositionOf(scene, child) === 'of' &&
        sortsOf(scene, child).has('body') &&
        isOfStanding(scene, child),
    );

/** "Rebels gathered near the town" */
const isArmed = (scene: Scene, nodes: readonly number[]): boolean =>
  nodes.every((node) => ARMED.has(scene.lemma(node)) && !sortsOf(scene, node).has('named'));

/** "sat at the negotiating table", "returned to the table of negotiations" */
const isAtTable = (scene: Scene, verb: number): boolean =>
  scene.trees
    .children(verb, 'obl')
    .some(
      (node) =>
        scene.lemma(node) === 'table' &&
        scene.trees
          .children(node, 'compound', 'amod', 'nmod')
          .some((child) => /^(?:negotiat|talk|conferenc|bargain)/.test(scene.tokens.lower(child))),
    );
