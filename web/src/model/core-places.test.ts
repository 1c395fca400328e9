import { describe, expect, it } from 'vitest';
import { mention, place } from '../testing/record.js';
import { corePlaces } from './core-places.js';
import type { MapPlace } from './places.js';

const spot = (name: string, lat: number, lon: number, times: number): MapPlace => ({
  key: name,
  name,
  words: name,
  place: place(name, lat, lon),
  mentions: Array.from({ length: times }, (_, i) => mention(name, `${name}${i}`, name)),
});

describe('corePlaces', () => {
  it('leaves out a far place that is named once', () => {
    const places = [
      spot('Stockholm', 59.3, 18.1, 1),
      spot('Hodeidah', 14.8, 42.95, 6),
      spot('Salif', 15.3, 42.67, 2),
      spot('Hays', 13.93, 43.48, 2),
    ];
    expect(corePlaces(places).map(({ name }) => name)).toEqual(['Hodeidah', 'Salif', 'Hays']);
  });

  it('leaves out whole countries beside places in them', () => {
    const country = {
      ...spot('Iran', 32, 53, 9),
      place: { ...place('Iran', 32, 53, 600), precision: 'country' as const },
    };
    expect(corePlaces([country, spot('Salif', 15.3, 42.67, 1)]).map(({ name }) => name)).toEqual(['Salif']);
    expect(corePlaces([country])).toEqual([country]);
  });

  it('keeps all of a few places named equally often', () => {
    const places = [spot('Moscow', 55.75, 37.6, 1), spot('Astana', 51.1, 71.4, 1)];
    expect(corePlaces(places)).toHaveLength(2);
    expect(corePlaces([])).toEqual([]);
  });
});
