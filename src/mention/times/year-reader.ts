import { isNumberWord, readCardinal } from '../numerals/index.js';
import { isHyphen, type Cursor } from './cursor.js';

/** A year of four digits from 1000 to 2199; null for any other form. */
export function yearOf(form: string): number | null {
  if (form.length !== 4 || !/^[12]\d{3}$/.test(form)) return null;
  const year = Number(form);
  return year < 2200 ? year : null;
}

/** A year in words: "nineteen ninety-six", "two thousand and one". */
export function yearInWords(cursor: Cursor, at: number): { year: number; last: number } | null {
  const first = cursor.word(at);
  if (first === 'two' && cursor.word(at + 1) === 'thousand') {
    const whole = readCardinal(cursor.tokens, at);
    return whole && whole.value >= 2000 && whole.value < 2100
      ? { year: whole.value, last: whole.last }
      : null;
  }
  const century =
    first === 'nineteen' ? 1900 : first === 'eighteen' ? 1800 : first === 'twenty' ? 2000 : null;
  if (century === null || isHyphen(cursor.form(at + 1)) || !isNumberWord(cursor.word(at + 1))) return null;
  const rest = readCardinal(cursor.tokens, at + 1);
  return rest && rest.value >= 10 && rest.value < 100 && rest.last <= cursor.last
    ? { year: century + rest.value, last: rest.last }
    : null;
}

/** A year at `at`, in digits or words. */
export function yearAt(cursor: Cursor, at: number): { year: number; last: number } | null {
  const digits = yearOf(cursor.form(at));
  return digits === null ? yearInWords(cursor, at) : { year: digits, last: at + 1 };
}
