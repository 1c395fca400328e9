import { isAny, pick, prepositionOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import { countsAt, figuresAt, timesAt } from '../parts/index.js';
import type { Scene } from '../scene.js';
import type { Match } from './frames.js';
import { strikesIn } from './force-strikes.js';

/** The words that say how often force was used, or how much was fired. */
export const countsOf = (scene: Scene, { trigger, isNoun, found }: Match): number[] => [
  ...(isNoun
    ? [trigger, ...measureOf(scene, trigger)].flatMap((node) => countsAt(scene, node))
    : [
        ...figuresAt(scene, firedWith(scene, trigger, found)),
        ...strikesIn(scene, found).flatMap((node) => countsAt(scene, node)),
      ]),
  ...timesAt(scene, found.carrier),
];

const FIRING = words('fire launch drop lob rain loose hurl pump discharge');

/** "fired 75 rounds", "launched 12 drones": what is fired is how often they fired. */
const firedWith = (scene: Scene, trigger: number, found: Match['found']): readonly number[] =>
  FIRING.has(scene.lemma(trigger))
    ? pick(found, ['patient']).filter((node) => isAny(scene, [node], 'arms'))
    : [];

const MEASURES = words('round burst shot salvo instance case series');

/** "40 rounds of machine-gun fire": what the fire is counted in. */
function measureOf(scene: Scene, trigger: number): readonly number[] {
  const head = scene.trees.head[trigger] ?? -1;
  return head >= 0 && MEASURES.has(scene.lemma(head)) && prepositionOf(scene, trigger) === 'of' ? [head] : [];
}
