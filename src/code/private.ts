import type { CodedStatement, TokenMention } from '../analysis/index.js';
import { words } from './lexicon/index.js';
import type { Scene } from './scene.js';

const SPEAKERS = words('i me we us you myself ourselves yourself');

/**
 * "I would like to have a meeting", in a text of which nobody knows who publishes it or speaks: told of whoever speaks or
 * is spoken to, and of nobody and no place that is known. It says nothing that a record could be asked for.
 */
export function isPrivate(
  { tokens, source, turns }: Scene,
  { roles, places, figures }: CodedStatement,
): boolean {
  if (source.publisher !== null || turns.some(({ label }) => label !== null)) return false;
  const fillers = Object.values(roles).flat();
  const isKnown = ({ actor, place }: TokenMention): boolean => actor !== null || place !== null;
  if (figures.length > 0 || places.some(isKnown) || fillers.some(isKnown)) return false;
  return fillers.some(({ head, first, last }) => last === first + 1 && SPEAKERS.has(tokens.lower(head)));
}
