import { afterStop, isCapital, isHyphen, type Cursor } from '../cursor.js';
import { MONTHS } from '../lexicon.js';
import { date, type Found } from '../meaning.js';
import { rule } from '../rule.js';
import { dayNumber } from '../day-reader.js';
import { yearOf } from '../year-reader.js';

/** Days or years from one to another that share their month or century: "12 to 14 June", "June 12-14, 2017", "1980-88". */
export const dayRange = rule({
  name: 'day-range',
  words: MONTHS.keys(),
  classes: ['digits'],
  read: (cursor, at) => daysThenMonth(cursor, at) ?? monthThenDays(cursor, at) ?? years(cursor, at),
});

interface Two {
  readonly from: number;
  readonly to: number;
  readonly last: number;
}

/** "12 to 14", "12-14", "12 – 14", "5th and 6th". */
function twoDays(cursor: Cursor, at: number): Two | null {
  const glued = /^(\d{1,2})[-–](\d{1,2})$/.exec(cursor.form(at));
  if (glued) return inOrder(Number(glued[1]), Number(glued[2]), at + 1);
  const from = dayNumber(cursor, at);
  if (from === null) return null;
  const joint = cursor.word(at + 1);
  if (
    !isHyphen(cursor.form(at + 1)) &&
    joint !== 'to' &&
    joint !== 'and' &&
    joint !== 'through' &&
    joint !== 'until'
  )
    return null;
  const second = cursor.word(at + 2) === 'the' ? at + 3 : at + 2;
  const to = dayNumber(cursor, second);
  return to === null ? null : inOrder(from, to, second + 1);
}

/** "3, 4 and 7": the first and the last of several days. */
function severalDays(cursor: Cursor, at: number): Two | null {
  const from = dayNumber(cursor, at);
  if (from === null || cursor.form(at + 1) !== ',') return null;
  let to = from;
  let i = at + 1;
  while (/^(?:,|and|&)$/.test(cursor.word(i))) {
    const next = cursor.form(i) === ',' && cursor.word(i + 1) === 'and' ? i + 2 : i + 1;
    const day = dayNumber(cursor, next);
    if (day === null || day <= to) return null;
    to = day;
    i = next + 1;
    if (cursor.word(next - 1) === 'and') return { from, to, last: i };
  }
  return null;
}

const inOrder = (from: number, to: number, last: number): Two | null =>
  from >= 1 && from < to && to <= 31 ? { from, to, last } : null;

function daysThenMonth(cursor: Cursor, at: number): Found | null {
  const days = twoDays(cursor, at) ?? severalDays(cursor, at);
  if (!days) return null;
  const i = cursor.word(days.last) === 'of' ? days.last + 1 : days.last;
  const month = monthAt(cursor, i);
  return month ? withYear(cursor, at, afterStop(cursor, i + 1), month, days) : null;
}

function monthThenDays(cursor: Cursor, at: number): Found | null {
  const month = monthAt(cursor, at);
  const from = afterStop(cursor, at + 1);
  const days = month ? (twoDays(cursor, from) ?? severalDays(cursor, from)) : null;
  return month && days && !monthAt(cursor, days.last) ? withYear(cursor, at, days.last, month, days) : null;
}

function withYear(cursor: Cursor, first: number, last: number, month: number, { from, to }: Two): Found {
  const i = cursor.form(last) === ',' ? last + 1 : last;
  const year = yearOf(cursor.form(i));
  const day = (number: number) => date({ year, month, day: number });
  return {
    first,
    last: year === null ? last : i + 1,
    meaning: { kind: 'range', from: day(from), to: day(to) },
  };
}

const monthAt = (cursor: Cursor, at: number): number | undefined =>
  isCapital(cursor.form(at)) ? MONTHS.get(cursor.word(at)) : undefined;

/** "2014-2017", "1980-88", "2011/12". */
function years(cursor: Cursor, at: number): Found | null {
  const glued = /^([12]\d{3})[-–/](\d{2}|\d{4})$/.exec(cursor.form(at));
  const split =
    !glued && yearOf(cursor.form(at)) !== null && isMark(cursor, at + 1)
      ? /^(\d{2}|\d{4})$/.exec(cursor.form(at + 2))
      : null;
  const second = glued?.[2] ?? split?.[1];
  if (!second) return null;
  const from = Number(cursor.form(at).slice(0, 4));
  const to = second.length === 4 ? Number(second) : Math.floor(from / 100) * 100 + Number(second);
  if (to <= from || to - from > 120 || to > 2199) return null;
  const last = glued ? at + 1 : at + 3;
  if (isHyphen(cursor.form(last)) || /^\d/.test(cursor.form(last))) return null; // a date in digits, a phone number
  return { first: at, last, meaning: { kind: 'range', from: date({ year: from }), to: date({ year: to }) } };
}

const isMark = (cursor: Cursor, at: number): boolean =>
  (isHyphen(cursor.form(at)) || cursor.form(at) === '/') && !cursor.tokens.spaceBefore(at);
