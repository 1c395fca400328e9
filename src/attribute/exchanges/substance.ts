import { wordSet } from '../../lib/index.js';
import type { Tokens, Trees } from '../../analysis/index.js';
import type { Range } from '../../lib/index.js';
import { stemsIn, type AnswerSentence } from './answers.js';
import { DENYING } from '../cues/index.js';

interface Words {
  readonly tokens: Tokens;
  readonly trees: Trees;
}

const THANKS = wordSet('thank thanks hello hi good welcome');
const LONGEST_THANKS = 9;
const FEWEST_WORDS = 3;
/** What a speaker says of a question without taking it up: "we have seen the reports", "we follow this closely". */
const ACKNOWLEDGING = wordSet(
  'see hear read follow monitor know note understand watch track thank appreciate aware familiar',
);
const SPEAKER = wordSet('i we');

/** How many sentences an answer opens with that only thank or greet. */
export function courtesiesIn(tokens: Tokens, answer: readonly AnswerSentence[]): number {
  const at = answer.findIndex(
    ({ first, last }) => !(THANKS.has(tokens.lower(first)) && last - first <= LONGEST_THANKS),
  );
  return at < 0 ? 0 : at;
}

/** Whether a sentence tells something about its question: it names or counts, takes up a word, or denies. */
export function isSubstance({ tokens, trees }: Words, question: Range, sentence: AnswerSentence): boolean {
  const { first, last } = sentence;
  const all = Array.from({ length: last - first }, (_, i) => first + i);
  const words = all.filter((i) => /[\p{L}\p{N}]/u.test(tokens.form(i)));
  if (words.length < FEWEST_WORDS || acknowledges({ tokens, trees }, sentence)) return false;
  const asked = stemsIn(tokens, ...tokens.within(question));
  return (
    words.some((i) => ['PROPN', 'NUM'].includes(trees.upos(i)) || DENYING.has(tokens.lower(i))) ||
    [...stemsIn(tokens, first, last)].some((stem) => asked.has(stem))
  );
}

/** Whether the main clause only says that the speaker has taken notice. */
function acknowledges({ tokens, trees }: Words, { first, last }: AnswerSentence): boolean {
  const root = trees.headOf(first, last);
  const subject = trees.child(root, 'nsubj');
  return (
    subject >= 0 &&
    SPEAKER.has(tokens.lower(subject)) &&
    ACKNOWLEDGING.has((trees.lemma[root] ?? '').toLowerCase())
  );
}

const TURNING = wordSet('but though although while however yet');
const FURTHER = wordSet('more further else beyond additional');

/**
 * Whether words that decline do so beside the point: in a clause joined with "but" to one that tells something, or
 * of what is more than has been said ("I have nothing further").
 */
export function isBesidePoint(
  tokens: Tokens,
  { first }: AnswerSentence,
  cue: { first: number; last: number },
): boolean {
  for (let i = cue.first; i < cue.last; i += 1) if (FURTHER.has(tokens.lower(i))) return true;
  for (let i = first + 1; i < cue.first; i += 1)
    if (TURNING.has(tokens.lower(i)) && /^[,;—–-]$/u.test(tokens.form(i - 1))) return true;
  return FURTHER.has(tokens.lower(first));
}

/** Verbs of which only the speaker's own refusal counts: the delegation that "will not go" refuses no answer. */
const OWN = wordSet(
  'get go share engage answer respond address confirm discuss weigh decline refuse give say tell',
);

/** Whether somebody else than the speaker is said not to do it. */
export function isOfOthers(
  { tokens, trees }: Words,
  { first, last }: { first: number; last: number },
): boolean {
  for (let i = first; i < last; i += 1) {
    if (trees.upos(i) !== 'VERB' || !OWN.has(trees.lemma[i]!)) continue;
    const subject = trees.child(i, 'nsubj');
    return (
      subject >= 0 &&
      (/^(?:NOUN|PROPN)$/.test(trees.upos(subject)) || /^(?:he|she|they)$/.test(tokens.lower(subject)))
    );
  }
  return false;
}
