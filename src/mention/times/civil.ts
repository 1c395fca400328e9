/**
 * Arithmetic on days of the proleptic Gregorian calendar. A `Day` is a whole number of days since 1970-01-01, so
 * that nothing depends on a time zone. Conversions after Howard Hinnant, "chrono-compatible low-level date algorithms".
 */
export type Day = number;

export interface Civil {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

export function dayOf({ year, month, day }: Civil): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export function civilOf(at: Day): Civil {
  const z = at + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** Days of a month, 28 to 31. */
export const daysIn = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Whether a day of that number exists in the month (29 February in leap years only). */
export const exists = ({ year, month, day }: Civil): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);

/** Day of the week, 1 for Monday to 7 for Sunday (ISO 8601). */
export const weekdayOf = (at: Day): number => ((((at + 3) % 7) + 7) % 7) + 1;

/** The same day of another month; the month's last day where it has none of that number. */
export function addMonths(at: Day, months: number): Day {
  const { year, month, day } = civilOf(at);
  const index = year * 12 + (month - 1) + months;
  const to = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
  return dayOf({ ...to, day: Math.min(day, daysIn(to.year, to.month)) });
}

/** Week of ISO 8601: the year it belongs to, and its number. */
export function isoWeek(at: Day): { year: number; week: number } {
  const thursday = at - weekdayOf(at) + 4;
  const { year } = civilOf(thursday);
  return { year, week: Math.floor((thursday - dayOf({ year, month: 1, day: 1 })) / 7) + 1 };
}

export const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

/** YYYY-MM-DD. */
export function isoDay(at: Day): string {
  const { year, month, day } = civilOf(at);
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/** Whether ISO 8601 writes a day with four digits of the year: 0000 to 9999. */
export const isDatable = (at: Day): boolean => at >= dayOf(FIRST) && at <= dayOf(LAST);
const FIRST: Civil = { year: 0, month: 1, day: 1 };
const LAST: Civil = { year: 9999, month: 12, day: 31 };

/** The day of an ISO 8601 date or date and time; null where the text is none. */
export function dayFromIso(iso: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(iso);
  if (!match) return null;
  const civil = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return exists(civil) ? dayOf(civil) : null;
}
