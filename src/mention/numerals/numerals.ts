import type { Tokens } from '../../analysis/index.js';

const SMALL: ReadonlyMap<string, number> = new Map(
  [
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
    'sixteen seventeen eighteen nineteen',
  ]
    .join(' ')
    .split(' ')
    .map((word, i) => [word, i]),
);
const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, (i + 2) * 10]),
);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['mln', 1e6],
  ['billion', 1e9],
  ['bln', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
]);
const ORDINALS: ReadonlyMap<string, number> = new Map(
  [
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth',
    'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  ]
    .join(' ')
    .split(' ')
    .map((word, i) => [word, i + 1]),
);

/** Scales written as one letter, which only money has ("$5m"): after other numbers they are metres. */
const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['bn', 1e9],
  ['b', 1e9],
]);

const round = (value: number): number => Math.round(value * 1e6) / 1e6;

/** A number read from a run of tokens [first, last). */
export interface Numeral {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  /** Whether any part was written in digits. */
  readonly digits: boolean;
}

/** Value of digits with optional thousands commas and decimals ("1,250", "7.5"); null for anything else. */
export function digitsValue(form: string): number | null {
  if (form.length > 20) return null;
  if (/^\d+(?:\.\d+)?$/.test(form)) return Number(form);
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(form)) return Number(form.replace(/,/g, ''));
  return null;
}

/**
 * Reads a cardinal number that begins at token `at`: "1,250", "7.5 million", "twenty four", "a hundred and thirty",
 * "three thousand two hundred", "half a million". Null where none begins. Ordinals are no cardinals; a year such as
 * "2017" is read as the number it spells.
 */
export function readCardinal(tokens: Tokens, at: number): Numeral | null {
  const number = readDigits(tokens, at) ?? readHalf(tokens, at) ?? readWords(tokens, at);
  return number && withHalf(tokens, number);
}

/** "two and a half (trillion)". */
function withHalf(tokens: Tokens, number: Numeral): Numeral {
  const { last } = number;
  const isHalf = ['and', 'a', 'half'].every((word, i) => tokens.lower(last + i) === word);
  if (!isHalf || number.value >= 100) return number;
  return { ...number, ...readScales(tokens, last + 3, number.value + 0.5) };
}

function readDigits(tokens: Tokens, at: number): Numeral | null {
  const value = digitsValue(tokens.form(at));
  if (value === null) return null;
  const fraction = readFraction(tokens, at + 1);
  const base = value + (fraction ?? 0);
  const short = SHORT_SCALES.get(tokens.lower(at + 1));
  if (short && !tokens.spaceBefore(at + 1) && /[$€£¥₽]$/.test(tokens.form(at - 1)))
    return { first: at, last: at + 2, value: round(value * short), digits: true };
  const scaled = readScales(tokens, at + (fraction === null ? 1 : 2), base);
  return { first: at, digits: true, ...scaled };
}

/** "1/2" after a whole number ("5 1/2 hours"). */
function readFraction(tokens: Tokens, at: number): number | null {
  const match = /^(\d)\/(\d)$/.exec(tokens.form(at));
  return match && Number(match[2]) > Number(match[1]) ? Number(match[1]) / Number(match[2]) : null;
}

function readScales(tokens: Tokens, at: number, base: number): { last: number; value: number } {
  let value = base;
  let last = at;
  for (let scale = SCALES.get(tokens.lower(last)); scale; scale = SCALES.get(tokens.lower(last))) {
    value *= scale;
    last += 1;
  }
  return { last, value: round(value) };
}

/** "half a million". */
function readHalf(tokens: Tokens, at: number): Numeral | null {
  if (tokens.lower(at) !== 'half' || tokens.lower(at + 1) !== 'a') return null;
  const scale = SCALES.get(tokens.lower(at + 2));
  return scale ? { first: at, last: at + 3, value: scale / 2, digits: false } : null;
}

/** A number in words: units add up, "hundred" multiplies the group before it, larger scales close the group. */
function readWords(tokens: Tokens, at: number): Numeral | null {
  let total = 0;
  let group = 0;
  let last = at;
  let smallest = Infinity;
  if (isArticle(tokens.lower(at)) && SCALES.has(tokens.lower(at + 1))) {
    group = 1;
    last = at + 1;
  }
  for (let i = last; ;) {
    const word = tokens.lower(i);
    const joined = joins(tokens, i);
    const small = SMALL.get(word);
    const ten = TENS.get(word);
    const scale = SCALES.get(word);
    if (ten !== undefined && smallest > 90) {
      group += ten;
      smallest = 10;
    } else if (small !== undefined && smallest > 9 && !(smallest === 10 && (small > 9 || small === 0))) {
      group += small;
      smallest = 1;
    } else if (scale !== undefined && group > 0) {
      if (scale === 100) group *= 100;
      else {
        total += group * scale;
        group = 0;
      }
      smallest = scale;
    } else if (joined && i > last - 1 && (total > 0 || group > 0)) {
      i += 1;
      continue;
    } else break;
    i += 1;
    last = i;
  }
  return last === at || (total === 0 && group === 0 && tokens.lower(at) !== 'zero')
    ? null
    : { first: at, last, value: total + group, digits: false };
}

const isArticle = (word: string): boolean => word === 'a' || word === 'an';

/** A hyphen ("twenty-four") or "and" ("a hundred and thirty") between two words of one number. */
function joins(tokens: Tokens, at: number): boolean {
  const word = tokens.lower(at);
  const before = tokens.lower(at - 1);
  const next = tokens.lower(at + 1);
  if (word === '-') return TENS.has(before) && (SMALL.get(next) ?? 10) < 10;
  return word === 'and' && SCALES.has(before) && (SMALL.has(next) || TENS.has(next));
}

/** Value of an ordinal ("third", "93rd"); null for anything else. */
export function ordinalValue(word: string): number | null {
  const known = ORDINALS.get(word);
  if (known !== undefined) return known;
  const match = /^(\d{1,4})(?:st|nd|rd|th)$/.exec(word);
  return match ? Number(match[1]) : null;
}

/** Whether a word begins or continues a number written in words. */
export const isNumberWord = (word: string): boolean => SMALL.has(word) || TENS.has(word) || SCALES.has(word);

/** Value of a scale word ("million"); null for anything else. */
export const scaleValue = (word: string): number | null => SCALES.get(word) ?? null;
