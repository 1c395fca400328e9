import { describe, expect, it } from 'vitest';
import { mendedBy } from '../../test/support/mended.js';
import { mendNumbered } from './numbered.js';

const mended = (tree: string): string[] => mendedBy(mendNumbered, tree);

describe('numbers before a participle and its noun', () => {
  it('count the noun: "Police apprehended 17 wanted suspects near Jenin"', () => {
    const found = mended(
      'Police NOUN nsubj 1; apprehended VERB root -1; 17 NUM nsubj 3; wanted VERB ccomp 1; suspects NOUN obj 3; near ADP case 6; Jenin PROPN obl 3',
    );
    expect(found.slice(1)).toEqual(['root<-1', 'nummod<4', 'amod<4', 'obj<1', 'case<6', 'obl<1']);
  });

  it.each([
    'He PRON nsubj 1; said VERB root -1; 17 NUM nsubj 3; wanted VERB xcomp 1; peace NOUN obj 3',
    'Doctors NOUN nsubj 1; said VERB root -1; they PRON nsubj 3; treated VERB ccomp 1; patients NOUN obj 3',
  ])('are left elsewhere: %s', (tree) => {
    expect(mended(tree)).toEqual(tree.split('; ').map((row) => row.split(' ').slice(2).join('<')));
  });
});
