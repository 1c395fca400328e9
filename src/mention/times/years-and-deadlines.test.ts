import { describe, expect, it } from 'vitest';
import type { Source } from '../../analysis/index.js';
import { splitStage, treeStage } from '../../parse/index.js';
import { timesStage } from './index.js';

/** The times of a sentence of 15 June 2017, a Thursday: words · start..end. */
function timesOf(text: string): string[] {
  const source: Source = {
    id: 't',
    text,
    title: null,
    publisher: null,
    published: '2017-06-15',
    language: null,
  };
  const blocks = [{ start: 0, end: text.length, kind: 'paragraph' as const }];
  const { sentences, tokens } = splitStage.run({ source, blocks });
  const { trees } = treeStage.run({ sentences, tokens });
  const published = { value: '2017-06-15', basis: 'given' as const, start: 0, end: 0, why: null };
  return timesStage
    .run({ source, tokens, sentences, trees, published })
    .times.map(
      ({ start, end, time }) => `${text.slice(start, end)} · ${time.start ?? ''}..${time.end ?? ''}`,
    );
}

describe('times that a year, a deadline or a tense places', () => {
  it.each([
    ['The bridge at Afrin fell in August last year.', 'August last year · 2016-08-01..2016-08-31'],
    ['Power in Taiz was cut in May of last year.', 'May of last year · 2016-05-01..2016-05-31'],
    ['Power in Taiz was cut last May.', 'last May · 2017-05-01..2017-05-31'],
    ['The envoy will go to Juba before the end of the year.', 'the end of the year · 2017-06-15..2017-12-31'],
    ['The sides must withdraw before 1 July.', '1 July · 2017-06-15..2017-07-01'],
    ['The army had left Goma before 1 May.', '1 May · ..2017-05-01'],
    ['They spoke after the unrest in Goma over the weekend.', 'the weekend · 2017-06-10..2017-06-11'],
    ['They will meet in Yerevan at the weekend.', 'the weekend · 2017-06-17..2017-06-18'],
    [
      'A round, which was to take place in September, has been called off.',
      'September · 2017-09-01..2017-09-30',
    ],
    ['A round, which took place in September, failed.', 'September · 2016-09-01..2016-09-30'],
  ])('%s', (sentence, ...times) => {
    expect(timesOf(sentence)).toEqual(times);
  });

  it('takes "later that day" for no day of a year spoken of before', () => {
    const text = 'The envoys hailed the pact of 2022; they met later that day.';
    expect(timesOf(text).at(-1)).toBe('later that day · 2017-06-15..2017-06-15');
  });
});
