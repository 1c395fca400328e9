import { UNITS } from '../lexicon.js';
import { period } from '../meaning.js';
import { rule } from '../rule.js';

const NOUNS: ReadonlySet<string> = new Set([
  'end',
  'beginning',
  'start',
  'middle',
  'rest',
  'course',
  'half',
  'close',
  'days',
]);

/** "the year" in "by the end of the year", "the week" in "later in the week": the period that the text is written in. */
export const thePeriod = rule({
  name: 'the-period',
  words: ['the'],
  read(cursor, at) {
    const word = cursor.word(at + 1);
    const unit = UNITS.get(word);
    if (
      !unit ||
      !['week', 'month', 'year', 'quarter', 'decade', 'century', 'day'].includes(unit) ||
      word.endsWith('s')
    )
      return null;
    const before = cursor.word(at - 1);
    const led =
      before === 'of'
        ? NOUNS.has(cursor.word(at - 2))
        : before === 'in' && /^(?:earlier|later)$/.test(cursor.word(at - 2));
    return led ? { first: at, last: at + 2, meaning: period(unit, 0) } : null;
  },
});
