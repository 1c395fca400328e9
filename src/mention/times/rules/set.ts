import { durationValue, readAmount } from '../amount.js';
import { after, type Cursor } from '../cursor.js';
import { DAY_PARTS, MONTHS, SEASONS, UNITS, WEEKDAY_PLURALS, WEEKDAYS } from '../lexicon.js';
import type { Found, SetMeaning } from '../meaning.js';
import { rule } from '../rule.js';

const ADVERBS: ReadonlyMap<string, SetMeaning> = new Map<string, SetMeaning>([
  ['hourly', { kind: 'set', value: 'PT1H', unit: 'hour' }],
  ['daily', { kind: 'set', value: 'P1D', unit: 'day' }],
  ['nightly', { kind: 'set', value: 'TNI', unit: 'day' }],
  ['weekly', { kind: 'set', value: 'P1W', unit: 'week' }],
  ['fortnightly', { kind: 'set', value: 'P2W', unit: 'week' }],
  ['monthly', { kind: 'set', value: 'P1M', unit: 'month' }],
  ['quarterly', { kind: 'set', value: 'P3M', unit: 'quarter' }],
  ['annually', { kind: 'set', value: 'P1Y', unit: 'year' }],
  ['yearly', { kind: 'set', value: 'P1Y', unit: 'year' }],
]);

/** Something that comes again and again: "every day", "each Thursday", "daily", "on Mondays", "every two weeks". */
export const set = rule({
  name: 'set',
  words: [
    ...ADVERBS.keys(),
    ...WEEKDAY_PLURALS.keys(),
    'every',
    'each',
    'day',
    'week',
    'month',
    'year',
    'a',
    'an',
    'once',
    'twice',
    'thrice',
  ],
  read: (cursor, at) =>
    adverb(cursor, at) ??
    plural(cursor, at) ??
    every(cursor, at) ??
    unitAfterUnit(cursor, at) ??
    timesAUnit(cursor, at) ??
    aUnit(cursor, at),
});

function adverb(cursor: Cursor, at: number): Found | null {
  const meaning = ADVERBS.get(cursor.word(at));
  if (!meaning || /^\p{Lu}/u.test(cursor.form(at + 1))) return null; // "the Daily Telegraph"
  return { first: at, last: at + 1, meaning };
}

function plural(cursor: Cursor, at: number): Found | null {
  const day = WEEKDAY_PLURALS.get(cursor.word(at));
  return day ? { first: at, last: at + 1, meaning: onWeekday(day) } : null;
}

const onWeekday = (day: number): SetMeaning => ({ kind: 'set', value: `XXXX-WXX-${day}`, unit: 'weekday' });

function every(cursor: Cursor, at: number): Found | null {
  const word = cursor.word(at);
  if (word !== 'every' && word !== 'each') return null;
  const i = ['single', 'other', 'passing'].includes(cursor.word(at + 1)) ? at + 2 : at + 1;
  const meaning = oneOf(cursor, i, cursor.word(at + 1) === 'other' ? 2 : 1);
  if (meaning) return { first: at, last: i + 1, meaning };
  const amount = word === 'every' ? readAmount(cursor, at + 1) : null;
  return amount?.counted
    ? {
        first: at,
        last: amount.last,
        meaning: { kind: 'set', value: durationValue(amount.amount, amount.unit), unit: amount.unit },
      }
    : null;
}

function oneOf(cursor: Cursor, at: number, step: number): SetMeaning | null {
  const word = cursor.word(at);
  const weekday = WEEKDAYS.get(word);
  if (weekday) return onWeekday(weekday);
  const month = MONTHS.get(word);
  if (month) return { kind: 'set', value: `XXXX-${String(month).padStart(2, '0')}`, unit: 'month' };
  const season = SEASONS.get(word);
  if (season) return { kind: 'set', value: `XXXX-${season}`, unit: 'season' };
  const part = DAY_PARTS.get(word);
  if (part) return { kind: 'set', value: `XXXX-XX-XXT${part}`, unit: 'day' };
  const unit = UNITS.get(word);
  if (!unit || word.endsWith('s') || unit === 'second') return null;
  return { kind: 'set', value: unit === 'weekend' ? 'XXXX-WXX-WE' : durationValue(step, unit), unit };
}

/** "day after day", "year by year", "week in, week out". */
function unitAfterUnit(cursor: Cursor, at: number): Found | null {
  const word = cursor.word(at);
  const unit = UNITS.get(word);
  if (!unit) return null;
  for (const middle of [['after'], ['by'], ['in', ',']]) {
    const i = after(cursor, at + 1, middle);
    if (i < 0 || cursor.word(i) !== word) continue;
    const last = middle[0] === 'in' ? i + 2 : i + 1;
    return { first: at, last, meaning: { kind: 'set', value: durationValue(1, unit), unit } };
  }
  return null;
}

/** "twice a week", "once every year". */
function timesAUnit(cursor: Cursor, at: number): Found | null {
  if (!['once', 'twice', 'thrice'].includes(cursor.word(at))) return null;
  if (!['a', 'an', 'each', 'every', 'per'].includes(cursor.word(at + 1))) return null;
  const unit = UNITS.get(cursor.word(at + 2));
  return unit && !cursor.word(at + 2).endsWith('s')
    ? { first: at, last: at + 3, meaning: { kind: 'set', value: durationValue(1, unit), unit } }
    : null;
}

/** "three times a week": the unit in which the figure counts. */
function aUnit(cursor: Cursor, at: number): Found | null {
  if (cursor.word(at - 1) !== 'times' || !/^an?$/.test(cursor.word(at))) return null;
  const unit = UNITS.get(cursor.word(at + 1));
  return unit && unit !== 'second' && !cursor.word(at + 1).endsWith('s')
    ? { first: at, last: at + 2, meaning: { kind: 'set', value: durationValue(1, unit), unit } }
    : null;
}
