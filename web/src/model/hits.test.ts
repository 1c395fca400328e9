import { describe, expect, it } from 'vitest';
import { firstWords } from './hits.js';

const parts = (...texts: string[]) => texts.map((text, i) => ({ text, hit: i % 2 === 1 }));

describe('firstWords', () => {
  it('finds the first of the words in the passage', () => {
    const snippet = parts('the new ', 'ceasefire', ' and the old ', 'ceasefire', ' line');
    expect(firstWords({ snippet, start: 100, end: 144 })).toEqual({ start: 108, end: 117 });
  });

  it('takes the whole passage where the snippet is shortened or marks nothing', () => {
    expect(firstWords({ snippet: parts('… the ', 'truce'), start: 5, end: 60 })).toEqual({
      start: 5,
      end: 60,
    });
    expect(firstWords({ snippet: parts('nothing'), start: 5, end: 12 })).toEqual({ start: 5, end: 12 });
  });
});
