import { describe, expect, it } from 'vitest';
import { statementsIn, wordsOf } from '../../../test/support/coded.js';

const fillersOf = (text: string, slot: string): string[] =>
  statementsIn(text, null).flatMap((statement) => wordsOf(text, statement, slot));

describe('a description around a name, in a text that nobody publishes', () => {
  it.each([
    ['The former Sudanese ruler Omar al-Bashir refused to appear in court.', 'by', 'Omar al-Bashir'],
    ['Gunmen killed the local mayor Pavlo Shevchenko on Tuesday.', 'who', 'Pavlo Shevchenko'],
    ['Rebels set off a bomb in the eastern city of Benghazi.', 'places', 'Benghazi'],
  ])('gives way to the name: %s', (text, slot, name) => {
    expect(fillersOf(text, slot)).toEqual([name]);
  });

  it.each([
    ['Soldiers arrested two members of Hamas near Jenin.', 'who', 'members of Hamas'],
    ['Rebels attacked a convoy of Ethiopia near Mekelle.', 'to', 'a convoy of Ethiopia'],
  ])('stays where the name is of another: %s', (text, slot, words) => {
    expect(fillersOf(text, slot)).toEqual([words]);
  });
});

it('keeps a description that is a mention by itself', () => {
  const text = 'The militant group Hamas attacked Sderot.';
  const [statement] = statementsIn(text);
  expect(wordsOf(text, statement!, 'by')[0]).toContain('militant group');
});
