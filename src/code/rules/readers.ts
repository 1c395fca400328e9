import type { Draft } from '../draft.js';
import type { Scene } from '../scene.js';

/** Reads a statement that a token tells in a way of its own; null where it tells none. */
export type Reader = (scene: Scene, token: number) => Draft | null;

/** What the first reader that reads anything makes of a token; null where none does. */
export function firstRead(readers: readonly Reader[], scene: Scene, token: number): Draft | null {
  for (const read of readers) {
    const draft = read(scene, token);
    if (draft) return draft;
  }
  return null;
}
