import { describe, expect, it } from 'vitest';
import { markedPlaces } from '../../../test/support/marked-places.js';
import { kilometres } from './geometry.js';
import { placeNames } from './stage.js';

describe('two towns in one name', () => {
  const placed = (marked: string, index: number) => {
    const { tokens, trees, names } = markedPlaces(marked);
    return placeNames(tokens, trees, names)[index]!.place!;
  };

  it.each([
    [
      'Buses were stopped on [the Maiduguri-Damaturu road] in [Nigeria].',
      'Maiduguri – Damaturu',
      11.8,
      12.56,
    ],
    ['[Syria]: [the Manbij-Jarabulus area] is calm.', 'Manbij – Jarabulus', 36.67, 37.98],
    ['Mines lay on [the Bakhmut–Horlivka highway].', 'Bakhmut – Horlivka', 48.45, 38.03],
  ])('are the ends of what runs between them: %s', (marked, name, lat, lon) => {
    const place = placed(marked, marked.startsWith('[Syria]') ? 1 : 0);
    expect(place.name).toBe(name);
    expect(kilometres(place, { lat, lon })).toBeLessThan(15);
  });

  it('are none where the gazetteer has the whole name', () => {
    expect(placed('[Ivano-Frankivsk] was hit in [Ukraine].', 0)).toMatchObject({ name: 'Ivano-Frankivsk' });
  });
});

describe('the country of a text', () => {
  it('shows in the bodies it names', () => {
    const { tokens, trees, names } = markedPlaces('Fighters took a post near [Sinjar].');
    expect(placeNames(tokens, trees, names, null, ['IQ', 'IQ'])[0]!.place?.country).toBe('IQ');
    expect(placeNames(tokens, trees, names, null, ['SY', 'SY'])[0]!.place?.country).toBe('SY');
  });

  it.each([
    ['Guns fired in [Kelbajar district].', 'AZ'],
    ['Fighting spread to [Bago Region].', 'MM'],
    ['The post at [Gereshk] fell.', 'AF'],
  ])('need not be said for the one place of a text: %s', (marked, country) => {
    const { tokens, trees, names } = markedPlaces(marked);
    expect(placeNames(tokens, trees, names)[0]!.place?.country).toBe(country);
  });
});
