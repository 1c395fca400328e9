import type { Sentence, Tokens, Trees } from '../../analysis/index.js';

/** A sentence's words as the readers of figures see them; out of the sentence every word is empty. */
export interface Words {
  readonly tokens: Tokens;
  readonly trees: Trees;
  readonly first: number;
  readonly last: number;
  /** Lower case. */
  word(i: number): string;
  /** As it stands in the text. */
  form(i: number): string;
  /** Whether the token touches the one before it. */
  touches(i: number): boolean;
}

export function wordsOf(tokens: Tokens, trees: Trees, { first, last }: Sentence): Words {
  const within = (i: number) => i >= first && i < last;
  return {
    tokens,
    trees,
    first,
    last,
    word: (i) => (within(i) ? tokens.lower(i) : ''),
    form: (i) => (within(i) ? tokens.form(i) : ''),
    touches: (i) => i > first && i < last && !tokens.spaceBefore(i),
  };
}

export const isHyphen = (form: string): boolean =>
  form === '-' || form === '–' || form === '‐' || form === '‑';

export const isCapital = (form: string): boolean => /^\p{Lu}/u.test(form);
