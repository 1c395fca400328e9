import { civilOf, type Day } from '../civil.js';
import { civilDayOf } from '../events/index.js';
import type { OtherMeaning } from '../meaning.js';
import type { Context, Resolution } from './context.js';
import { dated } from './results.js';

/** A day of another calendar as the day of the civil one; without a year the nearest to publication. Null where there is no such day. */
export function resolveOther(meaning: OtherMeaning, { published }: Context): Resolution | null {
  const { calendar, year } = meaning;
  const day = year === null ? nearest(meaning, published) : civilDayOf(calendar, { ...meaning, year });
  if (day === null) return null;
  const why = `the ${calendar === 'hijri' ? 'Hijri' : 'Persian'} calendar`;
  return dated({ start: day, end: day, unit: 'day' }, year === null ? 'published' : 'explicit', why);
}

function nearest(meaning: OtherMeaning, published: Day | null): Day | null {
  if (published === null) return null;
  const { year } = civilOf(published);
  const about = meaning.calendar === 'persian' ? year - 621 : Math.round((year - 622) * 1.0307);
  let best: Day | null = null;
  for (let each = about - 2; each <= about + 2; each += 1) {
    const day = civilDayOf(meaning.calendar, { ...meaning, year: each });
    if (day !== null && (best === null || Math.abs(day - published) < Math.abs(best - published))) best = day;
  }
  return best;
}
