import type { Time } from '../../../record/index.js';
import type { Day } from '../civil.js';
import type { CalendarEvent } from '../events/index.js';
import type { Tense } from '../tense.js';
import type { Stretch } from './moment.js';

/** What a time expression is seen from. */
export interface Context {
  /** Day of publication; null where it is not known. */
  readonly published: Day | null;
  /** The date last spoken of before this one. */
  readonly previous: Stretch | null;
  /** Quarter last named, for the results of a firm or an economy, and whether it was so a little before. */
  readonly quarter: Stretch | null;
  readonly quarterNear: boolean;
  /** Whether the date last spoken of stands in this sentence or the one before. */
  readonly near: boolean;
  /** Year last written out in the text, for texts whose own date is not known. */
  readonly year: number | null;
  /** The event of the calendar last spoken of: the next mention of its series means the same one. */
  readonly event: SpokenEvent | null;
  /** The stretch that the document says it reports on ("Reporting period: 6–12 March 2021"). */
  readonly reported: Stretch | null;
  readonly tense: Tense;
  /** Whether the house writes the month before the day in figures (03/25/2021). */
  readonly monthFirst: boolean;
}

/** An event that the text has spoken of: its series, its country and its days. */
export interface SpokenEvent {
  readonly series: string;
  readonly of: string | null;
  readonly days: CalendarEvent;
}

/** A resolved time: the record's time without its open ends, the stretch of days it stands for, and why. */
export interface Resolution {
  readonly value: string;
  readonly type: Time['type'];
  readonly granularity: Time['granularity'];
  readonly basis: Time['basis'];
  /** Null where the expression names no stretch of the calendar. */
  readonly stretch: Stretch | null;
  /** Which ends are open. */
  readonly open?: 'start' | 'end';
  readonly why: string | null;
  /** The event that the time was told by, for those spoken of after it. */
  readonly event?: SpokenEvent;
}

/** Whether the clause looks ahead, by its tense or as a purpose. */
export const looksAhead = ({ tense }: Context): boolean => tense === 'future' || tense === 'purpose';

/** The day that relative expressions are counted from: the time last spoken of, or the day of publication. */
export const anchorOf = (context: Context, from: 'published' | 'previous'): Stretch | null => {
  const own: Stretch | null =
    context.published === null ? null : { start: context.published, end: context.published, unit: 'day' };
  return from === 'previous' ? (context.previous ?? own) : own;
};
