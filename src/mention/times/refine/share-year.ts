import type { DateMeaning, Found } from '../meaning.js';
import { between, type Refiner } from './refiner.js';

const GAPS: ReadonlySet<string> = new Set([
  'and',
  'or',
  ',',
  '/',
  '&',
  ', and',
  'and on',
  'and in',
  'as well as',
]);

/** "in May and June 2019", "on 3 May, 4 June and 2 July 2019": the year said last is that of all. */
export const shareYear: Refiner = {
  name: 'share-year',
  refine(cursor, found) {
    const out: Found[] = [];
    for (const each of [...found].reverse()) {
      const next = out[0];
      const shared =
        next && GAPS.has(between(cursor, each, next)) ? sharing(each.meaning, next.meaning) : null;
      out.unshift(shared ? { ...each, meaning: shared } : each);
    }
    return out;
  },
};

function sharing(left: Found['meaning'], right: Found['meaning']): DateMeaning | null {
  if (left.kind !== 'date' || right.kind !== 'date' || left.month === null || left.year !== null) return null;
  if (right.year === null || right.month === null || left.which !== null || left.years) return null;
  if ((left.day === null) !== (right.day === null)) return null;
  return { ...left, year: left.month > right.month ? right.year - 1 : right.year };
}
