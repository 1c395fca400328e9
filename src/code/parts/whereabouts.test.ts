import { describe, expect, it } from 'vitest';
import { statementsIn, wordsOf } from '../../../test/support/coded.js';

/** The places of the first statement of a kind. */
const placesIn = (text: string, kind: string): string[] => {
  const found = statementsIn(text).find((statement) => statement.kind === kind);
  expect(found, `a statement of ${kind}`).toBeDefined();
  return wordsOf(text, found!, 'places');
};

describe('where something happened', () => {
  it('is the place right before "where"', () => {
    const text = 'Kigali accused Kinshasa of shelling Gisenyi, where five people were killed.';
    const killed = statementsIn(text).find(({ detail }) => detail === 'killed')!;
    expect(wordsOf(text, killed, 'places')).toEqual(['Gisenyi']);
  });
});

describe('the place of a statement', () => {
  it('is where matters are talked about, not where they lie', () => {
    expect(placesIn('The leaders discussed the crisis in Sudan.', 'act')).toEqual([]);
    expect(placesIn('The leaders discussed the crisis at talks in Doha.', 'act')).toEqual(['Doha']);
    const spoke =
      'President Joe Biden and President Pedro Sánchez spoke today about developments in Afghanistan.';
    expect(placesIn(spoke, 'meeting')).toEqual([]);
    const there = 'President Joe Biden spoke in Nairobi with President Ruto about developments in Sudan.';
    expect(placesIn(there, 'meeting')).toEqual(['Nairobi']);
  });

  it.each([
    ['Gunmen killed nine herders in attacks by Islamic State in the Greater Sahara.', 'Sahara'],
    ['Ten soldiers of the United Nations Mission in South Sudan were wounded.', 'South Sudan'],
  ])('is not within the name of a body: %s', (text, absent) => {
    expect(placesIn(text, 'harm').join()).not.toContain(absent);
  });

  it.each([
    ['A Taliban attack in western Badghis province killed 20 troops.', 'western Badghis province'],
    ['Rockets killed nine people in Houthi-controlled areas of Yemen.', 'Houthi-controlled areas of Yemen'],
  ])('is said once, with its part of the country: %s', (text, place) => {
    expect(placesIn(text, 'harm')).toEqual([place]);
  });

  it('is no measure that only says where a place before it lies', () => {
    const text =
      'The CPC holds Bouar, 430 km north-west of Bangui, and has cut the supply road since Christmas.';
    expect(placesIn(text, 'service')).not.toContain('430 km north-west of Bangui');
  });

  it('is neither of those whose it is', () => {
    expect(placesIn('Peace talks between Armenia and Azerbaijan resumed.', 'meeting')).toEqual([]);
    const owned = 'Kyiv lives with Russia’s aggression against Ukraine.';
    expect(placesIn(owned, 'force')).toEqual(['Ukraine']);
  });

  it('is not what a format of talks is named after', () => {
    expect(placesIn('The three states held a meeting in the Minsk format in Vienna.', 'meeting')).toEqual([
      'Vienna',
    ]);
  });

  it.each([
    ['A rocket killed two nurses at Al-Shifa Hospital in Gaza City.', 'Gaza City'],
    ['Rebels killed 12 farmers in Rutshuru, North Kivu.', 'North Kivu'],
    ['Shells wounded two men in Horlivka, 40 km north of Donetsk.', 'Donetsk'],
  ])('is the part, not the whole said behind it: %s', (text, absent) => {
    const places = placesIn(text, 'harm');
    expect(places).toHaveLength(1);
    expect(places.join()).not.toContain(absent);
  });

  it('is each of those joined', () => {
    const text = 'Armed men killed 12 civilians in North and South Kivu.';
    expect(placesIn(text, 'harm')).toHaveLength(2);
  });

  it('is said in its own clause rather than in one set beside it', () => {
    const text = 'They killed 60 farmers in the Mopti region, most of them in attacks on markets near Gao.';
    expect(placesIn(text, 'harm').join()).toContain('Mopti');
    expect(placesIn(text, 'harm').join()).not.toContain('Gao');
  });
});

describe('the place of a signing', () => {
  it('is none that the clause around it speaks of', () => {
    const text = 'The truce in Taiz has held since the two governments signed the accord.';
    const signed = statementsIn(text).find(({ detail }) => detail === 'signed')!;
    expect(wordsOf(text, signed, 'places')).toEqual([]);
  });
});

describe('what becomes of a truce', () => {
  it.each([
    ['The ceasefire in Taiz is holding.', ['Taiz']],
    ['The truce is being observed in the provinces of Hama, Homs and Latakia.', ['Hama', 'Homs', 'Latakia']],
    ['The ceasefire on the Congo was extended.', []],
  ])('lies where the truce does: %s', (text, places) => {
    expect(placesIn(text, 'agreement').map((place) => place.replace(/^the provinces of /, ''))).toEqual(
      places,
    );
  });
});

describe('a place that stands in another phrase', () => {
  it('is the one struck, not the province around it', () => {
    expect(placesIn('Rebels shelled the town of Taftanaz in Idlib province.', 'force').join()).toContain(
      'Taftanaz',
    );
  });

  it.each([
    ['They condemned the raid on the base at Gao, in which 17 soldiers were killed.', 'killed', 'Gao'],
    ['In Kramatorsk, the monitors saw that the roof of a school had been damaged.', 'damaged', 'Kramatorsk'],
    ['Shells fell on a clinic in Goma. Two nurses were wounded there.', 'injured', 'Goma'],
  ])('is where it is told: %s', (text, detail, place) => {
    const found = statementsIn(text).find((statement) => statement.detail === detail);
    expect(wordsOf(text, found!, 'places').join()).toContain(place);
  });

  it.each([
    ['In Nairobi, the envoy said that a school had been damaged.', 'damaged', 'Nairobi'],
    [
      'The clinic in Bama was reopened, and the water station at Kukareta is being repaired.',
      'being-restored',
      'Bama',
    ],
    ['There were no clashes in Goma. Two nurses were wounded.', 'injured', 'Goma'],
  ])('is not where only the words before it are: %s', (text, detail, place) => {
    const found = statementsIn(text).find((statement) => statement.detail === detail);
    expect(wordsOf(text, found!, 'places').join()).not.toContain(place);
  });

  it.each([
    ['Power lines in Stepanavan were cut.', 'service', 'Stepanavan'],
    ['Monywa Township: 23 people were detained on Monday.', 'harm', 'Monywa Township'],
    ['Rockets hit the village of Kharta, killing five people.', 'harm', 'the village of Kharta'],
    ['In Tripoli the two governments signed an accord.', 'agreement', 'Tripoli'],
    ['At a checkpoint near Gori, gunmen denied the mission access to the valley.', 'act', 'Gori'],
  ])('is the statement’s: %s', (text, kind, place) => {
    expect(placesIn(text, kind).join()).toContain(place);
  });

  it.each([
    ['A shell exploded in her garden and wounded two women.', 'harm'],
    ['Three men were detained in the area.', 'harm'],
  ])('is none where it tells nothing: %s', (text, kind) => {
    expect(placesIn(text, kind)).toEqual([]);
  });
});
