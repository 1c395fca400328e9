import { isHyphen, type Cursor } from '../cursor.js';
import { date, type Meaning } from '../meaning.js';
import { rule } from '../rule.js';
import { yearOf } from '../year-reader.js';

/** A period compared with another: "the year-earlier quarter", "the comparable year-ago period", "the 2016 period". */
export const fiscalPeriod = rule({
  name: 'fiscal-period',
  words: ['the', 'year'],
  classes: ['digits'],
  read(cursor, at) {
    let i = cursor.word(at) === 'the' ? at + 1 : at;
    if (/^(?:comparable|corresponding|same)$/.test(cursor.word(i))) i += 1;
    const year = yearOf(cursor.form(i));
    const next = year === null ? afterYearAgo(cursor, i) : i + 1;
    if (next < 0 || !/^(?:quarter|period)$/.test(cursor.word(next))) return null;
    const meaning: Meaning =
      year === null
        ? { kind: 'shift', amount: 1, unit: 'year', direction: -1, from: 'previous' }
        : date({ year });
    return { first: at, last: next + 1, meaning };
  },
});

/** Index after "year-ago" or "year-earlier"; -1 where neither stands. */
function afterYearAgo(cursor: Cursor, at: number): number {
  const joined = cursor.word(at) === 'year' && isHyphen(cursor.form(at + 1));
  return joined && /^(?:ago|earlier)$/.test(cursor.word(at + 2)) ? at + 3 : -1;
}
