import type { Time } from '../../record/index.js';
import { isDatable, isoDay, type Day } from './civil.js';
import { after, type Cursor } from './cursor.js';
import type { Found } from './meaning.js';
import type { Resolution } from './resolve/index.js';

type Bound = 'since' | 'until' | 'before' | 'after' | 'from';

const PREPOSITIONS: readonly (readonly [words: readonly string[], bound: Bound])[] = (
  [
    ['since', 'since'],
    ['ever since', 'since'],
    ['until', 'until'],
    ['till', 'until'],
    ['up to', 'until'],
    ['up until', 'until'],
    ['by', 'until'],
    ['no later than', 'until'],
    ['not later than', 'until'],
    ['before', 'before'],
    ['prior to', 'before'],
    ['ahead of', 'before'],
    ['after', 'after'],
    ['from', 'from'],
    ['as from', 'from'],
    ['starting', 'from'],
    ['starting from', 'from'],
    ['starting on', 'from'],
    ['beginning', 'from'],
    ['beginning on', 'from'],
    ['beginning in', 'from'],
    ['effective', 'from'],
  ] as const
).map(([words, bound]) => [words.split(' '), bound] as const);

/** What the preposition before an expression makes of its interval: "since March", "by Friday", "until the end of June". */
function boundBefore(cursor: Cursor, { first }: Found): Bound | null {
  for (const skip of [0, 1]) {
    const end = first - skip;
    if (skip === 1 && !['the', 'early', 'late', 'mid', 'about', 'around', 'at'].includes(cursor.word(end)))
      continue;
    for (const [words, bound] of PREPOSITIONS)
      if (after(cursor, end - words.length, words) === end) return bound;
  }
  return null;
}

/** Whether the expression is a deadline ("by Friday", "until June", "as early as Monday"), which most verbs set ahead. */
export const isDeadline = (cursor: Cursor, found: Found): boolean =>
  boundBefore(cursor, found) === 'until' ||
  ['soon', 'early'].some((word) => after(cursor, found.first - 3, ['as', word, 'as']) === found.first);

/** Whether the expression says since when something has been so: it lies behind, whatever the tense of the clause. */
export const looksBack = (cursor: Cursor, found: Found): boolean => boundBefore(cursor, found) === 'since';

/**
 * The interval of a resolved expression as the record has it: whole days, an open end null. "Since" runs to the day of
 * publication; a deadline, "until" and "before" have an open start, but what comes before a time that lies ahead begins there.
 * Within a noun phrase (`nominal`) "from" tells an origin, not a beginning: "the report from Friday".
 */
export function interval(
  cursor: Cursor,
  found: Found,
  resolution: Resolution,
  published: Day | null,
  nominal: boolean,
): Pick<Time, 'start' | 'end'> {
  const { stretch, open } = resolution;
  if (!stretch) return { start: null, end: null };
  const whole = { start: written(stretch.start), end: written(stretch.end) };
  if (open === 'start') return { ...whole, start: null };
  if (open === 'end') return { ...whole, end: null };
  if (found.meaning.kind === 'range' || found.meaning.kind === 'window') return whole;
  switch (boundBefore(cursor, found)) {
    case 'since':
      return published !== null && published >= stretch.start
        ? { start: whole.start, end: isoDay(published) }
        : { ...whole, end: null };
    case 'until':
      return { start: null, end: whole.end };
    case 'before': {
      // "before the end of the year" is within the year.
      const last = isClose(found) ? stretch.end : stretch.start;
      return { start: beginning(last, published), end: written(last) };
    }
    case 'after':
      return { start: whole.end, end: null };
    case 'from':
      return nominal ? whole : { start: whole.start, end: null };
    case null:
      return whole;
  }
}

/** Before a time that lies ahead are the days from publication on. */
const beginning = (ahead: Day, published: Day | null): string | null =>
  published !== null && published < ahead ? isoDay(published) : null;

const isClose = ({ meaning }: Found): boolean =>
  meaning.kind === 'part' && (meaning.part === 'close' || meaning.part === 'end');

/** An end too far off to be written is left open, as one that nobody said. */
const written = (day: Day): string | null => (isDatable(day) ? isoDay(day) : null);
