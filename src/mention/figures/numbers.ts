import { readCardinal } from '../numerals/index.js';
import { boundAfter, boundBefore, type Bound } from './bounds.js';
import { CURRENCY_SIGNS } from './units.js';
import { isHyphen, type Words } from './words.js';

/** A number as the text gives it: its bound, a second number of a range, and whether its size is only an order ("dozens"). */
export interface NumberPhrase {
  readonly first: number;
  readonly last: number;
  readonly low: number;
  readonly high: number | null;
  readonly bound: Bound;
  /** "dozens", "several hundred", "thousands": only a least size is said. */
  readonly order: boolean;
}

/** Least size of an open number; "several dozen" and "dozens" are at least two dozen, "thousands" at least one. */
const ORDERS: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 100],
  ['thousands', 1000],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
]);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
]);

/** Reads a number phrase whose number begins at `at`; modifiers before it are looked for. Null where none begins. */
export function readNumber(words: Words, at: number): NumberPhrase | null {
  return openNumber(words, at) ?? dozens(words, at) ?? range(words, at) ?? single(words, at);
}

/** "dozens (of)", "tens of thousands", "several hundred", "a few dozen". */
function openNumber(words: Words, at: number): NumberPhrase | null {
  const order = ORDERS.get(words.word(at));
  if (order !== undefined) {
    const next = words.word(at + 1) === 'of' ? ORDERS.get(words.word(at + 2)) : undefined;
    const least = next === undefined ? order : (words.word(at) === 'dozens' ? 24 : order) * next;
    return open(words, at, next === undefined ? at + 1 : at + 3, least);
  }
  const from =
    words.word(at) === 'several' || words.word(at) === 'many'
      ? at + 1
      : words.word(at) === 'a' && words.word(at + 1) === 'few'
        ? at + 2
        : -1;
  const scale = from < 0 ? undefined : SCALES.get(words.word(from));
  if (scale === undefined) return null;
  const second = SCALES.get(words.word(from + 1)); // "several hundred thousand"
  return open(words, at, second === undefined ? from + 1 : from + 2, 2 * scale * (second ?? 1));
}

function open(words: Words, at: number, last: number, least: number): NumberPhrase {
  const { first } = boundBefore(words, signBefore(words, at));
  return { first, last, low: least, high: null, bound: 'atLeast', order: true };
}

/** "a dozen", "two dozen", "half a dozen". */
function dozens(words: Words, at: number): NumberPhrase | null {
  if (words.word(at) === 'half' && words.word(at + 1) === 'a' && words.word(at + 2) === 'dozen')
    return bounded(words, at, at + 3, 6, null);
  if (words.word(at) === 'a' && words.word(at + 1) === 'dozen') return bounded(words, at, at + 2, 12, null);
  const number = readCardinal(words.tokens, at);
  return number && number.last < words.last && words.word(number.last) === 'dozen'
    ? bounded(words, at, number.last + 1, number.value * 12, null)
    : null;
}

function single(words: Words, at: number): NumberPhrase | null {
  const number = readCardinal(words.tokens, at);
  return number && number.last <= words.last ? bounded(words, at, number.last, number.value, null) : null;
}

/** "10 to 15", "10-15", "between 10 and 15", "five or six", "1 to 2 million". */
function range(words: Words, at: number): NumberPhrase | null {
  const glued = /^(\d{1,6})[-–](\d{1,6})$/.exec(words.form(at));
  if (glued && Number(glued[1]) < Number(glued[2]))
    return bounded(words, at, at + 1, Number(glued[1]), Number(glued[2]));
  const low = readCardinal(words.tokens, at);
  if (!low || low.last >= words.last) return null;
  const led = words.word(signBefore(words, low.first) - 1) === 'between';
  const jointAt =
    isHyphen(words.form(low.last)) && words.word(low.last + 1) === 'to' ? low.last + 1 : low.last; // "$150- to $160 million"
  const joint = words.word(jointAt);
  const joins = led
    ? joint === 'and'
    : joint === 'to' || joint === 'or' || (isHyphen(words.form(jointAt)) && low.digits);
  if (!joins) return null;
  const next = CURRENCY_SIGNS.has(words.word(jointAt + 1)) ? jointAt + 2 : jointAt + 1;
  const high = readCardinal(words.tokens, next);
  if (!high || high.last > words.last) return null;
  const scaled =
    low.value < 1000 && high.value >= 1000 && low.value * scaleOf(high.value) < high.value
      ? low.value * scaleOf(high.value)
      : low.value;
  if (scaled >= high.value) return null;
  const phrase = bounded(words, at, high.last, scaled, high.value);
  return led ? { ...phrase, first: signBefore(words, low.first) - 1 } : phrase;
}

/** "1 to 2 million": the scale of the second number belongs to both; "3 to 2,500" has none. */
function scaleOf(high: number): number {
  for (const scale of [1e9, 1e6, 1e3])
    if (high >= scale && high / scale < 1000 && Number.isInteger((high / scale) * 10)) return scale;
  return 1;
}

/** Index of the sign of a currency before the number, else the number's own. */
const signBefore = (words: Words, at: number): number =>
  CURRENCY_SIGNS.has(words.word(at - 1)) ? at - 1 : at;

function bounded(words: Words, at: number, last: number, low: number, high: number | null): NumberPhrase {
  const before = boundBefore(words, signBefore(words, at));
  const after = boundAfter(words, last);
  const bound = before.bound === 'exact' && after ? after.bound : before.bound;
  return { first: before.first, last: after ? after.last : last, low, high, bound, order: false };
}
