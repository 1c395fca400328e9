import { describe, expect, it } from 'vitest';
import { analysed } from '../../../test/support/analysed.js';
import { statementsIn, wordsOf } from '../../../test/support/coded.js';
import { bandsOfPeople } from './qualifying.js';

const namesIn = (text: string): string[] =>
  analysed(text).names.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);

describe('names that only qualify', () => {
  it('are nobody: "an official visit"', () => {
    const text = 'The Foreign Minister of Chad, Mr. Abdoulaye Fall, paid an official visit to Oman.';
    const who = statementsIn(text)
      .filter(({ kind }) => kind === 'meeting')
      .map((one) => wordsOf(text, one, 'who').join());
    expect(who.join()).not.toContain('an official');
  });

  it('are a band of people: "Blue helmets"', () => {
    expect(namesIn('Blue helmets exchanged fire with the assailants near Drodro.')).toContain(
      'organisation Blue helmets',
    );
  });

  it.each([
    ['the Kit-Gwang faction', 'organisation'],
    ['the T-72 tank', 'platform'],
    ['two steel helmets', 'platform'],
  ])('are a band or a thing by their last word: %s', (text, type) => {
    const { tokens } = analysed(text);
    const found = bandsOfPeople([{ first: 0, last: tokens.length, type: 'platform', by: 'model' }], tokens);
    expect(found.map((one) => one.type)).toEqual([type]);
  });
});
