import type { Draft } from '../draft.js';
import type { Scene } from '../scene.js';
import { isLookedForward, timed } from './meeting-time.js';

/** The draft of a meeting that a verb tells as held, or as planned where it is ahead; `places` null: to be looked for around it. */
export const meetingTold = (
  scene: Scene,
  verb: number,
  who: readonly number[],
  other: readonly number[],
  places: readonly number[] | null,
): Draft => ({
  kind: 'meeting',
  detail: timed(scene, 'held', verb, 'root'),
  trigger: verb,
  anchor: verb,
  roles: { who, ...(other.length > 0 ? { with: other } : {}) },
  places,
  counts: [],
  ...(isLookedForward(scene, verb) ? { stance: { reality: 'expected' as const } } : {}),
});
