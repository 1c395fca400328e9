import type { Scene } from '../scene.js';
import { isVerb } from './shape.js';

/** The verb that a noun depends on, or that stands right before it without an object of its own; -1 where none does. */
export function governorOf(scene: Scene, noun: number): number {
  const { trees } = scene;
  const head = trees.head[noun] ?? -1;
  if (isVerb(scene, head)) return head;
  if (trees.rel(noun) !== 'conj') return -1;
  let before = noun - 1;
  while (before > noun - 4 && (trees.upos(before) === 'DET' || trees.upos(before) === 'ADJ')) before -= 1;
  return isVerb(scene, before) && trees.child(before, 'obj') < 0 ? before : -1;
}
