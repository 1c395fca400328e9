import { describe, expect, it } from 'vitest';
import type { Figure, Place } from '../../../record/index.js';
import { dateWords, factualityWords, figureWords, intervalWords, placeWords } from './words.js';

const TAIZ: Place = {
  id: null,
  name: 'Taiz',
  lat: 13.58,
  lon: 44.02,
  country: 'YE',
  admin1: 'Ta‘izz',
  precision: 'exact',
  radiusKm: 5,
  feature: null,
};

const SOME: Figure = { min: null, max: null, best: null, unit: 'persons', per: null, approximate: false };

describe('a place in words', () => {
  it.each<[Partial<Place>, string]>([
    [{}, 'Taiz, Ta‘izz, YE'],
    [{ precision: 'near' }, 'near Taiz, Ta‘izz, YE (within 5 km)'],
    [{ precision: 'area', admin1: null }, 'the area of Taiz, YE (within 5 km)'],
    [
      { precision: 'admin1', name: 'Donetsk oblast', admin1: 'Donetsk', country: 'UA' },
      'Donetsk oblast, UA (province)',
    ],
    [{ precision: 'country', name: 'Yemen' }, 'Yemen (country)'],
    [{ country: null, admin1: null }, 'Taiz'],
  ])('%j is %s', (parts, words) => {
    expect(placeWords({ ...TAIZ, ...parts })).toBe(words);
  });
});

describe('a time in words', () => {
  it.each<[string | null, string | null, string | null]>([
    ['2019-01-12', '2019-01-12', '12 January 2019'],
    ['2019-01-12', '2019-01-18', '12–18 January 2019'],
    ['2019-01-12', '2019-03-01', '12 January – 1 March 2019'],
    ['2018-12-30', '2019-01-02', '30 December 2018 – 2 January 2019'],
    ['2019-01-12T06:00', '2019-01-12T09:30', '12 January 2019 06:00 – 12 January 2019 09:30'],
    ['2019-01-12', null, 'from 12 January 2019'],
    [null, '2019-01-12', 'until 12 January 2019'],
    [null, null, null],
  ])('%s to %s is %s', (start, end, words) => {
    expect(intervalWords({ start, end })).toBe(words);
  });

  it('keeps what is no date', () => {
    expect(dateWords('unknown')).toBe('unknown');
  });
});

describe('a figure in words', () => {
  it.each<[Partial<Figure>, string]>([
    [{ min: 1250, max: 1250, best: 1250 }, '1,250 persons'],
    [{ min: 300 }, 'at least 300 persons'],
    [{ max: 20 }, 'at most 20 persons'],
    [{ min: 24, approximate: true }, 'about 24 or more persons'],
    [{ min: 200, max: 300 }, '200–300 persons'],
    [{ min: 90, max: 110, best: 100, approximate: true }, 'about 100 (90–110) persons'],
    [{ min: 5, max: 5, best: 5, unit: 'USD', per: 'month' }, '5 USD a month'],
    [{ unit: null }, ''],
  ])('%j is %s', (parts, words) => {
    expect(figureWords({ ...SOME, ...parts })).toBe(words);
  });
});

describe('how sure, in words', () => {
  it.each([
    [3, '+3.0'],
    [-2.56, '−2.6'],
    [0, '0'],
    [-0.04, '0'],
  ])('%d is %s', (value, words) => {
    expect(factualityWords(value)).toBe(words);
  });
});
