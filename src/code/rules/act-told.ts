import type { Draft } from '../draft.js';
import type { Scene } from '../scene.js';
import type { Act } from './act-frames.js';

/** Reads an act that the words around a token tell together; null where they tell none. */
export type TellingReader = (scene: Scene, token: number) => Draft | null;

/** The draft of an act told in a way of its own, its trigger being what vouches for it unless another word is given. */
export function actTold(
  detail: Act,
  trigger: number,
  roles: Readonly<Record<'by' | 'to', readonly number[]>>,
  more: Partial<Draft> = {},
): Draft {
  const filled = Object.entries(roles).filter(([, nodes]) => nodes.length > 0);
  return {
    kind: 'act',
    detail,
    trigger,
    anchor: trigger,
    roles: Object.fromEntries(filled),
    places: null,
    counts: [],
    ...more,
  };
}
