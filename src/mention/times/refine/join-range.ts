import { date, type Found, type Meaning } from '../meaning.js';
import { between, joiner } from './refiner.js';

/** Two times as one stretch: "from Monday to Friday", "between March and June", "12 June – 3 July", "from 2014 until 2017". */
export const joinRange = joiner('join-range', (cursor, left, right) => {
  const gap = between(cursor, left, right);
  const led = cursor.word(left.first - 1);
  if (!isJoint(left, right.meaning, gap, led)) return null;
  if (!isEnd(left.meaning) || !isEnd(right.meaning) || !alike(left.meaning, right.meaning)) return null;
  const [from, to] = shareParts(left.meaning, right.meaning);
  return { first: left.first, last: right.last, meaning: { kind: 'range', from, to } };
});

function isJoint(left: Found, right: Meaning, gap: string, led: string): boolean {
  if (led === 'between') return gap === 'and';
  if (led === 'from') return ['to', 'until', 'till', 'through', 'up to', 'up until', '-', '–'].includes(gap);
  return ['through', '-', '–', 'to'].includes(gap) && sameShape(left.meaning, right);
}

/** Without "from", two times are one stretch only where they are told alike: two weekdays, two months, two hours. */
function sameShape(left: Meaning, right: Meaning): boolean {
  if (left.kind !== right.kind) return false;
  if (left.kind !== 'date' || right.kind !== 'date') return left.kind === 'clock';
  const parts = (['month', 'day', 'weekday'] as const).filter(
    (part) => (left[part] === null) !== (right[part] === null),
  );
  return parts.length === 0 && left.which === null && right.which === null;
}

function isEnd(meaning: Meaning): boolean {
  if (meaning.kind === 'part') return isEnd(meaning.of);
  return ['date', 'period', 'portion', 'clock', 'dayPart', 'event'].includes(meaning.kind);
}

const core = (meaning: Meaning): Meaning => (meaning.kind === 'part' ? core(meaning.of) : meaning);

/** A clock time runs to a clock time, a date to a date. */
function alike(left: Meaning, right: Meaning): boolean {
  const clock = (meaning: Meaning) => core(meaning).kind === 'clock';
  return clock(left) === clock(right);
}

/** The first takes from the second what it leaves out: the year of "from 12 June to 3 July 2017", the month of "12 to 14 June". */
function shareParts(left: Meaning, right: Meaning): [Meaning, Meaning] {
  if (left.kind === 'date' && right.kind === 'date') {
    const year =
      left.year ??
      (left.month !== null && right.month !== null && left.which === null && right.which === null
        ? yearBefore(left, right)
        : null);
    const month = right.month ?? (right.day !== null ? left.month : null);
    return [date({ ...left, year }), date({ ...right, month })];
  }
  if (left.kind === 'clock' && right.kind === 'clock' && left.date === null && right.date !== null)
    return [{ ...left, date: right.date }, right];
  if (left.kind === 'clock' && right.kind === 'clock' && left.date !== null && right.date === null)
    return [left, { ...right, date: left.date }];
  return [left, right];
}

const yearBefore = (left: Meaning & { kind: 'date' }, right: Meaning & { kind: 'date' }): number | null =>
  right.year === null ? null : (left.month ?? 0) > (right.month ?? 0) ? right.year - 1 : right.year;
