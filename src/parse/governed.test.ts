import { describe, expect, it } from 'vitest';
import { mendedBy } from '../../test/support/mended.js';
import { mendGoverned } from './governed.js';

const mended = (tree: string): string[] => mendedBy(mendGoverned, tree);

describe('"opposed to"', () => {
  it('governs what follows: "remains opposed to the plan"', () => {
    const found = mended('remains VERB root -1; opposed ADJ xcomp 0; to ADP fixed 1; plan NOUN obl 0');
    expect(found).toEqual(['root<-1', 'xcomp<0', 'case<3', 'obl<1']);
  });

  it('is one word behind "as"', () => {
    const tree = 'came VERB root -1; as ADP case 4; opposed VERB fixed 1; to ADP fixed 2; then ADV obl 0';
    expect(mended(tree)).toEqual(['root<-1', 'case<4', 'fixed<1', 'fixed<2', 'obl<0']);
  });
});
