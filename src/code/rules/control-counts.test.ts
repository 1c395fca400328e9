import { describe, expect, it } from 'vitest';
import { describeKind, statementsIn, wordsOf } from '../../../test/support/coded.js';

describeKind(
  'control',
  [
    [
      'The Karen fighters took four outposts of the border guard police.',
      'gains',
      { by: 'Karen fighters', from: 'border guard police', figures: 'four' },
    ],
    ['Government troops walked away from over 20 of their posts.', 'leaves', { figures: 'over 20' }],
    [
      'The siege that the militia lays to El Obeid has lasted a year.',
      'besieges',
      { by: 'the militia', places: 'El Obeid' },
    ],
    ['Syrian army units restored security to the town of Inkhil.', 'gains', { places: 'Inkhil' }],
    [
      'These forces, illegally stationed in the heart of Georgia, are trampling on rights.',
      'holds',
      { places: 'Georgia' },
    ],
    ['Armenia kept the Lachin district under occupation.', 'holds', { by: 'Armenia', places: 'Lachin' }],
  ],
  [
    'The police kept up the search for the missing girl.',
    'The minister walked away from the talks in Geneva.',
    'The bank restored stability to the market.',
    'Along with four crossings, the plan names two roads.',
  ],
);

describe('places said along with others', () => {
  it('are held, too', () => {
    const text =
      'Three towns in Kachin State are in the hands of the rebels, along with two crossings on the border.';
    const held = statementsIn(text).filter(({ kind }) => kind === 'control');
    expect(held.map((one) => wordsOf(text, one, 'figures').join())).toContain('two');
    expect(held.length).toBeGreaterThan(1);
  });
});
