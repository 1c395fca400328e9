import type { Tokens, Trees } from '../../analysis/index.js';
import { lazy, readTable, type Range } from '../../lib/index.js';
import type { Exchange } from '../../record/index.js';
import { cueWords, parsePattern, patternFinder, type CueHit } from '../cues/index.js';
import type { AnswerSentence } from './answers.js';
import { bodyAfter, bodyBefore, bodyWithin } from './referral.js';
import { sidesteps } from './sidestep.js';
import { courtesiesIn, isBesidePoint, isOfOthers, isSubstance } from './substance.js';

type Outcome = Exchange['outcome'];
export type Verdict = Pick<Exchange, 'outcome' | 'cue' | 'referredTo'>;

interface Words {
  readonly tokens: Tokens;
  readonly trees: Trees;
}

/** Where the body stands to which a question is referred: beside the cue, or in it ("is for Oslo to answer"). */
type Whom = 'after' | 'before' | 'within';
const WHOM: ReadonlySet<string> = new Set<Whom>(['after', 'before', 'within']);

interface OutcomeCue {
  readonly outcome: Outcome;
  readonly whom: Whom | null;
}

const findCues = lazy(() =>
  patternFinder(
    readTable('data/cues/outcomes.tsv').map((row) =>
      parsePattern<OutcomeCue>(row['pattern']!, {
        outcome: row['outcome'] as Outcome,
        whom: WHOM.has(row['whom'] ?? '') ? (row['whom'] as Whom) : null,
      }),
    ),
  ),
);

/** A cue with the place of its sentence in the answer. */
interface Placed extends CueHit<OutcomeCue> {
  readonly sentence: number;
}

/** Of two cues in one sentence the first in this list decides. */
const PRECEDENCE: readonly Outcome[] = ['rejects-premise', 'refers', 'declines', 'defers', 'partial'];
/** Sentences behind any thanks within which an answer shows what it is; what comes later only limits it. */
const OPENING = 2;
/** Sentences of substance before it that a refusal or promise beside the point leaves an answer. */
const ANSWERING = 2;
/** Tokens beside the cue's own sentence that make an answer more than a refusal. */
const SUBSTANCE = 60;
const REPLIES = new Set([
  'yes',
  'no',
  'yeah',
  'yep',
  'nope',
  'correct',
  'absolutely',
  'certainly',
  'definitely',
  'indeed',
  'exactly',
]);
/** What may stand before a plain reply. */
const OPENERS = new Set(['well', 'so', 'oh', 'frankly', 'look', 'uh', 'um']);

/**
 * What became of a question, judged by the cues of its answer (data/cues/outcomes.tsv). A cue in the opening decides, one
 * further on limits an answer of substance to a partial one, or nothing where it declines but a side of it. "Yes" and "no"
 * answer; so does what shows no cue.
 */
export function verdictOn(
  { tokens, trees }: Words,
  question: Range,
  answer: readonly AnswerSentence[],
): Verdict {
  if (answer.length === 0) return { outcome: 'none', cue: null, referredTo: null };
  const cues = cuesIn({ tokens, trees }, answer);
  const opening = answer[courtesiesIn(tokens, answer)]!;
  const isPlainReply = isReply(tokens, opening);
  const decisive = decisiveCue({ tokens, trees }, question, cues, answer, isPlainReply);
  if (!decisive) {
    const outcome = !isPlainReply && sidesteps(tokens, question, answer) ? 'partial' : 'answered';
    return { outcome, cue: replyWords(tokens, opening), referredTo: null };
  }
  const { first, last, value, sentence } = decisive.cue;
  return {
    outcome: decisive.outcome,
    cue: tokens.range(first, last),
    referredTo:
      value.outcome === 'refers' ? bodyOf(tokens, trees, decisive.cue, answer[sentence]!.last) : null,
  };
}

/** The cues of an answer, without those that another reading covers and those by which somebody else refuses. */
function cuesIn({ tokens, trees }: Words, answer: readonly AnswerSentence[]): Placed[] {
  return answer.flatMap(({ first, last }, sentence) => {
    const hits = findCues()(cueWords(tokens, first, last)).map((hit): Placed => ({ ...hit, sentence }));
    const answering = hits.filter(({ value }) => value.outcome === 'answered');
    return hits.filter(
      (hit) =>
        hit.value.outcome !== 'answered' &&
        !answering.some((one) => one.first < hit.last && hit.first < one.last) &&
        !(hit.value.outcome === 'declines' && isOfOthers({ tokens, trees }, hit)),
    );
  });
}

function bodyOf(tokens: Tokens, trees: Trees, { first, last, value }: Placed, end: number): string | null {
  if (value.whom === 'after') return bodyAfter(tokens, trees, last, end);
  if (value.whom === 'within') return bodyWithin(tokens, first, last);
  return value.whom === 'before' ? bodyBefore(tokens, trees, first) : null;
}

interface Decision {
  readonly outcome: Outcome;
  readonly cue: Placed;
}

