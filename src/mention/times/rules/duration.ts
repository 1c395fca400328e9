import { afterLong, durationValue, isAge, readAmount, type Amount } from '../amount.js';
import { scaleValue } from '../../numerals/index.js';
import { isHyphen, type Cursor } from '../cursor.js';
import { UNITS, type Unit } from '../lexicon.js';
import type { DurationMeaning, Found } from '../meaning.js';
import { rule } from '../rule.js';

/** A length of time: "three years", "a two-week siege", "several months", "an hour and a half", "decades-long". Ages are none. */
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
  const from = afterArticle(cursor, at);
  const amount = readAmount(cursor, from);
  if (!amount || (from > at && (!amount.counted || amount.hyphened))) return null;
  if (!amount.counted && !isBarePlural(cursor, at)) return null;
  if (amount.hyphened && amount.amount === null) return null;
  if (isAge(cursor, amount.last) || isFraction(cursor, amount) || isRate(cursor, amount)) return null;
  const value = durationValue(amount.low ?? amount.amount, amount.unit);
  return {
    first: at,
    last: afterLong(cursor, amount.last),
    meaning: { kind: 'duration', value, unit: amount.unit, amount: amount.amount, led: leadOf(cursor, at) },
  };
}

const leadOf = (cursor: Cursor, at: number): DurationMeaning['led'] => {
  const before = cursor.word(at - 1);
  return before === 'in' || before === 'within' ? before : null;
};

/** "three-quarters of", "a quarter of". */
const isFraction = (cursor: Cursor, { unit, amount, last }: Amount): boolean =>
  unit === 'quarter' && (amount === 1 || amount === 3) && cursor.word(last) === 'of';

/** "$1 million a month", "20 flights a week": how often or how much, which the figure tells. */
function isRate(cursor: Cursor, { first, amount, last }: Amount): boolean {
  if (amount !== 1 || last - first !== 2 || !/^an?$/.test(cursor.word(first))) return false;
  const before = cursor.word(first - 1);
  if (/^\d/.test(before) || scaleValue(before) !== null || before === '%' || before === 'percent')
    return true;
  return (
    before.length > 2 &&
    before.endsWith('s') &&
    /^\d|^(?:million|billion|thousand|hundred)$/.test(cursor.word(first - 2))
  );
}

/** "the (first) nine months", "the three days". */
function afterArticle(cursor: Cursor, at: number): number {
  if (cursor.word(at) !== 'the') return at;
  const i = cursor.word(at + 1) === 'first' || cursor.word(at + 1) === 'final' ? at + 2 : at + 1;
  return isNumberAfter(cursor, i) ? i : at;
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
  if (cursor.word(at) === 'minutes' && cursor.word(at + 1) === 'of') return false; // "the minutes of the meeting"
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
  return {
    first: at,
    last: long + 1,
    meaning: { kind: 'duration', value: durationValue(1, unit), unit, amount: 1, led: null },
  };
}

/** "all day", "all year", "the entire week", "the whole month", "the first week of". */
function whole(cursor: Cursor, at: number): Found | null {
  const i = cursor.word(at) === 'the' ? at + 1 : at;
  const word = cursor.word(i);
  const isFirst = /^(?:first|opening|final)$/.test(word) && i > at && cursor.word(i + 2) === 'of';
  if (word !== 'entire' && word !== 'whole' && !(word === 'all' && i === at) && !isFirst) return null;
  const unit: Unit | undefined = UNITS.get(cursor.word(i + 1));
  if (!unit || cursor.word(i + 1).endsWith('s')) return null;
  return {
    first: at,
    last: i + 2,
    meaning: { kind: 'duration', value: durationValue(1, unit), unit, amount: 1, led: null },
  };
}
