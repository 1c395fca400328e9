import type { Layers } from '../../analysis/index.js';
import { lastStartingBy } from '../../lib/index.js';
import { closesQuote, covers, opensQuote, type Draft, type Run } from './runs.js';

type QuoteLayers = Pick<Layers, 'tokens' | 'blocks' | 'sentences'>;

/** A quotation from its opening to its closing mark; `open` where the paragraph ended before it was closed. */
export interface Quotation {
  readonly run: Run;
  readonly paragraph: number;
  readonly open: boolean;
}

/** Shorter ones are words held at arm's length, not speech. */
const FEWEST_TOKENS = 6;

/** The quotations of a document that are long enough to be speech. A paragraph's end closes what is open. */
export function quotationsIn({ tokens, blocks }: QuoteLayers): Quotation[] {
  const found: Quotation[] = [];
  let start = -1;
  let paragraph = -1;
  const close = (last: number, open: boolean) => {
    if (start >= 0 && last - start >= FEWEST_TOKENS) found.push({ run: [start, last], paragraph, open });
    start = -1;
  };
  for (let i = 0; i < tokens.length; i += 1) {
    const block = lastStartingBy(blocks, tokens.start[i]!);
    if (block !== paragraph) {
      close(i, true);
      paragraph = block;
    }
    const form = tokens.form(i);
    if (start < 0 ? opensQuote(form) && !endsWord(tokens, i) : false) start = i;
    else if (start >= 0 && closesQuote(form)) close(i + 1, false);
  }
  close(tokens.length, true);
  return found;
}

/** A straight mark right after a word and before a space closes something that was never opened. */
const endsWord = (tokens: Layers['tokens'], i: number): boolean =>
  tokens.form(i) === '"' && !tokens.spaceBefore(i) && tokens.spaceBefore(i + 1);

/**
 * Gives each quotation to the attribution it belongs to: whose content it touches, whose cue stands beside it, or, where
 * no cue is near, whoever was quoted just before. `bare` are cues of speech that found no content in their sentence.
 */
export function withQuotations(
  layers: QuoteLayers,
  drafts: readonly Draft[],
  bare: readonly Draft[],
): Draft[] {
  const all = [...drafts, ...bare];
  const contents = all.map(({ content }) => [...content]);
  let previous: { draft: number; quotation: Quotation } | null = null;
  for (const quotation of quotationsIn(layers)) {
    const owner: number | null =
      ownerOf(layers, all, contents, quotation) ?? carriedOver(layers, all, quotation, previous);
    if (owner === null) continue;
    contents[owner] = withRun(contents[owner]!, quotation.run);
    previous = { draft: owner, quotation };
  }
  return all
    .map((draft, i) => ({ ...draft, content: contents[i]! }))
    .filter(({ content }) => content.length > 0);
}

function ownerOf(
  { tokens }: QuoteLayers,
  drafts: readonly Draft[],
  contents: readonly (readonly Run[])[],
  { run }: Quotation,
): number | null {
  const sentences = [tokens.sentence[run[0]], tokens.sentence[run[1] - 1]];
  let best: number | null = null;
  let bestRank = -Infinity;
  drafts.forEach((draft, i) => {
    const { cueHead } = draft;
    if (covers(run, cueHead)) return;
    const touches = contents[i]!.some(([first, last]) => first < run[1] && run[0] < last);
    const isBeside = draft.quotes && sentences.includes(tokens.sentence[cueHead]);
    if (!touches && !isBeside) return;
    const distance = cueHead < run[0] ? run[0] - cueHead : cueHead - run[1];
    const rank = (touches ? 1000 : 0) - distance;
    if (rank > bestRank) {
      best = i;
      bestRank = rank;
    }
  });
  return best;
}

/** "He said:" in the sentence before, or a quotation just before that went on. */
function carriedOver(
  { tokens, sentences }: QuoteLayers,
  drafts: readonly Draft[],
  { run, paragraph }: Quotation,
  previous: { draft: number; quotation: Quotation } | null,
): number | null {
  const before = sentences[tokens.sentence[run[0]]! - 1];
  if (before && tokens.form(before.last - 1) === ':') {
    const introducing = drafts.findIndex(
      ({ cueHead, quotes }) => quotes && covers([before.first, before.last], cueHead),
    );
    if (introducing >= 0) return introducing;
  }
  if (!previous) return null;
  const { quotation, draft } = previous;
  const isNext = quotation.paragraph === paragraph || quotation.paragraph + 1 === paragraph;
  const opensItsSentence = before === undefined || run[0] === before.last;
  return isNext && opensItsSentence ? draft : null;
}

/** Adds a run to runs, joined with those it touches. */
function withRun(runs: readonly Run[], added: Run): Run[] {
  let [first, last] = added;
  const apart = runs.filter(([from, to]) => {
    const touches = from <= last && first <= to;
    if (touches) {
      first = Math.min(first, from);
      last = Math.max(last, to);
    }
    return !touches;
  });
  return [...apart, [first, last] as const].sort((a, b) => a[0] - b[0]);
}
