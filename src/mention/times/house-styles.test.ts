import { describe, expect, it } from 'vitest';
import type { Source } from '../../analysis/index.js';
import { splitStage, treeStage } from '../../parse/index.js';
import { timesStage } from './index.js';

/** The times of a text published on Thursday 15 June 2017, as words · value · interval. */
function shownAll(text: string, publisher: string | null = null): string[] {
  const source: Source = { id: 't', text, title: null, publisher, published: '2017-06-15', language: null };
  const blocks = [{ start: 0, end: text.length, kind: 'paragraph' as const }];
  const published = { value: '2017-06-15', basis: 'given' as const, start: 0, end: 0, why: null };
  const { sentences, tokens } = splitStage.run({ source, blocks });
  const { trees } = treeStage.run({ sentences, tokens });
  return timesStage
    .run({ source, tokens, sentences, trees, published })
    .times.map(({ start, end, time }) =>
      [text.slice(start, end), time.value, `${time.start ?? ''}..${time.end ?? ''}`].join(' · '),
    );
}

describe('days in figures', () => {
  it.each([
    ['Ministry of Defence of Azerbaijan', '2017-04-03'],
    ['U.S. Department of State', '2017-03-04'],
    [null, '2017-04-03'],
  ])('have the order of the house: %s', (publisher, value) => {
    expect(shownAll('The convoy left on 03/04/2017.', publisher)).toEqual([
      `03/04/2017 · ${value} · ${value}..${value}`,
    ]);
  });

  it('have the order that another day of the text shows', () => {
    expect(shownAll('It began on 03/25/2017 and ended on 04/05/2017.')[1]).toMatch(/2017-04-05/);
    expect(shownAll('It began on 25/03/2017 and ended on 04/05/2017.', 'White House')[1]).toMatch(
      /2017-05-04/,
    );
  });
});

