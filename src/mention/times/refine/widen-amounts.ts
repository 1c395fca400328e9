import type { Cursor } from '../cursor.js';
import { AMOUNT_MODIFIERS } from '../lexicon.js';
import type { Found } from '../meaning.js';
import { each } from './refiner.js';

const KINDS: ReadonlySet<Found['meaning']['kind']> = new Set(['duration', 'shift', 'window']);

/** "about two weeks", "at least 72 hours", "nearly three years ago": the modifier belongs to the expression. */
export const widenAmounts = each('widen-amounts', (cursor, found) => {
  if (!KINDS.has(found.meaning.kind) && !isClockAbout(cursor, found)) return found;
  const first = startOfModifier(cursor, found.first);
  return first === found.first ? found : { ...found, first };
});

/** What "over" follows where it means "more than", not "during". */
const BEFORE_OVER: ReadonlySet<string> = new Set([
  'for',
  'of',
  'lasted',
  'took',
  'just',
  'than',
  'after',
  'is',
  'was',
  'been',
  'in',
]);

const isClockAbout = (cursor: Cursor, { first, meaning }: Found): boolean =>
  meaning.kind === 'clock' && ['about', 'around', 'approximately'].includes(cursor.word(first - 1));

function startOfModifier(cursor: Cursor, first: number): number {
  for (const words of AMOUNT_MODIFIERS) {
    const start = first - words.length;
    if (start < cursor.first || !words.every((word, i) => cursor.word(start + i) === word)) continue;
    return words[0] === 'over' && !BEFORE_OVER.has(cursor.word(start - 1)) ? first : start;
  }
  return first;
}
