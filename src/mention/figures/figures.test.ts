import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FigurePhrase, Source } from '../../analysis/index.js';
import { splitStage, treeStage } from '../../parse/index.js';
import { timesStage } from '../times/index.js';
import { figuresStage } from './index.js';

/** The figures of a text of one block, published on 15 June 2017. */
function figuresOf(text: string): readonly FigurePhrase[] {
  const source: Source = {
    id: 't',
    text,
    title: null,
    publisher: null,
    published: '2017-06-15',
    language: null,
  };
  const blocks = [{ start: 0, end: text.length, kind: 'paragraph' as const }];
  const published = { value: '2017-06-15', basis: 'given' as const, start: 0, end: 0, why: null };
  const { sentences, tokens } = splitStage.run({ source, blocks });
  const { trees } = treeStage.run({ sentences, tokens });
  const { times } = timesStage.run({ source, tokens, sentences, trees, published });
  return figuresStage.run({ source, tokens, sentences, trees, times }).figures;
}

/** words · least/best/most (- where open) · unit (per period), ~ where approximate, $ where money */
function shown(text: string, { start, end, type, figure }: FigurePhrase): string {
  const bounds = [figure.min, figure.best, figure.max].map((bound) => bound ?? '-').join('/');
  const unit = `${figure.unit ?? '-'}${figure.per === null ? '' : ` per ${figure.per}`}`;
  return `${text.slice(start, end)} · ${bounds} · ${unit}${figure.approximate ? ' ~' : ''}${type === 'money' ? ' $' : ''}`;
}

const shownAll = (text: string): string[] => figuresOf(text).map((figure) => shown(text, figure));

