import type { Scene } from '../scene.js';

/**
 * The parties of a phrase with those that its adjectives name beside it: in "Egyptian and Qatari mediators" the mention of the
 * Qatari mediators leaves the Egyptian ones out.
 */
export const withJoined = (scene: Scene, nodes: readonly number[]): readonly number[] =>
  nodes.flatMap((node) => [...joinedBefore(scene, node), node]);

const NAMES = new Set(['nationality', 'organisation', 'place']);

function joinedBefore({ trees, mentionAt, referenceAt }: Scene, node: number): number[] {
  const phrase = mentionAt(node) ?? referenceAt(node);
  if (!phrase) return [];
  return trees.children(node, 'amod', 'compound').filter((child) => {
    const name = mentionAt(child);
    return (
      name !== undefined &&
      name.last <= phrase.first &&
      NAMES.has(name.type) &&
      trees.conjuncts(child).some((one) => phrase.first <= one && one < node)
    );
  });
}
