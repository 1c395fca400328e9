import type { Found, Meaning, PeriodMeaning, Which } from '../meaning.js';
import { between, joiner } from './refiner.js';

/** A month, season or quarter with the year seen from a date: "January this year", "the third quarter of last year", "Friday of last week". */
export const joinYear = joiner('join-year', (cursor, left, right) => {
  const gap = between(cursor, left, right);
  if (!['', 'of', ',', ', on', 'on', 'in', ', in', 'to the'].includes(gap)) return null;
  const { meaning } = right;
  const ago = agoOf(left, right, gap);
  if (ago) return ago;
  if (meaning.kind === 'date' && gap === 'of') return ofYear(left, right);
  if (meaning.kind !== 'period' || (gap !== '' && gap !== 'of')) return null;
  const which = whichOf(meaning);
  const joined = which && limited(left.meaning, meaning, which);
  return joined ? { first: left.first, last: right.last, meaning: joined } : null;
});

/** "a year ago today", "two years ago, on 4 June", "ten years ago in March". */
function agoOf(left: Found, right: Found, gap: string): Found | null {
  const { meaning } = left;
  const isAgo =
    meaning.kind === 'shift' &&
    meaning.unit === 'year' &&
    meaning.from === 'published' &&
    meaning.amount !== null;
  const day = right.meaning;
  if (meaning.kind !== 'shift' || meaning.from !== 'published' || meaning.amount === null) return null;
  if (day.kind === 'period' && day.offset === 0 && (gap === '' || gap === ',' || gap === 'to the'))
    return { first: left.first, last: right.last, meaning: { ...meaning, at: day.unit } };
  if (!isAgo || day.kind !== 'date' || day.month === null || day.year !== null || day.which !== null)
    return null;
  const years = meaning.amount * meaning.direction;
  return Number.isInteger(years) ? { first: left.first, last: right.last, meaning: { ...day, years } } : null;
}

function ofYear(left: Found, right: Found): Found | null {
  if (right.meaning.kind !== 'date' || right.meaning.month !== null || right.meaning.year === null)
    return null;
  const { year } = right.meaning;
  const { meaning } = left;
  if (meaning.kind === 'date' && meaning.month !== null && meaning.year === null)
    return { first: left.first, last: right.last, meaning: { ...meaning, year } };
  return null;
}

const whichOf = ({ offset, from }: PeriodMeaning): Which | null =>
  offset === 0
    ? from === 'published'
      ? 'this'
      : 'same'
    : offset < 0
      ? from === 'published'
        ? 'last'
        : 'previous'
      : from === 'published'
        ? 'next'
        : 'following';

function limited(meaning: Meaning, { unit }: PeriodMeaning, which: Which): Meaning | null {
  if (unit === 'year') {
    if (meaning.kind === 'portion' && meaning.year === null && meaning.which === null)
      return { ...meaning, which };
    if (meaning.kind === 'date' && meaning.month !== null && meaning.year === null && meaning.which === null)
      return which === 'last' || which === 'next'
        ? { ...meaning, years: which === 'last' ? -1 : 1 }
        : { ...meaning, which };
  }
  if (unit === 'week' && meaning.kind === 'date' && meaning.weekday !== null && meaning.day === null)
    return { ...meaning, which };
  return null;
}
