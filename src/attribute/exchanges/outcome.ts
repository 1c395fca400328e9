import type { Tokens, Trees } from '../../analysis/index.js';
import { lazy, readTable, type Range } from '../../lib/index.js';
import type { Exchange } from '../../record/index.js';
import { cueWords, parsePattern, patternFinder, type CueHit } from '../cues/index.js';
import type { AnswerSentence } from './answers.js';
import { bodyAfter, bodyBefore } from './referral.js';

type Outcome = Exchange['outcome'];
export type Verdict = Pick<Exchange, 'outcome' | 'cue' | 'referredTo'>;

interface OutcomeCue {
  readonly outcome: Outcome;
  readonly whom: 'after' | 'before' | null;
}

const findCues = lazy(() =>
  patternFinder(
    readTable('data/cues/outcomes.tsv').map((row) =>
      parsePattern<OutcomeCue>(row['pattern']!, {
        outcome: row['outcome'] as Outcome,
        whom: row['whom'] === 'after' || row['whom'] === 'before' ? row['whom'] : null,
      }),
    ),
  ),
);

/** A cue with the place of its sentence in the answer. */
interface Placed extends CueHit<OutcomeCue> {
  readonly sentence: number;
}

const PRECEDENCE: readonly Outcome[] = ['rejects-premise', 'refers', 'declines', 'defers', 'partial'];
/** Sentences within which an answer shows what it is; what comes later only limits it. */
const OPENING = 2;
/** Words beside the cue's own sentence that make an answer more than a refusal. */
const SUBSTANCE = 45;
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

/**
 * What became of a question, judged by the cues of its answer (data/cues/outcomes.tsv): a cue in the opening decides,
 * one further on limits an answer of substance to a partial one. Without any, a reply answers.
 */
export function verdictOn(tokens: Tokens, trees: Trees, answer: readonly AnswerSentence[]): Verdict {
  if (answer.length === 0) return { outcome: 'none', cue: null, referredTo: null };
  const cues = answer.flatMap(({ first, last }, sentence) =>
    findCues()(cueWords(tokens, first, last)).map((hit): Placed => ({ ...hit, sentence })),
  );
  const decisive = decisiveCue(tokens, cues, answer);
  if (!decisive) return { outcome: 'answered', cue: replyWord(tokens, answer[0]!), referredTo: null };
  const { first, last, value } = decisive.cue;
  const referral = decisive.outcome === 'refers' || value.outcome === 'refers' ? value.whom : null;
  const end = answer[decisive.cue.sentence]!.last;
  return {
    outcome: decisive.outcome,
    cue: tokens.range(first, last),
    referredTo:
      referral === 'after'
        ? bodyAfter(tokens, trees, last, end)
        : referral === 'before'
          ? bodyBefore(tokens, trees, first)
          : null,
  };
}

function decisiveCue(
  tokens: Tokens,
  cues: readonly Placed[],
  answer: readonly AnswerSentence[],
): { outcome: Outcome; cue: Placed } | null {
  for (const outcome of PRECEDENCE) {
    const ofKind = cues.filter(({ value }) => value.outcome === outcome);
    const early = ofKind.find(({ sentence }) => sentence < OPENING);
    const cue = early ?? ofKind[0];
    if (!cue) continue;
    const rest = wordsBeside(tokens, answer, cue.sentence);
    if (outcome === 'rejects-premise' && !early) continue;
    if (early && startsWithReply(tokens, answer[0]!) && outcome !== 'rejects-premise')
      return { outcome: 'answered', cue };
    if (early || rest < SUBSTANCE) return { outcome, cue };
    return { outcome: outcome === 'refers' ? 'refers' : 'partial', cue };
  }
  return null;
}

const wordsBeside = (_tokens: Tokens, answer: readonly AnswerSentence[], sentence: number): number =>
  answer.reduce((sum, { first, last }, i) => (i === sentence ? sum : sum + last - first), 0);

const startsWithReply = (tokens: Tokens, { first }: AnswerSentence): boolean =>
  REPLIES.has(tokens.lower(first));

/** "Yes", "No, I didn't": the words of a plain reply. */
function replyWord(tokens: Tokens, { first, last }: AnswerSentence): Range | null {
  if (!REPLIES.has(tokens.lower(first))) return null;
  const isShort = last - first <= 8;
  return tokens.range(first, isShort ? lastWord(tokens, first, last) + 1 : first + 1);
}

function lastWord(tokens: Tokens, first: number, last: number): number {
  let at = last - 1;
  while (at > first && !/[\p{L}\p{N}]/u.test(tokens.form(at))) at -= 1;
  return at;
}
