import { describe, expect, it } from 'vitest';
import { mendedBy } from '../../test/support/mended.js';
import { mendBoth } from './both.js';

const mended = (tree: string): string[] => mendedBy(mendBoth, tree);

describe('"both" alone', () => {
  it('is who did it: "Both condemned it", "Both also urged restraint"', () => {
    expect(mended('Both CCONJ cc 1; condemned VERB root -1; it PRON obj 1')[0]).toBe('nsubj<1');
    expect(mended('Both DET cc 2; also ADV advmod 2; urged VERB root -1; restraint NOUN obj 2')[0]).toBe(
      'nsubj<2',
    );
  });

  it('is left with a noun, and beside another subject: "Both sides condemned it", "The army both shelled and took it"', () => {
    expect(mended('Both DET det 1; sides NOUN nsubj 2; condemned VERB root -1; it PRON obj 2')[0]).toBe(
      'det<1',
    );
    const tree =
      'army NOUN nsubj 2; both CCONJ cc 2; shelled VERB root -1; and CCONJ cc 4; took VERB conj 2; it PRON obj 4';
    expect(mended(tree)[1]).toBe('cc<2');
    expect(mended('wants VERB root -1; to PART mark 3; both CCONJ cc 3; shell VERB xcomp 0')[2]).toBe('cc<3');
  });
});
