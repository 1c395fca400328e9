import { readAmount, type Amount } from '../amount.js';
import { isHyphen, unitAt, type Cursor } from '../cursor.js';
import type { Meaning, ShiftMeaning } from '../meaning.js';
import { rule } from '../rule.js';

interface Tail {
  readonly words: readonly string[];
  readonly direction: -1 | 1;
  readonly from: ShiftMeaning['from'];
}

const tail = (words: string, direction: -1 | 1, from: ShiftMeaning['from']): Tail => ({
  words: words.split(' '),
  direction,
  from,
});

const TAILS: readonly Tail[] = [
  tail('from now', 1, 'published'),
  tail('from today', 1, 'published'),
  tail('or so ago', -1, 'published'),
  tail('or more ago', -1, 'published'),
  tail('ago', -1, 'published'),
  tail('back', -1, 'published'),
  tail('hence', 1, 'published'),
  tail('ahead', 1, 'published'),
  tail('earlier', -1, 'previous'),
  tail('before', -1, 'previous'),
  tail('beforehand', -1, 'previous'),
  tail('later', 1, 'previous'),
  tail('afterwards', 1, 'previous'),
  tail('afterward', 1, 'previous'),
  tail('after', 1, 'previous'),
];

/** An amount of time with its direction: "two days ago", "three weeks later", "a year earlier", "10 days from now". */
export const distance = rule({
  name: 'distance',
  words: [
    'a',
    'an',
    'the',
    'several',
    'some',
    'many',
    'half',
    'couple',
    'few',
    'another',
    'years',
    'months',
    'weeks',
    'days',
    'hours',
    'minutes',
    'decades',
    'centuries',
    'moments',
    'year',
    'dozens',
    'hundreds',
  ],
  classes: ['digits', 'numberWord'],
  read(cursor, at) {
    const hyphened = yearEarlier(cursor, at);
    if (hyphened) return hyphened;
    const amount = readAmount(cursor, at) ?? theOne(cursor, at);
    if (!amount || amount.hyphened) return null;
    for (const { words, direction, from } of TAILS) {
      if (!words.every((word, i) => cursor.word(amount.last + i) === word)) continue;
      if (!endsThere(cursor, amount, amount.last + words.length, words[0]!)) continue;
      return { first: at, last: amount.last + words.length, meaning: meaningOf(amount, direction, from) };
    }
    return null;
  },
});

/** "the day before", "the week after": one unit. */
function theOne(cursor: Cursor, at: number): Amount | null {
  const unit = cursor.word(at) === 'the' ? unitAt(cursor, at + 1) : undefined;
  if (!unit || !/^(?:before|after)$/.test(cursor.word(at + 2)) || cursor.word(at + 1).endsWith('s'))
    return null;
  return { first: at, last: at + 2, amount: 1, unit, hyphened: false, counted: true, low: null };
}

/** An open number of years, months … ago is only "some time ago". */
const meaningOf = ({ amount, unit }: Amount, direction: -1 | 1, from: ShiftMeaning['from']): Meaning =>
  amount === null && from === 'published'
    ? { kind: 'reference', value: direction < 0 ? 'PAST_REF' : 'FUTURE_REF' }
    : { kind: 'shift', amount, unit, direction, from };

/** "two days after the attack", "a week before he came": told by an event that the calendar does not know. */
const endsThere = (cursor: Cursor, _: Amount, last: number, word: string): boolean =>
  (word !== 'after' && word !== 'before') || /^[.,;:)"”]?$/.test(cursor.form(last));

/** "year-earlier", "year-ago" before a noun. */
function yearEarlier(cursor: Cursor, at: number) {
  if (cursor.word(at) !== 'year' || !isHyphen(cursor.form(at + 1))) return null;
  const word = cursor.word(at + 2);
  if (word !== 'earlier' && word !== 'ago') return null;
  const meaning: Meaning = { kind: 'shift', amount: 1, unit: 'year', direction: -1, from: 'previous' };
  return { first: at, last: at + 3, meaning };
}
