import { describe, expect, it } from 'vitest';
import { mendedBy } from '../../test/support/mended.js';
import { mendExpletives } from './expletives.js';

/** The same with gerunds cut to their lemmas. */
const mended = (tree: string): string[] =>
  mendedBy((first, last, columns, form) => {
    columns.lemma.forEach((word, i) => {
      columns.lemma[i] = word.replace(/ing$/, '');
    });
    mendExpletives(first, last, columns, form);
  }, tree);

describe('"it"', () => {
  it.each([
    'It PRON expl 1; call VERB root -1; on ADP case 3; Chad PROPN obl 1',
    'it PRON expl 2; is AUX aux 2; attempting VERB root -1; to PART mark 4; land VERB xcomp 2',
  ])('is whoever does what only somebody does: %s', (tree) => {
    expect(mended(tree)[0]).toMatch(/^nsubj</);
  });

  it.each([
    'It PRON expl 1; seem VERB root -1; that SCONJ mark 3; rain VERB ccomp 1',
    'It PRON expl 2; was AUX aux 2; note VERB root -1; that SCONJ mark 4; fled VERB ccomp 2',
    'It PRON expl 1; urge VERB root -1; that SCONJ mark 3; fled VERB csubj 1',
    'It PRON expl 1; take VERB root -1; time NOUN obj 1',
  ])('is nobody in a turn of phrase, a passive or beside a clause: %s', (tree) => {
    expect(mended(tree)[0]).toMatch(/^expl</);
  });
});
