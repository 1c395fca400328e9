import type { Scene } from '../scene.js';
import { isInfinitive } from '../grammar/index.js';
import { isNoLonger } from './meeting-fates.js';
import { type Meeting, PLANNING } from './meeting-lexicon.js';

/** What is held in the future is planned. */
export function timed(scene: Scene, detail: Meeting, verb: number, relation: string): Meeting {
  if (detail !== 'held') return detail;
  if (isNoLonger(scene, verb)) return 'cancelled';
  if (relation !== 'obl' && isPlannedAbove(scene, verb)) return 'planned';
  const reality = scene.presentedAt(verb)?.reality;
  if (
    scene.trees
      .children(verb, 'aux')
      .some((aux) => ['will', 'shall', "'ll"].includes(scene.tokens.lower(aux))) &&
    relation !== 'obl'
  )
    return 'planned';
  const isAhead =
    reality === 'expected' || reality === 'intended' || reality === 'requested' || reality === 'conditional';
  return isAhead && relation !== 'obl' ? 'planned' : detail;
}

/** "is due to visit", "an invitation to travel", "are slated to meet" */
function isPlannedAbove(scene: Scene, verb: number): boolean {
  const { trees, tokens } = scene;
  const head = trees.head[verb] ?? -1;
  if (head < 0 || !isInfinitive(scene, verb)) return false;
  return PLANNING.has(scene.lemma(head)) || PLANNING.has(tokens.lower(head));
}
