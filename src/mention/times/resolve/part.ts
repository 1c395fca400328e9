import { addMonths, type Day } from '../civil.js';
import type { Unit } from '../lexicon.js';
import type { Part } from '../meaning.js';
import { moved, type Stretch } from './moment.js';

/** Weeks of a period, from 0 on; -1 the last. */
const WEEKS = { week1: 0, week2: 1, week3: 2, week4: 3, lastWeek: -1 } as const;

/** From where to where each part runs, in twelfths of the whole: "late" is the last third, "the end of" the last sixth. */
type Share = Exclude<Part, 'earlier' | 'later' | keyof typeof WEEKS>;
const TWELFTHS: Record<Share, readonly [from: number, to: number]> = {
  start: [0, 4],
  middle: [4, 8],
  end: [8, 12],
  opening: [0, 2],
  close: [10, 12],
  firstHalf: [0, 6],
  secondHalf: [6, 12],
  within: [0, 12],
};

/**
 * The days of a part of a stretch, at least one. A year is parted at its months, anything else by its days. "Earlier" and
 * "later" are what of it lies up to or from the day of publication.
 */
export function partOf({ start, end, unit }: Stretch, part: Part, published: Day | null): Stretch {
  if (part === 'earlier')
    return { start, end: published === null ? end : Math.max(start, Math.min(end, published)), unit };
  if (part === 'later')
    return { start: published === null ? start : Math.min(end, Math.max(start, published)), end, unit };
  if (part in WEEKS) return weekOf({ start, end, unit }, WEEKS[part as keyof typeof WEEKS]);
  const [from, to] = TWELFTHS[part as Share];
  const at = (twelfths: number): Day =>
    unit === 'year' ? addMonths(start, twelfths) : start + Math.floor(((end - start + 1) * twelfths) / 12);
  const first = Math.min(at(from), end);
  return { start: first, end: to === 12 ? end : Math.max(first, at(to) - 1), unit };
}

/** So many units from the beginning of a stretch or before its end, no more than it has. */
export function countedPart(
  { start, end, unit }: Stretch,
  isLast: boolean,
  { amount, unit: counted }: { readonly amount: number; readonly unit: Unit },
): Stretch {
  return isLast
    ? { start: Math.max(start, moved(end + 1, -amount, counted)), end, unit }
    : { start, end: Math.min(end, Math.max(start, moved(start, amount, counted) - 1)), unit };
}

/** Seven days of a stretch, counted from its first day, or its last seven. */
function weekOf({ start, end }: Stretch, week: number): Stretch {
  const first = week < 0 ? Math.max(start, end - 6) : Math.min(end, start + 7 * week);
  return { start: first, end: Math.min(end, first + 6), unit: 'week' };
}
