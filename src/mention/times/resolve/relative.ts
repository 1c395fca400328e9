import { durationValue } from '../amount.js';
import { isDatable, isoDay, weekdayOf } from '../civil.js';
import type { DurationMeaning, PeriodMeaning, ShiftMeaning, WindowMeaning } from '../meaning.js';
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

/** "two days ago", "three weeks later", "a year earlier". */
export function resolveShift({ amount, unit, direction, from }: ShiftMeaning, context: Context): Resolution {
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
