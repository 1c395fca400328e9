import type { Meaning } from '../meaning.js';
import { between, joiner } from './refiner.js';

const GAPS: ReadonlySet<string> = new Set(['', ',', 'on', 'of', 'at', ', at', 'on the', ', on']);

/** A clock time or part of the day with the day it belongs to: "10 a.m. Tuesday", "Friday morning", "the evening of 12 June", "12 June at 14:30". */
export const joinClock = joiner('join-clock', (cursor, left, right) => {
  const gap = between(cursor, left, right);
  if (!GAPS.has(gap)) return null;
  const [a, b] = [left.meaning, right.meaning];
  const meaning = onDay(a, b, gap) ?? onDay(b, a, gap);
  return meaning && { first: left.first, last: right.last, meaning };
});

function onDay(time: Meaning, day: Meaning, gap: string): Meaning | null {
  if (time.kind !== 'clock' && time.kind !== 'dayPart') return null;
  if (time.kind === 'clock' && day.kind === 'dayPart' && gap !== ', on') return atPart(time, day);
  return time.date === null && isDay(day) ? { ...time, date: day } : null;
}

/** "4 in the morning", "9 this evening": the part of the day tells which half of it the hour is in. */
function atPart(
  time: Meaning & { kind: 'clock' },
  { part, date }: Meaning & { kind: 'dayPart' },
): Meaning | null {
  if (time.date !== null && date !== null) return null;
  const later = (part === 'AF' || part === 'EV' || part === 'NI') && time.hour < 12;
  return { ...time, hour: later ? time.hour + 12 : time.hour, date: time.date ?? date };
}

const isDay = (meaning: Meaning): boolean =>
  (meaning.kind === 'date' && (meaning.day !== null || meaning.weekday !== null)) ||
  (meaning.kind === 'period' && meaning.unit === 'day') ||
  meaning.kind === 'other' ||
  (meaning.kind === 'event' && meaning.relation === 'during');
