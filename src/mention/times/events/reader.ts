import { ordinalValue } from '../../numerals/index.js';
import { isCapital, isHyphen, type Cursor } from '../cursor.js';
import { yearOf } from '../year-reader.js';
import type { Which } from '../meaning.js';
import { calendar, type EventName } from './calendar.js';
import { FEAST_NAMES, LUNAR_FEASTS } from './feasts.js';

/** An event named in the text, from `first` to `last`. */
export interface NamedEvent {
  readonly last: number;
  readonly series: string;
  readonly of: string | null;
  readonly year: number | null;
  readonly which: Which | null;
  /** Whether the name alone is a time ("Ramadan", "Christmas"), as an election is not. */
  readonly isTime: boolean;
}

const FEASTS_BY_WORD = new Map<string, EventName[]>();
for (const name of FEAST_NAMES)
  FEASTS_BY_WORD.set(name.words[0]!, [...(FEASTS_BY_WORD.get(name.words[0]!) ?? []), name]);

const WHICH: ReadonlyMap<string, Which> = new Map<string, Which>([
  ['last', 'last'],
  ['latest', 'last'],
  ['recent', 'last'],
  ['previous', 'last'],
  ['past', 'last'],
  ['next', 'next'],
  ['upcoming', 'next'],
  ['forthcoming', 'next'],
  ['coming', 'next'],
  ['this', 'this'],
]);

/** First words of the names that are times by themselves. */
export const eventTimeWords = (): string[] => [
  ...FEASTS_BY_WORD.keys(),
  'ramadan',
  'ramzan',
  'eid',
  'bayram',
  'kurban',
  'id',
  'aid',
  ...'ashura ashoura arbaeen arbaein arbain mawlid mouloud milad prophet laylat night quds al international day islamic hijri muslim hajj annual lunar chinese tet passover pesach yom rosh jewish sukkot simchat'.split(
    ' ',
  ),
];

/** Reads an event of the calendar at `at`, article and adjectives included: "the 2016 US presidential election". */
export function readEvent(cursor: Cursor, at: number): NamedEvent | null {
  let i = at;
  let year: number | null = null;
  let which: Which | null = null;
  let of: string | null = null;
  let type = '';
  for (let steps = 0; steps < 8; steps += 1) {
    const word = cursor.word(i);
    const named = namedAt(cursor, i);
    if (named) return finish(cursor, { ...named, of, year, which });
    const noun = electionNoun(cursor, i);
    if (noun)
      return finish(cursor, { last: noun, series: `election:${type}`, of, year, which, isTime: false });
    const country = matchName(cursor, i, calendar().countries);
    if (country) {
      of = country.series;
      i = afterPossessive(cursor, country.last);
      continue;
    }
    if (yearOf(cursor.form(i)) !== null) year = yearOf(cursor.form(i));
    else if (WHICH.has(word)) which = WHICH.get(word)!;
    else if (TYPES.has(word)) type = TYPES.get(word)!;
    else if (
      !(i === at && (word === 'the' || word === 'a')) &&
      !FILLERS.has(word) &&
      ordinalValue(word) === null
    )
      return null;
    i += 1;
    if (isHyphen(cursor.form(i))) i += 1;
  }
  return null;
}

const FILLERS: ReadonlySet<string> = new Set([
  'holy',
  'month',
  'of',
  'round',
  'rounds',
  'muslim',
  'year',
  "'s",
  'snap',
  'early',
  'federal',
  'national',
  'regional',
  'general',
  'historic',
  'and',
  'planned',
  'scheduled',
]);
const TYPES: ReadonlyMap<string, string> = new Map([
  ['presidential', 'presidential'],
  ['parliamentary', 'parliamentary'],
  ['legislative', 'parliamentary'],
  ['duma', 'parliamentary'],
  ['knesset', 'parliamentary'],
  ['congressional', 'midterm'],
  ['midterm', 'midterm'],
  ['local', 'local'],
  ['municipal', 'local'],
  ['independence', 'referendum'],
  ['constitutional', 'referendum'],
]);

/** Index after "election", "elections", "referendum", "polls" — and "vote" only beside an adjective that tells its type. */
function electionNoun(cursor: Cursor, at: number): number | null {
  const word = cursor.word(at);
  if (word === 'election' || word === 'elections') return isElectionCompound(cursor, at + 1) ? null : at + 1;
  if (word === 'referendum' || word === 'midterms') return at + 1;
  return (word === 'vote' || word === 'polls' || word === 'poll') && TYPES.has(cursor.word(at - 1))
    ? at + 1
    : null;
}

/** "election observers", "elections commission", "election day" is no election itself. */
const isElectionCompound = (cursor: Cursor, at: number): boolean =>
  /^(?:commission|commissions|committee|observers|observer|monitors|campaign|campaigns|results|result|law|laws|officials|official|process|day)$/.test(
    cursor.word(at),
  );

const afterPossessive = (cursor: Cursor, at: number): number =>
  cursor.word(at) === "'s" ? at + 1 : isHyphen(cursor.form(at)) ? at + 1 : at;

interface MatchedName {
  readonly series: string;
  readonly last: number;
}

function namedAt(cursor: Cursor, at: number): Pick<NamedEvent, 'series' | 'last' | 'isTime'> | null {
  const feast = matchName(cursor, at, FEASTS_BY_WORD);
  if (feast && isCapital(cursor.form(at)) && !isCapital(cursor.form(feast.last)))
    return { ...feast, isTime: true };
  const event = matchName(cursor, at, calendar().names);
  return event && { ...event, isTime: LUNAR_FEASTS.has(event.series) };
}

/** The longest name at `at`; hyphens of the text count as spaces. */
function matchName(
  cursor: Cursor,
  at: number,
  names: ReadonlyMap<string, readonly EventName[]>,
): MatchedName | null {
  for (const { words, series } of names.get(cursor.tokens.lower(at)) ?? names.get(cursor.word(at)) ?? []) {
    let i = at;
    let matched = 0;
    while (matched < words.length) {
      if (matched > 0 && isHyphen(cursor.form(i))) i += 1;
      if (cursor.word(i) !== words[matched] && cursor.tokens.lower(i) !== words[matched]) break;
      matched += 1;
      i += 1;
    }
    if (matched === words.length && i <= cursor.last) return { series, last: i };
  }
  return null;
}

/** Looks past the name for "in the United States", "of 2016", "this year": they limit it but stay out of its words. */
function finish(cursor: Cursor, event: NamedEvent): NamedEvent {
  let i = event.last;
  const { year } = event;
  let { of } = event;
  if (of === null && cursor.word(i) === 'in') {
    const country = matchName(cursor, cursor.word(i + 1) === 'the' ? i + 2 : i + 1, calendar().countries);
    if (country) {
      of = country.series;
      i = country.last;
    }
  }
  const digits = yearOf(cursor.form(cursor.word(i) === 'of' || cursor.word(i) === 'in' ? i + 1 : i));
  if (year !== null || digits === null) return { ...event, of, year };
  return {
    ...event,
    of,
    year: digits,
    last: i === event.last && cursor.word(i) === String(digits) ? i + 1 : event.last,
  };
}
