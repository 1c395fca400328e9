import { after, type Cursor } from '../cursor.js';
import { period, type Found, type Meaning } from '../meaning.js';
import { rule } from '../rule.js';

const day = (offset: number) => period('day', offset);
const nightOf = (offset: number): Meaning => ({ kind: 'dayPart', part: 'NI', date: day(offset) });

const PHRASES: readonly (readonly [words: readonly string[], meaning: Meaning])[] = [
  [['the', 'day', 'before', 'yesterday'], day(-2)],
  [['the', 'day', 'after', 'tomorrow'], day(2)],
  [['today'], day(0)],
  [['this', 'day'], day(0)],
  [['yesterday'], day(-1)],
  [['tomorrow'], day(1)],
  [['tonight'], nightOf(0)],
  [['last', 'night'], nightOf(-1)],
  [['the', 'other', 'day'], { kind: 'reference', value: 'PAST_REF' }],
];

/** A day seen from the day of publication: "today", "yesterday", "last night", "the day after tomorrow". */
export const deicticDay = rule({
  name: 'deictic-day',
  words: PHRASES.map(([words]) => words[0]!),
  read: (cursor, at) => longest(cursor, at),
});

function longest(cursor: Cursor, at: number): Found | null {
  for (const [words, meaning] of PHRASES) {
    const last = after(cursor, at, words);
    if (last > 0) return { first: at, last, meaning };
  }
  return null;
}
