import { describe, expect, it } from 'vitest';
import { statementsIn, wordsOf } from '../../../test/support/coded.js';

/** Who does it and what it is done to, of the first statement with this trigger. */
function partsOf(text: string, trigger: string): { by: string[]; done: string[] } | null {
  const found = statementsIn(text).find(({ trigger: { start, end } }) => text.slice(start, end) === trigger);
  if (!found) return null;
  const done = ['to', 'who', 'what'].flatMap((role) => wordsOf(text, found, role));
  return { by: wordsOf(text, found, 'by'), done };
}

describe('constructions of one deed', () => {
  it.each([
    // Passives without or with other auxiliaries
    ['12 civilians got killed by the RSF.', 'killed', ['the RSF'], ['12 civilians']],
    ['Six farmers are said to have been killed by the RSF.', 'killed', ['the RSF'], ['Six farmers']],
    ['- The SDF shelled by Syrian government forces', 'shelled', ['Syrian government forces'], ['The SDF']],
    // Gerunds behind prepositions
    ['The RSF is responsible for killing 12 civilians.', 'killing', ['The RSF'], ['12 civilians']],
    [
      'The Russian air force violated the truce by bombing the FSA.',
      'bombing',
      ['The Russian air force'],
      ['the FSA'],
    ],
    ['The truce collapsed, with JNIM attacking the Malian army.', 'attacking', ['JNIM'], ['the Malian army']],
    [
      'The ministry accused the rebels of shelling Marib and killing 12 civilians.',
      'killing',
      ['the rebels'],
      ['12 civilians'],
    ],
    // Deeds as nouns
    [
      'The ministry condemned the abduction of nine villagers by JNIM.',
      'abduction',
      ['JNIM'],
      ['nine villagers'],
    ],
    [
      'The restoration of the water supply by the Energy Ministry drew praise.',
      'restoration',
      ['the Energy Ministry'],
      ['the water supply'],
    ],
    [
      'The wounding and detention of a farmer by Russian forces were condemned.',
      'wounding',
      ['Russian forces'],
      ['a farmer'],
    ],
    // The one of two
    [
      'Armenia and Azerbaijan signed a truce in May. The latter shelled the former on Monday.',
      'shelled',
      ['Azerbaijan'],
      ['Armenia'],
    ],
  ])('%s', (text, trigger, by, done) => {
    expect(partsOf(text, trigger)).toEqual({ by, done });
  });

  it.each([
    // Whoever it is said of only
    ['The former president killed 12 civilians.', 'killed', ['The former president']],
    ['The ministry condemned the call for an end of the siege by the RSF.', 'call', []],
  ])('leaves others as they are: %s', (text, trigger, by) => {
    expect(partsOf(text, trigger)?.by ?? []).toEqual(by);
  });

  it('has the verb behind a verb of phase tell it', () => {
    const found = statementsIn('Water supplies continue to be cut in Aden.').map(({ detail }) => detail);
    expect(found).toEqual(['cut']);
  });
});
