import { describe, expect, it } from 'vitest';
import { foldName, skeletonOf } from './fold.js';
import { gazetteer, openGazetteer } from './gazetteer.js';

describe('the packed gazetteer', () => {
  const places = gazetteer();
  const row = (name: string, id: string) =>
    places.exact(foldName(name)).find((one) => places.id(one) === id)!;

  it('finds a place under each of its spellings', () => {
    for (const name of ['Deir ez-Zor', 'Deir Ezzor', 'Dayr az Zawr'])
      expect(row(name, 'gn:170794'), name).toBeDefined();
  });

  it('knows what a place is', () => {
    const kyiv = row('Kiev', 'gn:703448');
    expect(places.name(kyiv)).toBe('Kyiv');
    expect(places.country(kyiv)).toBe('UA');
    expect(places.feature(kyiv)).toBe('P.PPLC');
    expect(places.lat(kyiv)).toBeCloseTo(50.45, 1);
    expect(places.population(kyiv)).toBeGreaterThan(2_500_000);
    expect(places.population(kyiv)).toBeLessThan(3_000_000);
    expect(places.radius(kyiv)).toBe(20);
  });

  it('names the division of a town', () => {
    expect(places.admin1(row('Palmyra', 'gn:163808'))).toBe('Homs');
  });

  it('finds nothing under a name no place has', () => {
    expect(places.exact(foldName('Qwrtzbrgh'))).toEqual([]);
    expect(places.loose('')).toEqual([]);
  });

  it('finds by sound in the theatres', () => {
    const found = places.loose(skeletonOf(foldName('Ukairibat')));
    expect(found.map(places.country)).toContain('SY');
  });

  it('holds points on the globe, names and features only', () => {
    for (let i = 0; i < places.size; i += 997) {
      expect(Math.abs(places.lat(i))).toBeLessThanOrEqual(90);
      expect(Math.abs(places.lon(i))).toBeLessThanOrEqual(180);
      expect(places.name(i)).not.toBe('');
      expect(places.feature(i)).toMatch(/^[A-Z]\.[A-Z0-9]+$/);
      expect(places.radius(i)).toBeGreaterThan(0);
    }
  });

  it('refuses other bytes', () => {
    expect(() => openGazetteer(new Uint8Array(64))).toThrow(/gazetteer/);
  });
});
