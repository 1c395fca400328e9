import type { Scene } from '../scene.js';
import { isTeller } from './story-draft.js';
import { TOLD } from './story-lexicon.js';

/** "What the other side claimed": the clause that is an account itself, by its pronoun or its verb. */
export function isTold({ trees, tokens, lemma }: Scene, subject: number): boolean {
  if (tokens.lower(subject) === 'what') return trees.child(subject, 'acl') >= 0;
  return trees.rel(subject) === 'csubj' && TOLD.has(lemma(subject)) && whatBefore({ trees, tokens }, subject);
}
const whatBefore = ({ trees, tokens }: Pick<Scene, 'trees' | 'tokens'>, clause: number): boolean =>
  [clause, trees.head[clause] ?? -1].some((node) =>
    trees.children(node, 'obj').some((child) => child < clause && tokens.lower(child) === 'what'),
  );
/** "What the other side claimed": whose account such a clause is. */
export const tellersOf = (scene: Scene, subject: number): readonly number[] => {
  const clause = scene.trees.rel(subject) === 'csubj' ? subject : scene.trees.child(subject, 'acl');
  return scene.trees.children(clause, 'nsubj').filter((node) => isTeller(scene, node));
};
