import { isHyphen, type Cursor } from '../cursor.js';
import { UNITS } from '../lexicon.js';
import { period, type Found, type Meaning } from '../meaning.js';
import { rule } from '../rule.js';

const PARTS: ReadonlySet<string> = new Set([
  'end',
  'beginning',
  'start',
  'middle',
  'rest',
  'course',
  'half',
  'close',
  'days',
  'remainder',
]);
const SPOKEN: ReadonlySet<string> = new Set(['for', 'of', 'throughout', 'over', 'during']);

/** The period that the text is written in: "by the end of the year", "later in the week", "over the weekend", "year-end", "the full year". */
export const thePeriod = rule({
  name: 'the-period',
  words: ['the', 'year'],
  read: (cursor, at) => yearEnd(cursor, at) ?? definite(cursor, at),
});

/** "year-end", "year end", "the year's end". */
function yearEnd(cursor: Cursor, at: number): Found | null {
  const year = cursor.word(at) === 'the' ? at + 1 : at;
  if (cursor.word(year) !== 'year') return null;
  const end = isHyphen(cursor.form(year + 1)) || cursor.word(year + 1) === "'s" ? year + 2 : year + 1;
  if (cursor.word(end) !== 'end') return null;
  return { first: at, last: end + 1, meaning: { kind: 'part', part: 'close', of: period('year', 0) } };
}

function definite(cursor: Cursor, at: number): Found | null {
  if (cursor.word(at) !== 'the') return null;
  const adjective = /^(?:full|fiscal|financial|whole|calendar)$/.test(cursor.word(at + 1));
  const noun = adjective ? at + 2 : at + 1;
  const meaning = meaningOf(cursor, at, noun, adjective);
  return meaning && { first: at, last: noun + 1, meaning };
}

function meaningOf(cursor: Cursor, at: number, noun: number, adjective: boolean): Meaning | null {
  const word = cursor.word(noun);
  const unit = UNITS.get(word);
  if (!unit || word.endsWith('s') || isHyphen(cursor.form(noun + 1))) return null;
  const before = cursor.word(at - 1);
  if (unit === 'weekend') return period('weekend', 0);
  if (unit === 'quarter') return period('quarter', 0, 'previous');
  if (unit === 'year' && /^(?:ended|ending)$/.test(cursor.word(noun + 1)))
    return { kind: 'duration', value: 'P1Y', unit, amount: 1, led: null };
  if (unit === 'year' && (adjective || SPOKEN.has(before))) return period('year', 0);
  if (!['week', 'month', 'year', 'decade', 'century', 'day'].includes(unit)) return null;
  const led =
    before === 'of'
      ? PARTS.has(cursor.word(at - 2)) && !(unit === 'day' && cursor.word(at - 2) === 'end')
      : before === 'in' && /^(?:earlier|later)$/.test(cursor.word(at - 2));
  return led ? period(unit, 0) : null;
}
