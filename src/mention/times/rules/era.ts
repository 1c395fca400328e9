import { ordinalValue } from '../../numerals/index.js';
import { isHyphen, type Cursor } from '../cursor.js';
import type { Found } from '../meaning.js';
import { rule } from '../rule.js';

const DECADES: ReadonlyMap<string, number> = new Map([
  ['twenties', 1920],
  ['thirties', 1930],
  ['forties', 1940],
  ['fifties', 1950],
  ['sixties', 1960],
  ['seventies', 1970],
  ['eighties', 1980],
  ['nineties', 1990],
]);

/** A decade or a century: "the 1990s", "the '80s", "the nineties", "the 20th century". */
export const era = rule({
  name: 'era',
  words: ['the', "'", '‘', ...DECADES.keys()],
  classes: ['digits', 'numberWord'],
  read(cursor, at) {
    const from = cursor.word(at) === 'the' ? at + 1 : at;
    return decadeInDigits(cursor, at, from) ?? decadeInWords(cursor, at, from) ?? century(cursor, at, from);
  },
});

function decadeInDigits(cursor: Cursor, first: number, at: number): Found | null {
  const quoted = /^['‘’]$/.test(cursor.form(at));
  const i = quoted ? at + 1 : at;
  const match = /^['‘’]?(\d{2}|\d{4})(?:['’]?s)?$/.exec(cursor.form(i));
  if (!match) return null;
  const split = !/s$/.test(cursor.form(i));
  if (split && !(/^(?:['’]s|s)$/.test(cursor.form(i + 1)) && !cursor.tokens.spaceBefore(i + 1))) return null;
  const digits = match[1]!;
  if (!digits.endsWith('0')) return null;
  if (
    digits.length === 2 &&
    !quoted &&
    !/^['‘’]/.test(cursor.form(i)) &&
    cursor.word(at - 1) !== 'the' &&
    first === at
  )
    return null;
  if (split && digits.length === 4 && first === at) return null; // "2010's" may be a possessive
  const start = digits.length === 4 ? Number(digits) : 1900 + Number(digits);
  return { first, last: split ? i + 2 : i + 1, meaning: decade(start) };
}

function decadeInWords(cursor: Cursor, first: number, at: number): Found | null {
  const nineteen = cursor.word(at) === 'nineteen' ? at + 1 : at;
  const start = DECADES.get(cursor.word(nineteen));
  if (start === undefined || (first === at && nineteen === at)) return null;
  return { first, last: nineteen + 1, meaning: decade(start) };
}

const decade = (start: number) =>
  ({ kind: 'era', value: String(start).slice(0, 3), from: start, to: start + 9 }) as const;

/** "the 20th century": value 19, years 1901 to 2000 rounded to 1900–1999 as TIMEX3 does. */
function century(cursor: Cursor, first: number, at: number): Found | null {
  const number = ordinalValue(cursor.word(at)) ?? compoundOrdinal(cursor, at);
  if (number === null) return null;
  let i = cursor.word(at + 1) === 'century' ? at + 1 : isHyphen(cursor.form(at + 1)) ? at + 2 : at + 1;
  if (cursor.word(i) !== 'century' && ordinalValue(cursor.word(at)) === null) i = at + 3;
  if (cursor.word(i) !== 'century' || number > 22) return null;
  const value = String(number - 1).padStart(2, '0');
  return {
    first,
    last: i + 1,
    meaning: { kind: 'era', value, from: (number - 1) * 100, to: number * 100 - 1 },
  };
}

/** "twenty-first". */
const compoundOrdinal = (cursor: Cursor, at: number): number | null => {
  if (cursor.word(at) !== 'twenty' || !isHyphen(cursor.form(at + 1))) return null;
  const rest = ordinalValue(cursor.word(at + 2));
  return rest !== null && rest < 10 ? 20 + rest : null;
};
