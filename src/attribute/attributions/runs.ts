import type { Tokens, Trees } from '../../analysis/index.js';

/** A run of tokens [first, last). */
export type Run = readonly [first: number, last: number];

/** What one attribution says before its source is known by name: runs of tokens. */
export interface Draft {
  readonly source: Run | null;
  /** Head token of the source's phrase; -1 where there is no source. */
  readonly sourceHead: number;
  readonly cue: Run | null;
  /** Token that carries the cue: the verb, the noun, the adverb. */
  readonly cueHead: number;
  readonly content: readonly Run[];
  /** Whether the cue vouches for its content as something that is so. */
  readonly asserts: boolean;
  /** Whether a quotation beside the cue may be its content. */
  readonly quotes: boolean;
}

const OPENING = /^["“‘«(\[„]$/u;
const CLOSING = /^["”’»)\]]$/u;

const isWord = (form: string): boolean => /[\p{L}\p{N}$%€£]/u.test(form);

/** The run without marks at its ends, but for quotation marks and brackets that it opens or closes. */
export function trimRun(tokens: Tokens, [first, last]: Run): Run | null {
  while (first < last && !isWord(tokens.form(first)) && !OPENING.test(tokens.form(first))) first += 1;
  while (first < last && OPENING.test(tokens.form(first)) && !closesWithin(tokens, first, last)) first += 1;
  while (last > first && !isWord(tokens.form(last - 1))) {
    const form = tokens.form(last - 1);
    if (CLOSING.test(form) && opensWithin(tokens, first, last - 1)) break;
    last -= 1;
  }
  return first < last ? [first, last] : null;
}

function closesWithin(tokens: Tokens, at: number, last: number): boolean {
  const open = tokens.form(at);
  for (let i = at + 1; i < last; i += 1) if (pairs(open, tokens.form(i))) return true;
  return false;
}

function opensWithin(tokens: Tokens, first: number, at: number): boolean {
  const close = tokens.form(at);
  for (let i = at - 1; i >= first; i -= 1) if (pairs(tokens.form(i), close)) return true;
  return false;
}

const PAIRS = new Map([
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ['‘', '’'],
  ['«', '»'],
  ['(', ')'],
  ['[', ']'],
]);
const pairs = (open: string, close: string): boolean => PAIRS.get(open) === close;

/** The run without the parts of it that the others cover, as the runs that are left. */
export function without([first, last]: Run, holes: readonly Run[]): Run[] {
  const left: Run[] = [];
  let at = first;
  for (const [from, to] of [...holes].sort((a, b) => a[0] - b[0])) {
    if (to <= at || from >= last) continue;
    if (from > at) left.push([at, from]);
    at = Math.max(at, to);
  }
  if (at < last) left.push([at, last]);
  return left;
}

export const trimAll = (tokens: Tokens, runs: readonly Run[]): Run[] =>
  runs.map((run) => trimRun(tokens, run)).filter((run): run is Run => run !== null);

/** A source without the comma after it, unless a description set off by commas ends there. */
export function trimSource(tokens: Tokens, [first, last]: Run): Run {
  const commas = Array.from({ length: last - first }, (_, i) => first + i).filter(
    (i) => tokens.form(i) === ',',
  );
  return commas.length === 1 && commas[0] === last - 1 && last - first > 1
    ? [first, last - 1]
    : [first, last];
}

export const covers = ([first, last]: Run, token: number): boolean => first <= token && token < last;

/** The subtree of a token as a run, without the subtrees of some of its direct dependents. */
export const subtree = (trees: Trees, head: number, skip?: (child: number) => boolean): Run =>
  trees.extent(head, skip);
