import { durationValue } from '../amount.js';
import { dayOf, isDatable, isoDay, isoWeek, pad, weekdayOf } from '../civil.js';
import type {
  DurationMeaning,
  PeriodMeaning,
  ReportedMeaning,
  RowMeaning,
  ShiftMeaning,
  WeekMeaning,
  WindowMeaning,
} from '../meaning.js';
import { anchorOf, looksAhead, type Context, type Resolution } from './context.js';
import { moved, stretchAt, timexValue, type Stretch } from './moment.js';
import { dated, granularityOf, undated } from './results.js';

/** "last week", "this year", "the following day". */
export function resolvePeriod({ unit, offset, from }: PeriodMeaning, context: Context): Resolution | null {
  if (unit === 'quarter' && from === 'previous' && offset === 0)
    return context.quarter && dated(context.quarter, 'published', 'the quarter spoken of');
  // "later that day" is no day of a year just spoken of.
  const isFiner = unit === 'day' && from === 'previous' && isLong(context.previous);
  const anchor = anchorOf(context, isFiner ? 'published' : from);
  if (!anchor)
    return undated(
      offset === 0 ? 'PRESENT_REF' : offset < 0 ? 'PAST_REF' : 'FUTURE_REF',
      granularityOf(unit),
    );
  const why =
    from === 'previous' && context.previous
      ? `seen from ${timexValue(anchor)}`
      : `seen from ${isoDay(anchor.start)}`;
  if (unit === 'weekend') return dated(weekend(anchor, offset, context), 'published', why);
  return dated(stretchAt(offset > 0 ? anchor.end : anchor.start, unit, offset), 'published', why);
}

const isLong = (stretch: Stretch | null): boolean =>
  stretch !== null && stretch.end - stretch.start >= LONGEST_WEEK;
const LONGEST_WEEK = 7;

/** "the weekend" is the last one that began, unless the clause looks ahead. */
function weekend(anchor: Stretch, offset: number, context: Context): Stretch {
  const back = offset === 0 && !looksAhead(context) && weekdayOf(anchor.start) < 6;
  return stretchAt(anchor.start, 'weekend', back ? -1 : offset);
}

/** "week 23", of the year that is named or that of publication. */
export function resolveWeek({ year, week }: WeekMeaning, { published }: Context): Resolution {
  const of = year ?? (published === null ? null : isoWeek(published).year);
  if (of === null) return undated(`XXXX-W${pad(week)}`, 'week');
  const first = stretchAt(dayOf({ year: of, month: 1, day: 4 }), 'week', 0);
  return dated(stretchAt(first.start, 'week', week - 1), year === null ? 'published' : 'explicit', null);
}

/** "two days ago", "three weeks later", "a year earlier". */
export function resolveShift(meaning: ShiftMeaning, context: Context): Resolution {
  const { amount, unit, direction, from, at } = meaning;
  const anchor = anchorOf(context, from);
  if (amount === null || !anchor) return floating(amount, unit, direction);
  if (unit === 'year' && amount === 1 && direction < 0 && context.quarter && context.quarterNear)
    return dated(
      stretchAt(context.quarter.start, 'quarter', -4),
      'published',
      'the quarter spoken of, a year before',
    );
  const why = `${direction < 0 ? 'back' : 'on'} from ${timexValue(anchor)}`;
  const start = moved(direction < 0 ? anchor.start : anchor.end, amount * direction, unit);
  if (!isDatable(start)) return floating(amount, unit, direction);
  if (at) return dated(stretchAt(start, at, 0), 'published', why);
  if (unit === 'week' && from === 'previous')
    return dated({ start, end: start, unit: 'day' }, 'published', why);
  return dated(
    stretchAt(start, unit === 'decade' || unit === 'century' || unit === 'millennium' ? 'year' : unit, 0),
    'published',
    why,
  );
}

const floating = (amount: number | null, unit: ShiftMeaning['unit'], direction: -1 | 1): Resolution => ({
  value: amount === null ? durationValue(null, unit) : direction < 0 ? 'PAST_REF' : 'FUTURE_REF',
  type: amount === null ? 'DURATION' : 'DATE',
  granularity: 'vague',
  basis: 'none',
  stretch: null,
  why: null,
});

/** How many units "a few" stands for when an interval is asked for. */
const A_FEW = 3;

/** "the past two weeks", "the next few days": a duration that ends or begins on the day of publication. */
export function resolveWindow({ amount, unit, direction }: WindowMeaning, context: Context): Resolution {
  const value = durationValue(amount, unit);
  const granularity = amount === null ? 'vague' : granularityOf(unit);
  const { published } = context;
  if (published === null)
    return { value, type: 'DURATION', granularity, basis: 'none', stretch: null, why: null };
  const far = moved(published, (amount ?? A_FEW) * direction, unit);
  const stretch: Stretch = { start: Math.min(far, published), end: Math.max(far, published), unit: 'day' };
  const why = `${direction < 0 ? 'up to' : 'from'} ${isoDay(published)}`;
  return { value, type: 'DURATION', granularity, basis: 'published', stretch, why };
}

/** "for the third consecutive day": the last of them is that of publication. */
export function resolveRow({ value, unit, amount }: RowMeaning, { published }: Context): Resolution {
  const whole = { value, type: 'DURATION', granularity: granularityOf(unit) } as const;
  if (published === null) return { ...whole, basis: 'none', stretch: null, why: null };
  const start = unit === 'day' ? published - amount + 1 : moved(published, -amount, unit);
  const why = `up to ${isoDay(published)}`;
  return { ...whole, basis: 'published', stretch: { start, end: published, unit: 'day' }, why };
}

/** "during the reporting period": as the document gives it; "in the same period": the stretch spoken of last. Null where there is none. */
export function resolveReported({ of }: ReportedMeaning, context: Context): Resolution | null {
  const stretch = of === 'document' ? context.reported : context.previous;
  if (!stretch || stretch.start === stretch.end) return null;
  const value = `${isoDay(stretch.start)}/${isoDay(stretch.end)}`;
  const why = of === 'document' ? 'the period that the document reports on' : 'the period spoken of';
  return dated(stretch, 'explicit', why, value);
}

/** "for three years"; "in three weeks" and "within three weeks" of a clause that looks ahead run from publication. */
export function resolveDuration({ value, unit, amount, led }: DurationMeaning, context: Context): Resolution {
  const { published } = context;
  const unplaced: Resolution = {
    value,
    type: 'DURATION',
    granularity: granularityOf(unit),
    basis: 'none',
    stretch: null,
    why: null,
  };
  if (led === null || amount === null || published === null || !looksAhead(context)) return unplaced;
  if (led === 'in')
    return resolveShift({ kind: 'shift', amount, unit, direction: 1, from: 'published' }, context);
  const stretch: Stretch = { start: published, end: moved(published, amount, unit), unit: 'day' };
  return { ...unplaced, basis: 'published', stretch, why: `from ${isoDay(published)}` };
}
