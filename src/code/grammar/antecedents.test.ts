import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../test/support/coded.js';
import { analyse, readText } from '../../pipeline.js';

/** Who does it, in a sentence of no publisher, where descriptions are no actors that a pronoun could be resolved to. */
function doersOf(text: string): string[] {
  const source = { id: 'x', text, title: null, publisher: null, published: null, language: null };
  return analyse(readText(source)).statements.flatMap((statement) =>
    ['by', 'who'].flatMap((role) => wordsOf(text, statement, role)),
  );
}

describe('a pronoun that nobody is known for', () => {
  it.each([
    ['The guards said they would release two hostages.', 'The guards'],
    ['The committee declared that it will not end the strike.', 'The committee'],
  ])('is whoever says it: %s', (text, speaker) => {
    expect(doersOf(text)).toEqual([speaker]);
  });

  it.each(['The rebels said he would release two guards.', 'The minister said it would release two guards.'])(
    'is not, where it does not fit: %s',
    (text) => {
      expect(doersOf(text).join()).not.toMatch(/rebels|minister/);
    },
  );
});
