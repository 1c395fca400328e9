import { describe, expect, it } from 'vitest';
import { mendedBy } from '../../test/support/mended.js';
import { mendOperative } from './operative.js';

const mended = (tree: string): string[] => mendedBy(mendOperative, tree);

describe('an operative clause', () => {
  it('begins with a verb: "Calls upon all parties to leave;"', () => {
    const found = mended(
      'Calls NOUN root -1; upon ADP case 3; all DET det 3; parties NOUN nmod 0; to PART mark 5; leave VERB acl 0',
    );
    expect([found[0], found[3], found[5]]).toEqual(['root<-1', 'obl<0', 'xcomp<0']);
  });

  it('behind its number, with whom it asks: "3. REQUESTS the Council to meet"', () => {
    const found = mended(
      '3 NUM discourse 2; . PUNCT punct 0; REQUESTS NOUN root -1; the DET det 4; Council PROPN appos 2; to PART mark 6; meet VERB acl 2',
    );
    expect([found[2], found[4], found[6]]).toEqual(['root<-1', 'obj<2', 'xcomp<2']);
  });

  it('stands above what it says: "REGRETS that the truce was broken"', () => {
    const found = mended(
      'REGRETS NOUN discourse 5; that SCONJ mark 5; the DET det 3; truce NOUN nsubj 5; was AUX aux 5; broken VERB root -1',
    );
    expect([found[0], found[5]]).toEqual(['root<-1', 'ccomp<0']);
  });

  it('joins the next one: "Welcomes the accord, and urges Chad to leave"', () => {
    const found = mended(
      'Welcomes VERB root -1; the DET det 2; accord NOUN obj 0; , PUNCT punct 5; and CCONJ cc 5; urges NOUN conj 2; Chad PROPN appos 5; to PART mark 8; leave VERB acl 5',
    );
    expect([found[5], found[6], found[8]]).toEqual(['conj<0', 'obj<5', 'xcomp<5']);
  });

  it.each([
    'Calls NOUN nsubj 4; for ADP case 2; restraint NOUN nmod 0; have AUX aux 4; grown VERB root -1',
    'Demands NOUN nsubj 2; were AUX aux 2; met VERB root -1',
    'Calls NOUN root -1; of ADP case 2; residents NOUN nmod 0',
    'Attacks NOUN root -1; the DET det 2; town NOUN appos 0',
  ])('is none: %s', (tree) => {
    expect(mended(tree)).toEqual(tree.split('; ').map((row) => row.split(' ').slice(2).join('<')));
  });
});
