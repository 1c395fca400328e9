import { afterStop, isCapital, type Cursor } from '../cursor.js';
import { MONTHS, WEEKDAYS } from '../lexicon.js';
import { date, type Found, type Which } from '../meaning.js';
import { rule } from '../rule.js';

const WHICH: readonly (readonly [words: readonly string[], which: Which])[] = [
  [['this', 'coming'], 'next'],
  [['this', 'past'], 'last'],
  [['this', 'last'], 'last'],
  [['the', 'previous'], 'previous'],
  [['the', 'preceding'], 'previous'],
  [['the', 'following'], 'following'],
  [['the', 'next'], 'following'],
  [['the', 'same'], 'same'],
  [['that', 'same'], 'same'],
  [['last'], 'last'],
  [['past'], 'last'],
  [['next'], 'next'],
  [['coming'], 'next'],
  [['this'], 'this'],
  [['that'], 'same'],
];

/** A day of the week: "Monday", "last Friday", "this coming Sunday", "the previous Thursday". */
export const weekday = rule({
  name: 'weekday',
  words: [...WEEKDAYS.keys(), ...WHICH.map(([words]) => words[0]!)],
  read(cursor, at) {
    const bare = weekdayAt(cursor, at);
    if (bare) return found(cursor, at, at, bare, null);
    for (const [words, which] of WHICH) {
      if (!words.every((word, i) => cursor.word(at + i) === word)) continue;
      const day = weekdayAt(cursor, at + words.length);
      if (day) return found(cursor, at, at + words.length, day, which);
    }
    return null;
  },
});

const found = (cursor: Cursor, first: number, at: number, day: number, which: Which | null): Found => ({
  first,
  last: afterStop(cursor, at + 1),
  meaning: date({ weekday: day, which }),
});

function weekdayAt(cursor: Cursor, at: number): number | undefined {
  const word = cursor.word(at);
  const day = WEEKDAYS.get(word);
  if (!day || !isCapital(cursor.form(at)) || isPartOfName(cursor, at)) return undefined;
  return word.length > 4 || hasDateBeside(cursor, at) ? day : undefined;
}

/** Short forms ("Sat", "Sun") only beside a date or with their full stop. */
function hasDateBeside(cursor: Cursor, at: number): boolean {
  if (cursor.form(at).endsWith('.') || cursor.form(at + 1) === '.') return true;
  const next = cursor.form(at + 1) === ',' ? at + 2 : at + 1;
  return MONTHS.has(cursor.word(next)) || /^\d{1,2}$/.test(cursor.form(next));
}

const NAME_AFTER: ReadonlySet<string> = new Set([
  'times',
  'telegraph',
  'mirror',
  'mail',
  'express',
  'herald',
  'star',
  'agreement',
  'group',
  'mosque',
  'club',
  'movement',
  'market',
]);
const NAME_BEFORE: ReadonlySet<string> = new Set([
  'bloody',
  'black',
  'good',
  'palm',
  'ash',
  'super',
  'cyber',
]);

/** "the Sunday Times", "Bloody Sunday", "the Good Friday Agreement": a name, not a day. */
function isPartOfName(cursor: Cursor, at: number): boolean {
  const after = cursor.word(at + 1);
  if (NAME_AFTER.has(after) && isCapital(cursor.form(at + 1))) return true;
  return NAME_BEFORE.has(cursor.word(at - 1)) && isCapital(cursor.form(at - 1));
}
