import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Source, TimePhrase } from '../../analysis/index.js';
import { splitStage, treeStage } from '../../parse/index.js';
import { timesStage } from './index.js';

/** The times of a text of one block, published on the date given; null where the date is not known. */
function timesOf(text: string, published: string | null = '2017-06-15'): readonly TimePhrase[] {
  const source: Source = { id: 't', text, title: null, publisher: null, published, language: null };
  const blocks = [{ start: 0, end: text.length, kind: 'paragraph' as const }];
  const { sentences, tokens } = splitStage.run({ source, blocks });
  const { trees } = treeStage.run({ sentences, tokens });
  const basis = published === null ? ('unknown' as const) : ('given' as const);
  return timesStage.run({
    source,
    tokens,
    sentences,
    trees,
    published: { value: published, basis, start: 0, end: 0, why: null },
  }).times;
}

/** words · value · interval ("start..end", open ends empty) · granularity · basis */
const shown = (text: string, { start, end, time }: TimePhrase): string =>
  [
    text.slice(start, end),
    time.value,
    `${time.start ?? ''}..${time.end ?? ''}`,
    time.granularity,
    time.basis,
  ].join(' · ');

const shownAll = (text: string, published?: string | null): string[] =>
  timesOf(text, published).map((time) => shown(text, time));

