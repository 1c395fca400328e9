import type { Tokens } from '../../analysis/index.js';

/**
 * The words of a text as the dictionary compares them: lower case, without accents, apostrophes and full stops,
 * cut at hyphens, so that "al-Nusra", "Al Nusra" and "al-Nusrā" are the same two words.
 */
export interface Atoms {
  readonly words: readonly string[];
  /** Index of the token each word stands in. */
  readonly token: Int32Array;
}

const PLAIN = /^[a-z0-9]+$/;
const ASCII = /^[!-~]+$/;
const SPECIAL: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ə: 'e',
};

/** Words of one token, in the order they stand in it; none for a mark. */
export function foldWord(form: string): readonly string[] {
  const lower = form.toLowerCase();
  if (PLAIN.test(lower)) return [lower];
  const folded = (ASCII.test(lower) ? lower : lower.normalize('NFD'))
    .replace(/[\u0300-\u036f'’‘ʼ`´.]/g, '')
    .replace(/[ıłøđßæœə]/g, (letter) => SPECIAL[letter] ?? letter);
  return PLAIN.test(folded) ? [folded] : folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/** Words of a phrase of a table; a possessive "'s" is a word of its own, as the tokenizer has it. */
export function foldPhrase(phrase: string): string[] {
  return phrase
    .replace(/['’]s(?= |$)/g, ' s')
    .split(' ')
    .flatMap(foldWord);
}

export function atomsOf(tokens: Tokens): Atoms {
  const known = new Map<string, readonly string[]>();
  const words: string[] = [];
  const token: number[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const form = tokens.lower(i);
    let folded = known.get(form);
    if (!folded) known.set(form, (folded = foldWord(form)));
    for (const word of folded) {
      words.push(word);
      token.push(i);
    }
  }
  return { words, token: Int32Array.from(token) };
}
