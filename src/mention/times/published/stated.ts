import type { Sentence, TextBlock, Tokens } from '../../../analysis/index.js';
import { isNumberWord } from '../../numerals/index.js';
import { dayOf, exists, type Day } from '../civil.js';
import { cursorOver, isCapital, type Cursor } from '../cursor.js';
import { civilDayOf } from '../events/index.js';
import type { Meaning } from '../meaning.js';
import { readSentence } from '../read.js';

/** A date of the document with the tokens it rests on. */
export interface DocumentDate {
  readonly first: number;
  readonly last: number;
  readonly day: Day;
  /** Whether it is the last day of a stretch, which states no date of the document. */
  readonly isRange: boolean;
  readonly basis: 'stated' | 'inferred';
  /** How the date was found, in words. */
  readonly why: string;
}

/** A line of the head or foot is looked at whole, a paragraph only for its dateline. */
const HEAD_BLOCKS = 8;
const FOOT_BLOCKS = 2;
/** Words that may stand beside the date in a line that states it ("Moscow, 15 June 2017, 14:30"). */
const WORDS_BESIDE = 8;
/** Words that may stand before a date that ends its line ("Briefing by Foreign Ministry Spokesperson …, Moscow, 15 June 2017"). */
const WORDS_BEFORE = 14;

/** The date that the document states of itself: a line that is a date, a dateline, "Published: 15 June 2017". */
export function stated(
  blocks: readonly TextBlock[],
  tokens: Tokens,
  sentences: readonly Sentence[],
  monthFirst: boolean,
): DocumentDate | null {
  const head = blocks.slice(0, HEAD_BLOCKS);
  const foot = blocks.slice(Math.max(HEAD_BLOCKS, blocks.length - FOOT_BLOCKS));
  for (const block of [...head, ...foot]) {
    for (const sentence of sentencesOf(block, sentences)) {
      const date = fullDates(tokens, sentence, monthFirst).find((found) =>
        statesDate(cursorOver(tokens, sentence), found, block),
      );
      if (date) return date;
    }
  }
  return null;
}

/** The block's sentences; of a long one the first is enough for a dateline. */
function sentencesOf(block: TextBlock, sentences: readonly Sentence[]): Sentence[] {
  const found: Sentence[] = [];
  for (const sentence of sentences) {
    if (sentence.start >= block.end || found.length === 3) break;
    if (sentence.end > block.start) found.push(sentence);
  }
  return found;
}

/** The full dates among the expressions of a sentence; of a stretch its last day. */
export function fullDates(tokens: Tokens, sentence: Sentence, monthFirst: boolean): DocumentDate[] {
  if (!mayHoldYear(tokens, sentence)) return [];
  return readSentence(cursorOver(tokens, sentence)).flatMap(({ first, last, meaning }) => {
    const day = dayOfMeaning(meaning, monthFirst);
    if (day === null) return [];
    const isRange = meaning.kind === 'range';
    return [
      { first, last, day, isRange, basis: 'stated' as const, why: 'a date line or dateline of the text' },
    ];
  });
}

/** A year is in digits or in words: most sentences have neither, and need not be read for a full date. */
function mayHoldYear(tokens: Tokens, { first, last }: Sentence): boolean {
  for (let i = first; i < last; i += 1)
    if (/\p{Nd}/u.test(tokens.form(i)) || isNumberWord(tokens.lower(i))) return true;
  return false;
}

function dayOfMeaning(meaning: Meaning, monthFirst: boolean): Day | null {
  if (meaning.kind === 'range') return dayOfMeaning(meaning.to, monthFirst);
  if ((meaning.kind === 'clock' || meaning.kind === 'dayPart') && meaning.date)
    return dayOfMeaning(meaning.date, monthFirst);
  if (meaning.kind === 'other' && meaning.year !== null)
    return civilDayOf(meaning.calendar, { ...meaning, year: meaning.year });
  if (meaning.kind !== 'date') return null;
  const { year, month, day, swappable } = meaning;
  if (year === null || month === null || day === null) return null;
  const civil = swappable && monthFirst ? { year, month: day, day: month } : { year, month, day };
  return exists(civil) ? dayOf(civil) : null;
}

const STATING: ReadonlySet<string> = new Set(
  'published date dated issued posted updated released'.split(' '),
);

