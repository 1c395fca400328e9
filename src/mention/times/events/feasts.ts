import { dayOf, weekdayOf, type Day } from '../civil.js';
import type { CalendarEvent } from './calendar.js';

type YearDay = (year: number) => Day;

const fixed =
  (month: number, day: number): YearDay =>
  (year) =>
    dayOf({ year, month, day });

/** The nth weekday (1 Monday … 7 Sunday) of a month. */
const nth =
  (n: number, weekday: number, month: number): YearDay =>
  (year) => {
    const first = dayOf({ year, month, day: 1 });
    return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1);
  };

/** Western Easter Sunday, after the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, ch. 8). */
function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return dayOf({ year, month, day });
}

/** Orthodox Easter Sunday in the Gregorian calendar, 1900 to 2099 (Meeus' Julian algorithm, 13 days later). */
function orthodoxEaster(year: number): Day {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const month = Math.floor((d + e + 114) / 31);
  return dayOf({ year, month, day: ((d + e + 114) % 31) + 1 }) + 13;
}

const FEASTS: readonly (readonly [series: string, names: readonly string[], day: YearDay])[] = [
  ['new-year-eve', ["new year 's eve", 'new year’s eve'], fixed(12, 31)],
  ['new-year', ["new year 's day", "new year 's", 'new year'], fixed(1, 1)],
  ['orthodox-christmas-eve', ['orthodox christmas eve'], fixed(1, 6)],
  ['orthodox-christmas', ['orthodox christmas day', 'orthodox christmas', 'coptic christmas'], fixed(1, 7)],
  ['christmas-eve', ['christmas eve'], fixed(12, 24)],
  ['christmas', ['christmas day', 'christmas'], fixed(12, 25)],
  ['orthodox-easter', ['orthodox easter'], orthodoxEaster],
  ['good-friday', ['good friday'], (year) => easter(year) - 2],
  ['palm-sunday', ['palm sunday'], (year) => easter(year) - 7],
  ['easter-monday', ['easter monday'], (year) => easter(year) + 1],
  ['easter', ['easter sunday', 'easter'], easter],
  ['thanksgiving', ['thanksgiving day', 'thanksgiving'], nth(4, 4, 11)],
  ['nowruz', ['nowruz', 'norouz', 'noruz', 'newroz', 'navruz'], fixed(3, 21)],
  ['victory-day', ['victory day'], fixed(5, 9)],
  ['may-day', ['may day'], fixed(5, 1)],
  ['bastille-day', ['bastille day'], fixed(7, 14)],
  ['valentine', ["valentine 's day"], fixed(2, 14)],
  ['halloween', ['halloween'], fixed(10, 31)],
  ['memorial-day', ['memorial day'], (year) => nth(1, 1, 6)(year) - 7],
  ['labor-day', ['labor day'], nth(1, 1, 9)],
  ['martin-luther-king', ['martin luther king day'], nth(3, 1, 1)],
  ['veterans-day', ['veterans day'], fixed(11, 11)],
  ['election-day', ['election day'], (year) => nth(1, 1, 11)(year) + 1],
];

/** Names of the feasts as words, longer ones first within a first word. */
export const FEAST_NAMES: readonly { readonly words: readonly string[]; readonly series: string }[] =
  FEASTS.flatMap(([series, names]) => names.map((name) => ({ words: name.split(' '), series }))).sort(
    (a, b) => b.words.length - a.words.length,
  );

const days = new Map(FEASTS.map(([series, , day]) => [series, day]));

/** Feasts and fasts that the calendar lists day by day, as they are computed by the moon. */
export const LUNAR_FEASTS: ReadonlySet<string> = new Set([
  'ramadan',
  'eid-al-fitr',
  'eid-al-adha',
  'ashura',
  'arbaeen',
  'mawlid',
  'hajj',
  'arafah',
  'laylat-al-qadr',
  'quds-day',
  'hijri-new-year',
  'lunar-new-year',
  'passover',
  'yom-kippur',
  'rosh-hashanah',
  'sukkot',
  'simchat-torah',
]);

/** Whether a series is a feast of the list above. */
export const isFeast = (series: string): boolean => days.has(series);

/** The feast in the years given; empty where the series is no feast. */
export function feasts(series: string, from: number, to: number): CalendarEvent[] {
  const day = days.get(series);
  if (!day) return [];
  return Array.from({ length: to - from + 1 }, (_, i) => ({ start: day(from + i), end: day(from + i) }));
}
