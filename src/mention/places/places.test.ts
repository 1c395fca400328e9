import { describe, expect, it } from 'vitest';
import { markedPlaces } from '../../../test/support/marked-places.js';
import { kilometres } from './geometry.js';
import { homeOf } from './home.js';
import { placeNames } from './stage.js';

interface Wanted {
  readonly at: readonly [lat: number, lon: number];
  /** Kilometres that the place may be off. */
  readonly within: number;
  readonly precision?: string;
}

const at = (lat: number, lon: number, within = 10, more: Partial<Wanted> = {}): Wanted => ({
  at: [lat, lon],
  within,
  ...more,
});

/** Sentences of our own, with the places of their marked names in order; null: no place may be given. */
const TABLE: readonly (readonly [trap: string, marked: string, ...wanted: (Wanted | null)[]])[] = [
  [
    'a name with namesakes in one country',
    'In [Syria], the armed groups left [al-Bab] and [Jarabulus] for [Azaz].',
    at(35, 38, 50, { precision: 'country' }),
    at(36.37, 37.51),
    at(36.82, 38.01),
    at(36.59, 37.04),
  ],
  [
    'a town in a part of its division',
    'In [Congo] shells fell on [Bunagana], in the east of [North Kivu], and in the outskirts of [Goma].',
    at(-2.5, 23.5, 50),
    at(-1.3, 29.59),
    at(-0.7, 28.8, 50),
    at(-1.68, 29.22),
  ],
  [
    'directions that share a name',
    'Aid for [North], [South] and [Central Darfur], for [North] or [South Kivu]; the convoy went [North].',
    at(15.7, 26.1, 160),
    at(11.5, 24.9, 160),
    at(12.9, 23.5, 160),
    at(-0.7, 28.8, 100),
    at(-3, 28.3, 100),
    null,
  ],
  [
    'a list that shares its feature word',
    'In [Mali] armed men raided the [Mopti] and [Ménaka] regions; in [Gao] and towns near it they did not.',
    at(17, -4, 300),
    at(14.7, -4, 150, { precision: 'admin1' }),
    at(15.9, 2.4, 100, { precision: 'admin1' }),
    at(16.27, -0.04, 20, { precision: 'exact' }),
  ],
  [
    'a strip that is called as its town',
    'In [Palestine] many were killed in [Gaza]; shells hit [Rafah] and [Gaza City].',
    at(32, 35.25, 60),
    at(31.42, 34.36, 10, { precision: 'area' }),
    at(31.29, 34.25, 5, { precision: 'exact' }),
    at(31.5, 34.47, 5, { precision: 'exact' }),
  ],
  [
    'a name spelt alike in another division than the text says',
    'In [Myanmar] they shelled [Minbuya] in [Rakhine].',
    at(21, 96, 400),
    at(20, 93.7, 150, { precision: 'admin1' }),
    at(20, 93.7, 150),
  ],
  [
    'a field near a town, not the city of another country',
    'Syrian units took the [Arak] gas field north-east of [Palmyra].',
    at(34.65, 38.57, 25),
    at(34.56, 38.28),
  ],
  [
    'the city of Iran in its own country',
    'Inspectors in [Iran] visited the heavy water plant at [Arak].',
    at(32, 53, 50),
    at(34.09, 49.69, 20),
  ],
  [
    'a place over the border from the region beside it',
    'Families went back from [Lebanon] to [al-Tufail] and [Assal al-Ward] in [West Qalamoun].',
    at(33.83, 35.83, 50),
    at(33.85, 36.37),
    at(33.86, 36.41),
    at(33.9, 36.5, 30),
  ],
  [
    'a part that many towns have, of the town spoken of',
    'Troops entered [Mosul] in [Iraq]. Fighting goes on in the [Old City].',
    at(36.34, 43.13),
    at(33, 44, 50),
    at(36.34, 43.13, 30),
  ],
  [
    'a division spelt as its town is, where the gazetteer spells it otherwise',
    'In [Yemen], families left [Hudaydah] governorate; shells fell on [Hodeidah].',
    at(15.5, 47.5, 50),
    at(14.93, 43.22, 60, { precision: 'admin1' }),
    at(14.8, 42.95, 10, { precision: 'exact' }),
  ],
  [
    'city and province of one name',
    'Shells fell on [Homs] while fighting went on in [Homs province], in [Syria].',
    at(34.73, 36.72, 10, { precision: 'exact' }),
    at(34.2, 38.1, 80, { precision: 'admin1' }),
    at(35, 38, 50),
  ],
  [
    'the province before "of"',
    'In [Syria] clashes were reported in the province of [Raqqa] and the city of [Raqqa].',
    at(35, 38, 50),
    at(36, 38.9, 60, { precision: 'admin1' }),
    at(35.95, 39.01, 10, { precision: 'exact' }),
  ],
  [
    'other spellings, in the country of the context only',
    'Syrian forces entered [Ukayrabat] east of [Salamieh] and shelled [Kafr Zeyta].',
    at(35.04, 37.46),
    at(35.01, 37.05),
    at(35.37, 36.6, 15),
  ],
  [
    'a quarter in no gazetteer stays with its city',
    'Iraqi troops fought in [Mosul]. They took the [Hay al-Zuhriya] district and parts of [Wadi Barmaja].',
    at(36.34, 43.12),
    at(36.34, 43.12, 40, { precision: 'area' }),
    at(36.34, 43.12, 40, { precision: 'area' }),
  ],
  [
    'pumping stations and air bases',
    'Drones were launched at the [T-4 airbase] in [Syria] and at [Shayrat].',
    at(34.52, 37.63),
    at(35, 38, 50),
    at(34.49, 36.91),
  ],
  [
    'a crossing and a camp',
    'Aid for [Rukban] waited at the [Nasib border crossing] in [Jordan].',
    at(33.32, 38.7, 15),
    at(32.55, 36.19, 15),
    at(31, 36, 50),
  ],
  [
    'Yemen: port and city, spelt as the press does',
    'In [Yemen] ships left the port of [Hodeida] for [Mokha]; in [Taiz] the siege went on.',
    at(15.5, 47.5, 50),
    at(14.8, 42.95),
    at(13.32, 43.25),
    at(13.58, 44.02),
  ],
  [
    'Sudan: the state and its capital',
    'The army in [Sudan] held [El Fasher] in [North Darfur]; the Zamzam camp was shelled.',
    at(16, 30, 50),
    at(13.63, 25.35),
    at(16, 25.5, 250, { precision: 'admin1' }),
  ],
  [
    'Ukraine: Russian and Ukrainian names of one town',
    'Kiev reported strikes on [Artemovsk] in the [Donetsk region]; [Lyman] and [Kupyansk] were hit too.',
    at(48.6, 38),
    at(48, 37.7, 90, { precision: 'admin1' }),
    at(48.99, 37.8, 20),
    at(49.71, 37.61, 15),
  ],
  [
    'Tripoli in Libya',
    'Forces in [Libya] advanced on [Tripoli] from [Tarhuna].',
    at(28, 17, 50),
    at(32.89, 13.19),
    at(32.43, 13.63),
  ],
  [
    'Tripoli in Lebanon',
    'The army in [Lebanon] set up posts in [Tripoli] and [Sidon].',
    at(33.83, 35.83, 50),
    at(34.43, 35.84),
    at(33.56, 35.37),
  ],
  [
    'the country in the Caucasus, not the state',
    'Foreign ministers of [Georgia] and [Armenia] met in [Batumi].',
    at(42, 43.5, 50),
    at(40, 45, 50),
    at(41.64, 41.63),
  ],
  [
    'the state, not the country',
    'Officials in [Atlanta], [Georgia], and in [Alabama] closed schools.',
    at(33.75, -84.39, 15),
    at(32.7, -83.4, 100),
    at(32.8, -86.8, 100),
  ],
  [
    'the town in the state said after it',
    'He was held in [Lebanon], [Tennessee], and later in [Paris], [Texas].',
    at(36.21, -86.29),
    at(35.8, -86.4, 100),
    at(33.66, -95.56),
    at(31.25, -99.25, 100),
  ],
  [
    'the capital of the world by default',
    'Talks were held in [Paris] and [London].',
    at(48.85, 2.35),
    at(51.51, -0.13),
  ],
  [
    'Congo: province, territory and town',
    'In [North Kivu], M23 rebels took [Rubaya] in [Masisi] and moved on [Sake], near [Goma].',
    at(-0.7, 28.8, 80, { precision: 'admin1' }),
    at(-1.56, 28.88, 15),
    at(-1.4, 28.8, 30),
    at(-1.57, 29.04),
    at(-1.68, 29.23),
  ],
  [
    'Myanmar: state and township',
    'The Arakan Army in [Rakhine State] captured [Buthidaung] and [Maungdaw], in [Myanmar].',
    at(19.5, 94, 100),
    at(20.87, 92.53),
    at(20.82, 92.37),
    at(22, 98, 60),
  ],
  [
    'Somalia and Ethiopia',
    'Al-Shabaab left [Barawe] in [Lower Shabelle]; [Ethiopia] sent troops from [Jijiga].',
    at(1.11, 44.03),
    at(1.9, 44.5, 60),
    at(8, 39, 50),
    at(9.35, 42.8, 15),
  ],
  [
    'no street, no town of its name',
    'Police in [Cardiff] closed [Hampton Avenue] for the day.',
    at(51.48, -3.18),
    at(51.48, -3.18, 30, { precision: 'area' }),
  ],
  ['letters that are no place', 'Reporters of [CNN] asked again.', null],
  ['words for a nation', 'The [Syrian] side did not attend.', at(35, 38, 50, { precision: 'country' })],
  [
    'an ocean in every context',
    'A ship left [Newport], [Wales], for the [Atlantic].',
    at(51.58, -3, 15),
    at(52.5, -3.5, 50),
    at(10, -25, 100),
  ],
  [
    'a phrase that holds a name',
    'In [Syria], [residents of the town of Sbeineh] left for [the northern outskirts of Damascus].',
    at(35, 38, 50),
    at(33.44, 36.28),
    at(33.6, 36.29, 20),
  ],
  [
    'the city named before',
    'Fighters in [Sudan] reached [Nyala] on Monday. Shops in [the city] stayed shut.',
    at(16, 30, 50),
    at(12.05, 24.88),
    at(12.05, 24.88),
  ],
  [
    'the capital of the country spoken of',
    'Fighters in [Sudan] reached [Nyala]. Shops in [the capital] stayed shut.',
    at(16, 30, 50),
    at(12.05, 24.88),
    at(15.55, 32.53, 30),
  ],
];

