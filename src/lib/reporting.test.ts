import { describe, expect, it } from 'vitest';
import { BLAMING, isQuotative, reportingNoun, reportingVerb } from './reporting.js';

describe('reporting verbs', () => {
  it.each(['say', 'tell', 'add', 'claim', 'insist', 'stress', 'reiterate', 'reply'])(
    '%s may follow what it says',
    (lemma) => {
      expect(isQuotative(lemma)).toBe(true);
    },
  );

  it.each(['deny', 'ask', 'accuse', 'condemn', 'promise', 'show', 'hold', 'shell', ''])(
    '%s may not',
    (lemma) => {
      expect(isQuotative(lemma)).toBe(false);
    },
  );

  it.each([
    ['deny', 'denies'],
    ['demand', 'asks'],
    ['order', 'asks'],
    ['pledge', 'promises'],
    ['condemn', 'calls'],
    ['cite', 'cites'],
  ])('%s %s', (lemma, mode) => {
    expect(reportingVerb(lemma)?.mode).toBe(mode);
  });

  it('have how their content stands beside them', () => {
    expect(reportingVerb('go')).toMatchObject({ particle: 'on', quote: true, that: false });
    expect([...reportingVerb('accuse')!.prepositions]).toEqual(['of', 'with']);
  });

  it('hold those that blame', () => {
    expect([...BLAMING].filter((lemma) => reportingVerb(lemma) === undefined)).toEqual([]);
  });

  it('have nouns beside them', () => {
    expect(reportingNoun('claim')).toBe('says');
    expect(reportingNoun('village')).toBeUndefined();
  });
});
