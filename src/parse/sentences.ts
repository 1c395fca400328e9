import { titles, openers } from './abbreviations.js';
import { classAt, DIGIT, isLetter, LOWER, OTHER, UPPER } from './characters.js';
import { datelineEnd } from './dateline.js';

/** Tokens of one block, as offsets. */
export interface BlockTokens {
  readonly text: string;
  readonly start: readonly number[];
  readonly end: readonly number[];
}

const FINAL = /^(?:[.?!…]|[.]{2,}|[?!]+|…+)$/;
const CLOSING = new Set(['"', '”', '’', "'", "''", ')', ']', '}', '»', '*']);
const OPENING = new Set(['"', '“', '‘', "'", '``', '(', '[', '«', '-', '–', '—', '•', '*']);
/** Forms, for neither tags nor lemmas are known yet: those quotative verbs that are hardly ever nouns or other verbs. */
const SAYING =
  /^(?:said|says|asked|asks|told|added|adds|replied|replies|wrote|writes|stated|states|noted|notes|continued|explained|declared|cried|shouted|announced|responded|argued|insisted|warned)$/;
/** How far a reporting verb may stand from the quotation it follows ("… ?" Foreign Minister A. B. Smith asked). */
const SAYING_REACH = 7;
const LABEL_WORDS = 6;
const LONGEST_WORD = 24;

/**
 * Parts the tokens of a block into sentences: returns the index of the first token of each. A boundary follows a full
 * stop, question or exclamation mark with what closes after it, an abbreviation before a word that opens a sentence,
 * the label that opens a turn ("Question:", "MS. NULAND:"), a dateline, and an empty line.
 */
export function sentenceStarts(tokens: BlockTokens): number[] {
  const count = tokens.start.length;
  const starts: number[] = [];
  let first = 0;
  const label = labelEnd(tokens);
  const dateline = label < 0 ? datelineEnd((i) => formOf(tokens, i), standsApart(tokens), count) : -1;
  for (let i = 0; i < count; i += 1) {
    const last = i === label || i === dateline ? i : sentenceEnd(tokens, first, i);
    if (last < 0) continue;
    starts.push(first);
    first = last + 1;
    i = last;
  }
  if (first < count) starts.push(first);
  return starts;
}

/** Index of the last token of a sentence that ends at token i or with what closes after it; -1 where none ends. */
function sentenceEnd(tokens: BlockTokens, first: number, i: number): number {
  if (emptyLineAfter(tokens, i)) return i;
  const word = formOf(tokens, i);
  const isFinal = FINAL.test(word);
  if (!isFinal && !(word.length > 1 && word.endsWith('.'))) return -1;
  let last = i;
  const count = tokens.start.length;
  while (last + 1 < count) {
    if (closes(tokens, last + 1)) last += 1;
    else if (isFinal && isFootnote(tokens, last + 1)) last += 3;
    else break;
  }
  if (last + 1 >= count) return last;
  if (isFinal) return endsAtMark(tokens, first, i, last, word) ? last : -1;
  return endsAtAbbreviation(tokens, i, last, word) ? last : -1;
}

function endsAtMark(tokens: BlockTokens, first: number, i: number, last: number, mark: string): boolean {
  const next = nextWord(tokens, last + 1);
  const kind = classAt(tokens.text, tokens.start[next]!);
  if (kind === LOWER) return false;
  // "1. Item" and "a) Item": the number of a list item belongs to it.
  if (mark === '.' && i === first + 1 && i - first === 1 && isListNumber(formOf(tokens, first))) return false;
  // "(b. March 1961)"
  if (mark === '.' && i > first && /^[b-hj-z]$/.test(formOf(tokens, i - 1)) && kind !== OTHER) return false;
  const isAttached = tokens.start[last + 1] === tokens.end[last];
  if (mark === '.' && isAttached) return kind === UPPER && isLetter(classAt(tokens.text, tokens.end[i]! - 2));
  if (mark !== '.' && last > i && followedBySaying(tokens, last + 1)) return false;
  return true;
}

