import { failure, success, type Result } from '../lib/index.js';

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T\d{2}(?::\d{2}(?::\d{2}(?:\.\d{1,9})?)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** A date given by a user, ISO 8601, of a day that exists. Fault: option.date. */
export function checkDate(value: string): Result<string> {
  const [, year, month, day] = ISO.exec(value) ?? [];
  const isDay = year !== undefined && dayExists(Number(year), Number(month), Number(day));
  return isDay ? success(value) : failure('option.date', { value });
}

function dayExists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
