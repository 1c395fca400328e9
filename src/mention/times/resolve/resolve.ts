import { isoDay, pad } from '../civil.js';
import type {
  ClockMeaning,
  DayPartMeaning,
  DurationMeaning,
  Meaning,
  PartMeaning,
  RangeMeaning,
} from '../meaning.js';
import { anchorOf, type Context, type Resolution } from './context.js';
import { resolveDate } from './date.js';
import { resolveEvent } from './event.js';
import { yearsStretch, type Stretch } from './moment.js';
import { resolveOther } from './other.js';
import { countedPart, partOf } from './part.js';
import { resolvePortion } from './portion.js';
import {
  resolveDuration,
  resolvePeriod,
  resolveReported,
  resolveRow,
  resolveShift,
  resolveWeek,
  resolveWindow,
} from './relative.js';
import { dated, granularityOf } from './results.js';

/**
 * Gives an expression its TIMEX3 value and the days it stands for, seen from the context. Null where it is no time after
 * all (no such day, an event that the calendar does not know).
 */
export function resolve(meaning: Meaning, context: Context): Resolution | null {
  switch (meaning.kind) {
    case 'date':
      return resolveDate(meaning, context);
    case 'other':
      return resolveOther(meaning, context);
    case 'period':
      return resolvePeriod(meaning, context);
    case 'week':
      return resolveWeek(meaning, context);
    case 'portion':
      return resolvePortion(meaning, context);
    case 'shift':
      return resolveShift(meaning, context);
    case 'window':
      return resolveWindow(meaning, context);
    case 'row':
      return resolveRow(meaning, context);
    case 'reported':
      return resolveReported(meaning, context);
    case 'era':
      return dated(
        yearsStretch(meaning.from, meaning.to - meaning.from + 1, 'decade'),
        'explicit',
        null,
        meaning.value,
      );
    case 'duration':
      return meaning.of ? resolvePlaced(meaning, meaning.of, context) : resolveDuration(meaning, context);
    case 'set':
      return { ...UNPLACED, value: meaning.value, type: 'SET', granularity: setGranularity(meaning.unit) };
    case 'reference':
      return { ...UNPLACED, value: meaning.value, type: 'DATE', granularity: 'vague' };
    case 'clock':
    case 'dayPart':
      return resolveTime(meaning, context);
    case 'part':
      return resolvePart(meaning, context);
    case 'range':
      return resolveRange(meaning, context);
    case 'event':
      return resolveEvent(meaning, context);
  }
}

const UNPLACED = { basis: 'none', stretch: null, why: null } as const;

const setGranularity = (unit: (Meaning & { kind: 'set' })['unit']): Resolution['granularity'] =>
  unit === 'weekday' ? 'day' : granularityOf(unit);

/** A time of day keeps the interval of its whole day: the record's finest grain is the day. */
function resolveTime(meaning: ClockMeaning | DayPartMeaning, context: Context): Resolution | null {
  const day = meaning.date ? resolve(meaning.date, context) : dayOf(context);
  if (!day) return null;
  const time = meaning.kind === 'dayPart' ? meaning.part : clockValue(meaning);
  // A night told by both its days has the value of the first.
  const [told = ''] = day.value.split('/');
  const base = day.type === 'DATE' && !/REF$/.test(told) ? told : 'XXXX-XX-XX';
  if (meaning.kind === 'dayPart' && meaning.into && day.stretch) {
    const { start, end, unit } = day.stretch;
    return {
      ...day,
      stretch: { start: start - 1, end, unit },
      value: `${isoDay(start - 1)}T${time}`,
      type: 'TIME',
    };
  }
  const isOvernight =
    meaning.kind === 'dayPart' &&
    meaning.part === 'NI' &&
    meaning.date?.kind !== 'date' &&
    meaning.date?.kind !== 'range';
  const stretch = isOvernight && day.stretch ? withOtherDay(day.stretch, meaning, context) : day.stretch;
  return { ...day, stretch, value: `${base}T${time}`, type: 'TIME' };
}

/** "Overnight" began the day before; behind a day spoken of it follows it, as "last night" and "tonight" run into the next day. */
const withOtherDay = (
  { start, end, unit }: Stretch,
  { date }: ClockMeaning | DayPartMeaning,
  context: Context,
): Stretch =>
  date === null && !isOfDaySpokenOf(context)
    ? { start: start - 1, end, unit }
    : { start, end: end + 1, unit };

const isOfDaySpokenOf = ({ near, previous }: Context): boolean =>
  near && previous !== null && previous.start === previous.end;

function dayOf(context: Context): Resolution {
  const spoken = isOfDaySpokenOf(context);
  const anchor = anchorOf(context, spoken ? 'previous' : 'published');
  return anchor && anchor.start === anchor.end
    ? dated({ ...anchor, unit: 'day' }, 'published', `the day spoken of, ${isoDay(anchor.start)}`)
    : { ...UNPLACED, value: 'XXXX-XX-XX', type: 'DATE', granularity: 'day' };
}

const clockValue = ({ hour, minute, second }: ClockMeaning): string =>
  pad(hour) + (minute === null ? '' : `:${pad(minute)}`) + (second === null ? '' : `:${pad(second)}`);

function resolvePart({ part, of }: PartMeaning, context: Context): Resolution | null {
  const whole = resolve(of, context);
  if (!whole?.stretch) return whole;
  const stretch = partOf(whole.stretch, part, context.published);
  return { ...whole, stretch: { ...stretch, unit: whole.stretch.unit } };
}

/** "the first five months of 2020": a length with the days it has within the period. */
function resolvePlaced(
  { value, unit, amount }: DurationMeaning,
  of: NonNullable<DurationMeaning['of']>,
  context: Context,
): Resolution {
  const { stretch = null, basis = 'none' } = resolve(of.meaning, context) ?? {};
  const part = stretch && amount !== null ? countedPart(stretch, of.isLast, { amount, unit }) : null;
  return { value, type: 'DURATION', granularity: granularityOf(unit), basis, stretch: part, why: null };
}

/** "from Wednesday to Friday": the first Friday behind the Wednesday, whichever way the clause looks. */
function behind(start: Resolution, end: Resolution, to: Meaning): Resolution {
  const isWeekday = to.kind === 'date' && to.weekday !== null && to.day === null;
  if (!isWeekday || !start.stretch || !end.stretch || end.stretch.start >= start.stretch.start) return end;
  const weeks = Math.ceil((start.stretch.start - end.stretch.start) / 7);
  return dated(
    { ...end.stretch, start: end.stretch.start + 7 * weeks, end: end.stretch.end + 7 * weeks },
    end.basis,
    end.why,
  );
}

function resolveRange({ from, to }: RangeMeaning, context: Context): Resolution | null {
  const start = resolve(from, context);
  const told = resolve(to, context);
  if (!start || !told) return null;
  const end = behind(start, told, to);
  const ordered = start.stretch && end.stretch && start.stretch.start <= end.stretch.end;
  return {
    value: `${start.value}/${end.value}`,
    type: start.type === 'TIME' && end.type === 'TIME' ? 'TIME' : 'DATE',
    granularity: end.granularity,
    basis: end.basis === 'explicit' ? start.basis : end.basis,
    stretch: ordered ? { start: start.stretch.start, end: end.stretch.end, unit: end.stretch.unit } : null,
    why: end.why ?? start.why,
  };
}
