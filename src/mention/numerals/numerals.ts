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
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['million', 1e6],
  ['mln', 1e6],
  ['mn', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
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

/** "two hundred thousand" has two scales; more make no number. */
const MAX_SCALES = 2;

/** A number read from a run of tokens [first, last). */
export interface Numeral {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  /** Whether any part was written in digits. */
  readonly digits: boolean;
}

/** Value of digits with optional marks of thousands and decimals ("1,250", "7.5", "1.250.000"); null for anything else. */
export function digitsValue(form: string): number | null {
  if (form.length > 20) return null;
  if (/^\d+(?:\.\d+)?$/.test(form)) return Number(form);
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(form)) return Number(form.replace(/,/g, ''));
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(form)) return Number(form.replace(/\./g, ''));
  if (/^\d{1,2}(?:,\d{2})+,\d{3}$/.test(form)) return Number(form.replace(/,/g, '')); // "5,00,000"
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

/** "two and a half (trillion)", "a million and a half". */
function withHalf(tokens: Tokens, number: Numeral): Numeral {
  const { last } = number;
  const isHalf = ['and', 'a', 'half'].every((word, i) => tokens.lower(last + i) === word);
  const scale = SCALES.get(tokens.lower(last - 1));
  if (isHalf && scale) return { ...number, last: last + 3, value: round(number.value + scale / 2) };
  if (!isHalf || number.value >= 100) return number;
  return { ...number, ...readScales(tokens, last + 3, number.value + 0.5) };
}

function readDigits(tokens: Tokens, at: number): Numeral | null {
  const spaced = readSpaced(tokens, at);
  if (spaced) return spaced;
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

/** "12 345 people", "1 200 000": groups of three digits parted by spaces, before a word. */
function readSpaced(tokens: Tokens, at: number): Numeral | null {
  if (!/^[1-9]\d{0,2}$/.test(tokens.form(at)) || /\d$/.test(tokens.form(at - 1))) return null;
  if (!tokens.spaceBefore(at) && /[\p{L}#+№-]$/u.test(tokens.form(at - 1))) return null;
  let last = at + 1;
  while (/^\d{3}$/.test(tokens.form(last)) && tokens.spaceBefore(last)) last += 1;
  if (last === at + 1 || !/^\p{Ll}/u.test(tokens.form(last)) || !tokens.spaceBefore(last)) return null;
  let digits = '';
  for (let i = at; i < last; i += 1) digits += tokens.form(i);
  return { first: at, last, value: Number(digits), digits: true };
}

/** "1/2" after a whole number ("5 1/2 hours"). */
function readFraction(tokens: Tokens, at: number): number | null {
  const match = /^(\d)\/(\d)$/.exec(tokens.form(at));
  return match && Number(match[2]) > Number(match[1]) ? Number(match[1]) / Number(match[2]) : null;
}

function readScales(tokens: Tokens, at: number, base: number): { last: number; value: number } {
  let value = base;
  let last = at;
  for (
    let scale = SCALES.get(tokens.lower(last));
    scale && last < at + MAX_SCALES;
    scale = SCALES.get(tokens.lower(last))
  ) {
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

interface Part {
  readonly last: number;
  readonly value: number;
}

/** A number in words: groups below a thousand, each with a scale smaller than the one before. */
function readWords(tokens: Tokens, at: number): Numeral | null {
  let total = 0;
  let last = at;
  let ceiling = Infinity;
  for (let group = readGroup(tokens, at); group;) {
    const scale = SCALES.get(tokens.lower(group.last));
    const isScaled = scale !== undefined && scale >= 1000 && scale < ceiling;
    total += isScaled ? group.value * scale : group.value;
    last = isScaled ? group.last + 1 : group.last;
    if (!isScaled) break;
    ceiling = scale;
    group = readGroup(tokens, tokens.lower(last) === 'and' ? last + 1 : last);
  }
  return last === at ? null : { first: at, last, value: total, digits: false };
}

/** "twenty-four", "a hundred and thirty", and the "a" of "a thousand". */
function readGroup(tokens: Tokens, at: number): Part | null {
  const isOne = /^an?$/.test(tokens.lower(at)) && SCALES.has(tokens.lower(at + 1));
  const head = isOne ? { last: at + 1, value: 1 } : readTens(tokens, at);
  if (!head || tokens.lower(head.last) !== 'hundred') return head;
  const i = head.last + 1;
  const rest = readTens(tokens, tokens.lower(i) === 'and' ? i + 1 : i);
  return { last: rest ? rest.last : i, value: head.value * 100 + (rest?.value ?? 0) };
}

/** "seven", "seventeen", "seventy", "seventy-seven", "seventy seven". */
function readTens(tokens: Tokens, at: number): Part | null {
  const tens = TENS.get(tokens.lower(at));
  if (tens === undefined) {
    const value = SMALL.get(tokens.lower(at));
    return value === undefined ? null : { last: at + 1, value };
  }
  const next = tokens.form(at + 1) === '-' ? at + 2 : at + 1;
  const units = SMALL.get(tokens.lower(next)) ?? 0;
  return units > 0 && units < 10 ? { last: next + 1, value: tens + units } : { last: at + 1, value: tens };
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