const BRIEFING: readonly (readonly [sentence: string, ...figures: string[]])[] = [
  ['Over 200 Yazidi families have come back to Sinjar.', 'Over 200 · 201/-/- · families'],
  ['At least 45 people were killed in Marib.', 'At least 45 · 45/-/- · persons'],
  ['Several dozen militants laid down their arms near Kidal.', 'Several dozen · 24/-/- · persons ~'],
  ['The death toll has risen to 3,000 in Gaza.', '3,000 · 3000/3000/3000 · persons'],
  ['That brings the toll since May to 90.', '90 · 90/90/90 · persons'],
  ['Since May the death toll has passed 37,000.', '37,000 · 37000/37000/37000 · persons'],
  ['The price has risen to 3,000.', '3,000 · 3000/3000/3000 · -'],
  ['Thousands of civilians are leaving Goma.', 'Thousands · 1000/-/- · persons ~'],
  ['Dozens of villages were shelled in Kayah.', 'Dozens · 24/-/- · villages ~'],
  ['Tens of thousands of Sudanese fled to Chad.', 'Tens of thousands · 10000/-/- · persons ~'],
  ['Hundreds of thousands have been displaced.', 'Hundreds of thousands · 100000/-/- · persons ~'],
  ['The destroyer shot down two one-way attack drones off Aden.', 'two · 2/2/2 · drones'],
  ['London secured 13 new EU sanctions listings on Myanmar.', '13 · 13/13/13 · listings'],
  ['They bombed 13 supply routes near Homs.', '13 · 13/13/13 · routes'],
  [
    'The police held 2,650 men, of whom 1,300 belong to the militia.',
    '2,650 · 2650/2650/2650 · persons',
    '1,300 · 1300/1300/1300 · persons',
  ],
  [
    'Seven fighters were killed and 15 taken captive near Bardera.',
    'Seven · 7/7/7 · persons',
    '15 · 15/15/15 · persons',
  ],
  ['The police handed over 31 fraud suspects to Tbilisi.', '31 · 31/31/31 · persons'],
  ['A few hundred fighters remain in the valley.', 'A few hundred · 200/-/- · persons ~'],
  ['The coalition launched three attacks on the convoy.', 'three · 3/3/3 · attacks'],
  ['The talks have been put off four times this month.', 'four · 4/4/4 · times'],
  ['The commander demanded $2 million a month.', '$2 million · 2000000/2000000/2000000 · USD per month $'],
  ['Donors pledged €1.2 billion for the camps.', '€1.2 billion · 1200000000/1200000000/1200000000 · EUR $'],
  ['The agency asked for 350 million euros.', '350 million euros · 350000000/350000000/350000000 · EUR $'],
  ['The fine was 40,000 Syrian pounds.', '40,000 Syrian pounds · 40000/40000/40000 · SYP $'],
  ['US$300,000 was seized at the crossing.', 'US$300,000 · 300000/300000/300000 · USD $'],
  ['More than $4 million was paid for the hostages.', 'More than $4 million · 4000000/-/- · USD $'],
  ['Up to 60 observers may cross the line.', 'Up to 60 · -/-/60 · persons'],
  ['No more than five trucks were let through.', 'No more than five · -/-/5 · trucks'],
  ['Fewer than 20 houses are still standing.', 'Fewer than 20 · -/-/19 · houses'],
  ['About 300 soldiers surrendered at Ilovaisk.', 'About 300 · -/300/- · persons ~'],
  ['Some 1,900 fighters boarded the buses.', 'Some 1,900 · -/1900/- · persons ~'],
  ['Nearly half a million people depend on the well.', 'Nearly half a million · -/500000/- · persons ~'],
  ['Between 10 and 15 gunmen stormed the post.', 'Between 10 and 15 · 10/-/15 · persons'],
  ['Two to three rockets fell on Avdiivka.', 'Two to three · 2/-/3 · rockets'],
  ['The army lost 20-25 tanks.', '20-25 · 20/-/25 · tanks'],
  ['Forty percent of the town is without water.', 'Forty percent · 40/40/40 · percent'],
  ['Turnout was 61.5 per cent.', '61.5 per cent · 61.5/61.5/61.5 · percent'],
  ['The post lies 7.5 km from the dam.', '7.5 km · 7.5/7.5/7.5 · kilometres'],
  [
    'The rebels hold 300 square kilometres of desert.',
    '300 square kilometres · 300/300/300 · square kilometres',
  ],
  ['The convoy brought 64 tonnes of flour.', '64 tonnes · 64/64/64 · tonnes'],
  ['The field yields 4,000 barrels of oil a day.', '4,000 barrels · 4000/4000/4000 · barrels per day'],
  ['Strikes killed 12 and wounded 30 in Saada.', '12 · 12/12/12 · persons', '30 · 30/30/30 · persons'],
  ['The blast left 17 dead in Mogadishu.', '17 · 17/17/17 · persons'],
  [
    'Two Syrian officers and a hundred and thirty conscripts deserted.',
    'Two · 2/2/2 · persons',
    'a hundred and thirty · 130/130/130 · persons',
  ],
  ['Twenty-four armoured vehicles crossed the bridge.', 'Twenty-four · 24/24/24 · vehicles'],
  ['A dozen villages in Nagorno-Karabakh changed hands.', 'A dozen · 12/12/12 · villages'],
  ['Two dozen women were abducted.', 'Two dozen · 24/24/24 · persons'],
  ['More than 1.5 million Ukrainians have registered.', 'More than 1.5 million · 1500001/-/- · persons'],
  ['One strike hit the bakery.', 'One · 1/1/1 · strikes'],
  ['20 of the hostages were freed.', '20 · 20/20/20 · persons'],
  ['The mission logged 84 explosions and two bursts.', '84 · 84/84/84 · explosions', 'two · 2/2/2 · bursts'],
  ['Three schools, five clinics and a mosque were hit.', 'Three · 3/3/3 · schools', 'five · 5/5/5 · clinics'],
  ['300 or more fighters are in the pocket.', '300 or more · 300/-/- · persons'],
  ['An estimated 90 children are without schooling.', 'An estimated 90 · -/90/- · persons ~'],
  ['The village had 120 households.', '120 · 120/120/120 · households'],
  [
    'At least five people were killed and 11 others injured.',
    'At least five · 5/-/- · persons',
    '11 · 11/11/11 · persons',
  ],
  ['As many as 70 migrants drowned.', 'As many as 70 · -/-/70 · persons'],
  ['The army destroyed 14 ISIL-held buildings.', '14 · 14/14/14 · buildings'],
  [
    'The bank froze assets worth 3 billion roubles.',
    '3 billion roubles · 3000000000/3000000000/3000000000 · RUB $',
  ],
  ['Four Palestinians and an Israeli were wounded.', 'Four · 4/4/4 · persons'],
  ['The raid cost $1.5m.', '$1.5m · 1500000/1500000/1500000 · USD $'],
  ['Around 12 345 people live in the camp near Goz Beida.', 'Around 12 345 · -/12345/- · persons ~'],
  ['Some 1.350 families fled Cabo Delgado.', 'Some 1.350 · -/1350/- · families ~'],
  ['The post lies 1.350 kilometres from Agadez.', '1.350 kilometres · 1.35/1.35/1.35 · kilometres'],
  ['The plan would reach 1.250.000 people.', '1.250.000 · 1250000/1250000/1250000 · persons'],
  ['The agency feeds 1.2m people in Yemen.', '1.2m · 1200000/1200000/1200000 · persons'],
  ['The trench is 300m long.', '300m · 300/300/300 · metres'],
  ['A million and a half people are hungry.', 'A million and a half · 1500000/1500000/1500000 · persons'],
  ['A ransom of N20 million was demanded in Kaduna.', 'N20 million · 20000000/20000000/20000000 · NGN $'],
  ['The fine of Rs50,000 was paid in Quetta.', 'Rs50,000 · 50000/50000/50000 · INR $'],
  ['Juba received SDG 5 billion.', 'SDG 5 billion · 5000000000/5000000000/5000000000 · SDG $'],
  ['Delhi gave 50 crore rupees.', '50 crore rupees · 500000000/500000000/500000000 · INR $'],
  ['Kinshasa paid 300,000 Congolese francs.', '300,000 Congolese francs · 300000/300000/300000 · CDF $'],
  ['The junta fined them 40,000 kyats.', '40,000 kyats · 40000/40000/40000 · MMK $'],
  ['The mission reduced its posts from 12 to 7.', '12 · 12/12/12 · -', '7 · 7/7/7 · -'],
  ['From 12 to 15 observers stay in Goris.', '12 to 15 · 12/-/15 · persons'],
  ['The number of killed rose from 20 to 35.', '20 · 20/20/20 · persons', '35 · 35/35/35 · persons'],
  ['Thirty people or more drowned off Zuwara.', 'Thirty · 30/-/- · persons'],
  [
    'In Ituri 30 people were killed, 12 of them children.',
    '30 · 30/30/30 · persons',
    '12 · 12/12/12 · persons',
  ],
  ['The police held 40 men; two of them died.', '40 · 40/40/40 · persons', 'two · 2/2/2 · persons'],
  ['12 Syrian and 4 Iraqi fighters died.', '12 · 12/12/12 · persons', '4 · 4/4/4 · persons'],
  [
    '96 and 51 people came back to Aleppo and Homs respectively.',
    '96 · 96/96/96 · persons',
    '51 · 51/51/51 · persons',
  ],
  ['Losses near Lyman: killed – 12, wounded – 40.', '12 · 12/12/12 · persons', '40 · 40/40/40 · persons'],
  [
    'A 40-strong patrol and a 12-member delegation left.',
    '40 · 40/40/40 · persons',
    '12 · 12/12/12 · persons',
  ],
  ['The embassy learned that one Indian sailor was hurt.', 'one · 1/1/1 · persons'],
  ['Eight had already been expelled from Abkhazia.', 'Eight · 8/8/8 · persons'],
  ['They advanced by up to 3 km.', 'up to 3 km. · -/-/3 · kilometres'],
  ['The enemy launched 4 missile and 71 air strikes.', '4 · 4/4/4 · strikes', '71 · 71/71/71 · strikes'],
  ['Dead: 7; missing: 3.', '7 · 7/7/7 · persons', '3 · 3/3/3 · persons'],
  ['Twelve gendarmes fell in Djibo.', 'Twelve · 12/12/12 · persons'],
];

