import { describe, expect, it } from 'vitest';
import { mendedBy } from '../../test/support/mended.js';
import { mendCoordinates } from './coordinates.js';

const mended = (tree: string): string[] => mendedBy(mendCoordinates, tree);

describe('two that are joined', () => {
  it('are two behind "and": "urged the president and the governor"', () => {
    const found = mended(
      'They PRON nsubj 1; urged VERB root -1; the DET det 3; president NOUN obj 1; and CCONJ cc 6; the DET det 6; governor NOUN appos 3',
    );
    expect(found[6]).toBe('conj<3');
  });

  it('are one where the second is a short name in brackets', () => {
    const found = mended(
      'Union PROPN root -1; for ADP case 2; Peace PROPN nmod 0; ( PUNCT punct 4; UPP PROPN conj 2; ) PUNCT punct 4',
    );
    expect(found[4]).toBe('appos<2');
  });

  it.each([
    'They PRON nsubj 1; met VERB root -1; president NOUN obj 1; , PUNCT punct 4; Touadera PROPN appos 2',
    'They PRON nsubj 1; met VERB root -1; ministers NOUN obj 1; , PUNCT punct 6; friends NOUN appos 2; and CCONJ cc 6; allies NOUN conj 4',
  ])('are left as they are where nothing joins them: %s', (tree) => {
    expect(mended(tree).filter((one) => one.startsWith('appos'))).toHaveLength(1);
  });

  it('stay two where the brackets hold more', () => {
    const found = mended(
      'Goma PROPN root -1; ( PUNCT punct 3; near ADP case 3; Sake PROPN conj 0; ) PUNCT punct 3',
    );
    expect(found[3]).toBe('conj<0');
  });
});
