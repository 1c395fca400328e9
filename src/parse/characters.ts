import { isSpace } from '../lib/index.js';

/** What a character is to the tokeniser. */
export const OTHER = 0;
export const SPACE = 1;
export const LOWER = 2;
export const UPPER = 3;
export const DIGIT = 4;
export type CharacterClass = 0 | 1 | 2 | 3 | 4;

const LETTER_OR_MARK = /^[\p{L}\p{M}\u200c\u200d]$/u;
const NUMBER = /^\p{N}$/u;

/** Class of the code point that begins at the offset; a lone half of a surrogate pair, and what lies outside, is OTHER. */
export function classAt(text: string, at: number): CharacterClass {
  if (at < 0 || at >= text.length) return OTHER;
  const code = text.charCodeAt(at);
  if (code < 128) return ASCII[code]!;
  if (isSpace(code)) return SPACE;
  const character = String.fromCodePoint(text.codePointAt(at)!);
  if (NUMBER.test(character)) return DIGIT;
  if (!LETTER_OR_MARK.test(character)) return OTHER;
  return character.toLowerCase() === character ? LOWER : UPPER;
}

/** UTF-16 code units of the code point that begins at the offset. */
export const widthAt = (text: string, at: number): 1 | 2 => (text.codePointAt(at)! > 0xffff ? 2 : 1);

export const isWord = (kind: CharacterClass): boolean => kind >= LOWER;
export const isLetter = (kind: CharacterClass): boolean => kind === LOWER || kind === UPPER;

const ASCII: readonly CharacterClass[] = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (isSpace(code)) return SPACE;
  if (character >= '0' && character <= '9') return DIGIT;
  if (character >= 'a' && character <= 'z') return LOWER;
  if (character >= 'A' && character <= 'Z') return UPPER;
  return OTHER;
});
