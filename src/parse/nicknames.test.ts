import { describe, expect, it } from 'vitest';
import { mendedBy } from '../../test/support/mended.js';
import { mendNicknames } from './nicknames.js';

const mended = (tree: string): string[] => mendedBy(mendNicknames, tree);

describe('a nickname within a name', () => {
  it.each([
    'Amos PROPN nsubj 5; “ PUNCT punct 2; Tiger PROPN flat 0; ” PUNCT punct 2; Deng PROPN nsubj 5; said VERB root -1',
    'Amos PROPN nsubj 5; “ PUNCT punct 2; Tiger PROPN flat 0; ” PUNCT punct 2; Deng PROPN appos 0; said VERB root -1',
  ])('parts it not: %s', (tree) => {
    expect(mended(tree).slice(0, 5)).toEqual(['nsubj<5', 'punct<2', 'flat<0', 'punct<2', 'flat<0']);
  });

  it('is none where no name goes on behind it', () => {
    const tree =
      'Amos PROPN nsubj 5; “ PUNCT punct 2; Tiger PROPN appos 0; ” PUNCT punct 2; he PRON nsubj 5; said VERB root -1';
    expect(mended(tree)[4]).toBe('nsubj<5');
  });
});
