import { lazy, readTable } from '../../../lib/index.js';
import { dayFromIso, dayOf, type Day } from '../civil.js';
import type { OtherCalendar } from '../lexicon.js';

/** A day of another calendar; months 1 to 12. */
interface OtherDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

interface Year {
  readonly first: Day;
  readonly lengths: readonly number[];
}

/** The years of data/calendar/hijri.tsv. Throws asset.missing. */
const years = lazy(
  (): ReadonlyMap<number, Year> =>
    new Map(
      readTable('data/calendar/hijri.tsv').map((row) => [
        Number(row['year']),
        {
          first: dayFromIso(row['first day'] ?? '')!,
          lengths: row['lengths of months']!.split(' ').map(Number),
        },
      ]),
    ),
);

/** The day of the civil calendar; null where the month has no such day. */
export const civilDayOf = (calendar: OtherCalendar, day: OtherDay): Day | null =>
  calendar === 'hijri' ? ofHijri(day) : ofPersian(day);

function ofHijri({ year, month, day }: OtherDay): Day | null {
  const known = years().get(year);
  if (!known) return day <= 30 ? tabular({ year, month, day }) : null;
  if (day > known.lengths[month - 1]!) return null;
  return known.first + known.lengths.slice(0, month - 1).reduce((sum, length) => sum + length, 0) + day - 1;
}

/** The arithmetic calendar for years out of the table: eleven leap years in thirty. */
const tabular = ({ year, month, day }: OtherDay): Day =>
  TABULAR_EPOCH +
  (year - 1) * 354 +
  Math.floor((3 + 11 * year) / 30) +
  Math.ceil(29.5 * (month - 1)) +
  day -
  1;
/** 1 Muharram 1 is 19 July 622 of the Gregorian calendar. */
const TABULAR_EPOCH = dayOf({ year: 622, month: 7, day: 19 });

/** Six months of 31 days, five of 30, and Esfand of 29 or 30; leap years in a cycle of 33. */
function ofPersian({ year, month, day }: OtherDay): Day | null {
  const length = month <= 6 ? 31 : month < 12 || isPersianLeap(year) ? 30 : 29;
  if (day > length) return null;
  return nowruz(year) + 31 * Math.min(month - 1, 6) + 30 * Math.max(0, month - 7) + day - 1;
}

const isPersianLeap = (year: number): boolean => [1, 5, 9, 13, 17, 22, 26, 30].includes(year % 33);

/** 1 Farvardin: 1 Farvardin 1399 was 20 March 2020. */
function nowruz(year: number): Day {
  let at = dayOf({ year: 2020, month: 3, day: 20 });
  for (let each = 1399; each < year; each += 1) at += isPersianLeap(each) ? 366 : 365;
  for (let each = 1398; each >= year; each -= 1) at -= isPersianLeap(each) ? 366 : 365;
  return at;
}
