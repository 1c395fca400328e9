import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isVerb } from './shape.js';

// Gerunds behind prepositions, which parsers hang on the nearest word: whose doing they tell.

const BEHIND = words('by after before while without instead when upon');

/** "violated the truce by shelling the town": the verb above the object that a parser hung the gerund on; -1. */
export function verbAboveObject({ trees, tokens }: Scene, gerund: number): number {
  const noun = trees.head[gerund] ?? -1;
  const isGerund =
    trees.rel(gerund) === 'acl' &&
    tokens.lower(gerund).endsWith('ing') &&
    trees.children(gerund, 'mark', 'case').some((mark) => BEHIND.has(tokens.lower(mark)));
  if (!isGerund || !/^(?:obj|obl)$/.test(trees.rel(noun))) return -1;
  const verb = trees.head[noun] ?? -1;
  return trees.upos(verb) === 'VERB' && verb < noun ? verb : -1;
}

const OF_ADJECTIVES = words('for in of by after before while without about from at');

/** "is responsible for killing them", "was active in shelling it": whom the adjective tells of; -1. */
export function subjectOfAdjective(scene: Scene, gerund: number, adjective: number): number {
  const { trees, tokens } = scene;
  const isSaidOf =
    !isVerb(scene, adjective) &&
    trees.child(adjective, 'cop') >= 0 &&
    tokens.lower(gerund).endsWith('ing') &&
    trees.children(gerund, 'mark', 'case').some((mark) => OF_ADJECTIVES.has(tokens.lower(mark)));
  if (!isSaidOf || trees.child(adjective, 'expl') >= 0) return -1;
  // "is grateful to Norway for hosting them": whoever is thanked did it.
  if (/^(?:grateful|thankful|indebted)$/.test(tokens.lower(adjective)))
    return (
      trees
        .children(adjective, 'obl')
        .find(
          (node) => node < gerund && trees.children(node, 'case').some((one) => tokens.lower(one) === 'to'),
        ) ?? -1
    );
  return trees.child(adjective, 'nsubj');
}

/** "with the army shelling the town": the noun between "with" and a gerund, which a parser took for a phrase of its own; -1. */
export function subjectBehindWith({ trees, tokens }: Scene, gerund: number): number {
  if (!tokens.lower(gerund).endsWith('ing') || trees.rel(gerund) !== 'advcl') return -1;
  const noun = [gerund - 1, gerund - 2].find(
    (node) => trees.rel(node) === 'obl' && trees.head[node] === trees.head[gerund],
  );
  if (noun === undefined || (noun === gerund - 2 && trees.upos(gerund - 1) !== 'ADV')) return -1;
  return trees.children(noun, 'case').some((one) => tokens.lower(one) === 'with' && one < noun) ? noun : -1;
}
