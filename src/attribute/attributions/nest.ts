import { covers, type Draft, type Run } from './runs.js';

/** A draft with the index of the one it is nested in. */
export interface Nested {
  readonly draft: Draft;
  readonly within: number | null;
}

const size = ({ content }: Draft): number => content.reduce((sum, [first, last]) => sum + last - first, 0);
const startOf = ({ cue, content }: Draft): number =>
  Math.min(cue?.[0] ?? Infinity, content[0]?.[0] ?? Infinity);

/**
 * Orders attributions and nests those whose cue stands in another's content, innermost first. What is nested ends where
 * the content around it ends; of two that hold each other's cue, the one that says more is the outer.
 */
export function nest(drafts: readonly Draft[]): Nested[] {
  const ordered = [...drafts].sort(
    (a, b) => startOf(a) - startOf(b) || size(b) - size(a) || a.cueHead - b.cueHead,
  );
  const sizes = ordered.map(size);
  const isOuter = (outer: number, inner: number): boolean =>
    sizes[outer]! > sizes[inner]! || (sizes[outer] === sizes[inner] && outer < inner);
  const around = draftsAround(ordered);
  return ordered.map((draft, i) => {
    let within: number | null = null;
    for (const outer of around[i]!) {
      if (outer === i || !isOuter(outer, i)) continue;
      if (within === null || sizes[outer]! < sizes[within]!) within = outer;
    }
    return { draft: within === null ? draft : clipped(draft, ordered[within]!), within };
  });
}

/** For each draft the indices of those whose content holds its cue. */
function draftsAround(drafts: readonly Draft[]): number[][] {
  const around: number[][] = drafts.map(() => []);
  const byCue = drafts.map((_, i) => i).sort((a, b) => drafts[a]!.cueHead - drafts[b]!.cueHead);
  const firstFrom = (token: number): number => {
    let low = 0;
    let high = byCue.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (drafts[byCue[middle]!]!.cueHead < token) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  drafts.forEach(({ content }, outer) => {
    for (const [first, last] of content)
      for (let at = firstFrom(first); at < byCue.length && drafts[byCue[at]!]!.cueHead < last; at += 1)
        around[byCue[at]!]!.push(outer);
  });
  return around;
}

function clipped(draft: Draft, outer: Draft): Draft {
  const content = draft.content.flatMap(([first, last]): Run[] => {
    const around = outer.content.find((run) => covers(run, first) || covers(run, last - 1));
    if (!around) return [[first, last]];
    const run: Run = [Math.max(first, around[0]), Math.min(last, around[1])];
    return run[0] < run[1] ? [run] : [];
  });
  return content.length > 0 ? { ...draft, content } : draft;
}
