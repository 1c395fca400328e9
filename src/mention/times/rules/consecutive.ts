import { ordinalValue } from '../../numerals/index.js';
import { durationValue } from '../amount.js';
import { unitAt, type Cursor } from '../cursor.js';
import { DAY_PARTS } from '../lexicon.js';
import { rule } from '../rule.js';

const IN_A_ROW: ReadonlySet<string> = new Set(['consecutive', 'straight', 'successive']);

/** "for the third consecutive day", "the second week running", "a fourth night in a row": how long it has gone on. */
export const consecutive = rule({
  name: 'consecutive',
  words: ['the', 'a', 'its', 'their'],
  classes: ['numberWord', 'digits'],
  read(cursor, at) {
    const i = ordinalValue(cursor.word(at)) === null ? at + 1 : at;
    const amount = ordinalValue(cursor.word(i));
    if (amount === null) return null;
    const noun = IN_A_ROW.has(cursor.word(i + 1)) ? i + 2 : i + 1;
    const unit = DAY_PARTS.has(cursor.word(noun)) ? 'day' : unitAt(cursor, noun);
    if (!unit || unit === 'second' || cursor.word(noun).endsWith('s')) return null;
    const last = noun > i + 1 ? noun + 1 : afterRow(cursor, noun + 1);
    if (last < 0) return null;
    const value = durationValue(amount, unit);
    return { first: at, last, meaning: { kind: 'row', value, unit, amount } };
  },
});

/** Index after "in a row" or "running"; -1 where neither stands. */
function afterRow(cursor: Cursor, at: number): number {
  if (cursor.word(at) === 'running') return at + 1;
  return ['in', 'a', 'row'].every((word, i) => cursor.word(at + i) === word) ? at + 3 : -1;
}
