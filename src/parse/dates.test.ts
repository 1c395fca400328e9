import { describe, expect, it } from 'vitest';
import { mendedBy } from '../../test/support/mended.js';
import { mendDates } from './dates.js';

const mended = (tree: string): string[] => mendedBy(mendDates, tree);

describe('days of the week with their date', () => {
  it('carry it where it hung on the verb', () => {
    const found = mended(
      'met VERB root -1; on ADP case 2; Tuesday PROPN obl 0; Aug PROPN nmod 4; 29th NOUN obl 0; in ADP case 6; Juba PROPN obl 0',
    );
    expect(found.slice(1)).toEqual(['case<2', 'obl<0', 'nmod<4', 'appos<2', 'case<6', 'obl<0']);
  });

  it('take its place where they hung on it, their preposition with them', () => {
    const found = mended(
      'met VERB root -1; on ADP case 4; Friday PROPN compound 4; , PUNCT punct 4; 26 NUM obl 0; January PROPN compound 4',
    );
    expect(found).toEqual(['root<-1', 'case<2', 'obl<0', 'punct<4', 'appos<2', 'compound<4']);
  });

  it('where the month stood above both', () => {
    const found = mended('met VERB root -1; Friday PROPN compound 3; 26 NUM nummod 3; January PROPN obl 0');
    expect(found).toEqual(['root<-1', 'obl<0', 'appos<1', 'nmod<2']);
  });

  it.each([
    'met VERB root -1; Friday PROPN obl 0; 26 NUM nummod 3; soldiers NOUN obj 0',
    'Friday PROPN nsubj 1; may AUX root -1; 3 NUM obj 1',
  ])('leaves other numbers behind a day: %s', (tree) => {
    const plain = tree.split('; ').map((row) => row.split(' ').slice(2).join('<'));
    expect(mended(tree)).toEqual(plain);
  });
});
