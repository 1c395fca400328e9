import { afterOldOrLong, durationValue, readAmount } from '../amount.js';
import { isHyphen, type Cursor } from '../cursor.js';
import { UNITS, type Unit } from '../lexicon.js';
import type { Found } from '../meaning.js';
import { rule } from '../rule.js';

/** A length of time: "three years", "a two-week siege", "several months", "an hour and a half", "decades-long", "30-year-old". */
export const duration = rule({
  name: 'duration',
  words: [
    'a',
    'an',
    'several',
    'some',
    'many',
    'half',
    'couple',
    'few',
    'another',
    'dozens',
    'hundreds',
    'thousands',
    'all',
    'years',
    'months',
    'weeks',
    'days',
    'hours',
    'minutes',
    'decades',
    'centuries',
    'day',
    'week',
    'month',
    'year',
    'the',
    'entire',
    'whole',
  ],
  classes: ['digits', 'numberWord'],
  read: (cursor, at) => counted(cursor, at) ?? unitLong(cursor, at) ?? whole(cursor, at),
});

function counted(cursor: Cursor, at: number): Found | null {
  const from = cursor.word(at) === 'the' && isNumberAfter(cursor, at + 1) ? at + 1 : at;
  const amount = readAmount(cursor, from);
  if (!amount || (from > at && (!amount.counted || amount.hyphened))) return null;
  if (!amount.counted && !isBarePlural(cursor, at)) return null;
  if (amount.hyphened && amount.amount === null) return null;
  const value = durationValue(amount.low ?? amount.amount, amount.unit);
  return {
    first: at,
    last: afterOldOrLong(cursor, amount.last),
    meaning: { kind: 'duration', value, unit: amount.unit },
  };
}

const isNumberAfter = (cursor: Cursor, at: number): boolean =>
  /^\d/.test(cursor.form(at)) ||
  ['few', 'many', 'several'].includes(cursor.word(at)) ||
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/.test(cursor.word(at));

const BEFORE_PLURAL: ReadonlySet<string> = new Set([
  'for',
  'in',
  'within',
  'of',
  'over',
  'after',
  'took',
  'take',
  'takes',
  'lasted',
  'last',
  'or',
  'and',
  'spent',
  'only',
  'until',
  'about',
]);

/** "for years", "within hours", "weeks or months": a plural alone, where a length is asked for. */
function isBarePlural(cursor: Cursor, at: number): boolean {
  const next = cursor.word(at + 1);
  return (
    BEFORE_PLURAL.has(cursor.word(at - 1)) ||
    next === 'of' ||
    next === 'after' ||
    next === 'before' ||
    (isHyphen(cursor.form(at + 1)) && cursor.word(at + 2) === 'long')
  );
}

/** "day-long", "year-long". */
function unitLong(cursor: Cursor, at: number): Found | null {
  const unit = UNITS.get(cursor.word(at));
  const long = isHyphen(cursor.form(at + 1)) ? at + 2 : at + 1;
  if (!unit || cursor.word(long) !== 'long' || cursor.word(at).endsWith('s') || unit === 'second')
    return null;
  return { first: at, last: long + 1, meaning: { kind: 'duration', value: durationValue(1, unit), unit } };
}

/** "all day", "all year", "the entire week", "the whole month". */
function whole(cursor: Cursor, at: number): Found | null {
  const i = cursor.word(at) === 'the' ? at + 1 : at;
  const word = cursor.word(i);
  if (word !== 'entire' && word !== 'whole' && !(word === 'all' && i === at)) return null;
  const unit: Unit | undefined = UNITS.get(cursor.word(i + 1));
  if (!unit || cursor.word(i + 1).endsWith('s')) return null;
  return { first: at, last: i + 2, meaning: { kind: 'duration', value: durationValue(1, unit), unit } };
}