describe('figures of a briefing', () => {
  it.each(BRIEFING)('%s', (sentence, ...figures) => {
    expect(shownAll(sentence)).toEqual(figures);
  });
});

describe('parts of a whole', () => {
  it.each([
    ['Of the 84 people in the convoy, 69 including the mayor were killed.', ['84', '69']],
    ['About 3,000 of the camp’s 14,000 inhabitants had left.', ['About 3,000', '14,000']],
  ])('are counted by what they are parts of: %s', (sentence, numbers) => {
    const found = figuresOf(sentence);
    expect(found.map(({ start, end }) => sentence.slice(start, end))).toEqual(numbers);
    expect(found.map(({ figure }) => figure.unit)).toEqual(numbers.map(() => 'persons'));
  });
});

describe('numbers that are no figures', () => {
  it.each([
    'Resolution 2254 is the basis of the talks.',
    'Article 5 of the treaty applies.',
    'The T-3 airfield and the S-400 battery are quiet.',
    'The first regiment took the second height.',
    'On 12 June 2017 the road was closed.',
    'The siege lasted three years.',
    'A 30-year-old man was detained.',
    'Tamaz Ginturi, 58, was released.',
    'About two thirds of the hospitals are closed.',
    'Call +7 495 123-45-67 for details.',
    'One of them spoke to the press.',
    'No one was hurt.',
    'One should not forget the dead.',
    'The two sides agreed on a text.',
    'He backs a two-state solution.',
    'The clashes went on 24/7.',
    'The report is at 35°01′57″N.',
    'The town was retaken.[3]',
    'The G20 and Unit 29155 were named.',
    'Troops of 145 Battalion held the Kilo 16 junction.',
    'They support the Five Point Consensus.',
    'Flight 370 was never found.',
    '1. The sides shall withdraw.',
    'The Council recalled resolutions 2254 and 2268.',
    'The object was seen at 36.2021 N and 37.1343 E.',
    'The 5+5 Joint Military Commission met in Sirte.',
    'Area 18 was shelled.',
    'Km 5 checkpoint was hit.',
    'Boeing 737 wreckage was found.',
    'One in five was displaced.',
    'Progress on SDG 16 was reviewed at COP 28.',
    'I think that one is wrong.',
  ])('%s', (sentence) => {
    expect(shownAll(sentence)).toEqual([]);
  });
});

