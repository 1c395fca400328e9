import { describe, expect, it } from 'vitest';
import { markedPlaces } from '../../../../test/support/marked-places.js';
import { kilometres } from '../geometry.js';
import { placeNames } from '../stage.js';
import { relativePlaces } from './index.js';

interface Wanted {
  readonly words: string;
  readonly at: readonly [lat: number, lon: number];
  readonly within: number;
  readonly precision: string;
}

const said = (words: string, lat: number, lon: number, within: number, precision: string): Wanted => ({
  words,
  at: [lat, lon],
  within,
  precision,
});

/** Sentences of our own; each holds the relations listed, and no other. */
const TABLE: readonly (readonly [relation: string, marked: string, ...wanted: Wanted[]])[] = [
  [
    'distance and direction',
    'A patrol was hit 4 km south-east of [Avdiivka], in [Ukraine].',
    said('4 km south-east of Avdiivka', 48.115, 37.781, 3, 'near'),
  ],
  [
    'distance in words and miles',
    'Ten miles to the north of [Melitopol], in [Ukraine], a train was stopped.',
    said('Ten miles to the north of Melitopol', 46.99, 35.38, 4, 'near'),
  ],
  [
    'distance at sea, and off a coast',
    'Ships were hailed 30 nautical miles south of [Aden] in [Yemen], and 12 nm off the coast of [Berbera].',
    said('30 nautical miles south of Aden', 12.28, 45.04, 5, 'near'),
    said('12 nm off the coast of Berbera', 10.44, 45.01, 5, 'near'),
  ],
  [
    'directions of the rose, in letters and in words',
    'Shots were heard 6km SSW of [Horlivka] in [Ukraine] and 8 km east-north-east of [Sartana].',
    said('6km SSW of Horlivka', 48.25, 38.02, 4, 'near'),
    said('8 km east-north-east of Sartana', 47.21, 37.79, 5, 'near'),
  ],
  [
    'a distance is measured from the town, not from the middle of its province',
    'A truck burnt 12 km north of [Marib], in [Yemen].',
    said('12 km north of Marib', 15.57, 45.33, 4, 'near'),
  ],
  [
    'distance without a direction',
    'The convoy stopped 15 kilometres from [Goma].',
    said('15 kilometres from Goma', -1.68, 29.23, 15, 'near'),
  ],
  [
    'direction from a town',
    'Positions west of [Hajjah] in [Yemen] were shelled.',
    said('west of Hajjah', 15.69, 43.47, 15, 'near'),
  ],
  [
    'direction within a province',
    'Groups in the north of [Aleppo province] laid down their arms.',
    said('north of Aleppo province', 36.45, 37.6, 30, 'admin1'),
  ],
  [
    'a part of a town',
    'Shells hit the southern suburbs of [Benghazi] in [Libya].',
    said('southern suburbs of Benghazi', 32.06, 20.07, 8, 'near'),
  ],
  [
    'the middle between two towns',
    'They hold a hill between [Orikhiv] and [Tokmak].',
    said('between Orikhiv and Tokmak', 47.42, 35.75, 5, 'near'),
  ],
  [
    'a road from town to town',
    'The road from [Bakhmut] to [Lysychansk] was mined.',
    said('road from Bakhmut to Lysychansk', 48.75, 38.22, 5, 'near'),
  ],
  [
    'a road named by its ends',
    'The [Sanaa]-[Hodeidah] highway in [Yemen] was cut.',
    said('Sanaa-Hodeidah highway', 15.08, 43.58, 10, 'area'),
  ],
  [
    'within a town, and outside it',
    'Posts stand in the south of [Bakhmut] and south of [Lyman], in [Ukraine].',
    said('south of Bakhmut', 48.57, 38, 4, 'near'),
    said('south of Lyman', 48.86, 37.81, 6, 'near'),
  ],
  [
    'a coast of a country',
    'Boats left the west coast of [Yemen].',
    said('west coast of Yemen', 15.4, 43.9, 60, 'admin1'),
  ],
  [
    'what lies west of a river is no river of that name',
    'Troops of [Egypt] stand west of the [Nile].',
    said('west of the Nile', 24, 31, 300, 'area'),
  ],
  [
    'where three countries meet',
    'Patrols crossed the tri-border area of [Mali], [Burkina Faso] and [Niger].',
    said('tri-border area of Mali, Burkina Faso and Niger', 15.5, 0.8, 150, 'area'),
  ],
  [
    'a border with nobody said',
    'Columns approached the Ukrainian border.',
    said('Ukrainian border', 49, 32, 30, 'country'),
  ],
  [
    'a bank of a river',
    'Units moved along the right-hand bank of the [Euphrates].',
    said('right-hand bank of the Euphrates', 35.7, 39.5, 10, 'area'),
  ],
  [
    'the area around a town',
    'Fighting in the area of [Robotyne] and in the [Kupyansk] area eased.',
    said('area of Robotyne', 47.45, 35.83, 5, 'near'),
    said('Kupyansk area', 49.71, 37.62, 5, 'near'),
  ],
  [
    'a border of the country spoken of',
    'Troops of [Sudan] closed the border with [Chad].',
    said('border with Chad', 15.5, 22.8, 200, 'area'),
  ],
  [
    'a border of two adjectives',
    'Smugglers cross the Syrian-Turkish border.',
    said('Syrian-Turkish border', 36.6, 37.2, 120, 'area'),
  ],
  [
    'a border by a place on it',
    'Army units in [Syria] reached the Iraqi border north-east of [al-Tanf].',
    said('Iraqi border north-east of al-Tanf', 33.6, 38.8, 30, 'area'),
  ],
  [
    'a side of a country or a sea',
    'Drones fell in northern [Zambia] and over the eastern [Caspian Sea]; [South Sudan] protested.',
    said('northern Zambia', -12.1, 28, 120, 'admin1'),
    said('the eastern Caspian Sea', 41.5, 53, 160, 'area'),
  ],
  [
    'a side that the gazetteer has for itself, where texts mean it',
    'Drones fell in northern [Iraq] and over the southern [Red Sea], and in north-eastern [Syria].',
    said('northern Iraq', 36.3, 43.5, 30, 'area'),
    said('the southern Red Sea', 15, 41.7, 60, 'area'),
    said('north-eastern Syria', 36.2, 40.5, 60, 'area'),
  ],
  [
    'the country named before',
    'In [Mali] convoys were attacked; in the north of the country roads are closed.',
    said('north of the country', 18.3, -0.5, 100, 'area'),
  ],
];

describe('places said by relation', () => {
  for (const [relation, marked, ...wanted] of TABLE)
    it(relation, () => {
      const { text, tokens, trees, names } = markedPlaces(marked);
      const placings = placeNames(tokens, trees, names);
      const found = relativePlaces({ tokens, trees, names, placings });
      expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(wanted.map(({ words }) => words));
      found.forEach(({ place, why, head, first, last }, i) => {
        const { at, within, precision } = wanted[i]!;
        expect(kilometres(place!, { lat: at[0], lon: at[1] }), why).toBeLessThanOrEqual(within);
        expect(place!.precision).toBe(precision);
        // What the gazetteer has as a side of its own is one of our own rows.
        expect(place!.id ?? 'ro:').toMatch(/^ro:/);
        expect(head).toBeGreaterThanOrEqual(first);
        expect(head).toBeLessThan(last);
      });
    });

  it('takes parties, times and verbs for no place', () => {
    const { tokens, trees, names } = markedPlaces(
      'Talks between [Russia] and [Turkey] went on from March to May; he heads south, and 4 km were cleared.',
    );
    expect(relativePlaces({ tokens, trees, names, placings: placeNames(tokens, trees, names) })).toEqual([]);
  });
});
