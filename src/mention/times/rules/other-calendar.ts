import { ordinalValue } from '../../numerals/index.js';
import { isCapital, isHyphen, type Cursor } from '../cursor.js';
import type { OtherCalendar } from '../lexicon.js';
import type { Found } from '../meaning.js';
import { rule } from '../rule.js';

interface Month {
  readonly words: readonly string[];
  readonly calendar: OtherCalendar;
  readonly month: number;
}

const months = (calendar: OtherCalendar, names: readonly string[]): Month[] =>
  names.flatMap((spellings, i) =>
    spellings.split('|').map((name) => ({ words: name.split(' '), calendar, month: i + 1 })),
  );

/** Months as houses spell them, hyphens and apostrophes left out; longer names first. */
const MONTHS: readonly Month[] = [
  ...months('hijri', [
    'muharram|moharram|al muharram',
    'safar',
    'rabi al awwal|rabi ul awwal|rabi al awal|rabi i|rabi 1',
    'rabi al thani|rabi ath thani|rabi us sani|rabi al akhir|rabi ii|rabi 2',
    'jumada al awwal|jumada al ula|jumada al awal|jumada i|jumada 1',
    'jumada al thani|jumada al akhirah|jumada al akhira|jumada ii|jumada 2',
    'rajab',
    'shaban|shaaban',
    'ramadan|ramazan',
    'shawwal',
    'dhu al qidah|dhu al qadah|dhul qadah|dhul qidah|zulqadah|dhu al qada',
    'dhu al hijjah|dhu al hijja|dhul hijjah|dhul hijja|zilhajj|zulhijjah',
  ]),
  ...months('persian', [
    'farvardin',
    'ordibehesht',
    'khordad',
    'tir',
    'mordad',
    'shahrivar',
    'mehr',
    'aban',
    'azar',
    'dey',
    'bahman',
    'esfand',
  ]),
].sort((a, b) => b.words.length - a.words.length);

const BY_WORD = new Map<string, Month[]>();
for (const each of MONTHS) BY_WORD.set(each.words[0]!, [...(BY_WORD.get(each.words[0]!) ?? []), each]);

/** A day of the lunar or the Persian calendar: "11 Dhu al-Hijjah 1441", "Rabi al-Awwal 5, 1443 AH", "22 Bahman". */
export const otherCalendar = rule({
  name: 'other-calendar',
  words: [...MONTHS.map(({ words }) => words[0]!), 'rabi', 'sha', 'the'],
  classes: ['digits'],
  read: (cursor, at) => dayFirst(cursor, at) ?? monthFirst(cursor, at),
});

/** "13 Rajab (1440)", "the 27th of Ramadan". */
function dayFirst(cursor: Cursor, at: number): Found | null {
  const from = cursor.word(at) === 'the' ? at + 1 : at;
  const day = dayOfMonth(cursor, from);
  const i = cursor.word(from + 1) === 'of' ? from + 2 : from + 1;
  const month = day === null ? null : monthAt(cursor, i);
  return month && found(cursor, at, month.last, month.month, day!);
}

/** "Rajab 13, 1440": a year must follow, as the names are names of men and places too. */
function monthFirst(cursor: Cursor, at: number): Found | null {
  const month = monthAt(cursor, at);
  const day = month ? dayOfMonth(cursor, month.last) : null;
  if (!month || day === null || yearAfter(cursor, month.last + 1).year === null) return null;
  return found(cursor, at, month.last + 1, month.month, day);
}

function found(cursor: Cursor, first: number, end: number, { calendar, month }: Month, day: number): Found {
  const { year, last } = yearAfter(cursor, end);
  return { first, last, meaning: { kind: 'other', calendar, year, month, day } };
}

const dayOfMonth = (cursor: Cursor, at: number): number | null => {
  const value = /^\d{1,2}$/.test(cursor.form(at)) ? Number(cursor.form(at)) : ordinalValue(cursor.word(at));
  return value !== null && value >= 1 && value <= 31 ? value : null;
};

function monthAt(cursor: Cursor, at: number): { readonly month: Month; readonly last: number } | null {
  if (!isCapital(cursor.form(at))) return null;
  for (const month of BY_WORD.get(plain(cursor.word(at))) ?? []) {
    const last = afterWords(cursor, at, month.words);
    if (last > 0) return { month, last };
  }
  return null;
}

/** Index after the words of a name, whose hyphens and apostrophes may be tokens of their own. */
function afterWords(cursor: Cursor, at: number, words: readonly string[]): number {
  let i = at;
  for (const word of words) {
    if (i > at) while (isHyphen(cursor.form(i)) || /^['‘’`]$/.test(cursor.form(i))) i += 1;
    if (plain(cursor.word(i)) !== word) return -1;
    i += 1;
  }
  return i;
}

const plain = (word: string): string => word.replace(/['‘’`ʿʾ]/g, '');

/** ", 1443 AH", "1398": a year of the Hijra, with its letters. */
function yearAfter(cursor: Cursor, at: number): { readonly year: number | null; readonly last: number } {
  const i = cursor.form(at) === ',' ? at + 1 : at;
  if (!/^1[34]\d\d$/.test(cursor.form(i))) return { year: null, last: at };
  const era = /^(?:AH|A\.H\.|H|SH|AP|Hijri)$/.test(cursor.form(i + 1)) ? i + 2 : i + 1;
  return { year: Number(cursor.form(i)), last: era };
}
