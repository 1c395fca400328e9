import { ordinalValue } from '../../numerals/index.js';
import { isHyphen, type Cursor } from '../cursor.js';
import { SEASONS, type Season } from '../lexicon.js';
import type { Found, PortionMeaning, Which } from '../meaning.js';
import { rule } from '../rule.js';
import { yearAt, yearOf } from '../year-reader.js';

/** A season, quarter or half of a year: "the third quarter", "Q3 2017", "second-quarter", "the summer of 2014", "the first half of 2016". */
export const portion = rule({
  name: 'portion',
  words: [
    ...SEASONS.keys(),
    'the',
    'q1',
    'q2',
    'q3',
    'q4',
    'h1',
    'h2',
    'first',
    'second',
    'third',
    'fourth',
    '1st',
    '2nd',
    '3rd',
    '4th',
    'fiscal',
    'this',
    'last',
    'next',
  ],
  classes: ['digits'],
  read: (cursor, at) => quarter(cursor, at) ?? half(cursor, at) ?? season(cursor, at),
});

const SKIPPED: ReadonlySet<string> = new Set(['the', 'fiscal', 'financial']);
const AGO: ReadonlyMap<string, Which> = new Map<string, Which>([
  ['last', 'last'],
  ['next', 'next'],
  ['this', 'this'],
]);

/** "the (1988 | fiscal | year-earlier) third quarter (of 1984)", "Q3 (2017)", "this year's third quarter". */
function quarter(cursor: Cursor, at: number): Found | null {
  const short = /^q([1-4])$/.exec(cursor.word(at));
  if (short) return withYear(cursor, at, at + 1, `Q${short[1] as '1'}`, null, null);
  const lead = readLead(cursor, at);
  const number = ordinalValue(cursor.word(lead.at));
  if (number === null || number > 4) return null;
  const i = isHyphen(cursor.form(lead.at + 1)) ? lead.at + 2 : lead.at + 1;
  const word = cursor.word(i);
  if (i > lead.at + 1 && cursor.word(at) === 'the') return null; // "the third-quarter results": the article is the noun's
  if (word !== 'quarter' || (lead.at === at && !/^(?:first|second|third|fourth)$/.test(cursor.word(at))))
    return null;
  return withYear(cursor, at, i + 1, `Q${number as 1}`, lead.year, lead.which);
}

interface PortionLead {
  readonly at: number;
  readonly year: number | null;
  readonly which: Which | null;
}

function readLead(cursor: Cursor, at: number): PortionLead {
  let i = at;
  let year: number | null = null;
  let which: Which | null = null;
  while (i < at + 4) {
    const word = cursor.word(i);
    const digits = yearOf(cursor.form(i));
    if (digits !== null) {
      year = digits;
      i += 1;
    } else if (AGO.has(word) && cursor.word(i + 1) === 'year' && cursor.word(i + 2) === "'s") {
      which = AGO.get(word)!;
      i += 3;
    } else if (
      word === 'year' &&
      isHyphen(cursor.form(i + 1)) &&
      /^(?:ago|earlier)$/.test(cursor.word(i + 2))
    ) {
      which = 'previous';
      i += 3;
    } else if (SKIPPED.has(word)) i = isHyphen(cursor.form(i + 1)) ? i + 2 : i + 1;
    else break;
  }
  return { at: i, year, which };
}

/** "the first half (of 2016)", "the second half". */
function half(cursor: Cursor, at: number): Found | null {
  const short = /^h([12])$/.exec(cursor.word(at));
  if (short) {
    const year = yearAt(cursor, at + 1);
    return year ? withYear(cursor, at, at + 1, `H${short[1] as '1'}`, null, null) : null;
  }
  const lead = readLead(cursor, at);
  const word = cursor.word(lead.at);
  const number = word === 'first' ? 1 : word === 'second' || (word === 'last' && lead.at > at) ? 2 : null;
  if (number === null || cursor.word(lead.at + 1) !== 'half') return null;
  if (cursor.word(lead.at + 2) !== 'of' || !isYearPhrase(cursor, lead.at + 3)) return null;
  return withYear(cursor, at, lead.at + 2, `H${number}`, lead.year, lead.which);
}

/** "2016", "this year", "the year": what a half of makes a half-year. */
const isYearPhrase = (cursor: Cursor, at: number): boolean =>
  yearOf(cursor.form(at)) !== null ||
  (['this', 'last', 'next', 'the'].includes(cursor.word(at)) && cursor.word(at + 1) === 'year');

function season(cursor: Cursor, at: number): Found | null {
  const i = cursor.word(at) === 'the' ? at + 1 : at;
  const code: Season | undefined = SEASONS.get(cursor.word(i));
  if (!code || isHyphen(cursor.form(i + 1))) return null;
  const found = withYear(cursor, at, i + 1, code, null, null);
  return (found.meaning as PortionMeaning).year !== null || standsAlone(cursor, at, i, code) ? found : null;
}

/** "in the spring", "by summer"; never "spring" and "fall" as verbs, "the Fall of …", "the Arab Spring", "a hot spring". */
function standsAlone(cursor: Cursor, first: number, at: number, code: Season): boolean {
  const before = cursor.word(first - 1);
  const led = [
    'in',
    'during',
    'by',
    'until',
    'since',
    'through',
    'throughout',
    'before',
    'after',
    'early',
    'late',
    'mid',
    'over',
    'of',
    '-',
  ].includes(before);
  if (code === 'SU' || code === 'WI' || cursor.word(at) === 'autumn')
    return (led || first < at) && !/^\p{Lu}/u.test(cursor.form(at)) && cursor.word(at + 1) !== 'olympics';
  const after = cursor.word(at + 1);
  return (
    led &&
    (first < at || before !== 'of') &&
    after !== 'of' &&
    !/^\p{Lu}/u.test(cursor.form(at)) &&
    !(code === 'FA' && first === at)
  );
}

/** Adds "2017", "of 2017", ", 2017". "of this year" and "last year" are joined by a refiner. */
function withYear(
  cursor: Cursor,
  first: number,
  last: number,
  portionCode: PortionMeaning['portion'],
  known: number | null,
  which: Which | null,
): Found {
  const meaning = (year: number | null): PortionMeaning => ({
    kind: 'portion',
    portion: portionCode,
    year,
    which,
  });
  if (known !== null) return { first, last, meaning: meaning(known) };
  const i = cursor.word(last) === 'of' || cursor.form(last) === ',' ? last + 1 : last;
  const start = i > last && cursor.word(i) === 'fiscal' ? i + 1 : i;
  const year = yearAt(cursor, start);
  return year
    ? { first, last: year.last, meaning: meaning(year.year) }
    : { first, last, meaning: meaning(null) };
}