describe('times as houses write them', () => {
  it.each([
    [
      'Shells fell on 3, 4 and 7 June in Avdiivka.',
      '3, 4 and 7 June · 2017-06-03/2017-06-07 · 2017-06-03..2017-06-07',
    ],
    [
      'Shells fell on May 3, 4 and 7, 2016.',
      'May 3, 4 and 7, 2016 · 2016-05-03/2016-05-07 · 2016-05-03..2016-05-07',
    ],
    [
      'Overnight into Tuesday drones hit Port Sudan.',
      'Overnight into Tuesday · 2017-06-12TNI · 2017-06-12..2017-06-13',
    ],
    ['At 1030Z the aircraft left Latakia.', '1030Z · 2017-06-15T10:30 · 2017-06-15..2017-06-15'],
    ['At 1430 on 2 June the patrol left.', '1430 on 2 June · 2017-06-02T14:30 · 2017-06-02..2017-06-02'],
    [
      'At around 19.40 on 2 June the post was hit.',
      'around 19.40 on 2 June · 2017-06-02T19:40 · 2017-06-02..2017-06-02',
    ],
    ['Two shells fell on the 8th.', 'the 8th · 2017-06-08 · 2017-06-08..2017-06-08'],
    ['The envoy will arrive on the 8th.', 'the 8th · 2017-07-08 · 2017-07-08..2017-07-08'],
    ['The figures are those of week 23.', 'week 23 · 2017-W23 · 2017-06-05..2017-06-11'],
    ['The request for FY2016 was cut.', 'FY2016 · 2016 · 2016-01-01..2016-12-31'],
    ['A year ago today the mayor fled Mosul.', 'A year ago today · 2016-06-15 · 2016-06-15..2016-06-15'],
    [
      'Two years ago, on 4 June, the mayor fled.',
      'Two years ago, on 4 June · 2015-06-04 · 2015-06-04..2015-06-04',
    ],
    [
      'For the third consecutive day Taiz was shelled.',
      'the third consecutive day · P3D · 2017-06-13..2017-06-15',
    ],
    [
      'For the second week running the road is shut.',
      'the second week running · P2W · 2017-06-01..2017-06-15',
    ],
    [
      'The rite ended on 11 Dhu al-Hijjah 1437.',
      '11 Dhu al-Hijjah 1437 · 2016-09-12 · 2016-09-12..2016-09-12',
    ],
    ['The decree of Rajab 13, 1438 AH stands.', 'Rajab 13, 1438 AH · 2017-04-10 · 2017-04-10..2017-04-10'],
    ['Rallies were held on 22 Bahman 1395.', '22 Bahman 1395 · 2017-02-10 · 2017-02-10..2017-02-10'],
    ['Rallies were held on 22 Bahman.', '22 Bahman · 2017-02-10 · 2017-02-10..2017-02-10'],
    [
      'On the 19th and 20th of May the parties met.',
      '19th and 20th of May · 2017-05-19/2017-05-20 · 2017-05-19..2017-05-20',
    ],
    [
      'From the 12th to the 14th of May they met.',
      '12th to the 14th of May · 2017-05-12/2017-05-14 · 2017-05-12..2017-05-14',
    ],
    [
      'At 00:05 hours Moscow time on 3 June it began.',
      '00:05 hours Moscow time on 3 June · 2017-06-03T00:05 · 2017-06-03..2017-06-03',
    ],
    ['At 08.30 they left Agdam.', '08.30 · 2017-06-15T08:30 · 2017-06-15..2017-06-15'],
    [
      'The round was moved from Wednesday to Friday.',
      'Wednesday to Friday · 2017-06-14/2017-06-16 · 2017-06-14..2017-06-16',
    ],
    ['Post-2014 sanctions remain.', 'Post-2014 · 2014 · 2014-01-01..2014-12-31'],
    [
      'In the run-up to Eid al-Fitr they declared a truce.',
      'the run-up to Eid al-Fitr · 2017-06-25/2017-06-27 · ..2017-06-25',
    ],
    ['The mourners were hit on Ashura.', 'Ashura · 2016-10-11 · 2016-10-11..2016-10-11'],
    ['The rally was held on Quds Day 2016.', 'Quds Day 2016 · 2016-07-01 · 2016-07-01..2016-07-01'],
    [
      'On Orthodox Christmas Eve the guns fell silent.',
      'Orthodox Christmas Eve · 2017-01-06 · 2017-01-06..2017-01-06',
    ],
  ])('%s', (text, time) => {
    expect(shownAll(text)).toEqual([time]);
  });

  it.each([
    [
      'In May and June 2016, 300 homes were torched in Rakhine.',
      ['May · 2016-05 · 2016-05-01..2016-05-31', 'June 2016 · 2016-06 · 2016-06-01..2016-06-30'],
    ],
    [
      'In November and February 2016 the line was shelled.',
      ['November · 2015-11 · 2015-11-01..2015-11-30', 'February 2016 · 2016-02 · 2016-02-01..2016-02-29'],
    ],
    [
      'In the first five months of 2016 the toll doubled.',
      ['the first five months · P5M · 2016-01-01..2016-05-31', '2016 · 2016 · 2016-01-01..2016-12-31'],
    ],
    [
      'The last ten days of May were calm.',
      ['The last ten days · P10D · 2017-05-22..2017-05-31', 'May · 2017-05 · 2017-05-01..2017-05-31'],
    ],
    [
      'Reporting period: 1–7 June 2017. During the reporting period nine shells fell.',
      [
        '1–7 June 2017 · 2017-06-01/2017-06-07 · 2017-06-01..2017-06-07',
        'the reporting period · 2017-06-01/2017-06-07 · 2017-06-01..2017-06-07',
      ],
    ],
    [
      'From 3 to 9 May the town was shelled. In the same period 40 families fled.',
      [
        '3 to 9 May · 2017-05-03/2017-05-09 · 2017-05-03..2017-05-09',
        'the same period · 2017-05-03/2017-05-09 · 2017-05-03..2017-05-09',
      ],
    ],
  ])('%s', (text, times) => {
    expect(shownAll(text)).toEqual(times);
  });
});

describe('what only looks like a time', () => {
  it.each([
    'The 28 February Battalion left Marea.',
    'The 17 November group was disbanded.',
    'The April 6 Youth Movement was banned.',
    'They crossed the July 17 Bridge in Baghdad.',
    'Minister April Jones spoke.',
    'The minutes of the meeting were published.',
    'The Monday Group has no seat.',
    'Unit 1991 was deployed.',
    'The Black September group was named.',
    'April Adeyemi is the spokeswoman.',
    'The Friday Mosque in Herat was hit.',
    'The plane flew at 2000 feet.',
    'The ship with IMO 1987 was boarded.',
    'The current is strong in the river.',
    'The number is 0800 1919.',
    'It was shelled at grid 37S 1930.',
    'They stood on the 9th floor.',
    'The third round of talks failed.',
    'A spokesman named Aban Dey came.',
    'During the reporting period nine shells fell.',
    'In week 3 of the operation they fled.',
  ])('%s', (text) => {
    expect(shownAll(text)).toEqual([]);
  });
});