/** Sentences of a briefing published on Thursday 15 June 2017, each with the times that it holds. */
const BRIEFING: readonly (readonly [sentence: string, ...times: string[]])[] = [
  [
    'Since March, shelling has displaced the villagers near Kharta.',
    'March · 2017-03 · 2017-03-01..2017-06-15 · month · tense',
  ],
  [
    'During the past month the coalition carried out nine raids.',
    'the past month · P1M · 2017-05-15..2017-06-15 · month · published',
  ],
  [
    'The talks have been put off twice this month.',
    'this month · 2017-06 · 2017-06-01..2017-06-30 · month · published',
  ],
  [
    'They met in the first week of May.',
    'the first week of May · 2017-05 · 2017-05-01..2017-05-07 · month · published',
  ],
  [
    'Shelling went on in the last week of April.',
    'the last week of April · 2017-04 · 2017-04-24..2017-04-30 · month · published',
  ],
  [
    'In the first half of May the convoys reached Taiz.',
    'the first half of May · 2017-05 · 2017-05-01..2017-05-15 · month · tense',
  ],
  [
    'The shelling resumed the previous evening.',
    'the previous evening · 2017-06-14TEV · 2017-06-14..2017-06-14 · day · published',
  ],
  [
    'Patrols were held from 12 to 14 June.',
    '12 to 14 June · 2017-06-12/2017-06-14 · 2017-06-12..2017-06-14 · day · published',
  ],
  ['The ceasefire broke down in late May.', 'late May · 2017-05 · 2017-05-21..2017-05-31 · month · tense'],
  [
    'On Monday militants attacked a checkpoint near Derna.',
    'Monday · 2017-06-12 · 2017-06-12..2017-06-12 · day · tense',
  ],
  [
    'On Monday the ministers will meet in Khartoum.',
    'Monday · 2017-06-19 · 2017-06-19..2017-06-19 · day · tense',
  ],
  ['The sides must withdraw by Friday.', 'Friday · 2017-06-16 · ..2017-06-16 · day · tense'],
  ['The siege lasted three years.', 'three years · P3Y · .. · year · none'],
  ['Aid lorries cross the line every day.', 'every day · P1D · .. · day · none'],
  ['The commission meets on a daily basis.', 'daily · P1D · .. · day · none'],
  [
    'The interview was recorded shortly before the US election.',
    'shortly before the US election · 2016-11-08 · ..2016-11-08 · vague · event',
  ],
  [
    'It was spread in the run-up to the elections in the United States.',
    'the run-up to the elections · 2016-11-08 · ..2016-11-08 · vague · event',
  ],
  [
    'Prices rose at the end of Ramadan 2016.',
    'the end of Ramadan 2016 · 2016-06-06/2016-07-05 · 2016-07-01..2016-07-05 · month · event',
  ],
  ['The envoy recently visited Naypyidaw.', 'recently · PAST_REF · .. · vague · none'],
  ['Rebels now control the ridge.', 'now · PRESENT_REF · .. · vague · none'],
  ['The mission is currently monitoring the line.', 'currently · PRESENT_REF · .. · vague · none'],
  ['The displaced will return in the near future.', 'the near future · FUTURE_REF · .. · vague · none'],
  [
    'The explosion occurred at 14:30 local time on 9 June.',
    '14:30 local time on 9 June · 2017-06-09T14:30 · 2017-06-09..2017-06-09 · day · published',
  ],
  [
    'Two villages were shelled overnight.',
    'overnight · 2017-06-15TNI · 2017-06-14..2017-06-15 · day · published',
  ],
  [
    'Armed men entered Palma on the night of 24 to 25 March.',
    'the night of 24 to 25 March · 2017-03-24TNI · 2017-03-24..2017-03-25 · day · published',
  ],
  [
    'The post was shelled on the night of 8-9 June.',
    'the night of 8-9 June · 2017-06-08TNI · 2017-06-08..2017-06-09 · day · published',
  ],
  [
    'A car was rammed into a crowd on Tuesday. Rockets were fired overnight.',
    'Tuesday · 2017-06-13 · 2017-06-13..2017-06-13 · day · tense',
    'overnight · 2017-06-13TNI · 2017-06-13..2017-06-14 · day · published',
  ],
  [
    'Exports fell in the second quarter of 2016.',
    'the second quarter of 2016 · 2016-Q2 · 2016-04-01..2016-06-30 · season · explicit',
  ],
  ['The conflict began in the 1990s.', 'the 1990s · 199 · 1990-01-01..1999-12-31 · year · explicit'],
  [
    'The garrison surrendered on 3 May. Two days later the town fell.',
    '3 May · 2017-05-03 · 2017-05-03..2017-05-03 · day · published',
    'Two days later · 2017-05-05 · 2017-05-05..2017-05-05 · day · published',
  ],
  [
    'The column left Kidal on 12 June 2017 and arrived the following day.',
    '12 June 2017 · 2017-06-12 · 2017-06-12..2017-06-12 · day · explicit',
    'the following day · 2017-06-13 · 2017-06-13..2017-06-13 · day · published',
  ],
  [
    'Last week the parliament in Tripoli adjourned.',
    'Last week · 2017-W23 · 2017-06-05..2017-06-11 · week · published',
  ],
  [
    'Next week the delegation flies to Doha.',
    'Next week · 2017-W25 · 2017-06-19..2017-06-25 · week · published',
  ],
  ['Last year 400 people crossed the river.', 'Last year · 2016 · 2016-01-01..2016-12-31 · year · published'],
  ['The curfew was imposed in early 2016.', 'early 2016 · 2016 · 2016-01-01..2016-04-30 · year · explicit'],
  ['By mid-2015 the front had moved.', 'mid-2015 · 2015 · ..2015-08-31 · year · explicit'],
  [
    'The mandate expires on 31 December 2018.',
    '31 December 2018 · 2018-12-31 · 2018-12-31..2018-12-31 · day · explicit',
  ],
  [
    'Over the next two weeks observers will visit the camps.',
    'the next two weeks · P2W · 2017-06-15..2017-06-29 · week · published',
  ],
  [
    'In the last 24 hours the truce was violated 17 times.',
    'the last 24 hours · PT24H · 2017-06-14..2017-06-15 · day · published',
  ],
  [
    'Fighting flared on the night of 14 June.',
    'the night of 14 June · 2017-06-14TNI · 2017-06-14..2017-06-14 · day · published',
  ],
  [
    'He spoke on Tuesday, 13 June 2017, in Addis Ababa.',
    'Tuesday, 13 June 2017 · 2017-06-13 · 2017-06-13..2017-06-13 · day · explicit',
  ],
  [
    'The road has been closed since last Thursday.',
    'last Thursday · 2017-06-08 · 2017-06-08..2017-06-15 · day · published',
  ],
  [
    'Until the end of the month the crossing stays shut.',
    'the end of the month · 2017-06 · ..2017-06-30 · month · published',
  ],
  [
    'Shelling was reported between 1 and 5 June.',
    '1 and 5 June · 2017-06-01/2017-06-05 · 2017-06-01..2017-06-05 · day · published',
  ],
  [
    'The truce was signed in the spring of 2014.',
    'the spring of 2014 · 2014-SP · 2014-03-01..2014-05-31 · season · explicit',
  ],
  [
    'The plan was agreed two months ago in Juba.',
    'two months ago · 2017-04 · 2017-04-01..2017-04-30 · month · published',
  ],
  [
    'The attack took place yesterday morning.',
    'yesterday morning · 2017-06-14TMO · 2017-06-14..2017-06-14 · day · published',
  ],
  [
    'They met on the eve of the Astana talks.',
    'the eve of the Astana talks · 2017-05-02 · 2017-05-02..2017-05-02 · day · event',
  ],
  [
    'The bridge was blown up on the 7th of June.',
    'the 7th of June · 2017-06-07 · 2017-06-07..2017-06-07 · day · published',
  ],
  ['The church bells rang at Easter.', 'Easter · 2017-04-16 · 2017-04-16..2017-04-16 · day · event'],
  ['The minister arrives tomorrow.', 'tomorrow · 2017-06-16 · 2017-06-16..2017-06-16 · day · published'],
  ['On Sundays the market is closed.', 'Sundays · XXXX-WXX-7 · .. · day · none'],
  [
    'From Monday to Wednesday the crossing was open.',
    'Monday to Wednesday · 2017-06-12/2017-06-14 · 2017-06-12..2017-06-14 · day · tense',
  ],
  [
    'The strike came at 3 a.m. on Wednesday.',
    '3 a.m. on Wednesday · 2017-06-14T03:00 · 2017-06-14..2017-06-14 · day · tense',
  ],
  [
    'Between January and April 2017 the agency fed 40,000 people.',
    'January and April 2017 · 2017-01/2017-04 · 2017-01-01..2017-04-30 · month · explicit',
  ],
  [
    'The delegation will return in three weeks.',
    'three weeks · 2017-W27 · 2017-07-03..2017-07-09 · week · published',
  ],
  [
    'Earlier this year the line was redrawn.',
    'Earlier this year · 2017 · 2017-01-01..2017-06-15 · year · published',
  ],
  [
    'The 2017-05-30 report lists nine breaches.',
    '2017-05-30 · 2017-05-30 · 2017-05-30..2017-05-30 · day · explicit',
  ],
  [
    'On 9.06.2017 the monitors logged 84 explosions.',
    '9.06.2017 · 2017-06-09 · 2017-06-09..2017-06-09 · day · explicit',
  ],
  [
    'In the week of 5 June the monitors logged 84 explosions.',
    'the week of 5 June · 2017-W23 · 2017-06-05..2017-06-11 · week · published',
  ],
  [
    'The raid was carried out at 0430 hours on 2 June.',
    '0430 hours on 2 June · 2017-06-02T04:30 · 2017-06-02..2017-06-02 · day · published',
  ],
  [
    'The envoys last met on 7-8 November 2016.',
    '7-8 November 2016 · 2016-11-07/2016-11-08 · 2016-11-07..2016-11-08 · day · explicit',
  ],
  ['Last summer the dam was taken.', 'Last summer · 2016-SU · 2016-06-01..2016-08-31 · season · published'],
  [
    'Over the weekend six drones were downed.',
    'the weekend · 2017-W23-WE · 2017-06-10..2017-06-11 · week · published',
  ],
  [
    'Since the beginning of the year, 12 journalists have been killed.',
    'the beginning of the year · 2017 · 2017-01-01..2017-06-15 · year · published',
  ],
  ['He was held for an hour and a half.', 'an hour and a half · PT1H30M · .. · day · none'],
  [
    'The parties met two days before the G20 summit in 2016.',
    'two days before the G20 summit · 2016-09-02 · 2016-09-02..2016-09-02 · day · event',
    '2016 · 2016 · 2016-01-01..2016-12-31 · year · explicit',
  ],
  [
    'The night before, the mayor had fled.',
    'The night before · 2017-06-14TNI · 2017-06-14..2017-06-15 · day · published',
  ],
  ['The call will last 45 minutes.', '45 minutes · PT45M · .. · day · none'],
  ['They were freed in the first week of the operation.', 'the first week · P1W · .. · week · none'],
  [
    'The dam was built in the 20th century.',
    'the 20th century · 19 · 1900-01-01..1999-12-31 · year · explicit',
  ],
  ['The unit was formed in 2012-2013.', '2012-2013 · 2012/2013 · 2012-01-01..2013-12-31 · year · explicit'],
  ['Since 2011 the war has emptied Douma.', '2011 · 2011 · 2011-01-01..2017-06-15 · year · explicit'],
  [
    'The cabinet will fall before the parliamentary elections in Lebanon.',
    'before the parliamentary elections · 2018-05-06 · ..2018-05-06 · vague · event',
  ],
];

