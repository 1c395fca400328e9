/** Units of time a rate is told by ("a month", "per day"), and counted things with a unit of their own. */
export const PERIODS: ReadonlySet<string> = new Set([
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'quarter',
  'year',
]);

const ADVERBS: ReadonlyMap<string, string> = new Map([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['annually', 'year'],
  ['yearly', 'year'],
]);

export const UNIT_WORDS: ReadonlyMap<string, string> = new Map([
  ['household', 'households'],
  ['households', 'households'],
  ['family', 'families'],
  ['families', 'families'],
  ['time', 'times'],
  ['times', 'times'],
]);

/** "a month", "per day", "every week", "each year", "daily" from `at` on: the period and the index after it; null where none. */
export function readPer(word: (i: number) => string, at: number): { per: string; last: number } | null {
  const adverb = ADVERBS.get(word(at));
  if (adverb) return { per: adverb, last: at + 1 };
  if (!['a', 'an', 'per', 'every', 'each'].includes(word(at)) || !PERIODS.has(word(at + 1))) return null;
  return { per: word(at + 1), last: at + 2 };
}
