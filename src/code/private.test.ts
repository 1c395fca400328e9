import { describe, expect, it } from 'vitest';
import { statementsIn } from '../../test/support/coded.js';

describe('what an unknown speaker says of himself', () => {
  it.each([
    'I would like to have a meeting next week.',
    'We met some nice girls there.',
    'I want my money back!',
    'You can find more than a few photographs of my cats here.',
  ])('makes no record: %s', (text) => {
    expect(statementsIn(text, null)).toEqual([]);
  });

  it.each([
    ['I met President Museveni in Kampala.', null],
    ['We evacuated 40 families from Goma.', null],
    ['We met some officials there.', 'Ministry of Foreign Affairs of Georgia'],
  ])('makes one where somebody else, a place or a number is known, or who speaks: %s', (text, publisher) => {
    expect(statementsIn(text, publisher).length).toBeGreaterThan(0);
  });
});
