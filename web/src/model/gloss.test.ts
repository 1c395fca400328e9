import { describe, expect, it } from 'vitest';
import { actor, day, indexOf, mention, place } from '../testing/record.js';
import { glossOf } from './gloss.js';

const TEXT = 'They shelled Abyei on Monday; 12 fell; a gun was found.';
const index = indexOf(TEXT, {
  actors: [actor('A1', 'Misseriya militia', { kind: 'armed-group', country: 'SDN' })],
  mentions: [
    mention(TEXT, 'who', 'They', { actor: 'A1' }),
    mention(TEXT, 'where', 'Abyei', { type: 'place', place: place('Abyei', 9.6, 28.4) }),
    mention(TEXT, 'when', 'Monday', { type: 'time', time: day('2020-01-06') }),
    mention(TEXT, 'count', '12', {
      type: 'quantity',
      figure: { min: 12, max: 12, best: 12, unit: 'persons', per: null, approximate: false },
    }),
    mention(TEXT, 'gun', 'a gun', { type: 'weapon' }),
  ],
});

describe('glossOf', () => {
  it.each([
    ['who', 'organisation: Misseriya militia, armed group, SDN'],
    ['where', 'place: Abyei, at this place, within 5 km'],
    ['when', 'time: 6 January 2020 (stated)'],
    ['count', 'quantity: 12 persons'],
    ['gun', 'weapon'],
  ])('%s', (id, expected) => {
    expect(glossOf(index, index.mention.get(id)!)).toBe(expected);
  });
});
