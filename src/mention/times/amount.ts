import { isNumberWord, readCardinal } from '../numerals/index.js';
import { isHyphen, unitAt, type Cursor } from './cursor.js';
import type { Unit } from './lexicon.js';

/** An amount of a unit of time: "two weeks", "several days", "a year", "20-minute". `amount` is null where it is left open. */
export interface Amount {
  readonly first: number;
  readonly last: number;
  readonly amount: number | null;
  readonly unit: Unit;
  /** Joined by hyphens, as before a noun ("a two-week siege"). */
  readonly hyphened: boolean;
  /** Whether a number or quantifier was said, not only the bare unit. */
  readonly counted: boolean;
  /** Lower bound where two numbers were given ("two to three weeks"). */
  readonly low: number | null;
}

const VAGUE_QUANTIFIERS: readonly (readonly string[])[] = [
  ['a', 'few'],
  ['a', 'couple', 'of'],
  ['a', 'couple'],
  ['a', 'number', 'of'],
  ['a', 'matter', 'of'],
  ['couple', 'of'],
  ['several'],
  ['few'],
  ['many'],
  ['some'],
  ['dozens', 'of'],
  ['hundreds', 'of'],
  ['thousands', 'of'],
];

/** Words between number and unit that change nothing: "three consecutive days", "two full weeks". */
const BETWEEN: ReadonlySet<string> = new Set([
  'more',
  'full',
  'consecutive',
  'straight',
  'whole',
  'additional',
  'calendar',
  'working',
  'business',
  'trading',
  'further',
  'other',
  'long',
  'solid',
  'running',
  'fiscal',
  'financial',
]);

/** Reads an amount of time at `at`; null where there is none. A bare plural ("weeks") counts with no number. */
export function readAmount(cursor: Cursor, at: number): Amount | null {
  const quantity = readQuantity(cursor, at);
  const from = quantity?.last ?? at;
  const hyphened = quantity !== null && isHyphen(cursor.form(from)) && unitAt(cursor, from + 1) !== undefined;
  let i = hyphened ? from + 1 : from;
  if (quantity) while (BETWEEN.has(cursor.word(i))) i += 1;
  const unit = unitAt(cursor, i);
  if (!unit || (unit === 'second' && !isPluralSecond(cursor, i, quantity))) return null;
  if (!quantity && !cursor.word(i).endsWith('s') && cursor.word(i) !== 'millennia') return null;
  const half = readAndHalf(cursor, i + 1);
  return {
    first: at,
    last: half ?? i + 1,
    amount: quantity?.value === null || !quantity ? null : quantity.value + (half === null ? 0 : 0.5),
    unit,
    hyphened,
    counted: quantity !== null,
    low: quantity?.low ?? null,
  };
}

interface Quantity {
  readonly last: number;
  readonly value: number | null;
  readonly low: number | null;
}

function readQuantity(cursor: Cursor, at: number): Quantity | null {
  const word = cursor.word(at);
  for (const words of VAGUE_QUANTIFIERS) {
    if (words[0] !== word) continue;
    if (words.every((each, i) => cursor.word(at + i) === each)) {
      const value = words.includes('couple') ? 2 : null;
      return { last: at + words.length, value, low: null };
    }
  }
  const half = readHalfOf(cursor, at);
  if (half) return half;
  const numeral = readCardinal(cursor.tokens, at);
  if (numeral && numeral.last <= cursor.last) return readSecondNumber(cursor, numeral.last, numeral.value);
  if (word === 'a' || word === 'an' || word === 'another') {
    if (unitAt(cursor, at + 1) || BETWEEN.has(cursor.word(at + 1)))
      return { last: at + 1, value: 1, low: null };
  }
  return null;
}

/** "half an hour", "half a century". */
function readHalfOf(cursor: Cursor, at: number): Quantity | null {
  if (cursor.word(at) !== 'half') return null;
  const article = cursor.word(at + 1);
  const last = article === 'a' || article === 'an' ? at + 2 : isHyphen(cursor.form(at + 1)) ? at + 2 : -1;
  return last > 0 && unitAt(cursor, last) ? { last, value: 0.5, low: null } : null;
}

/** "two to three", "12-18", "five or six" after the first number. */
function readSecondNumber(cursor: Cursor, at: number, first: number): Quantity {
  const joint = cursor.word(at);
  if (joint === 'to' || joint === 'or' || isHyphen(cursor.form(at))) {
    const second = readCardinal(cursor.tokens, at + 1);
    if (second && second.value > first && second.last < cursor.last)
      return { last: second.last, value: second.value, low: first };
  }
  return { last: at, value: first, low: null };
}

/** "and a half" after the unit. */
function readAndHalf(cursor: Cursor, at: number): number | null {
  return cursor.word(at) === 'and' && cursor.word(at + 1) === 'a' && cursor.word(at + 2) === 'half'
    ? at + 3
    : null;
}

/** "Second" is a unit only in the plural or counted one ("one second"). */
const isPluralSecond = (cursor: Cursor, at: number, quantity: Quantity | null): boolean =>
  cursor.word(at) === 'seconds' || (quantity?.value === 1 && isNumberWord(cursor.word(at - 1)));

const LETTERS: Record<Unit, string> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  weekend: 'D',
  week: 'W',
  fortnight: 'W',
  month: 'M',
  quarter: 'Q',
  season: 'M',
  year: 'Y',
  decade: 'E',
  century: 'C',
  millennium: 'L',
};
const MULTIPLES: Partial<Record<Unit, readonly [number, string]>> = {
  weekend: [2, 'D'],
  fortnight: [2, 'W'],
  season: [3, 'M'],
  decade: [10, 'Y'],
  century: [100, 'Y'],
  millennium: [1000, 'Y'],
};

/** TIMEX3 value of a duration: P2W, PT30M, P2Y6M, PXD where the number is open. */
export function durationValue(amount: number | null, unit: Unit): string {
  const clock = unit === 'second' || unit === 'minute' || unit === 'hour';
  const prefix = clock ? 'PT' : 'P';
  if (amount === null) return `${prefix}X${LETTERS[unit]}`;
  const [factor, letter] = MULTIPLES[unit] ?? [1, LETTERS[unit]];
  const total = amount * factor;
  if (Number.isInteger(total)) return `${prefix}${total}${letter}`;
  return prefix + withFraction(total, unit, letter);
}

const SMALLER: Partial<Record<Unit, readonly [number, string]>> = {
  minute: [60, 'S'],
  hour: [60, 'M'],
  year: [12, 'M'],
};

function withFraction(total: number, unit: Unit, letter: string): string {
  const smaller = SMALLER[unit];
  if (!smaller) return `${total}${letter}`;
  const whole = Math.floor(total);
  const rest = Math.round((total - whole) * smaller[0]);
  return (whole > 0 ? `${whole}${letter}` : '') + `${rest}${smaller[1]}`;
}

/** Index after "-long" that follows a hyphened amount ("decades-long"), else `at`. */
export function afterLong(cursor: Cursor, at: number): number {
  const i = isHyphen(cursor.form(at)) ? at + 1 : at;
  return cursor.word(i) === 'long' ? i + 1 : at;
}

/** Whether the amount that ends at `at` is an age: "30-year-old", "52 years old", "aged three years". */
export const isAge = (cursor: Cursor, at: number): boolean =>
  cursor.word(isHyphen(cursor.form(at)) ? at + 1 : at) === 'old' || cursor.word(at) === 'olds';
