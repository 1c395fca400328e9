import { describe, expect, it } from 'vitest';
import { mendedBy } from '../../test/support/mended.js';
import { mendReports } from './reports.js';

const mended = (tree: string): string[] => mendedBy(mendReports, tree);

describe('"reports" at the end of a sentence', () => {
  it('is what the body behind the comma does: "Two died, the Ministry of Health reports."', () => {
    const found = mended(
      'Two NUM nsubj 1; died VERB root -1; , PUNCT punct 1; the DET det 4; Ministry PROPN appos 1; of ADP case 6; Health PROPN nmod 4; reports NOUN nmod 4; . PUNCT punct 1',
    );
    expect(found[7]).toBe('parataxis<1');
    expect(found[4]).toBe('nsubj<7');
  });

  it.each([
    'They PRON nsubj 1; read VERB root -1; papers NOUN obj 1; , PUNCT punct 2; notes NOUN conj 2; and CCONJ cc 6; reports NOUN conj 2; . PUNCT punct 1',
    'They PRON nsubj 1; read VERB root -1; the DET det 4; ministry NOUN compound 4; reports NOUN obj 1; . PUNCT punct 1',
  ])('stays a noun elsewhere: %s', (tree) => {
    expect(mended(tree)).toEqual(tree.split('; ').map((row) => row.split(' ').slice(2).join('<')));
  });
});
