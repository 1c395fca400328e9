import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, formatInterval, formatPublished, formatTime, isoOfDay } from './dates.js';

describe('formatInterval', () => {
  it.each([
    ['2017-05-04', '2017-05-04', '4 May 2017'],
    ['2017-06-01', '2017-06-30', 'June 2017'],
    ['2016-02-01', '2016-02-29', 'February 2016'],
    ['2016-02-01', '2016-02-28', '1–28 February 2016'],
    ['2017-01-01', '2017-12-31', '2017'],
    ['2017-05-15', '2017-06-15', '15 May – 15 June 2017'],
    ['2017-06-05', '2017-06-11', '5–11 June 2017'],
    ['2016-12-20', '2017-01-05', '20 December 2016 – 5 January 2017'],
    ['2017-05-04T14:30:00Z', '2017-05-04T15:00:00Z', '4 May 2017, 14:30'],
  ])('%s to %s', (start, end, expected) => {
    expect(formatInterval(start, end)).toBe(expected);
  });
});

describe('formatTime', () => {
  const time = {
    start: null,
    end: null,
    value: 'PRESENT_REF',
    type: 'DATE',
    granularity: 'day',
    basis: 'published',
  } as const;

  it('always says how the date was come by', () => {
    expect(formatTime({ ...time, start: '2017-05-04', end: '2017-05-04', basis: 'explicit' })).toBe(
      '4 May 2017 (stated)',
    );
    expect(formatTime({ ...time, start: '2017-03-01' })).toBe(
      'from 1 March 2017, end unknown (reckoned from the publication date)',
    );
  });

  it('says so when the date is unknown', () => {
    expect(formatTime(time)).toBe('date unknown');
    expect(formatTime({ ...time, type: 'DURATION', value: 'P1M' })).toBe('no date (duration)');
  });
});

describe('formatPublished', () => {
  it('shows the basis, and unknown as unknown', () => {
    expect(formatPublished({ value: '2017-06-15', basis: 'given' })).toBe('15 June 2017, given');
    expect(formatPublished({ value: '2017-06-15', basis: 'stated' })).toBe(
      '15 June 2017, stated in the text',
    );
    expect(formatPublished({ value: null, basis: 'unknown' })).toBe('date unknown');
  });
});

describe('dayNumber', () => {
  it('is undone by isoOfDay', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (day) => {
        expect(dayNumber(isoOfDay(day))).toBe(day);
      }),
    );
  });
});
