import { describe, expect, it } from 'vitest';
import { markedPlaces } from '../../../test/support/marked-places.js';
import { kilometres } from './geometry.js';
import { placeNames } from './stage.js';

describe('a name that other places bear', () => {
  it('takes the large town of that name, whatever else a city near by is called', () => {
    const { tokens, trees, names } = markedPlaces(
      'Columns of the army moved towards [Mykolaiv] in [Ukraine]. In [Lviv] people sheltered.',
    );
    const [mykolaiv] = placeNames(tokens, trees, names);
    expect(kilometres(mykolaiv!.place!, { lat: 46.97, lon: 32 }), mykolaiv!.why ?? '').toBeLessThan(20);
  });

  it('leaves a place unknown sooner than take one that another name of a far country’s province fits', () => {
    const { tokens, trees, names } = markedPlaces(
      'Guards of [Iran] were attacked at [Saravan]. [Iran] and [Pakistan] closed the border.',
    );
    const saravan = placeNames(tokens, trees, names)[1]!.place;
    expect(saravan?.country ?? null).not.toBe('LA');
  });

  it('takes no word for a meeting or a people for a town', () => {
    const { tokens, trees, names } = markedPlaces(
      'They met at [the Summit of the Americas] and spoke of the airspace of [neighbouring Arab countries].',
    );
    for (const { place } of placeNames(tokens, trees, names)) expect(place?.precision).not.toBe('exact');
  });

  it('keeps a quarter in the town it is said to be of', () => {
    const { tokens, trees, names } = markedPlaces(
      'Shells struck the [Al Rawdah neighbourhood] of [Taiz city] in [Yemen].',
    );
    const { place, why } = placeNames(tokens, trees, names)[0]!;
    expect(kilometres(place!, { lat: 13.58, lon: 44.02 }), why ?? '').toBeLessThan(40);
  });
});
