import type { Cursor } from '../cursor.js';
import type { Found } from '../meaning.js';

/** A refiner joins, widens or drops what the rules found in one sentence; in and out in the order of the text. */
export interface Refiner {
  readonly name: string;
  readonly refine: (cursor: Cursor, found: readonly Found[]) => readonly Found[];
}

/** Joins neighbours from left to right: `join` gives the two as one, or null to leave them apart. */
export const joiner = (
  name: string,
  join: (cursor: Cursor, left: Found, right: Found) => Found | null,
): Refiner => ({
  name,
  refine(cursor, found) {
    const out: Found[] = [];
    for (const each of found) {
      const left = out.at(-1);
      const joined = left ? join(cursor, left, each) : null;
      if (joined) out[out.length - 1] = joined;
      else out.push(each);
    }
    return out;
  },
});

/** Widens or changes each expression by itself; null drops it. */
export const each = (name: string, change: (cursor: Cursor, found: Found) => Found | null): Refiner => ({
  name,
  refine: (cursor, found) => found.flatMap((one) => change(cursor, one) ?? []),
});

/** The words between two expressions, joined by a space ("" where they touch). */
export function between(cursor: Cursor, left: Found, right: Found): string {
  const words: string[] = [];
  if (right.first - left.last > 4) return 'far';
  for (let i = left.last; i < right.first; i += 1) words.push(cursor.word(i));
  return words.join(' ');
}
