import { describe, expect, it } from 'vitest';
import { split } from '../../parse/split.js';
import { placeListed } from './listed.js';
import type { Found } from './settle.js';

/** Types of the words given, found in the text one by one, after the list was read. */
function typesIn(text: string, ...words: (readonly [string, Found['type']])[]): string[] {
  const { tokens } = split(text, [{ start: 0, end: text.length }]);
  const found = words.map(([word, type]): Found => {
    const start = text.indexOf(word);
    const [first, last] = tokens.within({ start, end: start + word.length });
    return { first, last, type, by: 'model' };
  });
  return placeListed(found, tokens).map(({ type }) => type);
}

describe('names of a list', () => {
  it('are places behind "the towns of"', () => {
    const text = 'Troops left the towns of Sake, Minova and Masisi.';
    expect(typesIn(text, ['Sake', 'place'], ['Minova', 'organisation'], ['Masisi', 'organisation'])).toEqual([
      'place',
      'place',
      'place',
    ]);
  });

  it('are places even where they read like persons', () => {
    const text = 'Ships left the ports of Hudaydah, Salif and Ras Isa.';
    expect(typesIn(text, ['Hudaydah', 'place'], ['Salif', 'person'], ['Ras Isa', 'person'])).toEqual([
      'place',
      'place',
      'place',
    ]);
  });

  it('stay what they are without it', () => {
    const text = 'The mayors of Kyiv, Azov and Wagner disagreed.';
    expect(typesIn(text, ['Kyiv', 'place'], ['Azov', 'organisation'], ['Wagner', 'organisation'])).toEqual([
      'place',
      'organisation',
      'organisation',
    ]);
  });

  it('stay what they are where the list has ended', () => {
    const text = 'Shells hit the villages of Krasne and Nove while Wagner and Azov fought.';
    expect(typesIn(text, ['Krasne', 'place'], ['Nove', 'organisation'], ['Wagner', 'organisation'])).toEqual([
      'place',
      'place',
      'organisation',
    ]);
  });

  it('may be followed by a person', () => {
    const text = 'Elders of the districts of Bara and General Ali Musa met.';
    expect(typesIn(text, ['Bara', 'place'], ['General Ali Musa', 'person'])).toEqual(['place', 'person']);
  });
});
