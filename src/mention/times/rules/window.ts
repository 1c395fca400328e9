import { readAmount } from '../amount.js';
import { type Cursor } from '../cursor.js';
import { UNITS } from '../lexicon.js';
import { type Found } from '../meaning.js';
import { rule } from '../rule.js';

const BACK: ReadonlySet<string> = new Set([
  'past',
  'last',
  'previous',
  'preceding',
  'latest',
  'recent',
  'prior',
]);
const AHEAD: ReadonlySet<string> = new Set(['next', 'coming', 'upcoming', 'following', 'ensuing']);

/** A stretch that ends or begins at a date: "the past two weeks", "the last few days", "the next 24 hours", "the past month". */
export const window = rule({
  name: 'window',
  words: ['the', 'these', 'this', 'its', 'their', ...BACK, ...AHEAD],
  read(cursor, at) {
    const i = BACK.has(cursor.word(at)) || AHEAD.has(cursor.word(at)) ? at : at + 1;
    const word = cursor.word(i);
    const direction = BACK.has(word) ? -1 : AHEAD.has(word) ? 1 : null;
    if (direction === null || cursor.word(at) === 'recent' || isVerb(cursor, at)) return null;
    return severalUnits(cursor, at, i + 1, direction) ?? oneUnit(cursor, at, i, direction);
  },
});

/** "The call will last 45 minutes". */
const isVerb = (cursor: Cursor, at: number): boolean =>
  cursor.word(at) === 'last' &&
  /^(?:to|will|would|may|might|could|can|should|must|'ll|n't|not)$/.test(cursor.word(at - 1));

function severalUnits(cursor: Cursor, first: number, at: number, direction: -1 | 1): Found | null {
  const amount = readAmount(cursor, at);
  if (!amount || amount.hyphened || amount.unit === 'weekend') return null;
  const number = amount.low === null ? amount.amount : amount.amount;
  return {
    first,
    last: amount.last,
    meaning: { kind: 'window', amount: number, unit: amount.unit, direction },
  };
}

/** "the past year", "the coming week", "the last decade": one unit, but no unit of the calendar. */
function oneUnit(cursor: Cursor, first: number, at: number, direction: -1 | 1): Found | null {
  const word = cursor.word(at + 1);
  const unit = UNITS.get(word);
  if (!unit || unit === 'second' || unit === 'weekend' || word.endsWith('s')) return null;
  const running =
    cursor.word(at) === 'past' || (cursor.word(at) === 'coming' && cursor.word(first) === 'the');
  const long = (unit === 'decade' || unit === 'century' || unit === 'hour') && cursor.word(at) !== 'previous';
  const articled = cursor.word(first) === 'the' && cursor.word(at) === 'last';
  if (!running && !long && !articled) return null;
  if (cursor.word(first) === 'this') return null;
  return { first, last: at + 2, meaning: { kind: 'window', amount: 1, unit, direction } };
}
