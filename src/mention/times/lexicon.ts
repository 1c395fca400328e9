/** The closed word lists of English time expressions, in lower case, without the full stop of abbreviations. */

const numbered = (words: readonly string[], from = 1): [string, number][] =>
  words.map((word, i) => [word, i + from]);

const MONTH_NAMES = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const MONTH_SHORT = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Month by name or abbreviation, 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...numbered(MONTH_NAMES),
  ...numbered(MONTH_SHORT),
  ['sept', 9],
  ['febr', 2],
]);

/** Months whose word means something else too, and so needs company to be read as a month. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set([
  'may',
  'march',
  'mar',
  'jan',
  'august',
  'dec',
  'sep',
  'jun',
  'apr',
]);

const WEEKDAY_NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Day of the week, 1 for Monday; plurals apart in WEEKDAY_PLURALS. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ...numbered(WEEKDAY_NAMES),
  ...numbered(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']),
  ['tues', 2],
  ['weds', 3],
  ['thur', 4],
  ['thurs', 4],
]);
export const WEEKDAY_PLURALS: ReadonlyMap<string, number> = new Map(
  numbered(WEEKDAY_NAMES.map((name) => `${name}s`)),
);

/** The calendars beside the civil one that statements are dated by: of the Hijra, lunar and solar (Persian). */
export type OtherCalendar = 'hijri' | 'persian';

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** Units of the calendar and the clock, by singular and plural. */
export const UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['second', 'second'],
  ['seconds', 'second'],
  ['minute', 'minute'],
  ['minutes', 'minute'],
  ['hour', 'hour'],
  ['hours', 'hour'],
  ['day', 'day'],
  ['days', 'day'],
  ['weekend', 'weekend'],
  ['weekends', 'weekend'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['fortnight', 'fortnight'],
  ['fortnights', 'fortnight'],
  ['month', 'month'],
  ['months', 'month'],
  ['quarter', 'quarter'],
  ['quarters', 'quarter'],
  ['year', 'year'],
  ['years', 'year'],
  ['decade', 'decade'],
  ['decades', 'decade'],
  ['century', 'century'],
  ['centuries', 'century'],
  ['millennium', 'millennium'],
  ['millennia', 'millennium'],
]);

export type Season = 'SP' | 'SU' | 'FA' | 'WI';
export const SEASONS: ReadonlyMap<string, Season> = new Map<string, Season>([
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
]);

/** Parts of the day as TIMEX3 has them, with the hours the interval is given: MO morning … NI night. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';
export const DAY_PARTS: ReadonlyMap<string, DayPart> = new Map<string, DayPart>([
  ['morning', 'MO'],
  ['mornings', 'MO'],
  ['dawn', 'MO'],
  ['daybreak', 'MO'],
  ['sunrise', 'MO'],
  ['afternoon', 'AF'],
  ['afternoons', 'AF'],
  ['evening', 'EV'],
  ['evenings', 'EV'],
  ['dusk', 'EV'],
  ['sunset', 'EV'],
  ['night', 'NI'],
  ['nights', 'NI'],
  ['daytime', 'DT'],
]);

/** "about two weeks", "at least 72 hours": words before an amount of time, with TIMEX3's mod left out of the value. */
export const AMOUNT_MODIFIERS: readonly (readonly string[])[] = [
  ['no', 'more', 'than'],
  ['no', 'less', 'than'],
  ['not', 'more', 'than'],
  ['at', 'least'],
  ['at', 'most'],
  ['more', 'than'],
  ['less', 'than'],
  ['fewer', 'than'],
  ['up', 'to'],
  ['just', 'over'],
  ['just', 'under'],
  ['well', 'over'],
  ['about'],
  ['around'],
  ['approximately'],
  ['roughly'],
  ['some'],
  ['nearly'],
  ['almost'],
  ['over'],
  ['under'],
  ['exactly'],
];

/** Zones that may follow a clock time. */
export const ZONES: ReadonlySet<string> = new Set([
  'gmt',
  'utc',
  'est',
  'edt',
  'et',
  'cst',
  'cdt',
  'pst',
  'pdt',
  'cet',
  'cest',
  'eet',
  'eest',
  'msk',
  'bst',
  'z',
]);

/** Words after which a bare month or year is a time ("in May", "since 2017"). */
export const BEFORE_PERIODS: readonly string[] =
  'in since until till by during of from to between and before after through late early mid for or throughout'.split(
    ' ',
  );
