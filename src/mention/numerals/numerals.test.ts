import { describe, expect, it } from 'vitest';
import { splitStage } from '../../parse/index.js';
import { digitsValue, ordinalValue, readCardinal } from './index.js';

function read(text: string): [value: number, words: string] | null {
  const source = { id: 't', text, title: null, publisher: null, published: null, language: null };
  const { tokens } = splitStage.run({ source, blocks: [{ start: 0, end: text.length, kind: 'paragraph' }] });
  const number = readCardinal(tokens, 0);
  if (!number) return null;
  const { start, end } = tokens.range(number.first, number.last);
  return [number.value, text.slice(start, end)];
}

describe('cardinal numbers', () => {
  it.each([
    ['twelve tanks', 12, 'twelve'],
    ['twenty-four posts', 24, 'twenty-four'],
    ['twenty four posts', 24, 'twenty four'],
    ['a hundred and thirty men', 130, 'a hundred and thirty'],
    ['three thousand two hundred shells', 3200, 'three thousand two hundred'],
    ['half a million people', 500000, 'half a million'],
    ['1,250 men', 1250, '1,250'],
    ['7.5 million euros', 7.5e6, '7.5 million'],
    ['5 1/2 hours', 5.5, '5 1/2'],
    ['two million five hundred thousand', 2.5e6, 'two million five hundred thousand'],
    ['six or seven men', 6, 'six'],
    ['two and a half trillion', 2.5e12, 'two and a half trillion'],
    ['one two three', 1, 'one'],
    ['zero casualties', 0, 'zero'],
  ])('%s', (text, value, words) => {
    expect(read(text)).toEqual([value, words]);
  });

  it.each(['a man', 'hundred flowers', 'and thirty', 'third', 'tenth', 'T-72', '1,25 m', ''])(
    'none begins %j',
    (text) => {
      expect(text === '' ? null : read(text)).toBeNull();
    },
  );
});

describe('digits', () => {
  it('takes commas and points only where thousands are parted, lakhs too', () => {
    expect(['1,000', '1,000,000.5', '10,00', '1.000.000', '5,00,000', '12'].map(digitsValue)).toEqual([
      1000,
      1000000.5,
      null,
      1000000,
      500000,
      12,
    ]);
  });
});

describe('ordinals', () => {
  it('are read in words and digits', () => {
    expect(['third', '93rd', '1st', 'three', '4'].map(ordinalValue)).toEqual([3, 93, 1, null, null]);
  });
});
