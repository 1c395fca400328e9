import { afterStop, isHyphen, type Cursor } from '../cursor.js';
import { UNITS } from '../lexicon.js';
import { period, type Found, type Meaning } from '../meaning.js';
import { rule } from '../rule.js';
import { yearOf } from '../year-reader.js';

const PARTS: ReadonlySet<string> = new Set([
  'end',
  'beginning',
  'start',
  'middle',
  'rest',
  'course',
  'half',
  'close',
  'days',
  'weeks',
  'months',
  'remainder',
]);
const SPOKEN: ReadonlySet<string> = new Set(['for', 'of', 'throughout', 'over', 'during']);

/** The period that the text is written in: "by the end of the year", "later in the week", "over the weekend", "year-end", "the full year". */
export const thePeriod = rule({
  name: 'the-period',
  words: ['the', 'year', 'week'],
  read: (cursor, at) => yearEnd(cursor, at) ?? numberedWeek(cursor, at) ?? definite(cursor, at),
});

/** "year-end", "year end", "the year's end". */
function yearEnd(cursor: Cursor, at: number): Found | null {
  const year = cursor.word(at) === 'the' ? at + 1 : at;
  if (cursor.word(year) !== 'year') return null;
  const end = isHyphen(cursor.form(year + 1)) || cursor.word(year + 1) === "'s" ? year + 2 : year + 1;
  if (cursor.word(end) !== 'end') return null;
  return { first: at, last: end + 1, meaning: { kind: 'part', part: 'close', of: period('year', 0) } };
}

/** "week 23 (of 2020)", "Week No. 5": by its number in the year; "week 3 of the operation" is none. */
function numberedWeek(cursor: Cursor, at: number): Found | null {
  if (cursor.word(at) !== 'week') return null;
  const i = /^(?:no|number|nr)$/.test(cursor.word(at + 1)) ? afterStop(cursor, at + 2) : at + 1;
  const week = /^\d{1,2}$/.test(cursor.form(i)) ? Number(cursor.form(i)) : 0;
  if (week < 1 || week > 53) return null;
  const of = cursor.word(i + 1) === 'of' || cursor.form(i + 1) === ',' ? i + 2 : i + 1;
  const year = yearOf(cursor.form(of));
  if (cursor.word(i + 1) === 'of' && year === null) return null;
  return { first: at, last: year === null ? i + 1 : of + 1, meaning: { kind: 'week', year, week } };
}

function definite(cursor: Cursor, at: number): Found | null {
  if (cursor.word(at) !== 'the') return null;
  const adjective = /^(?:full|fiscal|financial|whole|calendar)$/.test(cursor.word(at + 1));
  const noun = adjective ? at + 2 : at + 1;
  const meaning = meaningOf(cursor, at, noun, adjective);
  return meaning && { first: at, last: noun + 1, meaning };
}

function meaningOf(cursor: Cursor, at: number, noun: number, adjective: boolean): Meaning | null {
  const word = cursor.word(noun);
  const unit = UNITS.get(word);
  if (!unit || word.endsWith('s') || isHyphen(cursor.form(noun + 1))) return null;
  const before = cursor.word(at - 1);
  if (unit === 'weekend') return period('weekend', 0);
  if (unit === 'quarter') return period('quarter', 0, 'previous');
  if (unit === 'year' && /^(?:ended|ending)$/.test(cursor.word(noun + 1)))
    return { kind: 'duration', value: 'P1Y', unit, amount: 1, led: null };
  if (unit === 'year' && (adjective || SPOKEN.has(before))) return period('year', 0);
  if (!['week', 'month', 'year', 'decade', 'century', 'day'].includes(unit)) return null;
  const led =
    before === 'of'
      ? PARTS.has(cursor.word(at - 2)) && !(unit === 'day' && cursor.word(at - 2) === 'end')
      : before === 'in' && /^(?:earlier|later)$/.test(cursor.word(at - 2));
  return led ? period(unit, 0) : null;
}
