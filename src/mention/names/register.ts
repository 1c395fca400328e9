import type { Layers, Tokens } from '../../analysis/index.js';
import type { Match } from '../actors/index.js';

/** Fewer words than this are too few to tell what sort of text they are from. */
const FEWEST_WORDS = 40;
/** Named states, bodies and people in a hundred words above which a text without a publisher reads as official. */
const ACTORS_IN_HUNDRED = 10;

/**
 * Whether a text is official prose: somebody publishes it, speakers have the floor in turns, or it is dense with
 * states, armed groups and bodies. In such prose descriptions ("rebels", "the regime", "its allies") are mentions
 * beside the names; in any other text they only refer, when a statement needs them.
 */
export function readsAsOfficial(
  { source, turns }: Pick<Layers, 'source' | 'turns'>,
  tokens: Tokens,
  matches: readonly Match[],
): boolean {
  if (source.publisher !== null || turns.some(({ label }) => label !== null)) return true;
  if (tokens.length < FEWEST_WORDS) return false;
  const actors = matches.filter(({ named }) => named).length;
  return (actors / tokens.length) * 100 >= ACTORS_IN_HUNDRED;
}
