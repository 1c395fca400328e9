import { describe, expect, it } from 'vitest';
import { isoDay } from '../civil.js';
import { calendar, feasts } from './index.js';

describe('the event calendar', () => {
  const { events, elections, names, countries } = calendar();

  it('has every event end after it starts, in order within its series', () => {
    const series = [...events.values(), ...elections.values()];
    expect(series.length).toBeGreaterThan(60);
    for (const held of series)
      held.forEach(({ start, end }, i) => {
        expect(end).toBeGreaterThanOrEqual(start);
        if (i > 0) expect(start).toBeGreaterThanOrEqual(held[i - 1]!.start);
      });
  });

  it('names every series and every country that votes', () => {
    const named = new Set([...names.values()].flat().map(({ series }) => series));
    for (const series of events.keys()) expect(named).toContain(series);
    const known = new Set([...countries.values()].flat().map(({ series }) => series));
    for (const country of elections.keys()) expect(known).toContain(country);
  });

  it('has Ramadan of every year from 2011 to 2026', () => {
    expect(events.get('ramadan')?.map(({ start }) => isoDay(start).slice(0, 4))).toEqual(
      Array.from({ length: 16 }, (_, i) => String(2011 + i)),
    );
  });
});

describe('feasts by the year', () => {
  it.each([
    ['easter', 2017, '2017-04-16'],
    ['easter', 2024, '2024-03-31'],
    ['orthodox-easter', 2022, '2022-04-24'],
    ['orthodox-easter', 2024, '2024-05-05'],
    ['thanksgiving', 2016, '2016-11-24'],
    ['election-day', 2016, '2016-11-08'],
    ['memorial-day', 2017, '2017-05-29'],
    ['christmas', 2020, '2020-12-25'],
  ])('%s %i is %s', (series, year, iso) => {
    expect(feasts(series, year, year).map(({ start }) => isoDay(start))).toEqual([iso]);
  });

  it('has no days for a name that is no feast', () => {
    expect(feasts('siege', 2017, 2018)).toEqual([]);
  });
});
