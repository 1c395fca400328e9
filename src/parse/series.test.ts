import { describe, expect, it } from 'vitest';
import { mendedBy } from '../../test/support/mended.js';
import { mendSeries } from './series.js';

/** The same with each word's lemma cut to what the rule looks up. */
const mended = (tree: string): string[] =>
  mendedBy((first, last, columns, form) => {
    columns.lemma.forEach((word, i) => {
      columns.lemma[i] = LEMMAS.get(word) ?? word;
    });
    mendSeries(first, last, columns, form);
  }, tree);
const LEMMAS = new Map([
  ['noted', 'note'],
  ['reiterated', 'reiterate'],
  ['expressed', 'express'],
  ['holds', 'hold'],
  ['called', 'call'],
  ['said', 'say'],
  ['condemns', 'condemn'],
]);

describe('verbs of a communiqué one after the other', () => {
  it('are joined to the first: "They noted that it holds, reiterated …, and strongly expressed …"', () => {
    const found = mended(
      'They PRON nsubj 1; noted VERB root -1; that SCONJ mark 4; truce NOUN nsubj 4; holds VERB ccomp 1; , PUNCT punct 6; reiterated VERB ccomp 1; demand NOUN obj 6; , PUNCT punct 11; and CCONJ cc 11; strongly ADV advmod 11; expressed VERB conj 4; concern NOUN obj 11',
    );
    expect(found[6]).toBe('conj<1');
    expect(found[11]).toBe('conj<1');
    expect(found[4]).toBe('ccomp<1');
  });

  it.each([
    [
      'with a subject of its own',
      'They PRON nsubj 1; noted VERB root -1; that SCONJ mark 4; truce NOUN nsubj 4; holds VERB ccomp 1; , PUNCT punct 7; Chad PROPN nsubj 7; reiterated VERB ccomp 1',
      7,
    ],
    [
      'behind no comma',
      'They PRON nsubj 1; noted VERB root -1; that SCONJ mark 4; envoy NOUN nsubj 4; called VERB ccomp 1; and CCONJ cc 6; reiterated VERB conj 4',
      6,
    ],
    [
      'under a verb of another kind',
      'They PRON nsubj 1; said VERB root -1; that SCONJ mark 4; envoy NOUN nsubj 4; called VERB ccomp 1; , PUNCT punct 6; reiterated VERB conj 4',
      6,
    ],
  ])('stay where they are %s', (_, tree, at) => {
    const before = tree.split('; ').map((row) => row.split(' ').slice(2).join('<'));
    expect(mended(tree)[at]).toBe(before[at]);
  });

  it('take "calls" behind a condemnation for a verb', () => {
    const found = mended(
      'Ghana PROPN nsubj 1; condemns VERB root -1; arrest NOUN obj 1; and CCONJ cc 4; calls NOUN conj 2; for ADP case 6; release NOUN nmod 4',
    );
    expect(found[4]).toBe('conj<1');
    expect(found[6]).toBe('obl<4');
  });

  it('leave calls that are condemned', () => {
    const found = mended(
      'Ghana PROPN nsubj 1; condemns VERB root -1; calls NOUN obj 1; for ADP case 4; violence NOUN nmod 2',
    );
    expect(found[2]).toBe('obj<1');
  });
});
