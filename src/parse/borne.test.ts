import { describe, expect, it } from 'vitest';
import { mendedBy } from '../../test/support/mended.js';
import { mendBorne } from './borne.js';

const mended = (tree: string): string[] => mendedBy(mendBorne, tree);

describe('"bears" taken for a noun', () => {
  it.each([
    'The DET det 1; junta NOUN compound 2; bears NOUN nsubj 4; full ADJ amod 4; responsibility NOUN root -1; . PUNCT punct 4',
    'The DET det 1; Houthis PROPN nsubj 2; bear VERB compound 4; full ADJ amod 4; responsibility NOUN root -1; . PUNCT punct 4',
  ])('is what somebody does with the blame: %s', (tree) => {
    const found = mended(tree);
    expect(found[1]).toBe('nsubj<2');
    expect(found[2]).toBe('root<-1');
    expect(found[4]).toBe('obj<2');
    expect(found[5]).toBe('punct<2');
  });

  it.each([
    'Polar ADJ amod 1; bears NOUN nsubj 2; eat VERB root -1; fish NOUN obj 2; . PUNCT punct 2',
    'The DET det 2; brown ADJ amod 2; bears NOUN nsubj 3; slept VERB root -1; . PUNCT punct 3',
  ])('stays an animal elsewhere: %s', (tree) => {
    expect(mended(tree)).toEqual(tree.split('; ').map((row) => row.split(' ').slice(2).join('<')));
  });
});