/** A short line with the date and little else, a dateline before a dash, or the date after "published". */
function statesDate(cursor: Cursor, { first, last, isRange }: DocumentDate, block: TextBlock): boolean {
  if (isRange || isOfNeighbour(cursor, first)) return false;
  const { tokens } = cursor;
  const beside = cursor.last - cursor.first - (last - first);
  const short = beside <= (last === cursor.last ? WORDS_BEFORE : WORDS_BESIDE);
  const fillsBlock =
    tokens.end[cursor.last - 1]! >= block.end - 2 && tokens.start[cursor.first]! <= block.start + 2;
  if (short && (fillsBlock || block.kind === 'heading') && !hasVerbBefore(cursor, first)) return true;
  if (isLedByStating(cursor, first)) return first - cursor.first <= 4;
  return isDatelineAt(cursor, { first, last }, block);
}

/** "Tomorrow, 9 October 2019": not the day of the text, whatever else stands in the line. */
const isOfNeighbour = (cursor: Cursor, first: number): boolean =>
  [first - 1, first - 2].some((i) => /^(?:yesterday|tomorrow)$/.test(cursor.word(i)));

/** Whether a date follows nothing but a place at the head of its sentence and ends there, or before a dash. */
export function isDatelineAt(
  cursor: Cursor,
  { first, last }: Pick<DocumentDate, 'first' | 'last'>,
  block: TextBlock,
): boolean {
  if (first - cursor.first > MAX_PLACE || !isPlaceLine(cursor, first)) return false;
  return endsDateline(cursor, first, afterAgency(cursor, last)) || isWholeSentence(cursor, last, block);
}
const MAX_PLACE = 8;

/** "(SANA)" between a date and its dash. */
function afterAgency(cursor: Cursor, at: number): number {
  if (cursor.form(at) !== '(') return at;
  for (let i = at + 1; i <= at + 4; i += 1) if (cursor.form(i) === ')') return i + 1;
  return at;
}

/** A dash or bracket after the date; a colon after "Juba – 16 July 2016", where a place was named. */
const endsDateline = (cursor: Cursor, first: number, at: number): boolean =>
  /^(?:-+|–|—|_|\)|\|)$/.test(cursor.form(at)) || (cursor.form(at) === ':' && first > cursor.first);

/** "New York, 22 January 2014." at the head of a block, a sentence by itself. */
const isWholeSentence = (cursor: Cursor, last: number, block: TextBlock): boolean =>
  cursor.tokens.start[cursor.first]! <= block.start + MAX_HEAD &&
  (last === cursor.last || (last + 1 === cursor.last && /^[.:]$/.test(cursor.form(last))));
/** Characters that may stand before the date's sentence: "Kyiv." */
const MAX_HEAD = 30;

/** "Published: 15 June", "Issued on 15 June". */
function isLedByStating(cursor: Cursor, first: number): boolean {
  const before = cursor.form(first - 1) === ':' || cursor.word(first - 1) === 'on' ? first - 2 : first - 1;
  return STATING.has(cursor.word(before));
}

/** "MOSCOW, June 15, 2017 —": only capitals, commas and brackets before the date. */
function isPlaceLine(cursor: Cursor, first: number): boolean {
  for (let i = cursor.first; i < first; i += 1)
    if (!isCapital(cursor.form(i)) && /^\p{L}/u.test(cursor.form(i)) && !PARTICLES.test(cursor.form(i)))
      return false;
  return true;
}

/** Small words within the names of places: "Port-au-Prince", "Rio de Janeiro", "Deir ez-Zor". */
const PARTICLES = /^(?:au|aux|de|da|do|du|des|la|le|el|al|an|as|az|ez|es|sur|sous|and|of|the)$/;

const VERBS = /^(?:was|were|is|are|has|have|had|will|said|says|killed|signed|adopted)$/;
/** Right before a date these make it another day than the document's; elsewhere ("Briefing by …") they do not. */
const BOUNDS = /^(?:since|until|before|after|from|by)$/;

function hasVerbBefore(cursor: Cursor, first: number): boolean {
  for (let i = cursor.first; i < first; i += 1)
    if (VERBS.test(cursor.word(i)) || (BOUNDS.test(cursor.word(i)) && i >= first - 2)) return true;
  return false;
}
