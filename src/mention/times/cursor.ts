import type { Sentence, Tokens } from '../../analysis/index.js';
import { UNITS, type Unit } from './lexicon.js';

/** A sentence's words as the rules read them; out of the sentence every word is empty. */
export interface Cursor {
  readonly tokens: Tokens;
  readonly first: number;
  readonly last: number;
  /** Lower case, without the full stop of an abbreviation ("sept", "a.m"). */
  word(i: number): string;
  /** As it stands in the text; empty out of the sentence. */
  form(i: number): string;
}

export function cursorOver(tokens: Tokens, { first, last }: Sentence): Cursor {
  const within = (i: number) => i >= first && i < last;
  // The rules ask for each word many times.
  const words = Array.from({ length: last - first }, (_, k) => bare(tokens.lower(first + k)));
  return {
    tokens,
    first,
    last,
    word: (i) => (within(i) ? words[i - first]! : ''),
    form: (i) => (within(i) ? tokens.form(i) : ''),
  };
}

const bare = (word: string): string => (word.length > 1 && word.endsWith('.') ? word.slice(0, -1) : word);

/** Index after the words, where they stand at `at` one after the other; -1 where they do not. */
export function after(cursor: Cursor, at: number, words: readonly string[]): number {
  for (let i = 0; i < words.length; i += 1) if (cursor.word(at + i) !== words[i]) return -1;
  return at + words.length;
}

/** Index after a full stop that the tokenizer cut from an abbreviation, where one touches token `at - 1`. */
export const afterStop = (cursor: Cursor, at: number): number =>
  cursor.form(at) === '.' && !cursor.tokens.spaceBefore(at) && at + 1 < cursor.last ? at + 1 : at;

export const isHyphen = (form: string): boolean =>
  form === '-' || form === '‐' || form === '‑' || form === '–';

export const unitAt = (cursor: Cursor, at: number): Unit | undefined => UNITS.get(cursor.word(at));

export const isCapital = (form: string): boolean => /^\p{Lu}/u.test(form);
