import { describe, expect, it } from 'vitest';
import { mendedBy } from '../../test/support/mended.js';
import { mendReduced } from './reduced.js';

const mended = (tree: string): string[] => mendedBy(mendReduced, tree);

describe('a participle behind the object of a verb that has no clause for one', () => {
  it('belongs to the object: "Chad condemned the raid carried out by Boko Haram"', () => {
    const found = mended(
      'Chad PROPN nsubj 1; condemned VERB root -1; the DET det 3; raid NOUN nsubj 4; carried VERB ccomp 1; out ADP compound 4; by ADP case 7; rebels NOUN obl 4',
    );
    expect(found[3]).toBe('obj<1');
    expect(found[4]).toBe('acl<3');
    expect(found[7]).toBe('obl<4');
  });

  it.each([
    [
      'behind a verb that has clauses',
      'Chad PROPN nsubj 1; said VERB root -1; the DET det 3; raid NOUN nsubj 4; failed VERB ccomp 1',
    ],
    [
      'with a finite verb of its own',
      'Chad PROPN nsubj 1; welcomed VERB root -1; that SCONJ mark 5; talks NOUN nsubj 5; had AUX aux 5; ended VERB ccomp 1',
    ],
    [
      'with an object besides',
      'Chad PROPN nsubj 1; backed VERB root -1; Mali PROPN obj 1; talks NOUN nsubj 4; ended VERB ccomp 1',
    ],
  ])('stays a clause %s', (_, tree) => {
    expect(mended(tree)).toContain('ccomp<1');
  });
});
