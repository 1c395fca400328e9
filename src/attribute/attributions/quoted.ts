import type { Layers } from '../../analysis/index.js';
import type { Quotation, Quotations } from './quotations.js';
import { covers, type Draft, type Run } from './runs.js';

type QuoteLayers = Pick<Layers, 'tokens' | 'trees' | 'sentences'>;

/** Shorter quotations are words held at arm's length unless a cue stands right beside them. */
const FEWEST_TOKENS = 6;
/** Tokens between a quotation and its cue, at most. */
const FARTHEST_CUE = 300;

/**
 * Gives each quotation to the attribution it belongs to: whose content it touches, whose cue stands beside it, or, where
 * no cue is near, whoever was quoted just before. `bare` are cues of speech that found no content in their sentence.
 */
export function withQuotations(
  layers: QuoteLayers,
  quotations: Quotations,
  drafts: readonly Draft[],
  bare: readonly Draft[],
): Draft[] {
  const all = [...drafts, ...bare];
  const bySentence = cuesBySentence(layers, all);
  const contents = all.map(({ content }) => [...content]);
  let previous: { draft: number; quotation: Quotation } | null = null;
  for (const quotation of quotations.all) {
    const candidates = candidatesFor(layers, bySentence, quotation);
    const owner: number | null =
      ownerOf(layers, all, contents, quotation, candidates, quotations) ??
      carriedOver(layers, all, bySentence, quotation, previous);
    if (owner === null) continue;
    contents[owner] = withRun(contents[owner]!, quotation.run);
    previous = all[owner]!.quotes ? { draft: owner, quotation } : null;
  }
  all.forEach(({ cueHead }, i) => {
    contents[i] = closingQuotations(quotations, contents[i]!, cueHead);
  });
  return all
    .map((draft, i) => ({ ...draft, content: contents[i]! }))
    .filter(({ content }) => content.length > 0);
}

function cuesBySentence({ tokens }: QuoteLayers, drafts: readonly Draft[]): ReadonlyMap<number, number[]> {
  const found = new Map<number, number[]>();
  drafts.forEach(({ cueHead }, i) => {
    const sentence = tokens.sentence[cueHead]!;
    const known = found.get(sentence);
    if (known) known.push(i);
    else found.set(sentence, [i]);
  });
  return found;
}

/** The drafts whose cue stands in a sentence that the quotation begins or ends in, or in the one next to it. */
function candidatesFor(
  { tokens }: QuoteLayers,
  bySentence: ReadonlyMap<number, number[]>,
  { run }: Quotation,
): number[] {
  const first = tokens.sentence[run[0]]!;
  const last = tokens.sentence[run[1] - 1]!;
  return first === last
    ? [...(bySentence.get(first) ?? [])]
    : [...(bySentence.get(first) ?? []), ...(bySentence.get(last) ?? [])];
}

function ownerOf(
  { tokens, trees }: QuoteLayers,
  drafts: readonly Draft[],
  contents: readonly (readonly Run[])[],
  { run }: Quotation,
  candidates: readonly number[],
  quotations: Quotations,
): number | null {
  const speaks = isSpeech(trees, run);
  let best: number | null = null;
  let bestRank = -Infinity;
  for (const i of candidates) {
    const { cueHead, quotes, source } = drafts[i]!;
    const distance = cueHead < run[0] ? run[0] - cueHead : cueHead - run[1];
    if (distance > FARTHEST_CUE) continue;
    if (covers(run, cueHead) || (source && covers(source, run[0]))) continue;
    const touches = contents[i]!.some(([first, last]) => first < run[1] && run[0] < last);
    const isPlain = contents[i]!.length > 0 && !contents[i]!.some((piece) => quotations.at[piece[0]]! >= 0);
    if (!touches && (!quotes || isPlain || !(speaks || distance <= 3))) continue;
    const rank =
      (touches ? 1000 : 0) - distance + (tokens.sentence[cueHead] === tokens.sentence[run[0]] ? 0.5 : 0);
    if (rank > bestRank) [best, bestRank] = [i, rank];
  }
  return best;
}

const isSpeech = (trees: Layers['trees'], run: Run): boolean => {
  if (run[1] - run[0] < FEWEST_TOKENS) return false;
  for (let i = run[0]; i < run[1]; i += 1)
    if (trees.upos(i) === 'VERB' || trees.upos(i) === 'AUX') return true;
  return false;
};

/** "He said:" in the sentence before, or a quotation just before that went on. */
function carriedOver(
  { tokens, trees, sentences }: QuoteLayers,
  drafts: readonly Draft[],
  bySentence: ReadonlyMap<number, number[]>,
  { run, paragraph }: Quotation,
  previous: { draft: number; quotation: Quotation } | null,
): number | null {
  const sentence = tokens.sentence[run[0]]!;
  const before = sentences[sentence - 1];
  if (before && tokens.form(before.last - 1) === ':') {
    const introducing = bySentence.get(sentence - 1)?.find((i) => drafts[i]!.quotes);
    if (introducing !== undefined) return introducing;
  }
  if (!previous || !isSpeech(trees, run)) return null;
  const { quotation, draft } = previous;
  const isNext = quotation.paragraph === paragraph || quotation.paragraph + 1 === paragraph;
  const opensItsSentence = sentences[sentence]!.first === run[0];
  return isNext && opensItsSentence ? draft : null;
}

/** Completes each quotation that content begins or ends in, but for one that holds the cue itself. */
function closingQuotations({ all, at }: Quotations, runs: readonly Run[], cueHead: number): Run[] {
  let closed = [...runs];
  for (const [first, last] of runs)
    for (const token of [first, last - 1]) {
      const quotation = all[at[token] ?? -1];
      if (quotation && !covers(quotation.run, cueHead)) closed = withRun(closed, quotation.run);
    }
  return closed;
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
