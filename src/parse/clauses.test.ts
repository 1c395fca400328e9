import { describe, expect, it } from 'vitest';
import { mendedBy } from '../../test/support/mended.js';
import { mendClauses } from './clauses.js';

const mended = (tree: string): string[] => mendedBy(mendClauses, tree);

describe('a second clause', () => {
  it('has the noun before its verb for a subject: "shelled Goma and residents fled"', () => {
    const found = mended(
      'Rebels NOUN nsubj 1; shelled VERB root -1; Goma PROPN obj 1; and CCONJ cc 4; residents NOUN conj 2; fled VERB conj 1',
    );
    expect(found.slice(3)).toEqual(['cc<5', 'nsubj<5', 'conj<1']);
  });

  it('has it before an auxiliary too: "fled to Malakal and a clinic was burned"', () => {
    const found = mended(
      'They PRON nsubj 1; fled VERB root -1; to ADP case 3; Malakal PROPN obl 1; and CCONJ cc 6; a DET det 6; clinic NOUN conj 3; was AUX aux 8; burned VERB conj 1',
    );
    expect(found[6]).toBe('nsubj<8');
  });

  it('has it behind a clause between commas: "visited the camp, and the well, which …, reopened"', () => {
    const found = mended(
      'They PRON nsubj 1; visited VERB root -1; camp NOUN obj 1; , PUNCT punct 11; and CCONJ cc 11; the DET det 6; well NOUN conj 2; , PUNCT punct 9; which PRON nsubj 9; failed VERB acl 6; , PUNCT punct 6; reopened VERB conj 1',
    );
    expect(found[6]).toBe('nsubj<11');
  });

  it.each([
    [
      'whose verb has a subject',
      'Rebels NOUN nsubj 1; shelled VERB root -1; Goma PROPN obj 1; and CCONJ cc 4; Sake PROPN conj 2; they PRON nsubj 6; fled VERB conj 1',
      4,
    ],
    [
      'whose verb is joined itself',
      'Rebels NOUN nsubj 1; shelled VERB root -1; Goma PROPN obj 1; and CCONJ cc 4; Sake PROPN conj 2; and CCONJ cc 6; fled VERB conj 1',
      4,
    ],
    [
      'that a comma sets off',
      'Rebels NOUN nsubj 1; shelled VERB root -1; Goma PROPN obj 1; and CCONJ cc 4; Sake PROPN conj 2; , PUNCT punct 6; killed VERB conj 1',
      4,
    ],
    [
      'that is a gerund',
      'Rebels NOUN nsubj 1; shelled VERB root -1; Goma PROPN obj 1; and CCONJ cc 4; Sake PROPN conj 2; killing VERB conj 1',
      4,
    ],
    [
      'behind a list of three',
      'Rebels NOUN nsubj 1; shelled VERB root -1; Goma PROPN obj 1; , PUNCT punct 4; Bunia PROPN conj 2; and CCONJ cc 6; Sake PROPN conj 2; fell VERB conj 1',
      6,
    ],
    [
      'that is a name',
      'houses NOUN nsubj 1; burned VERB root -1; by ADP case 3; troops NOUN obl 1; and CCONJ cc 5; Pyu PROPN conj 3; Saw VERB conj 1',
      5,
    ],
  ])('takes nothing %s', (_, tree, noun) => {
    expect(mended(tree)[noun]).toMatch(/^conj</);
  });
});
