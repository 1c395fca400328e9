import { describe, expect, it } from 'vitest';
import { indexOf, mention, place, statement } from '../testing/record.js';
import { describePlace, placesOfDocument, placesOfStatement, unlocatedOf } from './places.js';

const TEXT = 'From Adré to Zalingei and on to Nyala; the camp at Zalingei was empty.';
const MENTIONS = [
  mention(TEXT, 'm1', 'Adré', { type: 'place', place: place('Adré', 13.47, 22.2) }),
  mention(TEXT, 'm2', 'Zalingei', { type: 'place', place: place('Zalingei', 12.91, 23.47) }),
  mention(TEXT, 'm3', 'Nyala', { type: 'place', place: null }),
  {
    ...mention(TEXT, 'm4', 'the camp at Zalingei', { type: 'place', place: place('Zalingei', 12.91, 23.47) }),
  },
];
const index = indexOf(TEXT, { mentions: MENTIONS });

describe('places', () => {
  it('shows each place of the document once, and none that was not found', () => {
    expect(placesOfDocument(index).map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Adré', 1],
      ['Zalingei', 2],
    ]);
  });

  it('takes the places of a statement and of its roles, each once', () => {
    const moved = statement(TEXT, 's1', TEXT, {
      kind: 'people',
      detail: 'leaves',
      roles: { from: ['m1'], toward: ['m2', 'm3'] },
      places: ['m2'],
    });
    expect(placesOfStatement(index, moved).map(({ name }) => name)).toEqual(['Zalingei', 'Adré']);
    expect(unlocatedOf(index, moved).map(({ id }) => id)).toEqual(['m3']);
  });

  it('misses nothing on the map for what is no place of its own', () => {
    const text = 'Water and the bridge at Nyala were cut.';
    const mentions = [
      mention(text, 'm1', 'the bridge', { type: 'place', place: null }),
      mention(text, 'm2', 'Nyala', { type: 'place', place: null }),
    ];
    const cut = statement(text, 's1', text, {
      kind: 'service',
      detail: 'cut',
      roles: { what: ['m1'], to: ['m2'] },
      places: [],
    });
    expect(unlocatedOf(indexOf(text, { mentions }), cut).map(({ id }) => id)).toEqual(['m2']);
  });

  it('describes where a place is and how precisely', () => {
    expect(
      describePlace({ ...place('X', 0, 0, 90), precision: 'admin1', country: 'SY', admin1: 'Homs' }),
    ).toBe('Homs, SY · a province, within 90 km');
    expect(describePlace(place('X', 0, 0, 0))).toBe('at this place');
  });
});
