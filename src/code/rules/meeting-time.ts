import type { Scene } from '../scene.js';
import type { Meeting } from './meeting-lexicon.js';

/** What is held in the future is planned. */
export function timed(scene: Scene, detail: Meeting, verb: number, relation: string): Meeting {
  if (detail !== 'held') return detail;
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