function decisiveCue(
  words: Words,
  question: Range,
  cues: readonly Placed[],
  answer: readonly AnswerSentence[],
  isPlainReply: boolean,
): Decision | null {
  const opening = courtesiesIn(words.tokens, answer);
  const strong = firstOf(cues.filter(({ value }) => value.outcome !== 'partial'));
  const weak = cues.find(
    ({ value, sentence, first }) =>
      value.outcome === 'partial' && sentence === opening && first - answer[opening]!.first <= FIRST_WORDS,
  );
  if (strong) {
    const { outcome } = strong.value;
    const isEarly = strong.sentence < opening + OPENING;
    // "No, I cannot say that": a refusal that opens with the reply.
    const isRefused =
      outcome === 'declines' &&
      strong.sentence === opening &&
      isReplyTo(words.tokens, answer[opening]!, strong);
    if (isPlainReply && !isRefused && !(isEarly && outcome === 'rejects-premise')) return null;
    if (isEarly && outcome === 'declines' && tellsAfterAll(words, question, answer, cues, strong))
      return { outcome: 'partial', cue: strong };
    const promise = isEarly && outcome === 'declines' ? promiseAfter(cues, strong) : undefined;
    if (promise) return { outcome: 'defers', cue: promise };
    if (isEarly) return { outcome, cue: strong };
    if (outcome === 'refers')
      return { outcome: isMuchTold(words, question, answer, strong) ? 'partial' : outcome, cue: strong };
    if (outcome !== 'rejects-premise') {
      const limited = limitedBy(words, question, answer, strong);
      if (limited !== 'answered') return { outcome: limited, cue: strong };
    }
  }
  return weak && !isPlainReply ? { outcome: 'partial', cue: weak } : null;
}

/** "I do not have the figure. What I can say is that 800 have left": a refusal that something of substance follows. */
const tellsAfterAll = (
  words: Words,
  question: Range,
  answer: readonly AnswerSentence[],
  cues: readonly Placed[],
  refusal: Placed,
): boolean =>
  cues.some(
    ({ value, sentence, first }) =>
      value.outcome === 'partial' &&
      sentence > refusal.sentence &&
      first - answer[sentence]!.first <= FIRST_WORDS &&
      isSubstance(words, question, answer[sentence]!),
  );

/** "I have no information on that. We will release it in due course": a promise in the sentence after a refusal. */
const promiseAfter = (cues: readonly Placed[], refusal: Placed): Placed | undefined =>
  cues.find(({ value, sentence }) => value.outcome === 'defers' && sentence === refusal.sentence + 1);

/** Sentences of substance before it that make a referral but a part of an answer. */
const TOLD = 3;
const isMuchTold = (words: Words, question: Range, answer: readonly AnswerSentence[], cue: Placed): boolean =>
  answer.slice(0, cue.sentence).filter((sentence) => isSubstance(words, question, sentence)).length >= TOLD;

/** What a refusal or a promise further on leaves of an answer, by what has been told before it. */
function limitedBy(words: Words, question: Range, answer: readonly AnswerSentence[], cue: Placed): Outcome {
  const told = answer.slice(0, cue.sentence).filter((sentence) => isSubstance(words, question, sentence));
  const isSide = cue.value.outcome === 'defers' || isBesidePoint(words.tokens, answer[cue.sentence]!, cue);
  if (told.length >= ANSWERING && isSide) return 'answered';
  const isMuch = tokensBeside(answer, cue.sentence) >= SUBSTANCE;
  return told.length > 0 || isMuch ? 'partial' : cue.value.outcome;
}

/** Words within which an evasive opening must begin. */
const FIRST_WORDS = 4;

/** The cue of the earliest sentence; within it by precedence, then by place. */
function firstOf(cues: readonly Placed[]): Placed | undefined {
  return [...cues].sort(
    (a, b) =>
      a.sentence - b.sentence ||
      PRECEDENCE.indexOf(a.value.outcome) - PRECEDENCE.indexOf(b.value.outcome) ||
      a.first - b.first,
  )[0];
}

/** Whether a cue follows the "no" that opens a sentence at once. */
const isReplyTo = (tokens: Tokens, { first }: AnswerSentence, cue: Placed): boolean =>
  tokens.lower(first) === 'no' &&
  tokens.form(first + 1) === ',' &&
  cue.first <= first + 3 &&
  Array.from({ length: cue.last - cue.first }, (_, i) => tokens.lower(cue.first + i)).some((word) =>
    /^(?:can|ca|cannot|could|comment|comments|going|will|wo)$/.test(word),
  );

const tokensBeside = (answer: readonly AnswerSentence[], sentence: number): number =>
  answer.reduce((sum, { first, last }, i) => (i === sentence ? sum : sum + last - first), 0);

const isReply = (tokens: Tokens, { first, last }: AnswerSentence): boolean => {
  const start = OPENERS.has(tokens.lower(first)) ? first + (tokens.form(first + 1) === ',' ? 2 : 1) : first;
  return start < last && REPLIES.has(tokens.lower(start));
};

/** "Yes", "No, I didn't": the words of a plain reply. */
function replyWords(tokens: Tokens, { first, last }: AnswerSentence): Range | null {
  if (!REPLIES.has(tokens.lower(first))) return null;
  const isShort = last - first <= 8;
  return tokens.range(first, isShort ? lastWord(tokens, first, last) + 1 : first + 1);
}

function lastWord(tokens: Tokens, first: number, last: number): number {
  let at = last - 1;
  while (at > first && !/[\p{L}\p{N}]/u.test(tokens.form(at))) at -= 1;
  return at;
}
