import type { Meaning } from '../meaning.js';
import { between, joiner } from './refiner.js';

const INTO: ReadonlySet<string> = new Set(['into', 'in to', 'to', 'going into', 'leading into']);

const isDay = (meaning: Meaning): boolean =>
  (meaning.kind === 'date' && (meaning.day !== null || meaning.weekday !== null)) ||
  (meaning.kind === 'period' && meaning.unit === 'day');

const GAPS: ReadonlySet<string> = new Set(['', 'of', 'from', 'of the', 'between']);

/** A night told by both its days: "the night of 24 to 25 March", "overnight from Monday to Tuesday", or by its end: "overnight into Tuesday". */
export const joinNight = joiner('join-night', (cursor, left, right) => {
  const { meaning } = left;
  if (meaning.kind !== 'dayPart' || meaning.part !== 'NI' || meaning.date !== null) return null;
  const gap = between(cursor, left, right);
  if (INTO.has(gap) && isDay(right.meaning))
    return { first: left.first, last: right.last, meaning: { ...meaning, date: right.meaning, into: true } };
  if (right.meaning.kind !== 'range' || !GAPS.has(gap)) return null;
  return { first: left.first, last: right.last, meaning: { ...meaning, date: right.meaning } };
});
