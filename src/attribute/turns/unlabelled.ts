import type { SpokenTurn, TextBlock } from '../../analysis/index.js';
import { lastStartingBy, type Range } from '../../lib/index.js';

type Draft = Omit<SpokenTurn, 'id'>;

const LONGEST_QUESTION = 1200;
const FEWEST_QUESTIONS = 3;

/**
 * Finds the turns that bear no label: a question between two answers of the same speaker, the answers of a text that
 * labels only its questions, and the questions that head the sections of a text without labels.
 */
export function withUnlabelledTurns(
  text: string,
  blocks: readonly TextBlock[],
  drafts: readonly Draft[],
  answerer: string | null,
): Draft[] {
  const paragraphs = (turn: Draft): Range[] => paragraphsOf(blocks, turn);
  if (drafts.length === 1 && drafts[0]!.label === null)
    return headedQuestions(text, blocks, drafts[0]!, answerer);
  const replies = drafts.filter(({ role, label }) => label !== null && role !== 'question');
  const found: Draft[] = [];
  let isAnswered = false;
  drafts.forEach((draft, i) => {
    const turn: Draft = isAnswered && draft.role === 'remarks' ? { ...draft, role: 'answer' } : draft;
    const next = drafts[i + 1];
    const parts =
      turn.role === 'question' && replies.length === 0
        ? answerAfter(text, turn, paragraphs(turn), answerer)
        : next && isReplyTo(turn, next)
          ? questionBefore(text, turn, paragraphs(turn))
          : [turn];
    isAnswered ||= parts.some(({ role }) => role === 'question');
    found.push(...parts);
  });
  return found;
}

/** Whether the next turn is the same speaker's again: then something must have been asked between. */
const isReplyTo = (turn: Draft, next: Draft): boolean =>
  turn.role !== 'question' &&
  turn.role !== 'other' &&
  next.role !== 'question' &&
  next.label !== null &&
  (turn.speaker === next.speaker || turn.label === null);

const endsAsking = (text: string, { start, end }: Range): boolean =>
  /\?["'”’)\]]*$/u.test(text.slice(Math.max(start, end - 6), end));

/** The paragraphs of a turn, without its label. */
function paragraphsOf(blocks: readonly TextBlock[], turn: Draft): Range[] {
  const found: Range[] = [];
  for (let i = Math.max(0, lastStartingBy(blocks, turn.bodyStart)); i < blocks.length; i += 1) {
    const start = Math.max(blocks[i]!.start, turn.bodyStart);
    const end = Math.min(blocks[i]!.end, turn.end);
    if (blocks[i]!.start >= turn.end) break;
    if (start < end) found.push({ start, end });
  }
  return found;
}

/** Parts an answer from the paragraphs at its end that ask something. */
function questionBefore(text: string, turn: Draft, paragraphs: readonly Range[]): Draft[] {
  let first = paragraphs.length;
  while (first > 1 && endsAsking(text, paragraphs[first - 1]!)) first -= 1;
  const start = paragraphs[first]?.start;
  if (start === undefined || turn.end - start > LONGEST_QUESTION) return [turn];
  return [
    { ...turn, end: paragraphs[first - 1]!.end },
    { start, end: turn.end, bodyStart: start, role: 'question', label: null, speaker: null },
  ];
}

/** Parts a labelled question from the unlabelled answer below it. */
function answerAfter(
  text: string,
  turn: Draft,
  paragraphs: readonly Range[],
  answerer: string | null,
): Draft[] {
  let asked = 1;
  while (asked < paragraphs.length && endsAsking(text, paragraphs[asked]!)) asked += 1;
  const start = paragraphs[asked]?.start;
  if (start === undefined) return [turn];
  return [
    { ...turn, end: paragraphs[asked - 1]!.end },
    { start, end: turn.end, bodyStart: start, role: 'answer', label: null, speaker: answerer },
  ];
}

/** The turns of a text whose headings are questions, each with its answer below. */
function headedQuestions(
  text: string,
  blocks: readonly TextBlock[],
  whole: Draft,
  answerer: string | null,
): Draft[] {
  const inside = blocks.filter(({ start, end }) => whole.start <= start && end <= whole.end);
  const asks = inside.map((block) => block.kind === 'heading' && endsAsking(text, block));
  if (asks.filter(Boolean).length < FEWEST_QUESTIONS) return [whole];
  const turns: Draft[] = [];
  const firstAsked = asks.indexOf(true);
  inside.forEach((block, i) => {
    const role = asks[i] ? 'question' : firstAsked < i ? 'answer' : 'remarks';
    const open = turns.at(-1);
    if (open?.role === role) turns[turns.length - 1] = { ...open, end: block.end };
    else
      turns.push({
        start: block.start,
        end: block.end,
        bodyStart: block.start,
        role,
        label: null,
        speaker: role === 'question' ? null : answerer,
      });
  });
  return turns;
}
