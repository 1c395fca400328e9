import { addMonths, civilOf, dayOf, exists, isoDay, pad, weekdayOf, type Day } from '../civil.js';
import type { DateMeaning } from '../meaning.js';
import { anchorOf, looksAhead, type Context, type Resolution } from './context.js';
import { monthStretch, stretchAt, yearStretch, type Stretch } from './moment.js';
import { dated, undated } from './results.js';

/** Resolves a date by its parts. Null where no such day exists. */
export function resolveDate(meaning: DateMeaning, context: Context): Resolution | null {
  if (meaning.swappable && context.monthFirst)
    return withYear({ ...meaning, month: meaning.day, day: meaning.month }, meaning.year!);
  if (meaning.year !== null) return withYear(meaning, meaning.year);
  if (meaning.month === null)
    return meaning.day === null || meaning.weekday !== null
      ? resolveWeekday(meaning, context)
      : resolveDay(meaning.day, context);
  return resolveMonth(meaning, context);
}

function withYear(meaning: DateMeaning, year: number): Resolution | null {
  const stretch = stretchOf(meaning, year);
  return stretch && inWeekOf(meaning, dated(stretch, 'explicit', null));
}

/** "the week of March 6" is the week around the day. */
function inWeekOf({ which, day }: DateMeaning, resolution: Resolution): Resolution {
  return which === 'same' && day !== null && resolution.stretch
    ? dated(stretchAt(resolution.stretch.start, 'week', 0), resolution.basis, resolution.why)
    : resolution;
}

function stretchOf({ month, day }: DateMeaning, year: number): Stretch | null {
  if (month === null) return yearStretch(year);
  if (day === null) return monthStretch({ year, month });
  if (!exists({ year, month, day })) return null;
  const at = dayOf({ year, month, day });
  return { start: at, end: at, unit: 'day' };
}

/** A month, with or without a day, whose year is left out. */
function resolveMonth(meaning: DateMeaning, context: Context): Resolution | null {
  const month = meaning.month!;
  const anchor = anchorOf(
    context,
    meaning.which === 'same' || meaning.which === 'previous' || meaning.which === 'following'
      ? 'previous'
      : 'published',
  );
  if (context.published === null && context.year !== null && !goesBack(meaning, context.year, context))
    return inYear(meaning, context.year, 'the year written before it', 'explicit');
  if (!anchor)
    return undated(
      `XXXX-${pad(month)}${meaning.day === null ? '' : `-${pad(meaning.day)}`}`,
      meaning.day === null ? 'month' : 'day',
    );
  const { year, month: current } = civilOf(anchor.start);
  if (meaning.years) return inYear(meaning, year + meaning.years, null, 'published');
  switch (meaning.which) {
    case 'this':
    case 'same':
      return inYear(meaning, year, null, 'published');
    case 'last':
    case 'previous':
      return inYear(
        meaning,
        meaning.day === null && month < current ? year : year - 1,
        'the last before it',
        'published',
      );
    case 'next':
    case 'following':
      return inYear(meaning, month > current ? year : year + 1, 'the next after it', 'published');
    default:
      return bareMonth(meaning, anchor.start, context);
  }
}

/**
 * Whether a month would lie before the date last spoken of if it were of the same year: "in August 2022 … between January
 * and March" may be of the year before or of the next.
 */
function goesBack(meaning: DateMeaning, year: number, { previous }: Context): boolean {
  const stretch = stretchOf(meaning, year);
  return stretch !== null && previous !== null && stretch.end < previous.start;
}

function inYear(
  meaning: DateMeaning,
  year: number,
  why: string | null,
  basis: Resolution['basis'],
): Resolution | null {
  const resolved = withYear(meaning, year);
  return resolved && { ...resolved, basis, why };
}

