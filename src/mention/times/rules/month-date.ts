import { ordinalValue } from '../../numerals/index.js';
import { daysIn } from '../civil.js';
import { afterStop, isCapital, isHyphen, type Cursor } from '../cursor.js';
import { BEFORE_PERIODS, DOUBTFUL_MONTHS, MONTHS } from '../lexicon.js';
import { date, type Found, type Which } from '../meaning.js';
import { rule } from '../rule.js';
import { dayNumber } from '../day-reader.js';
import { yearAt, yearOf } from '../year-reader.js';

/** A month with or without day and year: "June 15, 2017", "15 June", "the 15th of June", "June 2017", "in June". */
export const monthDate = rule({
  name: 'month-date',
  words: [...MONTHS.keys(), 'the', 'last', 'next', 'this', 'of'],
  classes: ['digits', 'numberWord'],
  read: (cursor, at) =>
    monthFirst(cursor, at) ?? dayFirst(cursor, at) ?? whichMonth(cursor, at) ?? dayAlone(cursor, at),
});

/** "June 15, 2017", "June 15", "June 2017", "June". */
function monthFirst(cursor: Cursor, at: number): Found | null {
  const month = monthAt(cursor, at);
  if (!month) return null;
  const i = afterStop(cursor, at + 1);
  const day = dayNumber(cursor, i);
  if (day !== null && day <= daysIn(2000, month) && !isCount(cursor, i + 1)) {
    const [year, last] = yearAfter(cursor, i + 1, true);
    return { first: at, last, meaning: date({ year, month, day }) };
  }
  const [year, last] = yearAfter(cursor, cursor.word(i) === 'of' ? i + 1 : i, true);
  if (year !== null) return { first: at, last, meaning: date({ year, month }) };
  return isSureMonth(cursor, at) ? { first: at, last: i, meaning: date({ month }) } : null;
}

/** "15 June 2017", "15th of June", "the fifteenth of June". */
function dayFirst(cursor: Cursor, at: number): Found | null {
  const from = cursor.word(at) === 'the' ? at + 1 : at;
  const day = dayNumber(cursor, from);
  if (day === null) return null;
  const worded = ordinalValue(cursor.word(from)) !== null;
  const of =
    worded && cursor.word(from + 1) === 'of'
      ? from + 2
      : isHyphen(cursor.form(from + 1))
        ? from + 2
        : from + 1;
  const month = monthAt(cursor, of);
  if (!month || day > daysIn(2000, month) || (from > at && !worded)) return null;
  const next = afterStop(cursor, of + 1);
  const [year, last] = yearAfter(cursor, isHyphen(cursor.form(next)) ? next + 1 : next, true);
  return { first: at, last: year === null ? next : last, meaning: date({ year, month, day }) };
}

/** "on the 28th", "by the 5th": a day of the month that is on, in figures, with nothing that it counts. */
function dayAlone(cursor: Cursor, at: number): Found | null {
  if (cursor.word(at) !== 'the' || !/^\d{1,2}(?:st|nd|rd|th)$/.test(cursor.word(at + 1))) return null;
  const day = dayNumber(cursor, at + 1);
  if (day === null || !/^(?:on|by|until|since)$/.test(cursor.word(at - 1))) return null;
  if (
    /^(?:and|,)$/.test(cursor.word(at + 2)) &&
    dayNumber(cursor, cursor.word(at + 3) === 'the' ? at + 4 : at + 3) !== null
  )
    return null;
  return /^(?:|[.,;:)]|and|the|in|at|when|but|as|a|he|she|they|we|it|of this month)$/.test(
    cursor.word(at + 2),
  )
    ? { first: at, last: at + 2, meaning: date({ day }) }
    : null;
}

const WHICH: ReadonlyMap<string, Which> = new Map<string, Which>([
  ['last', 'last'],
  ['next', 'next'],
  ['this', 'this'],
]);

/** "last March", "next June", "this April". */
function whichMonth(cursor: Cursor, at: number): Found | null {
  const which = WHICH.get(cursor.word(at));
  const month = which && monthAt(cursor, at + 1);
  if (!which || !month || dayNumber(cursor, at + 2) !== null) return null;
  return { first: at, last: afterStop(cursor, at + 2), meaning: date({ month, which }) };
}

function monthAt(cursor: Cursor, at: number): number | undefined {
  const month = MONTHS.get(cursor.word(at));
  return month && isCapital(cursor.form(at)) ? month : undefined;
}

/** ", 2017" or "2017" or "of this year" is left to the refiners; the year only where it directly follows. */
function yearAfter(cursor: Cursor, at: number, commaAllowed: boolean): [year: number | null, last: number] {
  const i = commaAllowed && cursor.form(at) === ',' ? at + 1 : at;
  const year = i === at ? yearAt(cursor, i) : yearInDigits(cursor, i);
  return year ? [year.year, year.last] : [null, at];
}

const yearInDigits = (cursor: Cursor, at: number) => {
  const year = yearOf(cursor.form(at));
  return year === null ? null : { year, last: at + 1 };
};

/** "March 8 million", "May 5 percent": the number counts something. */
const isCount = (cursor: Cursor, at: number): boolean =>
  ['million', 'billion', 'thousand', 'percent', '%', 'per'].includes(cursor.word(at));

const BEFORE_MONTH: ReadonlySet<string> = new Set([
  ...BEFORE_PERIODS,
  '-',
  'every',
  'each',
  'last',
  'next',
  'this',
]);

/** "March" and "May" alone are months only after a word that a month may follow, and never as a sentence's first word before a verb. */
function isSureMonth(cursor: Cursor, at: number): boolean {
  if (isGivenName(cursor, at)) return false;
  if (!DOUBTFUL_MONTHS.has(cursor.word(at)))
    return cursor.word(at).length > 3 || /^(?:oct|nov|feb|jul)$/.test(cursor.word(at));
  return BEFORE_MONTH.has(cursor.word(at - 1)) && !isSurnameLike(cursor, at);
}

/** "Minister April Jones", "Ms June Adeyemi": a title or nothing before it and a surname after. */
const isGivenName = (cursor: Cursor, at: number): boolean =>
  /^(?:april|june|august|may)$/.test(cursor.word(at)) &&
  isCapital(cursor.form(at + 1)) &&
  (at === cursor.first || isCapital(cursor.form(at - 1)) || /^(?:mr|ms|mrs|dr)$/.test(cursor.word(at - 1))) &&
  !BEFORE_MONTH.has(cursor.word(at - 1));

/** "Theresa May", "to March on": a capital before it, or a name's next part after it. */
const isSurnameLike = (cursor: Cursor, at: number): boolean => {
  const next = cursor.form(at + 1);
  return isCapital(next) && !cursor.tokens.spaceBefore(at + 1);
};
