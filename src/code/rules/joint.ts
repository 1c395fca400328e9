import { conjunctsOf, prepositionOf } from '../grammar/index.js';
import type { Scene } from '../scene.js';

/**
 * The parties of a phrase with those that its mention leaves out: the Egyptian ones of "Egyptian and Qatari mediators", Iran's of
 * "the ministers of Russia and Iran".
 */
export const withJoined = (scene: Scene, nodes: readonly number[]): readonly number[] => {
  const joined = nodes.flatMap((node) =>
    conjunctsOf(scene, node).flatMap((one) => [...joinedBefore(scene, one), ...joinedBehind(scene, one)]),
  );
  const before = joined.filter((one) => one < (nodes[0] ?? 0));
  return [...before, ...nodes, ...joined.filter((one) => !before.includes(one) && !nodes.includes(one))];
};

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

/** Several of an office ("the leaders of X and Y") are one for each that is named. */
function joinedBehind(scene: Scene, node: number): number[] {
  const { trees, mentionAt, referenceAt, tokens } = scene;
  if (!/[^s]s$/.test(tokens.lower(node)) || trees.upos(node) === 'PRON') return [];
  const end = (mentionAt(node) ?? referenceAt(node))?.last ?? node + 1;
  return trees
    .children(node, 'nmod')
    .filter((child) => child > node && prepositionOf(scene, child) === 'of' && isNamed(scene, child))
    .flatMap((child) =>
      trees.conjuncts(child).filter((one) => one !== child && one >= end && isNamed(scene, one)),
    );
}

const isNamed = ({ mentionAt }: Scene, node: number): boolean => {
  const type = mentionAt(node)?.type;
  return type !== undefined && NAMES.has(type);
};
