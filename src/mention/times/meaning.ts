import type { DayPart, OtherCalendar, Season, Unit } from './lexicon.js';

/** How a day or period lies to the one it is seen from: "last", "this", "next" seen from the date of publication; the others from the time spoken of before. */
export type Which = 'last' | 'this' | 'next' | 'previous' | 'following' | 'same';

/** A date by its parts; what is not said is null. "On Monday" has a weekday only, "May 4" month and day. */
export interface DateMeaning {
  readonly kind: 'date';
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: number | null;
  readonly which: Which | null;
  /** "June of last year", "two years ago, on 4 June": years before or after that of publication. */
  readonly years?: number;
  /** "03/04/2021": day and month may stand the other way round, as the house writes them. */
  readonly swappable?: boolean;
}

/** A day of the lunar or the Persian calendar; the year is null where it is left out. */
export interface OtherMeaning {
  readonly kind: 'other';
  readonly calendar: OtherCalendar;
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** A whole unit of the calendar counted from another: "last week" -1, "this year" 0, "tomorrow" 1. */
export interface PeriodMeaning {
  readonly kind: 'period';
  readonly unit: Unit;
  readonly offset: number;
  readonly from: 'published' | 'previous';
}

/** A week by its number in the year, of ISO 8601. */
export interface WeekMeaning {
  readonly kind: 'week';
  readonly year: number | null;
  readonly week: number;
}

/** A part of a year: a season, quarter or half, its year known, counted from another year, or open. */
export interface PortionMeaning {
  readonly kind: 'portion';
  readonly portion: Season | 'Q1' | 'Q2' | 'Q3' | 'Q4' | 'H1' | 'H2';
  readonly year: number | null;
  readonly which: Which | null;
}

/** So many units before (-1) or after (1) a time: "two days ago", "three weeks later". */
export interface ShiftMeaning {
  readonly kind: 'shift';
  readonly amount: number | null;
  readonly unit: Unit;
  readonly direction: -1 | 1;
  readonly from: 'published' | 'previous';
  /** "a year ago today", "two years ago this month": the unit of the calendar that is meant. */
  readonly at?: Unit;
}

/** A stretch that ends or begins where it is seen from: "the past two weeks", "the next few days". */
export interface WindowMeaning {
  readonly kind: 'window';
  readonly amount: number | null;
  readonly unit: Unit;
  readonly direction: -1 | 1;
}

/** So many units in a row, of which that of publication is the last: "for the third consecutive day". */
export interface RowMeaning {
  readonly kind: 'row';
  readonly value: string;
  readonly unit: Unit;
  readonly amount: number;
}

/** The stretch that the document reports on, as it says itself: "during the reporting period"; or the one spoken of last. */
export interface ReportedMeaning {
  readonly kind: 'reported';
  readonly of: 'document' | 'previous';
}

/** A length of time: "for three years". After "in" or "within", of a clause that looks ahead, it is counted from publication. */
export interface DurationMeaning {
  readonly kind: 'duration';
  readonly value: string;
  readonly unit: Unit;
  readonly amount: number | null;
  readonly led: 'in' | 'within' | null;
  /** "the first five months of 2020": the period whose first or last so many units are meant. */
  readonly of?: { readonly meaning: Meaning; readonly isLast: boolean };
}

/** Something that comes again and again: "every day". */
export interface SetMeaning {
  readonly kind: 'set';
  readonly value: string;
  readonly unit: Unit | 'weekday' | 'season';
}

/** A time that is only pointed at: "recently", "now", "in the future". */
export interface ReferenceMeaning {
  readonly kind: 'reference';
  readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';
}

/** A decade or century by its first and last year, with its TIMEX3 value ("199", "19"). */
export interface EraMeaning {
  readonly kind: 'era';
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

/** A time of day, of a date or of the day spoken of. */
export interface ClockMeaning {
  readonly kind: 'clock';
  readonly hour: number;
  readonly minute: number | null;
  readonly second: number | null;
  readonly date: Meaning | null;
}

export interface DayPartMeaning {
  readonly kind: 'dayPart';
  readonly part: DayPart;
  readonly date: Meaning | null;
  /** "overnight into Tuesday": the date is that of its end. */
  readonly into?: boolean;
}

export type Part =
  | 'start'
  | 'middle'
  | 'end'
  | 'opening'
  | 'close'
  | 'firstHalf'
  | 'secondHalf'
  | 'week1'
  | 'week2'
  | 'week3'
  | 'week4'
  | 'lastWeek'
  | 'within'
  | 'earlier'
  | 'later';

/** A part of a period that changes its interval, not its TIMEX3 value: "late May", "the end of the week". */
export interface PartMeaning {
  readonly kind: 'part';
  readonly part: Part;
  readonly of: Meaning;
}

export interface RangeMeaning {
  readonly kind: 'range';
  readonly from: Meaning;
  readonly to: Meaning;
}

/** A time by an event of the calendar (data/calendar): its days, or the time before or after it. */
export interface EventMeaning {
  readonly kind: 'event';
  /** Identifier of the group of events in the calendar, such as "election" or "ramadan". */
  readonly series: string;
  /** Country (ISO 3166-1 alpha-2) or place the text limits it to; null where it says none. */
  readonly of: string | null;
  readonly year: number | null;
  readonly which: Which | null;
  readonly relation: 'during' | 'before' | 'after' | 'eve';
  /** How long before or after, where it is said: "two days before the election". */
  readonly by: { readonly amount: number; readonly unit: Unit } | null;
}

export type Meaning =
  | DateMeaning
  | OtherMeaning
  | PeriodMeaning
  | WeekMeaning
  | PortionMeaning
  | ShiftMeaning
  | WindowMeaning
  | RowMeaning
  | ReportedMeaning
  | DurationMeaning
  | SetMeaning
  | ReferenceMeaning
  | EraMeaning
  | ClockMeaning
  | DayPartMeaning
  | PartMeaning
  | RangeMeaning
  | EventMeaning;

/** A time expression found in the tokens [first, last), not yet resolved. */
export interface Found {
  readonly first: number;
  readonly last: number;
  readonly meaning: Meaning;
}

/** A date of which only the named parts are known. */
export const date = (parts: Partial<Omit<DateMeaning, 'kind'>>): DateMeaning => ({
  kind: 'date',
  year: null,
  month: null,
  day: null,
  weekday: null,
  which: null,
  ...parts,
});

export const period = (
  unit: Unit,
  offset: number,
  from: PeriodMeaning['from'] = 'published',
): PeriodMeaning => ({
  kind: 'period',
  unit,
  offset,
  from,
});
