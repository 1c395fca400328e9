import { describe, expect, it } from 'vitest';
import { actor, indexOf, mention, place, record, statement } from '../testing/record.js';
import { fullNameOf, indexRecord, nameOf, words } from './record-index.js';

const TEXT = 'They left. The group and FARDC soldiers held the city. Its leader spoke in Goma.';
const CITY = place('Goma', -1.68, 29.22);
const index = indexOf(TEXT, {
  actors: [actor('A1', 'March 23 Movement'), actor('A2', 'Armed Forces of the DRC')],
  mentions: [
    mention(TEXT, 'they', 'They', { actor: 'A1' }),
    mention(TEXT, 'group', 'The group', { actor: 'A1' }),
    mention(TEXT, 'army', 'FARDC soldiers', { actor: 'A2' }),
    mention(TEXT, 'city', 'the city', { type: 'place', place: CITY }),
    mention(TEXT, 'leader', 'Its leader'),
  ],
});
const named = (id: string) => [
  nameOf(index, index.mention.get(id)!),
  fullNameOf(index, index.mention.get(id)!),
];

describe('nameOf', () => {
  it('keeps words that name, and replaces words that only point back', () => {
    expect(named('they')).toEqual(['March 23 Movement', 'March 23 Movement']);
    expect(named('group')).toEqual(['March 23 Movement', 'March 23 Movement']);
    expect(named('army')).toEqual(['FARDC soldiers', 'Armed Forces of the DRC']);
    expect(named('city')).toEqual(['Goma', 'Goma']);
  });

  it('keeps the words where nobody is known', () => {
    expect(named('leader')).toEqual(['Its leader', 'Its leader']);
  });
});

describe('indexRecord', () => {
  it('puts statements in document order, the longer first where two begin together', () => {
    const statements = [
      statement(TEXT, 'late', 'Its leader spoke'),
      statement(TEXT, 'short', 'They'),
      statement(TEXT, 'long', 'They left'),
    ];
    expect(indexRecord(TEXT, record({ statements })).statements.map(({ id }) => id)).toEqual([
      'long',
      'short',
      'late',
    ]);
  });
});

describe('words', () => {
  it('shows a span as one line, nothing hidden in it', () => {
    const text = 'a \n  b\u202Ec';
    expect(words(text, { start: 0, end: text.length })).toBe('a b\uFFFDc');
  });
});