function endsAtAbbreviation(tokens: BlockTokens, i: number, last: number, word: string): boolean {
  const next = nextWord(tokens, last + 1);
  if (classAt(tokens.text, tokens.start[next]!) !== UPPER) {
    return classAt(tokens.text, tokens.start[next]!) !== LOWER && next > last + 1 && !titles.has(bare(word));
  }
  if (titles.has(bare(word))) return false;
  if (last > i && closingQuote(tokens, last)) return true;
  const following = formOf(tokens, next);
  if (!openers.has(following.toLowerCase())) return false;
  // "J. A. Smith": after an initial, a single capital goes on with the name.
  return following.length > 1 || word.length > 2;
}

/** "[12]" after the full stop. */
const isFootnote = (tokens: BlockTokens, i: number): boolean =>
  formOf(tokens, i) === '[' && /^\d{1,3}$/.test(formOf(tokens, i + 1)) && formOf(tokens, i + 2) === ']';

const bare = (word: string): string => word.slice(0, -1).toLowerCase();

const formOf = ({ text, start, end }: BlockTokens, i: number): string =>
  i < start.length ? text.slice(start[i], Math.min(end[i]!, start[i]! + LONGEST_WORD)) : '';

const isListNumber = (word: string): boolean => /^(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,5})$/.test(word);

/** A closing bracket or mark, or a quotation mark that stands against the word before it and away from the next. */
function closes(tokens: BlockTokens, i: number): boolean {
  const word = formOf(tokens, i);
  if (FINAL.test(word)) return tokens.start[i] === tokens.end[i - 1];
  if (!CLOSING.has(word)) return false;
  if (word !== '"' && word !== "'" && word !== '*') return true;
  return tokens.start[i] === tokens.end[i - 1] && tokens.start[i + 1] !== tokens.end[i];
}

const closingQuote = (tokens: BlockTokens, i: number): boolean => /^["”’'»]+$/.test(formOf(tokens, i));

/** The first token from i on that is not an opening mark, at most four tokens on. */
function nextWord(tokens: BlockTokens, i: number): number {
  const count = tokens.start.length;
  let next = i;
  while (next + 1 < count && next < i + 4 && OPENING.has(formOf(tokens, next))) next += 1;
  return next;
}

function followedBySaying(tokens: BlockTokens, i: number): boolean {
  const stop = Math.min(tokens.start.length, i + SAYING_REACH);
  for (let k = i; k < stop; k += 1) {
    const word = formOf(tokens, k);
    if (SAYING.test(word)) return true;
    if (FINAL.test(word) || word === ',' || word === '"' || word === '“') return false;
  }
  return false;
}

/** Whether white space stands on both sides of a token. */
const standsApart =
  ({ start, end }: BlockTokens) =>
  (i: number): boolean =>
    start[i]! > end[i - 1]! && start[i + 1]! > end[i]!;

/** Index of the last token of a turn's label at the start of the block; -1 where the block has none. */
function labelEnd(tokens: BlockTokens): number {
  // "Q    Thank you.": the letter stands apart.
  const gap = (tokens.start[1] ?? 0) - (tokens.end[0] ?? 0);
  if (gap >= 2 && /^[QA]$/.test(formOf(tokens, 0))) return 0;
  const stop = Math.min(tokens.start.length - 1, LABEL_WORDS + 1);
  for (let i = 0; i < stop; i += 1) {
    const word = formOf(tokens, i);
    if (word === ':') return i > 0 && isLabel(tokens, i) ? i : -1;
    const kind = classAt(tokens.text, tokens.start[i]!);
    if (kind === LOWER || kind === DIGIT) return -1;
  }
  return -1;
}

/** Labels of transcripts: all capitals ("MS. NULAND:"), a title and a name, or Question, Answer, Q, A. */
function isLabel(tokens: BlockTokens, colon: number): boolean {
  const words = Array.from({ length: colon }, (_, i) => formOf(tokens, i));
  if (words.length === 1 && /^(?:Question|Answer|Q|A|Moderator|Interviewer|Host|Speaker)$/i.test(words[0]!))
    return true;
  if (tokens.start[colon + 1] === tokens.end[colon]) return false;
  const letters = words.join('');
  return (
    words.length > 0 && letters.length > 2 && letters === letters.toUpperCase() && /\p{Lu}/u.test(letters)
  );
}

function emptyLineAfter({ text, start, end }: BlockTokens, i: number): boolean {
  const next = start[i + 1];
  if (next === undefined || next - end[i]! < 2) return false;
  return /\n[^\S\n]{0,200}\n/.test(text.slice(end[i], Math.min(next, end[i]! + 400)));
}
