import { stage, type Layers, type SpokenTurn } from '../../analysis/index.js';
import type { Exchange } from '../../record/index.js';
import { answerSentences, shareOut } from './answers.js';
import { verdictOn } from './outcome.js';
import { questionsIn } from './questions.js';

/** Each question asked, with what answers it and what became of it. */
export const exchangesStage = stage({
  name: 'exchanges',
  needs: ['source', 'sentences', 'tokens', 'trees', 'turns'],
  gives: ['exchanges'],
  run: (layers) => ({ exchanges: exchangesOf(layers) }),
});

type Needed = Pick<Layers, 'sentences' | 'tokens' | 'trees' | 'turns'>;

function exchangesOf({ sentences, tokens, trees, turns }: Needed): Exchange[] {
  const ofTurn = sentencesByTurn(sentences, turns);
  return turns.flatMap((turn, i): Exchange[] => {
    if (turn.role !== 'question') return [];
    const questions = questionsIn({ tokens, trees }, ofTurn(turn), turn);
    const replies = repliesTo(turns, i);
    const answer = replies.flatMap((reply) => answerSentences(tokens, ofTurn(reply), [reply]));
    const led = questions.map(({ end }, q) => ({ start: questions[q - 1]?.end ?? turn.bodyStart, end }));
    const shares = shareOut(tokens, led, answer);
    return questions.map((question, q) => {
      const share = shares[q]!;
      const first = share[0];
      return {
        question,
        answer: first ? { start: first.start, end: share.at(-1)!.end } : null,
        ...verdictOn({ tokens, trees }, question, share),
      };
    });
  });
}

/** The turns that follow a question up to the next one, if any of them replies. */
function repliesTo(turns: readonly SpokenTurn[], question: number): SpokenTurn[] {
  const replies: SpokenTurn[] = [];
  for (let i = question + 1; i < turns.length && turns[i]!.role !== 'question'; i += 1)
    if (turns[i]!.role === 'answer') replies.push(turns[i]!);
  return replies;
}

/** Gives a function from a turn to its sentences; both lists are in document order. */
function sentencesByTurn(sentences: Layers['sentences'], turns: readonly SpokenTurn[]) {
  const found = new Map<number, Layers['sentences'][number][]>();
  let from = 0;
  for (const turn of turns) {
    while (from < sentences.length && sentences[from]!.end <= turn.start) from += 1;
    const inside: Layers['sentences'][number][] = [];
    for (let i = from; i < sentences.length && sentences[i]!.start < turn.end; i += 1)
      inside.push(sentences[i]!);
    found.set(turn.id, inside);
  }
  return (turn: SpokenTurn) => found.get(turn.id) ?? [];
}
