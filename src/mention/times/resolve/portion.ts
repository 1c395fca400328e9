import { civilOf, dayOf, daysIn, pad, type Day } from '../civil.js';
import type { PortionMeaning } from '../meaning.js';
import { anchorOf, type Context, type Resolution } from './context.js';
import type { Stretch } from './moment.js';
import { dated, undated } from './results.js';

/** First month and number of months of each part of a year; winter runs into the next year. */
const PORTIONS: Record<PortionMeaning['portion'], readonly [month: number, months: number]> = {
  SP: [3, 3],
  SU: [6, 3],
  FA: [9, 3],
  WI: [12, 3],
  Q1: [1, 3],
  Q2: [4, 3],
  Q3: [7, 3],
  Q4: [10, 3],
  H1: [1, 6],
  H2: [7, 6],
};

/** Resolves a season, quarter or half of a year. */
export function resolvePortion({ portion, year, which }: PortionMeaning, context: Context): Resolution {
  if (year !== null) return inYear(portion, year, 'explicit', null);
  const relative = which === 'previous' || which === 'following' || which === 'same';
  const anchor = anchorOf(context, relative ? 'previous' : 'published');
  if (!anchor) {
    return context.year === null
      ? undated(`XXXX-${portion}`, 'season')
      : inYear(portion, context.year, 'explicit', 'the year written before it');
  }
  const current = civilOf(anchor.start).year;
  const isSeason = portion.length === 2 && !/\d/.test(portion);
  if (which === 'this' || which === 'same') return inYear(portion, current, 'published', null);
  if (which === 'last' && isSeason)
    return inYear(
      portion,
      lastBefore(portion, anchor.start, current),
      'published',
      'the last before the document',
    );
  if (which === 'last' || which === 'previous') return inYear(portion, current - 1, 'published', null);
  if (which === 'next' && isSeason)
    return inYear(
      portion,
      nextAfter(portion, anchor.start, current),
      'published',
      'the next after the document',
    );
  if (which === 'next' || which === 'following') return inYear(portion, current + 1, 'published', null);
  if (!isSeason)
    return inYear(
      portion,
      nearest(portion, anchor.start, current),
      'published',
      'the nearest to the document',
    );
  return context.tense === 'future'
    ? inYear(
        portion,
        nextAfter(portion, anchor.start - 92, current),
        'tense',
        'the next: the clause looks ahead',
      )
    : inYear(
        portion,
        lastBegun(portion, anchor.start, current),
        'tense',
        'the last begun: the clause does not look ahead',
      );
}

const inYear = (
  portion: PortionMeaning['portion'],
  year: number,
  basis: Resolution['basis'],
  why: string | null,
): Resolution => dated(stretchOf(portion, year), basis, why, `${pad(year, 4)}-${portion}`);

function stretchOf(portion: PortionMeaning['portion'], year: number): Stretch {
  const [month, months] = PORTIONS[portion];
  const last = month + months - 1;
  const end = last > 12 ? { year: year + 1, month: last - 12 } : { year, month: last };
  return {
    start: dayOf({ year, month, day: 1 }),
    end: dayOf({ ...end, day: daysIn(end.year, end.month) }),
    unit: portion.startsWith('Q') ? 'quarter' : 'season',
  };
}

/** The year that brings the end of the part nearest to the day. */
function nearest(portion: PortionMeaning['portion'], day: Day, year: number): number {
  const distance = (of: number) => Math.abs(stretchOf(portion, of).end - day);
  return [year, year - 1, year + 1].reduce((best, of) => (distance(of) < distance(best) ? of : best));
}

/** The last that ended before the day. */
const lastBefore = (portion: PortionMeaning['portion'], day: Day, year: number): number =>
  stretchOf(portion, year).end < day ? year : year - 1;

const lastBegun = (portion: PortionMeaning['portion'], day: Day, year: number): number =>
  stretchOf(portion, year).start <= day ? year : year - 1;

const nextAfter = (portion: PortionMeaning['portion'], day: Day, year: number): number =>
  stretchOf(portion, year).start > day ? year : year + 1;
