import type { Scene } from '../scene.js';
import { isRelative } from './shape.js';

const DEPTH = 8;

/** The node itself, or the noun that it stands for as a relative pronoun. */
export function antecedents(scene: Scene, node: number, verb: number): number[] {
  if (!isRelative(scene, node)) return [node];
  const { trees } = scene;
  for (let at = verb, steps = 0; at >= 0 && steps < DEPTH; at = trees.head[at] ?? -1, steps += 1)
    if (trees.rel(at) === 'acl') return [trees.head[at] ?? node];
  return [node];
}
