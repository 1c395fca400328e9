import { isCapital, isHyphen, type Cursor } from '../cursor.js';
import type { Found } from '../meaning.js';
import { each } from './refiner.js';

/** Drops what is no time by itself: a bare "morning", an age of a thing's name, a unit in a name. */
export const drop = each('drop', (cursor, found) => (isTime(cursor, found) ? found : null));

function isTime(cursor: Cursor, { first, last, meaning }: Found): boolean {
  if (meaning.kind === 'date' && meaning.year === null && isInName(cursor, first, last)) return false;
  if (meaning.kind === 'dayPart' && meaning.date === null)
    return (
      last - first > 1 || cursor.word(first) === 'overnight' || ['at', 'by'].includes(cursor.word(first - 1))
    );
  if (meaning.kind === 'part' && meaning.of.kind === 'dayPart' && meaning.of.date === null)
    return last - first > 2 || cursor.word(first) === 'the';
  if (meaning.kind === 'date' && meaning.year !== null && meaning.month === null)
    return (
      !isHyphen(cursor.form(first - 1)) ||
      cursor.tokens.spaceBefore(first) ||
      isPrefix(cursor.word(first - 2))
    );
  return true;
}

/** "the 28 February Battalion", "the April 6 Youth Movement", "the 17 November group", "July 17 Bridge": a day that names something. */
function isInName(cursor: Cursor, first: number, last: number): boolean {
  const noun = NAMED.has(cursor.word(last)) ? last : isCapital(cursor.form(last)) ? last + 1 : -1;
  if (/^(?:Black|Red|Bloody)$/.test(cursor.form(first - 1))) return true; // "Black September"
  if (noun < 0 || !NAMED.has(cursor.word(noun))) return false;
  if (isCapital(cursor.form(noun))) return true;
  return cursor.word(noun) === 'group' && (cursor.word(first - 1) === 'the' || cursor.word(first) === 'the');
}
const NAMED: ReadonlySet<string> = new Set(
  `battalion brigade division regiment corps front army movement alliance coalition group forces militia party bloc organisation organization
  revolution street square bridge airport avenue stadium hospital university city district barracks garrison base camp gang club foundation association`.split(
    /\s+/,
  ),
);

const isPrefix = (word: string): boolean => word === 'mid' || word === 'post' || word === 'pre';
