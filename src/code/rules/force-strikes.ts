import { type Arguments, isAny, isVerb, pick } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';

// Strikes that are said to do what those who flew them did: "one strike destroyed a depot", "the strikes engaged a unit".

const STRIKES = words('strike airstrike air-strike air_strike');
const DEALING = words(
  'destroy damage suppress degrade demolish flatten disable neutralise neutralize crater',
);

/** The strikes that a verb names as its doers. */
export const strikesIn = (scene: Scene, found: Arguments): readonly number[] =>
  pick(found, ['agent']).filter((node) => STRIKES.has(scene.lemma(node)));

/** "Two strikes destroyed a bunker": the noun under its verb; workers' strikes damage firms and trust. */
export function isDealing(scene: Scene, noun: number): boolean {
  const { trees } = scene;
  const verb = trees.head[noun] ?? -1;
  if (scene.lemma(noun) !== 'strike' || trees.rel(noun) !== 'nsubj') return false;
  if (!isVerb(scene, verb) || !DEALING.has(scene.lemma(verb))) return false;
  const object = trees.child(verb, 'obj');
  if (object < 0) return false;
  return trees.child(noun, 'nummod') >= 0 || isAny(scene, [object], 'building', 'armed', 'arms', 'site');
}
