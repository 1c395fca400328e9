import { addMonths, civilOf, dayOf, daysIn, isoDay, isoWeek, pad, weekdayOf, type Day } from '../civil.js';
import type { Unit } from '../lexicon.js';

/** A stretch of whole days, both ends in it, with the unit of the calendar it was told by. */
export interface Stretch {
  readonly start: Day;
  readonly end: Day;
  readonly unit: Unit;
}

/** The unit of the calendar that holds a day, moved by so many units; weeks are those of ISO 8601. */
export function stretchAt(at: Day, unit: Unit, offset: number): Stretch {
  const { year, month } = civilOf(at);
  switch (unit) {
    case 'week':
    case 'fortnight': {
      const monday = at - weekdayOf(at) + 1 + 7 * offset;
      return { start: monday, end: monday + 6, unit: 'week' };
    }
    case 'weekend': {
      const monday = at - weekdayOf(at) + 1 + 7 * offset;
      return { start: monday + 5, end: monday + 6, unit };
    }
    case 'month':
      return monthStretch(civilOf(addMonths(dayOf({ year, month, day: 1 }), offset)));
    case 'quarter':
    case 'season':
      return quarterStretch(year * 4 + Math.floor((month - 1) / 3) + offset);
    case 'year':
      return yearStretch(year + offset);
    case 'decade':
      return yearsStretch((Math.floor(year / 10) + offset) * 10, 10, unit);
    case 'century':
    case 'millennium':
      return yearsStretch((Math.floor(year / 100) + offset) * 100, 100, unit);
    default:
      return { start: at + offset, end: at + offset, unit: 'day' };
  }
}

export const monthStretch = ({ year, month }: { year: number; month: number }): Stretch => ({
  start: dayOf({ year, month, day: 1 }),
  end: dayOf({ year, month, day: daysIn(year, month) }),
  unit: 'month',
});

/** A quarter by its number counted from the year 0. */
export function quarterStretch(index: number): Stretch {
  const year = Math.floor(index / 4);
  const month = (index - year * 4) * 3 + 1;
  return {
    start: monthStretch({ year, month }).start,
    end: monthStretch({ year, month: month + 2 }).end,
    unit: 'quarter',
  };
}

export const yearStretch = (year: number): Stretch => yearsStretch(year, 1, 'year');

export const yearsStretch = (first: number, count: number, unit: Unit): Stretch => ({
  start: dayOf({ year: first, month: 1, day: 1 }),
  end: dayOf({ year: first + count - 1, month: 12, day: 31 }),
  unit,
});

/** TIMEX3 value of a stretch: 2017-06-15, 2017-W24, 2017-W24-WE, 2017-06, 2017-Q2, 2017, 201, 20. */
export function timexValue({ start, unit }: Stretch): string {
  const { year, month } = civilOf(start);
  switch (unit) {
    case 'week':
    case 'weekend': {
      const week = isoWeek(start);
      return `${week.year}-W${pad(week.week)}${unit === 'weekend' ? '-WE' : ''}`;
    }
    case 'month':
      return `${pad(year, 4)}-${pad(month)}`;
    case 'quarter':
      return `${pad(year, 4)}-Q${Math.floor((month - 1) / 3) + 1}`;
    case 'year':
      return pad(year, 4);
    case 'decade':
      return pad(year, 4).slice(0, 3);
    case 'century':
    case 'millennium':
      return pad(year, 4).slice(0, 2);
    default:
      return isoDay(start);
  }
}

/** A day moved by so many units, as a clock would: months keep the day's number where they can. */
export function moved(at: Day, amount: number, unit: Unit): Day {
  switch (unit) {
    case 'second':
    case 'minute':
      return at;
    case 'hour':
      return at + Math.trunc(amount / 24);
    case 'day':
      return at + Math.trunc(amount);
    case 'weekend':
    case 'week':
      return at + Math.trunc(7 * amount);
    case 'fortnight':
      return at + Math.trunc(14 * amount);
    default:
      return addMonths(at, Math.trunc(amount * MONTHS[unit]));
  }
}

const MONTHS = {
  month: 1,
  quarter: 3,
  season: 3,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12000,
} as const;
