import { describe, expect, it } from 'vitest';
import type { Source, TextBlock } from '../../../analysis/index.js';
import { splitStage } from '../../../parse/index.js';
import { publishedStage } from './index.js';

/** The date of a text whose lines are its blocks, with the words it rests on. */
function publishedOf(lines: readonly string[], given: string | null = null): string {
  const text = lines.join('\n');
  let at = 0;
  const blocks = lines.map((line): TextBlock => {
    const block = { start: at, end: at + line.length, kind: 'paragraph' as const };
    at += line.length + 1;
    return block;
  });
  const source: Source = { id: 't', text, title: null, publisher: null, published: given, language: null };
  const { sentences, tokens } = splitStage.run({ source, blocks });
  const { published } = publishedStage.run({ source, blocks, tokens, sentences });
  return [published.basis, published.value, text.slice(published.start, published.end)].join(' · ');
}

const BODY = 'The two sides discussed the exchange of prisoners and the opening of the road to Goris.';

describe('the date of a document', () => {
  it('is the one given, whatever the text says', () => {
    expect(publishedOf(['Moscow, 3 May 2016', BODY], '2017-06-15')).toBe('given · 2017-06-15 · ');
    expect(publishedOf([BODY], '2017-06-15T14:30:00Z')).toBe('given · 2017-06-15T14:30:00Z · ');
  });

  it.each([
    [['Briefing by the spokesperson', 'June 15, 2017', BODY], 'stated · 2017-06-15 · June 15, 2017'],
    [
      ['Weekly briefing by Foreign Ministry Spokesperson Lusine Petrosyan, Yerevan, 9 March 2021', BODY],
      'stated · 2021-03-09 · 9 March 2021',
    ],
    [['Moscow, 15 June 2017', BODY], 'stated · 2017-06-15 · 15 June 2017'],
    [['Published: 12 May 2022', BODY], 'stated · 2022-05-12 · 12 May 2022'],
    [
      ['Press release', 'Thursday, 15 June 2017, 14:30', BODY],
      'stated · 2017-06-15 · Thursday, 15 June 2017, 14:30',
    ],
    [['YEREVAN, June 15, 2017 — The ministry rejected the claim.'], 'stated · 2017-06-15 · June 15, 2017'],
    [['Statement', BODY, 'Kinshasa, 2023-02-07'], 'stated · 2023-02-07 · 2023-02-07'],
    [['BAMAKO, 12 March 2018 (AMAP) - The army cleared Konna.'], 'stated · 2018-03-12 · 12 March 2018'],
    [['New York, 22 January 2014. The envoy spoke to the press.'], 'stated · 2014-01-22 · 22 January 2014'],
    [['(Port-au-Prince, October 3, 2022) – Gangs hold the port.'], 'stated · 2022-10-03 · October 3, 2022'],
    [['Riyadh, 13 Rajab 1440 AH', BODY], 'stated · 2019-03-20 · 13 Rajab 1440 AH'],
  ])('is stated: %j', (lines, published) => {
    expect(publishedOf(lines)).toBe(published);
  });

  it('is inferred from the day that the text calls today', () => {
    const lines = [
      'The council has today, 23 December 2016, adopted a resolution. It met last on 5 January 2017.',
    ];
    expect(publishedOf(lines)).toBe('inferred · 2016-12-23 · 23 December 2016');
  });

  it.each([
    ['Yesterday, on 3 June 2019, troops stormed the sit-in.', 'inferred · 2019-06-04 · 3 June 2019'],
    ['Tomorrow, 9 October 2019, the truce will begin.', 'inferred · 2019-10-08 · 9 October 2019'],
    ['GOMA, Dec. 9 (ACP) - The war began on 7 October 2023.', 'inferred · 2023-12-09 · Dec. 9'],
    ['GOMA, Feb. 9 (ACP) - The war began on 7 October 2023.', 'inferred · 2024-02-09 · Feb. 9'],
    ['The report covers the days from 6 to 12 March 2021.', 'inferred · 2021-03-12 · 6 to 12 March 2021'],
  ])('is inferred from what the text calls its days: %s', (line, published) => {
    expect(publishedOf([line])).toBe(published);
  });

  it('is inferred from the latest day that lies behind', () => {
    const lines = [
      'The town was taken on 3 May 2017 and lost on 9 May 2017. The mandate will end on 31 December 2018.',
    ];
    expect(publishedOf(lines)).toBe('inferred · 2017-05-09 · 9 May 2017');
  });

  it('is unknown where nothing tells it, and never today', () => {
    expect(publishedOf([BODY, 'On Monday the minister left for Tbilisi.'])).toBe('unknown ·  · ');
  });

  it('is not the date of an agreement in the first line', () => {
    expect(publishedOf(['The agreement was signed on 5 September 2014 in Minsk.', BODY])).toMatch(
      /^inferred/,
    );
  });

  it('is not the day that a life began or a post was taken', () => {
    expect(publishedOf(['On January 13, 2007, he was appointed to the command.', BODY])).toMatch(/^inferred/);
  });

  it('takes no impossible day', () => {
    expect(publishedOf(['31 February 2017', BODY])).toBe('unknown ·  · ');
  });
});