describe('families and persons', () => {
  it('are counted apart', () => {
    expect(
      figuresOf('150 families, some 600 people, returned to Drusha.').map(({ figure }) => [
        figure.best,
        figure.unit,
      ]),
    ).toEqual([
      [150, 'families'],
      [600, 'persons'],
    ]);
  });
});

describe('any text', () => {
  const words = [
    'over',
    'at',
    'least',
    '100',
    '1,000',
    'two',
    'hundred',
    'million',
    'a',
    'dozen',
    'dozens',
    'of',
    'people',
    '$',
    '%',
    'to',
    '-',
    'and',
    'several',
    'thousand',
    'families',
    'half',
    'one',
    '[',
    ']',
    '🚁',
    'May',
    '4',
    'km',
    'between',
    '3.5',
    'killed',
    '.',
    'per',
    'day',
  ];
  const text = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((list) => list.join(' '));

  it('gives phrases in order, apart, within the text and with sound bounds', () => {
    fc.assert(
      fc.property(text, (sample) => {
        let end = 0;
        for (const { start, end: next, first, last, head, figure } of figuresOf(sample)) {
          expect(start).toBeGreaterThanOrEqual(end);
          expect(next).toBeGreaterThan(start);
          expect(next).toBeLessThanOrEqual(sample.length);
          expect(head).toBeGreaterThanOrEqual(first);
          expect(head).toBeLessThan(last);
          const bounds = [figure.min, figure.best, figure.max].filter((bound) => bound !== null);
          expect(bounds.length).toBeGreaterThan(0);
          expect([...bounds].sort((a, b) => a - b)).toEqual(bounds);
          end = next;
        }
      }),
      { numRuns: 300, seed: 20170615 },
    );
  });
});
