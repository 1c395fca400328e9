import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shorten, width, wrap } from './wrap.js';

describe('the width of words', () => {
  it.each([
    ['Sanaa', 5],
    ['Ḥamāh', 5],
    ['Ḥamāh', 5],
    ['Київ', 4],
    ['“to” — └─┘', 10],
    ['北京', 4],
    ['한국', 4],
    ['😀', 2],
    ['⌚', 2],
    ['', 0],
  ])('of %s is %i', (words, columns) => {
    expect(width(words)).toBe(columns);
  });
});

describe('wrapping', () => {
  const anyWords = fc
    .array(fc.string({ unit: 'grapheme', maxLength: 30 }), { maxLength: 20 })
    .map((words) => words.join(' '));

  it('keeps every character but white space, and keeps within the columns', () => {
    fc.assert(
      fc.property(anyWords, fc.integer({ min: 2, max: 60 }), (words, columns) => {
        const lines = wrap(words, columns);
        expect(lines.join('').replace(/\s/g, '')).toBe(words.replace(/\s/g, ''));
        for (const line of lines) expect(width(line)).toBeLessThanOrEqual(columns);
      }),
    );
  });

  it('fills each line as far as the next word allows', () => {
    expect(wrap('one two  three\nfour', 9)).toEqual(['one two', 'three', 'four']);
    expect(wrap('indivisible', 4)).toEqual(['indi', 'visi', 'ble']);
    expect(wrap(' ', 4)).toEqual([]);
  });

  it('is linear on a megabyte without a space', () => {
    expect(wrap('x'.repeat(1_000_000), 80)).toHaveLength(12_500);
  });
});

describe('shortening', () => {
  it('marks what it leaves out', () => {
    expect(shorten('Deir ez-Zor', 20)).toBe('Deir ez-Zor');
    expect(shorten('Deir ez-Zor city', 12)).toBe('Deir ez-Zor…');
    expect(shorten('北京北京', 5)).toBe('北京…');
  });
});
