import { describe, expect, it } from 'vitest';
import { analysed } from '../../../test/support/analysed.js';
import { mayName } from './capitalised.js';

const mayNameIn = (text: string): boolean => {
  const { tokens, trees, sentences } = analysed(text);
  return sentences.some((sentence) => mayName(tokens, trees, sentence));
};

describe('a sentence that may name somebody', () => {
  it.each([
    'They met again in Khartoum.',
    'Goma fell in the night.',
    'Rebel fire hit the bridge near Kupiansk.',
    'The monitors of the SMM turned back.',
    'We spoke to President Mirziyoyev.',
  ])('%s', (text) => expect(mayNameIn(text)).toBe(true));
});

describe('a sentence that names nobody', () => {
  it.each([
    'They met again on the bridge.',
    'The rebels opened fire and withdrew to the hills.',
    'As I said, we are watching it closely, and I will not go further than that.',
    'What would you call it?',
  ])('%s', (text) => expect(mayNameIn(text)).toBe(false));
});

describe('names in small letters', () => {
  it('are found all the same where the text is no official prose', () => {
    const text = 'i went to chicago with my brother last week and we had a great time there';
    const said = analysed(text).mentions.map(({ start, end }) => text.slice(start, end));
    expect(said).toContain('chicago');
  });
});