describe('a place in no gazetteer', () => {
  it('is not put at the one town of a country that the text does not speak of', () => {
    const { tokens, trees, names } = markedPlaces(
      '[India] and [China] agreed to withdraw in [Depsangha]. [India] and [China] will meet in [Kazan].',
    );
    const placings = placeNames(tokens, trees, names);
    expect(placings[2]!.place?.country ?? null).not.toBe('RU');
    expect(placings.at(-1)!.place?.name).toBe('Kazan');
  });
});

describe('a place that no gazetteer has, put beside another', () => {
  const placeOf = (marked: string, index: number) => {
    const { tokens, trees, names } = markedPlaces(marked);
    return placeNames(tokens, trees, names)[index]!.place;
  };

  it.each([
    ['The forces of [Kinshasa] attacked positions in [Bwizaro] in [DR Congo].', 1, 'Kinshasa'],
    ['The envoy met them in [Delhi]. Fishermen were held near [Dumela Island].', 1, 'Delhi'],
  ])('is not put at a capital that acts, nor an island in a town: %s', (marked, index, name) => {
    expect(placeOf(marked, index)?.name ?? null).not.toBe(name);
  });

  it('is put coarsely at a town where something happened', () => {
    expect(placeOf('Clashes went on in [Bukavu]. Shells fell near [Mutaranyi].', 1)?.name).toBe('Bukavu');
  });
});

