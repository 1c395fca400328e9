import { MONTHS, TIME_BASIS } from '../../../src/faces/wording/index.js';
import type { Published, Time } from '../../../src/record/index.js';

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const dayOf = (iso: string): Day => ({
  year: Number(iso.slice(0, 4)),
  month: Number(iso.slice(5, 7)),
  day: Number(iso.slice(8, 10)),
});

/** Days since 1 January 1970 of an ISO date; what follows the date is left out of account. */
export const dayNumber = (iso: string): number => Math.floor(Date.parse(iso.slice(0, 10)) / 86_400_000);

/** The ISO date of a day counted from 1 January 1970. */
export const isoOfDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** "15 June 2017", with the time of day where the value has one. */
export function formatDate(iso: string): string {
  const { year, month, day } = dayOf(iso);
  const clock = /T(\d{2}:\d{2})/.exec(iso)?.[1];
  return `${day} ${MONTHS[month - 1]} ${year}${clock === undefined ? '' : `, ${clock}`}`;
}

/** "15 Jun 2017", for narrow places. */
export function formatShortDate(iso: string): string {
  const { year, month, day } = dayOf(iso);
  return `${day} ${MONTHS[month - 1]!.slice(0, 3)} ${year}`;
}

const lastOfMonth = ({ year, month }: Day): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function wholePeriod(from: Day, to: Day): string | null {
  if (from.year !== to.year || from.day !== 1 || to.day !== lastOfMonth(to)) return null;
  if (from.month === 1 && to.month === 12) return String(from.year);
  return from.month === to.month ? `${MONTHS[from.month - 1]} ${from.year}` : null;
}

/** "4 May 2017", "June 2017", "2017", "15 May – 15 June 2017": first and last day of an interval, both included. */
export function formatInterval(start: string, end: string): string {
  const [from, to] = [dayOf(start), dayOf(end)];
  if (start.slice(0, 10) === end.slice(0, 10)) return formatDate(start);
  const whole = wholePeriod(from, to);
  if (whole !== null) return whole;
  if (from.year !== to.year) return `${formatDate(start.slice(0, 10))} – ${formatDate(end.slice(0, 10))}`;
  const last = formatDate(end.slice(0, 10));
  if (from.month !== to.month) return `${from.day} ${MONTHS[from.month - 1]} – ${last}`;
  return `${from.day}–${last}`;
}

/** The interval of a time with how it was come by; what is not known is said to be unknown. */
export function formatTime(time: Time): string {
  const basis = TIME_BASIS[time.basis];
  const vague = time.granularity === 'vague' ? 'about ' : '';
  if (time.start !== null && time.end !== null)
    return `${vague}${formatInterval(time.start, time.end)} (${basis})`;
  if (time.start !== null) return `from ${vague}${formatDate(time.start)}, end unknown (${basis})`;
  if (time.end !== null) return `until ${vague}${formatDate(time.end)}, beginning unknown (${basis})`;
  return time.type === 'DURATION' || time.type === 'SET'
    ? `no date (${time.type.toLowerCase()})`
    : 'date unknown';
}

const PUBLISHED_BASIS: Readonly<Record<Published['basis'], string>> = {
  given: 'given',
  stated: 'stated in the text',
  inferred: 'inferred',
  unknown: 'unknown',
};

/** "15 June 2017, given" or "date unknown". Never a date without its basis. */
export const formatPublished = ({ value, basis }: Pick<Published, 'value' | 'basis'>): string =>
  value === null ? 'date unknown' : `${formatDate(value)}, ${PUBLISHED_BASIS[basis]}`;
