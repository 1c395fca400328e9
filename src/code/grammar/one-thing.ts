import type { Scene } from '../scene.js';
import { isPossessor } from './shape.js';

// Two words joined that name one thing.

/** "Ukraine's sovereignty and territorial integrity", "peace and stability": ideas that are said of the same and told as one. */
export const isOneMatter = (scene: Scene, node: number, one: number): boolean => {
  const { trees, tokens } = scene;
  const isIdea = (idea: number): boolean =>
    trees.upos(idea) === 'NOUN' && IDEA.test(tokens.lower(idea)) && scene.actorAt(idea) === null;
  return (
    one > node &&
    isIdea(node) &&
    isIdea(one) &&
    trees.children(one, 'cc').some((link) => tokens.lower(link) === 'and') &&
    trees.child(one, 'det', 'nummod') < 0 &&
    !trees.children(one, 'nmod').some((owner) => isPossessor(scene, owner))
  );
};
const IDEA = /(?:(?:eign|egr|abil|ecur|un|ros?per)[ei]?ty|ship|ence|ance|peace|freedom|justice|unity|order)$/;

/** "the PKK/YPG": one body by two names, as a stroke without spaces has it; of two states it stands for "and". */
export const isOtherName = ({ tokens, trees, mentionAt }: Scene, node: number, one: number): boolean =>
  one > node &&
  trees.children(one, 'cc').some((link) => tokens.form(link) === '/') &&
  [node, one].every((named) => !/^(?:place|nationality)$/.test(mentionAt(named)?.type ?? ''));
