import { describe, expect, it } from 'vitest';
import { mendedBy } from '../../test/support/mended.js';
import { mendParticiples } from './participles.js';

const mended = (tree: string): string[] => mendedBy(mendParticiples, tree);

describe('a clause with a subject of its own', () => {
  it('is joined to the clause, not to a participle in it: "France backs the accord signed in Doha, and Chad left"', () => {
    const found = mended(
      'France PROPN nsubj 1; backs VERB root -1; the DET det 3; accord NOUN obj 1; signed VERB acl 3; in ADP case 6; Doha PROPN obl 4; , PUNCT punct 10; and CCONJ cc 10; Chad PROPN nsubj 10; left VERB conj 4',
    );
    expect(found[10]).toBe('conj<1');
  });

  it('takes what hangs across it along: "…, for which it pays" goes to the noun before it', () => {
    const found = mended(
      'France PROPN nsubj 1; backs VERB root -1; talks NOUN obj 1; held VERB acl 2; , PUNCT punct 7; and CCONJ cc 7; Chad PROPN nsubj 7; left VERB conj 3; the DET det 9; force NOUN obj 7; , PUNCT punct 14; for ADP case 12; which PRON obl 14; it PRON nsubj 14; pays VERB acl 2',
    );
    expect(found[7]).toBe('conj<1');
    expect(found[14]).toBe('acl<9');
  });

  it('leaves a second participle without one: "the accord signed and sealed"', () => {
    const found = mended(
      'Chad PROPN nsubj 1; keeps VERB root -1; the DET det 3; accord NOUN obj 1; signed VERB acl 3; and CCONJ cc 6; sealed VERB conj 4',
    );
    expect(found[6]).toBe('conj<4');
  });

  it('leaves two clauses with subjects: "rebels who fled and whom troops chased"', () => {
    const found = mended(
      'Mali PROPN nsubj 1; names VERB root -1; rebels NOUN obj 1; who PRON nsubj 4; fled VERB acl 2; and CCONJ cc 8; whom PRON obj 8; troops NOUN nsubj 8; chased VERB conj 4',
    );
    expect(found[8]).toBe('conj<4');
  });
});
