import { describe, expect, it } from 'vitest';
import { mendedBy } from '../../test/support/mended.js';
import { mendBrackets } from './brackets.js';

const mended = (tree: string): string[] => mendedBy(mendBrackets, tree);

describe('what stands in brackets', () => {
  it.each([
    [
      'the year of a resolution',
      'resolution NOUN root -1; 2254 NUM nummod 0; ( PUNCT punct 3; 2015 NUM appos 0; ) PUNCT punct 3',
      3,
    ],
    [
      'a day',
      'accord NOUN root -1; ( PUNCT punct 2; 12 NUM appos 0; May PROPN compound 2; 2014 NUM nmod 2; ) PUNCT punct 2',
      2,
    ],
    [
      'a year before our era',
      'Clisthenes PROPN root -1; ( PUNCT punct 3; 508 NUM nummod 3; BC PROPN appos 0; ) PUNCT punct 3',
      3,
    ],
  ])('a date is no apposition: %s', (_, tree, at) => {
    expect(mended(tree)[at]).toBe('nmod<0');
  });

  it.each([
    [
      'Williams, 2010',
      'method NOUN root -1; ( PUNCT punct 2; Williams PROPN appos 0; , PUNCT punct 4; 2010 NUM nmod 2; ) PUNCT punct 2',
    ],
    [
      'Biggs et al., 2011',
      'method NOUN root -1; ( PUNCT punct 2; Biggs PROPN appos 0; et X flat 2; al. X flat 2; , PUNCT punct 6; 2011 NUM nmod 2; ) PUNCT punct 2',
    ],
    ['Figure 3', 'camps NOUN root -1; ( PUNCT punct 2; Figure NOUN appos 0; 3 NUM nummod 2; ) PUNCT punct 2'],
  ])('nor is a work that is cited: %s', (_, tree) => {
    expect(mended(tree)[2]).toBe('dep<0');
  });

  it.each([
    ['short names', 'Forces PROPN root -1; ( PUNCT punct 2; SDF PROPN appos 0; ) PUNCT punct 2'],
    [
      'a name with the year it is of',
      'accord NOUN root -1; ( PUNCT punct 3; the DET det 3; memorandum NOUN appos 0; of ADP case 5; 2014 NUM nmod 3; ) PUNCT punct 3',
    ],
    ['a number that is no year', 'line NOUN root -1; ( PUNCT punct 2; 713 NUM appos 0; ) PUNCT punct 2'],
  ])('%s stay appositions', (_, tree) => {
    expect(mended(tree).some((arc) => arc === 'appos<0')).toBe(true);
  });

  it('leaves what brackets no longer hold', () => {
    const found = mended(
      'town NOUN root -1; ( PUNCT punct 2; 2015 NUM nmod 0; ) PUNCT punct 2; , PUNCT punct 5; Ganja PROPN appos 0',
    );
    expect(found[5]).toBe('appos<0');
  });
});

describe('what is set against it', () => {
  it('is joined to it: "a political solution, not a military one"', () => {
    const found = mended(
      'solution NOUN root -1; , PUNCT punct 5; not PART advmod 5; a DET det 5; military ADJ amod 5; one NOUN appos 0',
    );
    expect(found[5]).toBe('conj<0');
  });

  it('is no other apposition: "the envoy, a man not of this region"', () => {
    const found = mended(
      'envoy NOUN root -1; , PUNCT punct 3; a DET det 3; man NOUN appos 0; not PART advmod 6; of ADP case 6; region NOUN nmod 3',
    );
    expect(found[3]).toBe('appos<0');
  });
});
