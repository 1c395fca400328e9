import type { Sentence, Tokens, Trees, Upos } from '../../analysis/index.js';

/** What a sentence may begin with, in a capital, without naming anybody. */
const NO_NAMES: ReadonlySet<Upos> = new Set<Upos>([
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NUM',
  'PART',
  'PRON',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
]);

/**
 * Whether a sentence may name somebody or something, as official prose writes names: a capital behind its first word, a
 * proper noun, or a first word that may be one. More than a third of the words of a briefing stand in sentences that do not.
 */
export function mayName(
  tokens: Tokens,
  trees: Trees,
  { first, last }: Pick<Sentence, 'first' | 'last'>,
): boolean {
  for (let i = first; i < last; i += 1) {
    const tag = trees.upos(i);
    if (tag === 'PROPN' || tag === 'X') return true;
    const isCapital = /\p{Lu}/u.test(tokens.form(i)) && tokens.form(i) !== 'I';
    if (isCapital && (i > first || !NO_NAMES.has(tag))) return true;
  }
  return false;
}
