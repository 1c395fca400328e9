import type { Draft } from '../draft.js';
import { isNone, isVerb, prepositionOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import { figuresAt, placesAt } from '../parts/index.js';
import type { Scene } from '../scene.js';

/** What brings aid. */
const CARRIERS = words('convoy truck lorry shipment cargo flight plane aircraft ship vessel consignment');
const MOVING = words('arrive reach enter cross depart leave');
const RELIEF = words('aid humanitarian relief food medicine assistance medical fuel wfp unicef icrc unhcr');

/** "A convoy of 20 WFP trucks arrived in Mekelle": aid, by whoever owns what brings it, where that is said. */
export function ofDelivery(scene: Scene, verb: number): Draft | null {
  if (!MOVING.has(scene.lemma(verb)) || !isVerb(scene, verb)) return null;
  const { trees } = scene;
  const subject = trees.child(verb, 'nsubj');
  if (subject < 0 || !CARRIERS.has(scene.lemma(subject)) || !isRelief(scene, subject)) return null;
  // "No aid trucks entered": a service cut off, not aid.
  if (isNone(scene, subject)) return null;
  const inside = partsOf(scene, subject);
  const by = inside.filter(
    (node) =>
      scene.mentionAt(node)?.type === 'organisation' &&
      scene.actorAt(node) !== null &&
      prepositionOf(scene, node) !== 'for',
  );
  const places = trees.children(verb, 'obj', 'obl').filter((node) => placesAt(scene, node).length > 0);
  return {
    kind: 'act',
    detail: 'aid',
    trigger: verb,
    anchor: verb,
    roles: by.length > 0 ? { by: by.slice(0, 1) } : {},
    places: places.slice(0, 1),
    counts: figuresAt(scene, [subject]),
    cameo: '073',
  };
}

/** The words of a carrier: what it is of, what stands before it, and what it carries. */
function partsOf({ trees }: Scene, node: number): number[] {
  const [first, last] = trees.extent(node);
  return Array.from({ length: last - first }, (_, i) => first + i).filter((token) => token !== node);
}

const CIVILIANS = words('evacuee civilian refugee returnee patient displaced');

/** "aid trucks", "convoys with evacuees": civilians on the road, and no force. */
export const isCivilConvoy = (scene: Scene, node: number): boolean =>
  isRelief(scene, node) || partsOf(scene, node).some((child) => CIVILIANS.has(scene.lemma(child)));

/** "a convoy carrying food", "aid trucks", "trucks of the WFP" */
const isRelief = (scene: Scene, node: number): boolean =>
  partsOf(scene, node).some(
    (child) => RELIEF.has(scene.lemma(child)) || RELIEF.has(scene.tokens.lower(child)),
  );
