import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';

// Words before a noun that may say whose doing it names.

export const modifiers = ({ trees }: Scene, noun: number): number[] =>
  trees.children(noun, 'compound', 'amod', 'nmod', 'flat').filter((child) => child < noun);

const SORTS_OF_FIRE = words('sniper tank guard infantry');
const ACTING = words(
  'coalition government rebel militant terrorist army opposition regime enemy insurgent separatist militia army',
);

/** Whether a word before a deed says whose it is. */
export function isActing(scene: Scene, node: number): boolean {
  // "sniper fire", "tank fire": of what sort it is.
  if (SORTS_OF_FIRE.has(scene.lemma(node)) && scene.tokens.form(node) === scene.tokens.lower(node))
    return false;
  const mention = scene.mentionAt(node);
  if (!mention) return scene.trees.rel(node) === 'compound' && ACTING.has(scene.lemma(node));
  const named =
    mention.type === 'organisation' || mention.type === 'nationality' || mention.type === 'person';
  return named || (mention.type === 'place' && mention.place?.precision === 'country');
}