describe('times of a briefing', () => {
  it.each(BRIEFING)('%s', (sentence, ...times) => {
    expect(shownAll(sentence)).toEqual(times);
  });
});

describe('words that are no times', () => {
  it.each([
    'They may march on the town.',
    'Prime Minister May spoke to the House.',
    'The Fall of Kabul shook the region.',
    'A new spring in the old town of Sanaa was fenced in.',
    'The Sunday Times printed the photograph.',
    'The second stage began after a second attack.',
    'Resolution 2254 is the basis of the talks.',
    'Some 1900 fighters boarded the buses.',
    'A 30-year-old man was detained near Kherson.',
    'The Second Division holds the height of 1205 metres.',
    'Three quarters of the town lay in ruins.',
    'He is an elder of the old quarter.',
    'They march in silence.',
    'The sat phone went dead.',
    'The Good Friday Agreement was praised.',
    'They gave to the Future of Babylon fund.',
  ])('%s', (sentence) => {
    expect(shownAll(sentence)).toEqual([]);
  });
});

describe('direction of a weekday', () => {
  it.each([
    ['The council met on Friday.', '2017-06-09'],
    ['The council will meet on Friday.', '2017-06-16'],
    ['The council is expected to meet on Friday.', '2017-06-16'],
    ['The convoy was hit on Thursday.', '2017-06-15'],
    ['The government has announced an amnesty from Friday.', '2017-06-16'],
    ['The junta imposed a curfew on Mandalay from Saturday.', '2017-06-17'],
    ['The talks had been scheduled to end on Tuesday.', '2017-06-13'],
    ['The ministry welcomed the decision taken on Saturday in Bamako.', '2017-06-10'],
  ])('%s', (sentence, value) => {
    expect(timesOf(sentence).map(({ time }) => time.value)).toEqual([value]);
  });
});

