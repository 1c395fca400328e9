import { describe, expect, it } from 'vitest';
import { mendedBy } from '../../test/support/mended.js';
import { mendTitles } from './titles.js';

const mended = (tree: string): string[] => mendedBy(mendTitles, tree);

describe('a title before a name', () => {
  it.each([
    ['Ms NOUN nsubj 2; Berg PROPN appos 0; said VERB root -1', ['nmod<1', 'nsubj<2', 'root<-1']],
    [
      'met VERB root -1; Mr PROPN obj 0; Salva PROPN flat 1; Kiir PROPN flat 1; in ADP case 5; Juba PROPN nmod 1',
      ['root<-1', 'nmod<2', 'obj<0', 'flat<2', 'case<5', 'nmod<2'],
    ],
  ])('hangs on it: %s', (tree, relations) => {
    expect(mended(tree)).toEqual(relations);
  });

  it.each([
    'General PROPN nsubj 2; Berg PROPN flat 0; said VERB root -1',
    'Ms NOUN nsubj 3; , PUNCT punct 2; Berg PROPN appos 0; said VERB root -1',
    'Ms NOUN compound 1; Berg PROPN nsubj 2; said VERB root -1',
  ])('is left as it is where it is no such: %s', (tree) => {
    expect(mended(tree)).toEqual(tree.split('; ').map((token) => token.split(' ').slice(2).join('<')));
  });
});
