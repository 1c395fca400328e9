import { isHyphen, type Cursor } from '../cursor.js';
import type { Found } from '../meaning.js';
import { each } from './refiner.js';

/** Drops what is no time by itself: a bare "morning", an age of a thing's name, a unit in a name. */
export const drop = each('drop', (cursor, found) => (isTime(cursor, found) ? found : null));

function isTime(cursor: Cursor, { first, last, meaning }: Found): boolean {
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

const isPrefix = (word: string): boolean => word === 'mid' || word === 'post' || word === 'pre';
