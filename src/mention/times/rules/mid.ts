import { afterStop, type Cursor } from '../cursor.js';
import { MONTHS, SEASONS } from '../lexicon.js';
import { date, type Meaning } from '../meaning.js';
import { rule } from '../rule.js';
import { yearOf } from '../year-reader.js';

const PREFIXED = /^mid[-–](\p{L}+|\d{4})(s?)\.?$/u;

/** "mid-June", "mid-2016", "mid-summer", "the mid-1990s", "post-2014", where the tokenizer keeps them whole. */
export const mid = rule({
  name: 'mid',
  words: ['the'],
  classes: ['mid'],
  read(cursor, at) {
    const besides = /^(?:pre|post)[-–]([12]\d{3})$/.exec(cursor.word(at));
    if (besides) return { first: at, last: at + 1, meaning: date({ year: Number(besides[1]) }) };
    const i = cursor.word(at) === 'the' ? at + 1 : at;
    const match = PREFIXED.exec(cursor.word(i));
    const whole = match && wholeOf(match[1]!, match[2] === 's');
    if (!whole) return null;
    return {
      first: at,
      last: withYear(cursor, i, whole).last,
      meaning: { kind: 'part', part: 'middle', of: withYear(cursor, i, whole).of },
    };
  },
});

function wholeOf(word: string, isDecade: boolean): Meaning | null {
  const year = yearOf(word);
  if (year !== null && isDecade)
    return { kind: 'era', value: String(year).slice(0, 3), from: year, to: year + 9 };
  if (year !== null) return date({ year });
  const month = MONTHS.get(word);
  if (month) return date({ month });
  const season = SEASONS.get(word);
  return season ? { kind: 'portion', portion: season, year: null, which: null } : null;
}

/** "mid-June 2017", "mid-November, 2016". */
function withYear(cursor: Cursor, at: number, whole: Meaning): { last: number; of: Meaning } {
  const next = afterStop(cursor, at + 1);
  const year = yearOf(cursor.form(cursor.form(next) === ',' ? next + 1 : next));
  if (year === null || whole.kind !== 'date' || whole.month === null) return { last: at + 1, of: whole };
  return { last: (cursor.form(next) === ',' ? next + 1 : next) + 1, of: { ...whole, year } };
}
