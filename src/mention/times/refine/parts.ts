import { isHyphen, type Cursor } from '../cursor.js';
import type { Found, Meaning, Part } from '../meaning.js';
import { each } from './refiner.js';

const ADJECTIVES: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['early', 'start'],
  ['late', 'end'],
  ['mid', 'middle'],
  ['earlier', 'earlier'],
  ['later', 'later'],
  ['sometime', 'within'],
]);

const NOUNS: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['start', 'opening'],
  ['beginning', 'opening'],
  ['outset', 'opening'],
  ['onset', 'opening'],
  ['middle', 'middle'],
  ['end', 'close'],
  ['close', 'close'],
  ['course', 'within'],
  ['week', 'within'],
  ['month', 'within'],
]);
const COUNTED: readonly (readonly [words: readonly string[], part: Part])[] = [
  [['first', 'half'], 'firstHalf'],
  [['second', 'half'], 'secondHalf'],
  [['last', 'half'], 'secondHalf'],
  [['latter', 'half'], 'secondHalf'],
  [['first', 'week'], 'week1'],
  [['opening', 'week'], 'week1'],
  [['second', 'week'], 'week2'],
  [['third', 'week'], 'week3'],
  [['fourth', 'week'], 'week4'],
  [['last', 'week'], 'lastWeek'],
  [['final', 'week'], 'lastWeek'],
  [['first', 'days'], 'opening'],
  [['first', 'weeks'], 'opening'],
  [['first', 'months'], 'start'],
  [['early', 'hours'], 'opening'],
  [['early', 'days'], 'opening'],
  [['early', 'part'], 'start'],
  [['first', 'part'], 'firstHalf'],
  [['latter', 'part'], 'secondHalf'],
  [['final', 'days'], 'close'],
  [['last', 'days'], 'close'],
  [['last', 'weeks'], 'end'],
  [['closing', 'days'], 'close'],
  [['first', 'day'], 'opening'],
  [['last', 'day'], 'close'],
];

/** A part of a period: "late May", "mid-2016", "the end of the week", "in the first half of June", "earlier this year". */
export const parts = each('parts', (cursor, found) => {
  const whole = ofNoun(cursor, found) ?? withAdjective(cursor, found) ?? found;
  return whole === found ? found : (ofNoun(cursor, whole) ?? whole);
});

function withAdjective(cursor: Cursor, found: Found): Found | null {
  const articled = cursor.word(found.first) === 'the';
  const before = articled ? found.first + 1 : found.first - 1;
  const i = !articled && isHyphen(cursor.form(before)) ? before - 1 : before;
  const part = ADJECTIVES.get(cursor.word(i));
  if (!part || articled || !isDivisible(found.meaning)) return null;
  const first = cursor.word(i - 1) === 'the' && i + 1 === found.first ? i - 1 : i;
  return { first, last: found.last, meaning: { kind: 'part', part, of: found.meaning } };
}

/** "the end of", "(the) mid-point of", "the first half of" before the period, whose own article may stand between. */
function ofNoun(cursor: Cursor, found: Found): Found | null {
  if (cursor.word(found.first - 1) !== 'of' || !isDivisible(found.meaning)) return null;
  const noun = found.first - 2;
  const two = COUNTED.find(([words]) => cursor.word(noun - 1) === words[0] && cursor.word(noun) === words[1]);
  const part = two?.[1] ?? NOUNS.get(cursor.word(noun));
  if (!part || (part === 'within' && !isWithin(cursor, noun, found.meaning))) return null;
  let first = two ? noun - 1 : noun;
  if (cursor.word(first - 1) === 'very') first -= 1;
  if (cursor.word(first - 1) === 'the') first -= 1;
  return {
    first,
    last: found.last,
    meaning: { kind: 'part', part, of: inWeek(cursor, noun, found.meaning) },
  };
}

/** "the week of March 6", "the month of May", "in the course of 2016". */
const isWithin = (cursor: Cursor, noun: number, meaning: Meaning): boolean =>
  cursor.word(noun) === 'course' ||
  (meaning.kind === 'date' &&
    (cursor.word(noun) === 'week' ? meaning.day !== null : meaning.month !== null && meaning.day === null));

const inWeek = (cursor: Cursor, noun: number, meaning: Meaning): Meaning =>
  cursor.word(noun) === 'week' && meaning.kind === 'date' ? { ...meaning, which: 'same' } : meaning;

/** Periods that have a beginning and an end to speak of. */
function isDivisible(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case 'date':
    case 'period':
    case 'portion':
    case 'era':
    case 'dayPart':
    case 'window':
      return true;
    case 'event':
      return meaning.relation === 'during';
    default:
      return false;
  }
}
