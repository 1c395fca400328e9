import { describe, expect, it } from 'vitest';
import { mendedBy } from '../../test/support/mended.js';
import { mendAuxiliaries } from './auxiliaries.js';

const mended = (tree: string): string[] => mendedBy(mendAuxiliaries, tree);

describe('the subject of an auxiliary', () => {
  it('is that of the verb: "They have left"', () => {
    expect(mended('They PRON nsubj 1; have AUX aux 2; left VERB root -1')).toEqual([
      'nsubj<2',
      'aux<2',
      'root<-1',
    ]);
  });

  it('stays where the word is no auxiliary: "They have arms"', () => {
    expect(mended('They PRON nsubj 1; have VERB root -1; arms NOUN obj 1')[0]).toBe('nsubj<1');
  });
});
