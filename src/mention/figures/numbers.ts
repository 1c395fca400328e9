import { digitsValue, readCardinal, scaleValue } from '../numerals/index.js';
import { boundAfter, boundBefore, type Bound } from './bounds.js';
import { currencyNamed, currencySign, gluedCurrency } from './currencies.js';
import { isPersonNoun } from './persons.js';
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
  const number = withSign(words, at) ?? withShortScale(words, at) ?? readCardinal(words.tokens, at);
  return number && number.last <= words.last ? bounded(words, at, number.last, number.value, null) : null;
}

/** "N50 million", "Rs50,000": a sum of money whose sign and digits are one word, though the tokenizer cut its commas. */
function withSign(words: Words, at: number): { last: number; value: number } | null {
  const glued = gluedCurrency(words.form(at));
  if (!glued) return null;
  let { digits } = glued;
  let last = at + 1;
  for (; words.form(last) === ',' && words.touches(last) && isThree(words, last + 1); last += 2)
    digits += `,${words.form(last + 1)}`;
  const value = digitsValue(digits);
  if (value === null) return null;
  const scale = scaleValue(words.word(last));
  if (scale !== null) return { last: last + 1, value: value * scale };
  return digits.includes(',') ? { last, value } : null;
}

const isThree = (words: Words, at: number): boolean => words.touches(at) && /^\d{3}$/.test(words.form(at));

/** "1.2m people", "40k refugees", "300m dollars": a letter for the scale, where the noun shows that it is no measure. */
function withShortScale(words: Words, at: number): { last: number; value: number } | null {
  const value = digitsValue(words.form(at));
  const scale = SHORT_SCALES.get(words.form(at + 1));
  if (value === null || scale === undefined || !words.touches(at + 1)) return null;
  const noun = words.form(at + 2);
  const isSum = currencyNamed(words.word, words.form, at + 2, true) !== null;
  if (!isSum && !isPersonNoun(noun) && !/^(?:displaced|hungry|homeless)$/.test(noun)) return null;
  return { last: at + 2, value: Math.round(value * scale) };
}
const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
]);

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
  const next = currencySign(words.form(jointAt + 1), true) ? jointAt + 2 : jointAt + 1;
  const high = readCardinal(words.tokens, next);
  if (!high || high.last > words.last) return null;
  const scaled =
    low.value < 1000 && high.value >= 1000 && low.value * scaleOf(high.value) < high.value
      ? low.value * scaleOf(high.value)
      : low.value;
  if (scaled >= high.value || (joint === 'to' && isChange(words, low.first))) return null;
  const phrase = bounded(words, at, high.last, scaled, high.value);
  return led ? { ...phrase, first: signBefore(words, low.first) - 1 } : phrase;
}

/** "rose from 20 to 35": what it was and what it came to, two numbers and no range. */
function isChange(words: Words, low: number): boolean {
  const from = boundBefore(words, signBefore(words, low)).first - 1;
  if (words.word(from) !== 'from') return false;
  for (let i = from - 1; i >= Math.max(words.first, from - MAX_BEFORE_FROM); i -= 1)
    if (CHANGING.test(words.word(i))) return true;
  return false;
}
const MAX_BEFORE_FROM = 6;
const CHANGING =
  /^(?:rose|rise|rises|risen|rising|grew|grow|grows|grown|growing|fell|fall|falls|fallen|falling|went|gone|up|down|(?:increas|declin|decreas|reduc|rais)(?:e|es|ed|ing)|(?:dropp?|climb|jump|soar|shrink|plung)(?:e|s|es|ed|ing)?|cut|lowered|expanded|revised)$/;

/** "1 to 2 million": the scale of the second number belongs to both; "3 to 2,500" has none. */
function scaleOf(high: number): number {
  for (const scale of [1e9, 1e6, 1e3])
    if (high >= scale && high / scale < 1000 && Number.isInteger((high / scale) * 10)) return scale;
  return 1;
}

/** Index of the sign of a currency before the number, else the number's own. */
const signBefore = (words: Words, at: number): number =>
  currencySign(words.form(at - 1), true) ? at - 1 : at;

function bounded(words: Words, at: number, last: number, low: number, high: number | null): NumberPhrase {
  const before = boundBefore(words, signBefore(words, at));
  const after = boundAfter(words, last);
  const bound = before.bound === 'exact' && after ? after.bound : before.bound;
  return { first: before.first, last: after ? after.last : last, low, high, bound, order: false };
}