/** The tense points back or ahead; a day of a month without a year lies within half a year of publication. */
function bareMonth(meaning: DateMeaning, published: Day, context: Context): Resolution | null {
  const year = civilOf(published).year;
  if (meaning.day !== null) {
    const nearest = nearestYear(meaning, published, year, context.tense === 'future' ? FAR : NEAR);
    return nearest === null
      ? null
      : inYear(meaning, nearest, `the nearest to ${isoDay(published)}`, 'published');
  }
  const current = civilOf(published).month;
  const ahead = (meaning.month! - current + 12) % 12;
  const comes = context.tense === 'future' || (context.tense !== 'past' && ahead > 0 && ahead <= SOON);
  const told = context.tense === 'past' || context.tense === 'future';
  const clause = told ? `: the clause looks ${comes ? 'ahead' : 'back'}` : '';
  const basis = told ? 'tense' : 'published';
  return comes
    ? inYear(
        meaning,
        meaning.month! >= current ? year : year + 1,
        `the next seen from ${isoDay(published)}${clause}`,
        basis,
      )
    : inYear(
        meaning,
        meaning.month! <= current ? year : year - 1,
        `the last seen from ${isoDay(published)}${clause}`,
        basis,
      );
}

/** Months ahead within which a month without a year is taken to come, where no tense says otherwise. */
const SOON = 5;

/** How many days ahead a day without a year may lie, of a clause that looks ahead and of any other. */
const FAR = 366;
const NEAR = 92;

/** The year, of this one and its neighbours, that brings the day nearest and to its weekday where one is named. */
function nearestYear(meaning: DateMeaning, published: Day, year: number, farthest: number): number | null {
  let best: number | null = null;
  let bestDistance = Infinity;
  for (const candidate of [year, year - 1, year + 1]) {
    const stretch = stretchOf(meaning, candidate);
    if (!stretch) continue;
    const wrongWeekday = meaning.weekday !== null && weekdayOf(stretch.start) !== meaning.weekday;
    const tooFar = stretch.start - published > farthest;
    const distance = Math.abs(stretch.start - published) + (wrongWeekday ? 800 : 0) + (tooFar ? 400 : 0);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** "on the 28th": the last such day, or the next where the clause looks ahead. */
function resolveDay(day: number, context: Context): Resolution | null {
  const { published } = context;
  if (published === null) return undated(`XXXX-XX-${pad(day)}`, 'day');
  const first = dayOf({ ...civilOf(published), day: 1 });
  const ahead = looksAhead(context);
  for (let months = 0; months <= 2; months += 1) {
    const { year, month } = civilOf(addMonths(first, ahead ? months : -months));
    if (!exists({ year, month, day })) continue;
    const at = dayOf({ year, month, day });
    if (ahead ? at >= published : at <= published)
      return dated(
        { start: at, end: at, unit: 'day' },
        'tense',
        `the ${ahead ? 'next' : 'last'} seen from ${isoDay(published)}`,
      );
  }
  return null;
}

function resolveWeekday({ weekday, which }: DateMeaning, context: Context): Resolution | null {
  if (weekday === null) return null;
  const relative = which === 'previous' || which === 'following' || which === 'same';
  const anchor = anchorOf(context, relative ? 'previous' : 'published');
  if (!anchor) return undated(`XXXX-WXX-${weekday}`, 'day');
  const from = anchor.start;
  const back = (weekdayOf(from) - weekday + 7) % 7;
  const ahead = (weekday - weekdayOf(from) + 7) % 7;
  const at = (day: Day, basis: Resolution['basis'], why: string) =>
    dated({ start: day, end: day, unit: 'day' }, basis, why);
  switch (which) {
    case 'last':
    case 'previous':
      return at(from - (back || 7), 'published', `the last before ${isoDay(from)}`);
    case 'next':
    case 'following':
      return at(from + (ahead || 7), 'published', `the next after ${isoDay(from)}`);
    case 'this':
    case 'same':
      return at(
        stretchAt(from, 'week', 0).start + weekday - 1,
        'published',
        `of the week of ${isoDay(from)}`,
      );
    default:
      return looksAhead(context)
        ? at(from + ahead, 'tense', `the next from ${isoDay(from)}: the clause looks ahead`)
        : at(
            from - back,
            'tense',
            `the last up to ${isoDay(from)}: the clause ${context.tense === 'past' ? 'looks back' : 'does not look ahead'}`,
          );
  }
}
