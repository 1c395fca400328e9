import { between, joiner } from './refiner.js';

const GAPS: ReadonlySet<string> = new Set(['', 'of', 'from', 'of the', 'between']);

/** A night told by both its days: "the night of 24 to 25 March", "overnight from Monday to Tuesday". */
export const joinNight = joiner('join-night', (cursor, left, right) => {
  const { meaning } = left;
  if (meaning.kind !== 'dayPart' || meaning.part !== 'NI' || meaning.date !== null) return null;
  if (right.meaning.kind !== 'range' || !GAPS.has(between(cursor, left, right))) return null;
  return { first: left.first, last: right.last, meaning: { ...meaning, date: right.meaning } };
});
