import { isCapital, isHyphen, type Cursor } from '../cursor.js';
import { BEFORE_PERIODS, UNITS } from '../lexicon.js';
import { date } from '../meaning.js';
import { rule } from '../rule.js';
import { yearAt, yearOf } from '../year-reader.js';

/** A year: "2017", "the year 2000", "fiscal 1989", "nineteen ninety-six", "the 1988 period". */
export const year = rule({
  name: 'year',
  words: ['the', 'fiscal', 'fy', 'nineteen', 'eighteen', 'twenty', 'two'],
  classes: ['digits', 'fiscal'],
  read(cursor, at) {
    const fiscal = /^fy(\d{2}|\d{4})$/.exec(cursor.word(at));
    if (fiscal)
      return { first: at, last: at + 1, meaning: date({ year: Number(fiscal[1]!.padStart(4, '20')) }) };
    const from = afterLead(cursor, at);
    const read = yearAt(cursor, from);
    if (!read || (from === at && !isYear(cursor, at, read.last))) return null;
    return { first: at, last: read.last, meaning: date({ year: read.year }) };
  },
});

function afterLead(cursor: Cursor, at: number): number {
  const word = cursor.word(at);
  if (word === 'the' && cursor.word(at + 1) === 'year') return at + 2;
  if (word === 'fiscal' || word === 'fy') return cursor.word(at + 1) === 'year' ? at + 2 : at + 1;
  return at;
}

const COUNTED_BEFORE: ReadonlySet<string> = new Set([
  'resolution',
  'article',
  'no',
  'number',
  'flight',
  'room',
  'page',
  'about',
  'some',
  'around',
  'approximately',
  'nearly',
  'almost',
  'than',
  'least',
  'over',
  'resolutions',
  'law',
  'decree',
  'protocol',
  'height',
  'hill',
  'order',
  'unscr',
  'ip',
  'model',
  'block',
  ...'imo clause section paragraph annex unit battalion brigade squadron channel grid radio fm code extension highway route road building house apartment sector zone camp box version track gate bus train tail'.split(
    ' ',
  ),
  'km',
  '$',
  '€',
  '£',
  '#',
]);
const YEAR_LEADS: ReadonlySet<string> = new Set([
  ...BEFORE_PERIODS,
  'end',
  'the',
  'circa',
  'summer',
  'winter',
  'spring',
  'autumn',
  'fall',
  'year',
  'into',
  'back',
  'post',
  'pre',
]);
/** After these the digits are a year whatever follows ("in 2016 tents were sent"). */
const SURE_LEADS: ReadonlySet<string> = new Set([
  'in',
  'since',
  'until',
  'till',
  'during',
  'throughout',
  'year',
  'early',
  'late',
  'mid',
]);
const MEASURES: ReadonlySet<string> = new Set([
  'km',
  'kilometres',
  'kilometers',
  'miles',
  'metres',
  'meters',
  'tonnes',
  'tons',
  'kg',
  'hectares',
  'square',
  'percent',
  'per',
  'feet',
  'ft',
  'litres',
  'pages',
  'votes',
  'hours',
  'hrs',
  'gmt',
  'people',
  'civilians',
  'families',
  'soldiers',
  'troops',
  'fighters',
  'militants',
  'persons',
  'men',
  'women',
  'children',
  'dollars',
  'euros',
  'rubles',
  'million',
  'billion',
  'thousand',
  'hundred',
  '%',
  '°',
]);

/** Whether four digits that stand alone are a year and no count, number of a document or of a house. */
function isYear(cursor: Cursor, at: number, last: number): boolean {
  const form = cursor.form(at);
  const value = yearOf(form);
  // In words: "in two thousand"; not "two thousand people".
  if (value === null) return !MEASURES.has(cursor.word(last)) && !UNITS.has(cursor.word(last));
  const before = cursor.word(at - 1);
  const after = cursor.word(last);
  if (COUNTED_BEFORE.has(before) || MEASURES.has(after) || UNITS.has(after))
    return UNITS.has(after) && /^(?:19|20)/.test(form);
  if (touchesDigits(cursor, at) || /^\d+\p{L}?$/u.test(cursor.form(at - 1))) return false; // "0800 1919", "37S 1930"
  if (YEAR_LEADS.has(before)) return value >= 1400 && (SURE_LEADS.has(before) || !isPluralNoun(cursor, last));
  if (value < 1900 || value > 2060) return false;
  return !isPluralNoun(cursor, last) || before === '(' || isCapital(cursor.form(at - 1));
}

/** Part of a longer number or code that the tokenizer cut: "2001:db8", "1999/2000" apart. */
function touchesDigits(cursor: Cursor, at: number): boolean {
  const { tokens } = cursor;
  const before = cursor.form(at - 1);
  if (!tokens.spaceBefore(at) && !isHyphen(before) && /^[#№:.\p{L}\d]$/u.test(before)) return true;
  return !tokens.spaceBefore(at + 1) && /^[:°]$/.test(cursor.form(at + 1));
}

/** "2000 rebels": a plain plural after the digits speaks for a count. */
const isPluralNoun = (cursor: Cursor, at: number): boolean => {
  const form = cursor.form(at);
  return /^[a-z]{3,}s$/.test(form) && !/^(?:was|has|is|this|sees|as|does|its|hers|his|us)$/.test(form);
};