describe('a town that the world knows', () => {
  it('is meant though the country of a namesake speaks', () => {
    const { tokens, trees, names } = markedPlaces(
      'The [United States] and American officials will join the talks in [Geneva]. The [United States] welcomes them.',
    );
    expect(placeNames(tokens, trees, names, 'US')[1]!.place?.country).toBe('CH');
  });
});

describe('the country of whoever publishes', () => {
  it.each([
    ['Ministry of National Defence of Mozambique', 'MZ'],
    ['Haitian National Police', 'HT'],
    ['Presidency of the Republic of Niger', 'NE'],
    ['Ministry of Foreign Affairs of France', null],
    ['UN Mission in South Sudan', null],
    ['Monitor', null],
    [null, null],
  ])('%s', (publisher, iso2) => {
    expect(homeOf(publisher)).toBe(iso2);
  });

  it('is where an ambiguous town lies', () => {
    const { tokens, trees, names } = markedPlaces('Armed men entered the town of [Palma] on Wednesday.');
    expect(placeNames(tokens, trees, names, 'MZ')[0]!.place?.country).toBe('MZ');
    expect(placeNames(tokens, trees, names)[0]!.place?.country ?? 'ES').toBe('ES');
  });
});

describe('places', () => {
  for (const [trap, marked, ...wanted] of TABLE)
    it(trap, () => {
      const { text, tokens, trees, names } = markedPlaces(marked);
      const placings = placeNames(tokens, trees, names);
      expect(names.length).toBe(wanted.length);
      names.forEach((name, i) => {
        const { place, why } = placings[i]!;
        const said = text.slice(name.start, name.end);
        const want = wanted[i] ?? null;
        if (!want) return expect(place, said).toBeNull();
        expect(place, said).not.toBeNull();
        const [lat, lon] = want.at;
        expect(kilometres(place!, { lat, lon }), `${said}: ${why}`).toBeLessThanOrEqual(want.within);
        if (want.precision) expect(place!.precision, said).toBe(want.precision);
        expect(why, said).toBeTruthy();
      });
    });

  it('stays near what the text names with quarters whose namesakes are far', () => {
    const { tokens, trees, names } = markedPlaces(
      'Fighting went on in [Deir ez-Zor], [Syria]. Units entered [al-Hamidiya] and parts of [al-Hawiqa] and [al-Haweeqah].',
    );
    for (const { place, why } of placeNames(tokens, trees, names).slice(2))
      expect(kilometres(place!, { lat: 35.34, lon: 40.14 }), why ?? '').toBeLessThanOrEqual(95);
  });

  it('puts a district with no namesake but a city abroad where the text plays, and gives no false reason', () => {
    const { tokens, trees, names } = markedPlaces(
      'Shells fell on [Mosul] in [Iraq]. At least 105 were killed in the [al-Jadida] district. Crews left [al-Jadida].',
    );
    const [, , first, second] = placeNames(tokens, trees, names);
    for (const { place, why } of [first!, second!]) {
      expect(kilometres(place!, { lat: 36.34, lon: 43.13 }), why ?? '').toBeLessThanOrEqual(30);
      expect(place!.precision).toBe('area');
      expect(why).not.toContain('the text names');
    }
  });

  it('puts a village in the division that the text names, not at its namesake in another', () => {
    const { tokens, trees, names } = markedPlaces(
      'Troops of [Ukraine] hold [Vodiane], in the south of [Donetsk region]. [Kyiv] was calm. [Vodiane] was shelled.',
    );
    const placings = placeNames(tokens, trees, names);
    expect(kilometres(placings[1]!.place!, { lat: 47.5, lon: 37.6 })).toBeLessThan(120);
    const { place, why } = placings[4]!;
    expect(place).toMatchObject({ name: 'Donetsk oblast', precision: 'admin1' });
    expect(why).toContain('knows this name elsewhere only');
  });

  it('takes no town that sounds alike for a district of the one spoken of, nor a capital spoken to for the city', () => {
    const { tokens, trees, names } = markedPlaces(
      'In [Iraq] shells hit western [Mosul]. At least 105 were killed in the [al-Jadida district]. We have asked [Baghdad] to say how many are left in [the city].',
    );
    const placings = placeNames(tokens, trees, names);
    expect(placings[2]!.place?.name).toBe('Mosul');
    expect(placings[4]!.place?.name).toBe('Mosul');
  });

  it.each([
    [
      'In [Ukraine] shells hit [Kharkiv]. [Moscow] denies it and insists that troops left [the city].',
      3,
      'Kharkiv',
    ],
    [
      'In [Sudan] fighters entered [Omdurman]. A truce brokered by [Juba] gave [the city] a day of calm.',
      3,
      'Omdurman',
    ],
    ['In [Yemen] a ship left [Aden]. Relations with [Riyadh] were tense when it left [the city].', 3, 'Aden'],
    [
      'In [Rwanda] envoys left [Musanze]. Shells then fell on [Kigali], and people fled [the city].',
      3,
      'Kigali',
    ],
  ])(
    'gives a capital that acts as a government no city to be, and one that is shelled: %s',
    (marked, at, name) => {
      const { tokens, trees, names } = markedPlaces(marked);
      expect(placeNames(tokens, trees, names)[at]!.place?.name).toBe(name);
    },
  );

  it('puts a district that no gazetteer has at the town spoken of, not at the region named since', () => {
    const { tokens, trees, names } = markedPlaces(
      'Shots were heard in [Mogadishu]. Leaders of [Jubaland] and [Puntland] were told. A bomb went off in the [Zqwab] district.',
    );
    expect(placeNames(tokens, trees, names)[3]!.place?.name).toBe('Mogadishu');
  });

  it('puts a village that no gazetteer has where the words behind it say', () => {
    const { tokens, trees, names } = markedPlaces(
      'In [Iraq] fighting went on in [Kirkuk province]. Fighters took the village of [Zqwab Gharbi], about 70 km south of [Mosul].',
    );
    const { place } = placeNames(tokens, trees, names)[2]!;
    expect(kilometres(place!, { lat: 35.7, lon: 43.13 })).toBeLessThan(25);
  });

  it('takes no capital before a comma for one of the next country, and gives no false reason', () => {
    const { tokens, trees, names } = markedPlaces('Envoys met in [Kabul], [Pakistan] and [Iran] said.');
    const { place, why } = placeNames(tokens, trees, names)[0]!;
    expect(place!.country).toBe('AF');
    expect(why).not.toContain('Pakistan');
  });

  it.each([
    ['a parish of another country', 'In [Ireland] and [Britain], offices close on [St. Patrick]’s Day.', 2],
    ['a district of another country', 'In [Kenya] and [Uganda] a judge of the [Southern District] ruled.', 2],
    ['initials of a division', 'In [Ukraine] and [Poland] they watched it on [BET].', 2],
  ])('does not take for a place %s', (_what, marked, at) => {
    const { tokens, trees, names } = markedPlaces(marked);
    const { place, why } = placeNames(tokens, trees, names)[at]!;
    expect(place && ['DM', 'BW', 'TD'].includes(place.country ?? ''), why ?? '').toBeFalsy();
  });

  it('counts what several countries hold or claim under none', () => {
    const { tokens, trees, names } = markedPlaces(
      'Patrols left the [Golan Heights] and the [Sahel], and [Kashmir].',
    );
    expect(placeNames(tokens, trees, names).map(({ place }) => place!.country)).toEqual([null, null, null]);
  });

  it.each([
    [
      'a town named once, later on',
      'Gunmen fought at [Qwrtzbrgh]. The envoy called both sides to [Brussels].',
      0,
    ],
    [
      'a capital spoken of before',
      'They signed it in [N’Djamena]. Soldiers took the village of [Qwrtzbrgh].',
      1,
    ],
  ])('puts an unknown place at no %s', (_what, marked, at) => {
    const { tokens, trees, names } = markedPlaces(marked);
    expect(placeNames(tokens, trees, names)[at]!.place).toBeNull();
  });

  it('places nothing in a text that names no place it could lean on', () => {
    const { tokens, trees, names } = markedPlaces('Nobody had heard of [Qwrtzbrgh].');
    expect(placeNames(tokens, trees, names)).toEqual([{ place: null, why: null }]);
  });

  it('gives one placing a name, whatever the names', () => {
    const { tokens, trees } = markedPlaces('Nothing of note was said on Monday.');
    expect(placeNames(tokens, trees, [])).toEqual([]);
  });
});
