import { addMonths, type Day } from '../civil.js';
import type { Part } from '../meaning.js';
import type { Stretch } from './moment.js';

/** From where to where each part runs, in twelfths of the whole: "late" is the last third, "the end of" the last sixth. */
const TWELFTHS: Record<Exclude<Part, 'earlier' | 'later'>, readonly [from: number, to: number]> = {
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
  const [from, to] = TWELFTHS[part];
  const at = (twelfths: number): Day =>
    unit === 'year' ? addMonths(start, twelfths) : start + Math.floor(((end - start + 1) * twelfths) / 12);
  const first = Math.min(at(from), end);
  return { start: first, end: to === 12 ? end : Math.max(first, at(to) - 1), unit };
}
