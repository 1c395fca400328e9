import { describe, expect, it } from 'vitest';
import { attachMarks } from './punctuation.js';

/** Heads of the marks of a sentence by word; `heads` gives those of the words, -1 the root, NaN a mark. */
function headsOfMarks(text: string, heads: readonly number[], favourite = ''): string[] {
  const forms = text.split(' ');
  const isMark = heads.map(Number.isNaN);
  const filled = Int32Array.from(heads, (head) => (Number.isNaN(head) ? -1 : head));
  attachMarks(forms, isMark, filled, (_, head) => (forms[head] === favourite ? 100 : 0));
  return forms.flatMap((form, i) => (isMark[i] ? [`${form} ${forms[filled[i]!]!}`] : []));
}

const M = NaN;

describe('attachMarks', () => {
  it('hangs the last full stop on the root', () => {
    expect(headsOfMarks('They left Bangui .', [1, -1, 1, M])).toEqual(['. left']);
  });

  it('hangs a comma on what it parts off: the clause before, the conjunct after', () => {
    expect(headsOfMarks('When shells fell , they fled .', [2, 2, 5, M, 5, -1, M])).toEqual([
      ', fell',
      '. fled',
    ]);
    expect(headsOfMarks('They fled , hid .', [1, -1, M, 1, M])).toEqual([', hid', '. fled']);
  });

  it('gives both brackets the head that lies within them', () => {
    expect(headsOfMarks('Units ( of Wagner ) withdrew', [5, M, 3, 0, M, -1])).toEqual([
      '( Wagner',
      ') Wagner',
    ]);
  });

  it('takes the better scored of the words in reach, and no word out of reach', () => {
    const heads = [2, 0, -1, M, 2, M];
    expect(headsOfMarks('men there fought , bravely .', heads, 'bravely')[0]).toBe(', bravely');
    expect(headsOfMarks('men there fought , bravely .', heads, 'men')[0]).not.toBe(', men');
  });
});
