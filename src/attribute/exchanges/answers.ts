import type { Sentence, SpokenTurn, Tokens } from '../../analysis/index.js';
import type { Range } from '../../lib/index.js';

const ORDINALS: readonly (readonly string[])[] = [
  ['first', 'firstly', '1st'],
  ['second', 'secondly', '2nd'],
  ['third', 'thirdly', '3rd'],
  ['fourth', 'fourthly', '4th'],
];
const OF_QUESTION = new Set(['question', 'questions', 'part', 'point', 'one', 'issue', 'topic']);
const POINTERS = new Set([
  'as',
  'regarding',
  'on',
  'to',
  'concerning',
  'about',
  'your',
  'the',
  'for',
  'answering',
  'and',
  'with',
  'in',
  'turning',
]);
const COMMON = new Set(
  'that this with from have been will would there their they what when where which your about does could than then into also just some more over after before because other were said says question questions very much'.split(
    ' ',
  ),
);
const STEM = 5;

/** A sentence of an answer with its paragraph's number. */
export interface AnswerSentence extends Sentence {
  readonly paragraph: number;
}

/** The sentences of the turns that answer, in order. */
export function answerSentences(
  tokens: Tokens,
  sentences: readonly Sentence[],
  turns: readonly SpokenTurn[],
): AnswerSentence[] {
  let paragraph = 0;
  let previousEnd = -1;
  return turns.flatMap((turn) =>
    sentences
      .filter(({ start, end }) => start < turn.end && turn.bodyStart < end)
      .map((sentence) => {
        const start = Math.max(sentence.start, turn.bodyStart);
        const end = Math.min(sentence.end, turn.end);
        const [first, last] = tokens.within({ start, end });
        if (previousEnd >= 0 && tokens.text.slice(previousEnd, start).includes('\n')) paragraph += 1;
        previousEnd = end;
        return { start, end, first, last, paragraph };
      })
      .filter(({ first, last }) => first < last),
  );
}

/**
 * Shares an answer out among the questions of one turn, each given with what leads up to it: by "as to your second question",
 * else paragraph by paragraph, or part by part where it turns ("as for …"), to the question whose words it takes up. Where neither tells, every question gets the whole answer.
 */
export function shareOut(
  tokens: Tokens,
  questions: readonly Range[],
  answer: readonly AnswerSentence[],
): (readonly AnswerSentence[])[] {
  if (questions.length < 2 || answer.length < 2) return questions.map(() => answer);
  const byOrdinal = sharedByOrdinal(tokens, questions.length, answer);
  if (byOrdinal) return byOrdinal;
  const stems = questions.map((question) => stemsIn(tokens, ...tokens.within(question)));
  const groups = groupParagraphs(tokens, answer);
  const paragraphs = groups.length > 1 ? groups : answer.map((sentence) => [sentence]);
  const owners = ownersOf(tokens, paragraphs, stems);
  const shares = questions.map((_, q) => paragraphs.flatMap((part, i) => (owners[i] === q ? part : [])));
  return shares.map((share, q) =>
    share.length > 0 ? share : (sentencesAbout(tokens, q, answer, stems) ?? answer),
  );
}

/** Whose each part is: of the question that it names as it turns, else whose words it takes up, else of the one before. */
function ownersOf(
  tokens: Tokens,
  parts: readonly (readonly AnswerSentence[])[],
  stems: readonly ReadonlySet<string>[],
): number[] {
  let owner = 0;
  return parts.map((part, i) => {
    if (i > 0) {
      const topic = turns(tokens, part[0]!) ? topicOf(tokens, part[0]!) : null;
      const named = (topic && ownerOf(tokens, [topic], stems)) ?? ownerOf(tokens, part, stems);
      // Who turns to what no question names turns to the next one.
      owner = named ?? (topic ? Math.min(owner + 1, stems.length - 1) : owner);
    }
    return owner;
  });
}

/** "As for the food aid": the words by which a speaker turns to a question. */
function topicOf(tokens: Tokens, { first, last }: AnswerSentence): Pick<AnswerSentence, 'first' | 'last'> {
  let end = first;
  while (end < last && tokens.form(end) !== ',') end += 1;
  return { first, last: end };
}

/** The sentences that take up words of one question alone, where no part of the answer is given to it. */
function sentencesAbout(
  tokens: Tokens,
  question: number,
  answer: readonly AnswerSentence[],
  stems: readonly ReadonlySet<string>[],
): AnswerSentence[] | null {
  const own = answer.filter((sentence) => ownerOf(tokens, [sentence], stems) === question);
  return own.length > 0 ? own : null;
}

/** How a speaker turns to the next question within a paragraph. */
const TURNING =
  /^(?:(?:and )?as (?:for|to|regards) |regarding |concerning |with (?:regard|respect) to |turning to |on your )/u;

const turns = (tokens: Tokens, { first }: Sentence): boolean =>
  TURNING.test([0, 1, 2, 3].map((i) => tokens.lower(first + i)).join(' '));

function groupParagraphs(tokens: Tokens, answer: readonly AnswerSentence[]): AnswerSentence[][] {
  const groups: AnswerSentence[][] = [];
  for (const sentence of answer) {
    const open = groups.at(-1);
    if (open && open[0]!.paragraph === sentence.paragraph && !turns(tokens, sentence)) open.push(sentence);
    else groups.push([sentence]);
  }
  return groups;
}

function ownerOf(
  tokens: Tokens,
  part: readonly Pick<AnswerSentence, 'first' | 'last'>[],
  stems: readonly ReadonlySet<string>[],
): number | null {
  const said = stemsIn(tokens, part[0]!.first, part.at(-1)!.last);
  const shared = stems.map((asked) => {
    const distinct = [...asked].filter((stem) => stems.filter((other) => other.has(stem)).length === 1);
    return distinct.filter((stem) => said.has(stem)).length;
  });
  const best = Math.max(...shared);
  return best > 0 && shared.filter((count) => count === best).length === 1 ? shared.indexOf(best) : null;
}

/** The content words of a run of tokens, cut to their first letters. */
export function stemsIn(tokens: Tokens, first: number, last: number): ReadonlySet<string> {
  const stems = new Set<string>();
  for (let i = first; i < last; i += 1) {
    const word = tokens.lower(i);
    if (word.length >= 4 && !COMMON.has(word)) stems.add(word.slice(0, STEM));
  }
  return stems;
}

function sharedByOrdinal(
  tokens: Tokens,
  count: number,
  answer: readonly AnswerSentence[],
): AnswerSentence[][] | null {
  const shares: AnswerSentence[][] = Array.from({ length: count }, () => []);
  let at = 0;
  let marked = false;
  for (const sentence of answer) {
    const named = ordinalOf(tokens, sentence);
    if (named !== null && named < count) {
      at = named;
      marked = true;
    }
    shares[at]!.push(sentence);
  }
  return marked && shares.every((share) => share.length > 0) ? shares : null;
}

/** Which question a sentence says it takes up: "As to your second question", "Secondly, …"; null where it says none. */
function ordinalOf(tokens: Tokens, { first, last }: Sentence): number | null {
  for (let i = first; i < Math.min(first + 6, last); i += 1) {
    const word = tokens.lower(i);
    const index = ORDINALS.findIndex((forms) => forms.includes(word));
    if (index < 0) {
      if (!POINTERS.has(word) && word !== ',') return null;
      continue;
    }
    const isPointing = OF_QUESTION.has(tokens.lower(i + 1)) || i === first || word.endsWith('ly');
    return isPointing ? index : null;
  }
  return null;
}
