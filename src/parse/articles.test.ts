import { describe, expect, it } from 'vitest';
import { mendedBy } from '../../test/support/mended.js';
import { mendArticles } from './articles.js';

const mended = (tree: string): string[] => mendedBy(mendArticles, tree);

describe('an Arabic article before its hyphen', () => {
  it('belongs to the name: "in As-Suwayda"', () => {
    const found = mended(
      'in ADP case 3; As ADP case 3; - PUNCT punct 1; Suwayda PROPN obl 4; met VERB root -1',
    );
    expect(found).toEqual(['case<3', 'compound<3', 'punct<3', 'obl<4', 'root<-1']);
  });

  it('belongs to the name in small letters too: "in at-Tuhayta"', () => {
    const found = mended(
      'in ADP case 3; at ADP case 3; - PUNCT punct 1; Tuhayta PROPN obl 4; fell VERB root -1',
    );
    expect(found).toEqual(['case<3', 'compound<3', 'punct<3', 'obl<4', 'root<-1']);
  });

  it('leaves the verb before it an object: "fled at-Tuhayta"', () => {
    const found = mended('fled VERB root -1; at ADP case 3; - PUNCT punct 3; Tuhayta PROPN obl 0');
    expect(found).toEqual(['root<-1', 'compound<3', 'punct<3', 'obj<0']);
  });

  it('gives what hung on it to the name', () => {
    const found = mended(
      'near ADP case 1; An ADP obl 4; - PUNCT punct 1; Nasiriyah PROPN obl 4; fell VERB root -1',
    );
    expect(found[0]).toBe('case<3');
  });

  it('gives its place to the verb that the name hangs on: "Ar-Rutbah was shelled"', () => {
    const found = mended(
      'Ar NOUN root -1; - PUNCT punct 4; Rutbah PROPN nsubj 4; was AUX aux 4; shelled VERB parataxis 0',
    );
    expect(found).toEqual(['compound<2', 'punct<2', 'nsubj<4', 'aux<4', 'root<-1']);
  });

  it('leaves a preposition and a dash: "As - he said"', () => {
    const tree = 'As SCONJ mark 3; - PUNCT punct 3; he PRON nsubj 3; said VERB root -1';
    expect(mended(tree)[0]).toBe('mark<3');
  });
});