describe('direction of a month', () => {
  it.each([
    ['The summit will be held in March.', '2018-03'],
    ['The summit was held in July.', '2016-07'],
    ['They hoped to build on the visit to Juba in April.', '2017-04'],
    ['The truce runs out by August.', '2017-08'],
    ['Oxfam praised the town for having repaired its wells since August.', '2016-08'],
    ['The crossing will have been shut since March.', '2017-03'],
    ['The parties are preparing for the round in September.', '2017-09'],
  ])('%s', (sentence, value) => {
    expect(timesOf(sentence).map(({ time }) => time.value)).toEqual([value]);
  });
});

describe('expressions widened over their neighbours', () => {
  it('do not overlap', () => {
    expect(shownAll('Calm held in the final days of the holy month of Ramadan.')).toEqual([
      'the final days of the holy month of Ramadan · 2017-05-27/2017-06-24 · 2017-06-20..2017-06-24 · month · event',
    ]);
  });
});

describe('a document without a date', () => {
  it('leaves open what hangs on the date of publication', () => {
    expect(shownAll('On 4 May the sides met; on Monday they parted.', null)).toEqual([
      '4 May · XXXX-05-04 · .. · day · none',
      'Monday · XXXX-WXX-1 · .. · day · none',
    ]);
  });

  it('keeps what the text says in full', () => {
    expect(shownAll('On 4 May 2017 the sides met.', null)).toEqual([
      '4 May 2017 · 2017-05-04 · 2017-05-04..2017-05-04 · day · explicit',
    ]);
  });

  it('takes the year from the date written before', () => {
    expect(shownAll('He was born on 3 March 1961. On 10 May he was moved to Basra.', null).at(-1)).toBe(
      '10 May · 1961-05-10 · 1961-05-10..1961-05-10 · day · explicit',
    );
  });

  it('leaves the year open where the month would lie before what was told first', () => {
    expect(
      shownAll('The base closed in August 2022. Between January and March shelling went on.', null).at(-1),
    ).toBe('January and March · XXXX-01/XXXX-03 · .. · month · none');
  });

  it('keeps the feast that it cannot place', () => {
    expect(shownAll('The strike violated the peace of Ramadan.', null)).toEqual([
      'Ramadan · XXXX-XX-XX · .. · day · none',
    ]);
  });

  it('knows no election without a date or year', () => {
    expect(shownAll('It happened shortly before the US election.', null)).toEqual([]);
  });
});

