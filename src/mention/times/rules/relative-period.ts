import { isCapital, isHyphen, type Cursor } from '../cursor.js';
import { SEASONS, UNITS, type Unit } from '../lexicon.js';
import { period, type Meaning, type PeriodMeaning, type Which } from '../meaning.js';
import { rule } from '../rule.js';

interface Lead {
  readonly words: readonly string[];
  readonly offset: number;
  readonly from: PeriodMeaning['from'];
  readonly which: Which;
}

const lead = (words: string, offset: number, which: Which): Lead => ({
  words: words.split(' '),
  offset,
  which,
  from: which === 'previous' || which === 'following' || which === 'same' ? 'previous' : 'published',
});

/** Longer leads first. */
const LEADS: readonly Lead[] = [
  lead('the same', 0, 'same'),
  lead('that same', 0, 'same'),
  lead('this same', 0, 'same'),
  lead('the very next', 1, 'following'),
  lead('this past', -1, 'last'),
  lead('this coming', 1, 'next'),
  lead('this current', 0, 'this'),
  lead('the current', 0, 'this'),
  lead('the present', 0, 'this'),
  lead('the previous', -1, 'previous'),
  lead('the preceding', -1, 'previous'),
  lead('the prior', -1, 'previous'),
  lead('the following', 1, 'following'),
  lead('the next', 1, 'following'),
  lead('the coming', 1, 'next'),
  lead('the ensuing', 1, 'following'),
  lead('the latest', -1, 'last'),
  lead('the most recent', -1, 'last'),
  lead('last', -1, 'last'),
  lead('next', 1, 'next'),
  lead('previous', -1, 'previous'),
  lead('this', 0, 'this'),
  lead('current', 0, 'this'),
  lead('that', 0, 'same'),
];

/** Longer than a day; the hour and minute are too short to be told by "last" and "this". */
const WHOLE_UNITS: ReadonlySet<Unit> = new Set<Unit>([
  'week',
  'weekend',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
]);

/** One unit or season seen from a date: "last week", "this year", "the following day", "next summer". */
export const relativePeriod = rule({
  name: 'relative-period',
  words: new Set(LEADS.map(({ words }) => words[0]!)),
  read(cursor, at) {
    for (const each of LEADS) {
      if (!each.words.every((word, i) => cursor.word(at + i) === word)) continue;
      const i = at + each.words.length;
      const unitIndex = skipFiscal(cursor, i);
      const meaning = meaningOf(cursor, unitIndex, each);
      if (meaning) return { first: at, last: unitIndex + 1, meaning };
    }
    return null;
  },
});

function meaningOf(cursor: Cursor, at: number, { offset, from, which }: Lead): Meaning | null {
  const word = cursor.word(at);
  const season = SEASONS.get(word);
  if (season && !isCapital(cursor.form(at)) && !isFalling(cursor, at))
    return { kind: 'portion', portion: season, year: null, which };
  const unit = UNITS.get(word);
  if (!unit || word.endsWith('s') || isHyphen(cursor.form(at + 1)) || isCapital(cursor.form(at))) return null;
  if (WHOLE_UNITS.has(unit)) return period(unit, offset, from);
  return unit === 'day' && from === 'previous' ? period('day', offset, from) : null;
}

const skipFiscal = (cursor: Cursor, at: number): number =>
  ['fiscal', 'financial', 'calendar', 'academic', 'school'].includes(cursor.word(at)) ? at + 1 : at;

/** "last fall of the city", "this spring in their step": the word with an "of" after it is no season. */
const isFalling = (cursor: Cursor, at: number): boolean =>
  cursor.word(at) === 'fall' && cursor.word(at + 1) === 'of' && !/^\d{4}$/.test(cursor.form(at + 2));
