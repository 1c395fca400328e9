import type { Sentence, SpokenTurn, Tokens, Trees } from '../../analysis/index.js';
import type { Range } from '../../lib/index.js';

/** Words of greeting, thanks and handing over: a turn of nothing else asks nothing. */
const COURTESY = new Set(
  (
    "thank thanks you very much so good morning afternoon evening hi hello yes yeah okay ok sure right please sorry ma'am " +
    'sir mr ms dr again all great no absolutely correct mm-hmm uh-huh exactly understood got it appreciate'
  ).split(' '),
);
/** How a question without its mark begins. */
const REQUEST =
  /^(?:(?:and|but|so|also|first|second|then|ok|okay|yeah|yes)[,]? )?(?:could|can|would|will|do|does|did|is|are|was|were|has|have|what|when|where|who|why|how|which|please|i wonder|i was wondering|i(?:'d| would) like|i want|tell us|any)\b/u;
const FEWEST_WORDS = 4;
const FEWEST_WORDS_UNMARKED = 8;

interface Words {
  readonly tokens: Tokens;
  readonly trees: Trees;
}

/**
 * The questions of a turn, each with the characters of the sentences that ask it. A fragment ("Why?", "And Gao?")
 * belongs to the question beside it. A turn without a question mark that is more than a courtesy asks as a whole, or
 * in its sentence of request.
 */
export function questionsIn(
  { tokens, trees }: Words,
  sentences: readonly Sentence[],
  turn: SpokenTurn,
): Range[] {
  const said = sentences
    .filter(({ start, end }) => start < turn.end && turn.bodyStart < end)
    .map((sentence) => ({
      ...sentence,
      start: Math.max(sentence.start, turn.bodyStart),
      end: Math.min(sentence.end, turn.end),
    }));
  const asked = mergeFragments(
    { tokens, trees },
    said.filter((sentence) => endsAsking(tokens, sentence)),
  );
  if (asked.length > 0) return asked.map(({ start, end }) => ({ start, end }));
  const request = said.findLast(
    ({ first, last }) => last - first >= FEWEST_WORDS && REQUEST.test(opening(tokens, first, last)),
  );
  if (request) return [{ start: request.start, end: request.end }];
  const words = contentWords(tokens, said);
  const whole = said[0];
  return whole && words >= FEWEST_WORDS_UNMARKED ? [{ start: whole.start, end: said.at(-1)!.end }] : [];
}

function endsAsking(tokens: Tokens, { first, last }: Sentence): boolean {
  for (let i = last - 1; i >= first && i > last - 4; i -= 1) {
    const form = tokens.form(i);
    if (form.includes('?')) return true;
    if (/[\p{L}\p{N}]/u.test(form)) return false;
  }
  return false;
}

const opening = (tokens: Tokens, first: number, last: number): string =>
  Array.from({ length: Math.min(5, last - first) }, (_, i) => tokens.lower(first + i)).join(' ');

/** Joins each fragment to the full question next to it: to the one before it where they touch, else to the one after. */
function mergeFragments(words: Words, asked: readonly Sentence[]): Sentence[] {
  const merged: Sentence[] = [];
  let pending: Sentence | null = null;
  for (const sentence of asked) {
    const isFull = isWhole(words, sentence) || isAskedOfTold(words.tokens, sentence, asked);
    const before: Sentence | undefined = merged.at(-1);
    if (!isFull && before && before.last === sentence.first) {
      merged[merged.length - 1] = { ...before, end: sentence.end, last: sentence.last };
    } else if (!isFull) {
      if (pending) merged.push(pending);
      pending = sentence;
    } else if (pending?.last === sentence.first) {
      merged.push({ ...sentence, start: pending.start, first: pending.first });
      pending = null;
    } else {
      if (pending) merged.push(pending);
      pending = null;
      merged.push(sentence);
    }
  }
  if (pending && (merged.length === 0 || wordCount(words.tokens, pending) > 1)) merged.push(pending);
  return merged;
}

const TRUTH =
  /^(?:and |but |so )?(?:is (?:that|this|it) (?:true|so|correct|accurate|right|the case)|any (?:comment|reaction|response)|(?:your|what is your) (?:comment|reaction|response))\b/u;

/** "The paper says that … Is that true?": a question of its own about what was told just before it in the turn. */
const isAskedOfTold = (tokens: Tokens, { first, last }: Sentence, asked: readonly Sentence[]): boolean =>
  TRUTH.test(opening(tokens, first, last)) &&
  first > 0 &&
  !asked.some((other) => other.last === first) &&
  tokens.form(first - 1) !== ':';

/** Whether a question could stand alone: four words, or three that name something ("Is Aden quiet?", not "Isn't it?"). */
function isWhole({ tokens, trees }: Words, sentence: Sentence): boolean {
  const count = wordCount(tokens, sentence);
  if (count !== FEWEST_WORDS - 1) return count >= FEWEST_WORDS;
  const tags = Array.from({ length: sentence.last - sentence.first }, (_, i) =>
    trees.upos(sentence.first + i),
  );
  return (
    tags.some((tag) => tag === 'NOUN' || tag === 'PROPN') &&
    tags.some((tag) => tag === 'VERB' || tag === 'AUX')
  );
}

const isWord = (form: string): boolean => /[\p{L}\p{N}]/u.test(form);

function wordCount(tokens: Tokens, { first, last }: Sentence): number {
  let count = 0;
  for (let i = first; i < last; i += 1) if (isWord(tokens.form(i))) count += 1;
  return count;
}

function contentWords(tokens: Tokens, said: readonly Sentence[]): number {
  let count = 0;
  for (const { first, last } of said)
    for (let i = first; i < last; i += 1)
      if (isWord(tokens.form(i)) && !COURTESY.has(tokens.lower(i))) count += 1;
  return count;
}
