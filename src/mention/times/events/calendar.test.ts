import { describe, expect, it } from 'vitest';
import { readAsset } from '../../../lib/index.js';

const DAY = 86_400_000;
const rowsOf = (file: string): string[][] =>
  new TextDecoder()
    .decode(readAsset(`data/calendar/${file}`))
    .split('\n')
    .slice(1)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
const events = rowsOf('events.tsv').map(([series, , start, end]) => ({ series, start: start!, end: end! }));
const elections = rowsOf('elections.tsv').map(([country, type, start, end]) => ({
  country,
  type,
  start: start!,
  end: end!,
}));

/** Month and day of the calendar of Umm al-Qura, which Saudi Arabia uses: "9/1" is the first of Ramadan. */
const hijri = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', {
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});
const isNear = (date: string, wanted: string): boolean =>
  [-1, 0, 1].some((days) => hijri.format(new Date(Date.parse(date) + days * DAY)) === wanted);

describe('the event calendar', () => {
  it('has every event end on or after the day it begins, within two hundred days', () => {
    for (const { start, end } of [...events, ...elections]) {
      expect(start).toMatch(/^\d{4}-\d\d-\d\d$/);
      const days = (Date.parse(end) - Date.parse(start)) / DAY;
      expect(days, `${start} to ${end}`).toBeGreaterThanOrEqual(0);
      expect(days, `${start} to ${end}`).toBeLessThan(200);
    }
  });

  it.each([
    ['ramadan', '9/1'],
    ['eid-al-fitr', '10/1'],
    ['eid-al-adha', '12/10'],
  ])('has each %s begin within a day of %s of the calendar of Umm al-Qura', (series, first) => {
    const own = events.filter((event) => event.series === series);
    expect(own.length).toBeGreaterThan(10);
    for (const { start } of own) expect(isNear(start, first), `${series} ${start}`).toBe(true);
  });

  it('has the fast end on the eve of the feast', () => {
    const feasts = new Set(events.filter(({ series }) => series === 'eid-al-fitr').map(({ start }) => start));
    for (const { series, end } of events)
      if (series === 'ramadan')
        expect(feasts.has(new Date(Date.parse(end) + DAY).toISOString().slice(0, 10)), end).toBe(true);
  });

  it('has American votes on the Tuesday after the first Monday of November', () => {
    for (const { country, start } of elections)
      if (country === 'US') {
        const date = new Date(start);
        expect([date.getUTCMonth(), date.getUTCDay()], start).toEqual([10, 2]);
        expect(date.getUTCDate(), start).toBeGreaterThan(1);
        expect(date.getUTCDate(), start).toBeLessThan(9);
      }
  });

  it('has votes of European and Turkish republics on Sundays', () => {
    for (const { country, start, end } of elections)
      if (['UA', 'TR', 'FR', 'DE', 'MD', 'BA'].includes(country!))
        expect(new Date(end).getUTCDay(), `${country} ${start}`).toBe(0);
  });
});

describe('the table of the Hijra', () => {
  it('has years that follow one another, of months of 29 and 30 days', () => {
    const rows = rowsOf('hijri.tsv').map(([year, first, lengths]) => ({
      year: Number(year),
      first: Date.parse(first!),
      days: lengths!.split(' ').map(Number),
    }));
    expect(rows.length).toBeGreaterThan(20);
    rows.forEach(({ year, first, days }, i) => {
      expect(days).toHaveLength(12);
      expect(days.every((each) => each === 29 || each === 30)).toBe(true);
      const next = rows[i + 1];
      if (!next) return;
      expect(next.year).toBe(year + 1);
      expect(next.first).toBe(first + days.reduce((sum, each) => sum + each, 0) * DAY);
    });
  });
});
