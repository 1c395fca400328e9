import type { Layers } from '../../analysis/index.js';
import { indexAt } from '../../lib/index.js';
import type { Syntax } from './clause.js';

/** What the rules look at: tokens, trees, and whether a sentence is asked rather than said. */
export interface Context extends Syntax {
  readonly isAsked: (sentence: number) => boolean;
  /** Sentence of a token, as [first, last). */
  readonly sentenceOf: (token: number) => readonly [first: number, last: number];
}

/** What the rules and features of stance read, from the layers. */
export function stanceContext({
  tokens,
  sentences,
  trees,
  turns,
}: Pick<Layers, 'tokens' | 'sentences' | 'trees' | 'turns'>): Context {
  const asked = sentences.map(({ first, last, start }) => {
    const ending = Array.from({ length: Math.min(3, last - first) }, (_, i) => tokens.form(last - 1 - i));
    return ending.some((form) => form.includes('?')) && turns[indexAt(turns, start)]?.role !== 'other';
  });
  return {
    tokens,
    trees,
    isAsked: (sentence) => asked[sentence] === true,
    sentenceOf: (token) => {
      const sentence = sentences[tokens.sentence[token] ?? -1];
      return sentence ? [sentence.first, sentence.last] : [token, token + 1];
    },
  };
}
