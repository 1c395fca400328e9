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
      'Guards of [Iran] were attacked at [Sarawan]. [Iran] and [Pakistan] closed the border.',
    );
    const sarawan = placeNames(tokens, trees, names)[1]!.place;
    expect(sarawan?.country ?? null).not.toBe('LA');
  });

  it('takes no word for a meeting or a people for a town', () => {
    const { tokens, trees, names } = markedPlaces(
      'They met at [the Summit of the Americas] and spoke of the airspace of [neighbouring Arab countries].',
    );
    for (const { place } of placeNames(tokens, trees, names)) expect(place?.precision).not.toBe('exact');
  });

  it.each([
    // A name that the country beside it bears too, and a province of another that the text does not touch.
    ['A house burned in [the Karak district], the police of [Jordan] said.', 0, 31.18, 35.76, 40],
    ['[Azerbaijan] mined the border territory of [Georgia]. [Baku] denied it.', 1, 42, 43.5, 60],
    ['Talks between [Georgia] and the [Baltic states] were held in [Tbilisi].', 0, 42, 43.5, 60],
    ['Relations between [Mexico] and [the United States] were strained.', 0, 23, -102, 100],
    ['Hundreds left the south of [Mexico] by bus from [Puebla] and [Toluca].', 0, 23, -102, 100],
    // Another city was called so, a hundred years ago.
    ['Troops held [Pokrovsk] for a week.', 0, 48.28, 37.18, 15],
    ['He was born in [Newcastle].', 0, 54.97, -1.61, 15],
    // No source counts its people, yet the world knows it; a hamlet of the country named only sounds alike.
    ['The crossing at [Qamishli] is closed, [Turkey] said.', 0, 37.05, 41.22, 15],
    // Countries spoken of just before, and lists that only commas part.
    ['In [Palestine] and [Israel] it was calm. In [Libya] men fought in [Zawiya].', 3, 32.76, 12.73, 15],
    ['[Nigeria] condemned the coup. [Nigeria] warned those who took power in [Niger].', 2, 18, 9, 60],
    ['In [Azerbaijan] fire fell on [Aghdere], [Fuzuli], [Zangilan] and [Gubadli].', 1, 40.21, 46.82, 15],
    ['Men met in [Addis]; [Ethiopia] was the host.', 0, 9.02, 38.75, 25],
    ['[Canada] welcomed the talks of parties from [Haiti] in [Kingston].', 2, 17.97, -76.79, 20],
    ['Guards of [Iran] were shot at [Saravan].', 1, 27.37, 62.33, 20],
    ['[Malta] and [Italy] agreed to take them in.', 0, 35.92, 14.43, 20],
  ])('is the one the text speaks of: %s', (marked, index, lat, lon, within) => {
    const { tokens, trees, names } = markedPlaces(marked);
    const { place, why } = placeNames(tokens, trees, names)[index]!;
    expect(kilometres(place!, { lat, lon }), why ?? '').toBeLessThan(within);
  });

  it.each([
    ["Two men were shot in [Cairo]'s [Abbasiya neighbourhood].", 30.06, 31.25],
    ["Shells struck [Khartoum]'s [Haram district]. [Port Sudan] was quiet.", 15.55, 32.53],
    ["Police searched [Ankara]'s [Washington quarter].", 39.93, 32.85],
  ])('keeps what a town owns in that town: %s', (marked, lat, lon) => {
    const { tokens, trees, names } = markedPlaces(marked);
    const { place, why } = placeNames(tokens, trees, names)[1]!;
    expect(kilometres(place!, { lat, lon }), why ?? '').toBeLessThan(40);
  });

  it.each([
    'A [Texas] court freed four women of [Texas].',
    'Men set fire to an [Idlib] mosque. [Turkey] has troops there.',
  ])('leaves a place its own name beside a building: %s', (marked) => {
    const { tokens, trees, names } = markedPlaces(marked);
    expect(placeNames(tokens, trees, names)[0]!.place).not.toBeNull();
  });

  it('does not let one church of a saint vouch for another', () => {
    const { tokens, trees, names } = markedPlaces(
      'A bomb went off in [Egypt] at the church of [St. Peter] and [St. Patrick], near [St. Mark].',
    );
    for (const { place } of placeNames(tokens, trees, names).slice(1))
      expect(place?.precision).not.toBe('admin1');
  });

  it.each([
    ['Shells struck the [Al Rawdah neighbourhood] of [Taiz city] in [Yemen].', 13.58, 44.02],
    ['The [Dniprovskyi district] of [Kherson] in [Ukraine] has no power. [Kyiv] was spared.', 46.64, 32.61],
    ['The [Al-Sinek neighborhood] in [Baghdad] was hit. [Najaf] in [Iraq] was quiet.', 33.31, 44.36],
  ])('keeps a quarter in the town it is said to be of: %s', (marked, lat, lon) => {
    const { tokens, trees, names } = markedPlaces(marked);
    const { place, why } = placeNames(tokens, trees, names)[0]!;
    expect(kilometres(place!, { lat, lon }), why ?? '').toBeLessThan(40);
  });

  it.each([
    ['The army left [Libyan territory]. [Tunisia] welcomed it.', 'LY'],
    ['Drones crossed [Sudanese airspace] from [Chad].', 'SD'],
  ])('takes the ground of a people for their country: %s', (marked, country) => {
    const { tokens, trees, names } = markedPlaces(marked);
    expect(placeNames(tokens, trees, names)[0]!.place?.country).toBe(country);
  });
});
