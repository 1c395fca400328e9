import { relationOf, type Mendable } from './columns.js';

const [APPOS, NMOD, COMPOUND, CASE] = [
  relationOf('appos'),
  relationOf('nmod'),
  relationOf('compound'),
  relationOf('case'),
];
const WEEKDAY = /^(?:Mon|Tues?|Wed|Wednes|Thu|Thurs?|Fri|Sat|Satur|Sun)(?:day|\.)?$/i;
const MONTH =
  /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/i;
/** "Friday may 3 …" is no date. */
const isMonth = (word: string): boolean => /^\p{Lu}/u.test(word) && MONTH.test(word);
const DAY = /^[0-3]?\d(?:st|nd|rd|th)?$/;

/**
 * "on Friday, 26 January", "Friday January 26": the day of the month is an apposition of the day of the week, and the month
 * hangs on it, as in 108 of the 113 such dates of the training treebanks. Mends the tree of the tokens [first, last) in place.
 */
export function mendDates(
  first: number,
  last: number,
  columns: Mendable,
  form: (token: number) => string,
): void {
  for (let weekday = first; weekday + 2 < last; weekday += 1) {
    if (!WEEKDAY.test(form(weekday))) continue;
    const at = form(weekday + 1) === ',' ? weekday + 2 : weekday + 1;
    if (at + 1 >= last) continue;
    const [one, other] = [form(at), form(at + 1)];
    if (isMonth(one) && DAY.test(other)) joinDate(first, weekday, at + 1, at, columns);
    else if (DAY.test(one) && isMonth(other)) joinDate(first, weekday, at, at + 1, columns);
  }
}

function joinDate(first: number, weekday: number, day: number, month: number, columns: Mendable): void {
  const { head, relation } = columns;
  if (head[month] !== day) {
    if (isUnder(day, month, columns)) rise(day, month, columns);
    head[month] = day;
    relation[month] = NMOD;
  } else if (relation[month] !== COMPOUND) relation[month] = NMOD;
  if (head[day] !== weekday && isUnder(weekday, day, columns)) rise(weekday, day, columns);
  head[day] = weekday;
  relation[day] = APPOS;
  for (let i = first; i < weekday; i += 1)
    if ((head[i] === day || head[i] === month) && relation[i] === CASE) head[i] = weekday;
}

function isUnder(token: number, other: number, { head }: Mendable): boolean {
  for (let i = head[token]!; i >= 0; i = head[i]!) if (i === other) return true;
  return false;
}

/** Gives a token the place in the tree of one above it. */
function rise(token: number, above: number, { head, relation }: Mendable): void {
  head[token] = head[above]!;
  relation[token] = relation[above]!;
}
