import { describe, expect, it } from 'vitest';
import { mendedBy } from '../../test/support/mended.js';
import { mendReciprocal } from './reciprocal.js';

const mended = (tree: string): string[] => mendedBy(mendReciprocal, tree);

describe('"each other"', () => {
  it('leaves to the verb what follows: "accused each other of raids"', () => {
    const found = mended(
      'sides NOUN nsubj 1; accused VERB root -1; each DET obj 1; other ADJ amod 2; of ADP case 5; raids NOUN nmod 2',
    );
    expect(found.slice(2)).toEqual(['obj<1', 'fixed<2', 'case<5', 'obl<1']);
  });

  it('is left before a noun: "each other party"', () => {
    const tree = 'met VERB root -1; each DET det 3; other ADJ amod 3; party NOUN obj 0';
    expect(mended(tree)).toEqual(['root<-1', 'det<3', 'amod<3', 'obj<0']);
  });
});
