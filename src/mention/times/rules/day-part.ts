import { type Cursor } from '../cursor.js';
import { DAY_PARTS, type DayPart } from '../lexicon.js';
import { period, type Found, type Meaning } from '../meaning.js';
import { rule } from '../rule.js';

interface Lead {
  readonly words: readonly string[];
  readonly date: Meaning | null;
}

const lead = (words: string, date: Meaning | null): Lead => ({ words: words.split(' '), date });

/** Longer leads first. A part of the day after "the" alone waits for a date beside it, or belongs to the day spoken of. */
const LEADS: readonly Lead[] = [
  lead('the previous', period('day', -1, 'previous')),
  lead('the preceding', period('day', -1, 'previous')),
  lead('the next', period('day', 1, 'previous')),
  lead('the following', period('day', 1, 'previous')),
  lead('the same', period('day', 0, 'previous')),
  lead('that same', period('day', 0, 'previous')),
  lead('this', period('day', 0)),
  lead('that', period('day', 0, 'previous')),
  lead('yesterday', period('day', -1)),
  lead('tomorrow', period('day', 1)),
  lead('last', period('day', -1)),
  lead('the', null),
];

/** A part of a day: "this morning", "the previous evening", "yesterday afternoon", "overnight", "in the morning". */
export const dayPart = rule({
  name: 'day-part',
  words: ['overnight', ...DAY_PARTS.keys(), 'mid', ...LEADS.map(({ words }) => words[0]!)],
  read(cursor, at) {
    if (cursor.word(at) === 'overnight') return found(at, at + 1, 'NI', null);
    const bare = partAt(cursor, at);
    if (bare) return isJoinable(cursor, at) ? found(at, bare.last, bare.part, null) : null;
    for (const { words, date } of LEADS) {
      if (!words.every((word, i) => cursor.word(at + i) === word)) continue;
      const part = partAt(cursor, at + words.length);
      const other = part && date === null ? dayBeside(cursor, part.last) : null;
      if (part && other !== null)
        return found(at, part.last + 1, part.part, period('day', other, 'previous'));
      if (part && (date !== null || isDefinite(cursor, at, part.last)))
        return found(at, part.last, part.part, date);
    }
    return null;
  },
});

const found = (first: number, last: number, part: DayPart, date: Meaning | null): Found => ({
  first,
  last,
  meaning: { kind: 'dayPart', part, date },
});

/** "evening", "early morning", "mid-afternoon". */
function partAt(cursor: Cursor, at: number): { last: number; part: DayPart } | null {
  let i = at;
  if (['early', 'late', 'mid'].includes(cursor.word(i))) i += 1;
  if (cursor.form(i) === '-') i += 1;
  const part = DAY_PARTS.get(cursor.word(i));
  return part && !cursor.word(i).endsWith('s') ? { last: i + 1, part } : null;
}

/** "the night before", "the morning after": of the day spoken of. */
const dayBeside = (cursor: Cursor, at: number): number | null => {
  if (!/^[.,;:)"”]?$/.test(cursor.form(at + 1))) return null;
  return cursor.word(at) === 'before' ? -1 : cursor.word(at) === 'after' ? 1 : null;
};

/** A bare part of the day is kept only where a date may stand beside it; a refiner drops those that stay alone. */
const isJoinable = (cursor: Cursor, at: number): boolean =>
  cursor.word(at - 1) !== 'a' && cursor.word(at - 1) !== 'good';

/** "in the morning", "during the night": after a preposition, and not before a noun ("the night sky"). */
const isDefinite = (cursor: Cursor, at: number, last: number): boolean =>
  (['in', 'during', 'by', 'until', 'through', 'on', 'late', 'early', 'of'].includes(cursor.word(at - 1)) &&
    (!/^[a-z]/.test(cursor.form(last)) ||
      /^(?:to|and|when|as|at|in|but|because)$/.test(cursor.word(last)))) ||
  ['of', 'before', 'on', 'after'].includes(cursor.word(last));
