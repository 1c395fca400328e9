import { describe, expect, it } from 'vitest';
import { mendedBy } from '../../test/support/mended.js';
import { mendPredicative } from './predicative.js';

const mended = (tree: string): string[] => mendedBy(mendPredicative, tree);

describe('what a verb calls its object', () => {
  it('is said by the verb: "call the claim baseless"', () => {
    const found = mended(
      'they PRON nsubj 1; call VERB root -1; the DET det 3; claim NOUN obj 1; baseless ADJ amod 3',
    );
    expect(found[4]).toBe('xcomp<1');
  });

  it.each([
    'they PRON nsubj 1; call VERB root -1; the DET det 4; baseless ADJ amod 4; claim NOUN obj 1',
    'they PRON nsubj 1; read VERB root -1; the DET det 3; claim NOUN obj 1; baseless ADJ amod 3',
  ])('is nothing before the noun, nor behind that of another verb: %s', (tree) => {
    expect(mended(tree).filter((one) => one.startsWith('amod'))).toHaveLength(1);
  });
});
