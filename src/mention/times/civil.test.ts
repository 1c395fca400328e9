import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, civilOf, dayFromIso, dayOf, exists, isoDay, isoWeek, weekdayOf } from './civil.js';

const day = (iso: string) => dayFromIso(iso)!;

describe('civil days', () => {
  it('agrees with Date on any day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700000, max: 700000 }), (at) => {
        const date = new Date(at * 86_400_000);
        expect(civilOf(at)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
        expect(dayOf(civilOf(at))).toBe(at);
        expect(weekdayOf(at) % 7).toBe(date.getUTCDay());
      }),
      { seed: 7 },
    );
  });

  it.each([
    ['2017-06-15', { year: 2017, week: 24 }],
    ['2016-01-03', { year: 2015, week: 53 }],
    ['2018-12-31', { year: 2019, week: 1 }],
    ['2021-01-01', { year: 2020, week: 53 }],
  ])('gives %s its ISO week', (iso, week) => {
    expect(isoWeek(day(iso))).toEqual(week);
  });

  it('moves by months and stays within the month', () => {
    expect(isoDay(addMonths(day('2017-05-31'), -3))).toBe('2017-02-28');
    expect(isoDay(addMonths(day('2016-12-31'), 2))).toBe('2017-02-28');
    expect(isoDay(addMonths(day('2017-01-15'), -13))).toBe('2015-12-15');
  });

  it('knows the days that are none', () => {
    expect(exists({ year: 2017, month: 2, day: 29 })).toBe(false);
    expect(exists({ year: 2016, month: 2, day: 29 })).toBe(true);
    expect(dayFromIso('2017-02-30')).toBeNull();
    expect(dayFromIso('15 June')).toBeNull();
  });
});