describe('events that the calendar cannot tell', () => {
  it.each([
    'They left after the talks in Geneva.',
    'They left before the local referendum in Chad.',
    'It was agreed before the Helsinki summit of 1975.',
  ])('%s', (sentence) => {
    expect(timesOf(sentence).filter(({ time }) => time.basis === 'event')).toEqual([]);
  });
});

describe('events spoken of again', () => {
  it('are the same ones, whatever the tense', () => {
    const text =
      'The tape appeared shortly before the US election. They want to sway opinion in the run-up to the elections.';
    expect(timesOf(text).map(({ time }) => time.end)).toEqual(['2016-11-08', '2016-11-08']);
  });
});

describe('the reason of a resolution', () => {
  it('is told in words', () => {
    const [monday] = timesOf('On Monday militants attacked a checkpoint.');
    expect(monday?.why).toBe('the last up to 2017-06-15: the clause looks back');
  });
});

describe('any text', () => {
  const words = [
    'the',
    'last',
    'week',
    'of',
    'May',
    '4',
    ',',
    '2017',
    'Monday',
    'two',
    'days',
    'ago',
    '-',
    'end',
    '10',
    ':',
    '30',
    'a.m.',
    'Ramadan',
    'before',
    'elections',
    'US',
    'mid-',
    'Q3',
    '’s',
    '🚁',
    'first',
    'half',
    'final',
    'early',
    'year',
    'the',
    'of',
    'century',
    '29',
    'February',
    '31',
    'until',
  ];
  const text = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((list) => list.join(' '));

  it('gives phrases in order, apart, within the text and with sound intervals', () => {
    fc.assert(
      fc.property(text, (sample) => {
        let end = 0;
        for (const { start, end: next, first, last, head, time } of timesOf(sample)) {
          expect(start).toBeGreaterThanOrEqual(end);
          expect(next).toBeGreaterThan(start);
          expect(next).toBeLessThanOrEqual(sample.length);
          expect(head).toBeGreaterThanOrEqual(first);
          expect(head).toBeLessThan(last);
          expect(time.value).not.toMatch(/NaN|undefined|null/);
          if (time.start !== null && time.end !== null) expect(time.start <= time.end).toBe(true);
          end = next;
        }
      }),
      { numRuns: 300, seed: 20170615 },
    );
  });
});

describe('times beyond what a date can write', () => {
  it.each([
    ['The ridge rose 13 billion years ago.', '13 billion years ago · PAST_REF · .. · vague · none'],
    ['The site was settled 5,000 years ago.', '5,000 years ago · PAST_REF · .. · vague · none'],
    [
      'The site was settled 1,500 years ago.',
      '1,500 years ago · 0517 · 0517-01-01..0517-12-31 · year · published',
    ],
  ])('are only past or future: %s', (text, time) => {
    expect(shownAll(text)).toEqual([time]);
  });

  it('have an interval of whole four-digit dates or none', () => {
    const amount = fc.oneof(
      fc.integer({ min: 0, max: 12_000 }),
      fc.integer({ min: 0 }),
      fc.bigInt({ min: 0n, max: 10n ** 30n }),
    );
    const unit = fc.constantFrom('days', 'weeks', 'months', 'years', 'decades', 'centuries', 'million years');
    const frame = fc.constantFrom(
      (span: string) => `It began ${span} ago.`,
      (span: string) => `It will end in ${span}.`,
      (span: string) => `It will end within ${span}.`,
      (span: string) => `In the next ${span} it will end.`,
      (span: string) => `During the past ${span} it grew.`,
      (span: string) => `It held for ${span}, until ${span} later.`,
    );
    fc.assert(
      fc.property(amount, unit, frame, (number, name, sentence) => {
        for (const { time } of timesOf(sentence(`${number} ${name}`)))
          for (const end of [time.start, time.end])
            expect(end ?? '2017-06-15').toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }),
    );
  });
});
