import type { Scene } from '../scene.js';
import { isRelative } from './shape.js';

const DEPTH = 8;

/** The node itself, or the noun that it stands for as a relative pronoun. */
export function antecedents(scene: Scene, node: number, verb: number): number[] {
  if (!isRelative(scene, node)) return [node];
  const { trees } = scene;
  // "the statement that Moscow refuses to talk": a conjunction that a parser took for a pronoun stands for nothing.
  if (isConjunction(scene, node, verb)) return [];
  for (let at = verb, steps = 0; at >= 0 && steps < DEPTH; at = trees.head[at] ?? -1, steps += 1)
    if (trees.rel(at) === 'acl') return [trees.head[at] ?? node];
  return [node];
}

/** "that" hung on an infinitive, before a subject that the verb above has of its own. */
const isConjunction = ({ trees, tokens }: Scene, node: number, verb: number): boolean =>
  tokens.lower(node) === 'that' &&
  trees.rel(verb) === 'xcomp' &&
  trees.children(trees.head[verb] ?? -1, 'nsubj').some((child) => child > node && child < verb);
