import type { Tokens } from '../../analysis/index.js';

/** Contractions by the word they stand for, so that a cue is written once, in full. */
const FULL = new Map([
  ["n't", 'not'],
  ["'ll", 'will'],
  ["'m", 'am'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'d", 'would'],
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
  ['cannot', 'can not'],
]);

const isWord = (form: string): boolean => /[\p{L}\p{N}]/u.test(form);

/** A word of a run of tokens in lower case, contractions written out, with the token it stands in. */
export interface CueWord {
  readonly word: string;
  readonly token: number;
}

/** The words of the tokens [first, last), without marks of punctuation. */
export function cueWords(tokens: Tokens, first: number, last: number): CueWord[] {
  const words: CueWord[] = [];
  for (let token = first; token < last; token += 1) {
    const form = tokens.lower(token);
    if (!isWord(form)) continue;
    const isCut = (form === 'ca' || form === 'wo' || form === 'sha') && tokens.lower(token + 1) !== "n't";
    const full = isCut ? form : (FULL.get(form) ?? form);
    for (const word of full.split(' ')) words.push({ word, token });
  }
  return words;
}
