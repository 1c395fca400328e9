/** A sequence in consecutive rows, from row `at` on. */
export interface Lane {
  readonly at: number;
  readonly length: number;
}

/** The lanes that take a step together: `count` of them from the lane `first` on, that one in `row`, the others `apart` rows on. */
export interface Step {
  readonly row: number;
  /** Row of the step before, -1 where this is the first. */
  readonly before: number;
  readonly first: number;
  readonly count: number;
  readonly apart: number;
}

/** How many sequences go through a recurrent layer side by side: each weight that is fetched serves them all. */
export const LANES = 2;

/**
 * Walks along all lanes at once, forwards or back, one step of each at a time. Of more than two lanes the starts (the ends
 * where it goes back) must lie equally far apart, the longest lanes in the middle or at one side, so that those that still
 * walk are neighbours.
 */
export function walkLanes(lanes: readonly Lane[], isBack: boolean, take: (step: Step) => void): void {
  const starts = lanes.map(({ at, length }) => (isBack ? at + length - 1 : at));
  const apart = lanes.length > 1 ? starts[1]! - starts[0]! : 1;
  const longest = Math.max(...lanes.map(({ length }) => length));
  const direction = isBack ? -1 : 1;
  for (let t = 0; t < longest; t += 1) {
    let first = 0;
    while (t >= lanes[first]!.length) first += 1;
    let end = first + 1;
    while (end < lanes.length && t < lanes[end]!.length) end += 1;
    const row = starts[first]! + t * direction;
    take({ row, before: t > 0 ? row - direction : -1, first, count: end - first, apart });
  }
}

/** The indices of sequences in groups of at most LANES, those of like length together. */
export function groupLanes(lengths: readonly number[]): number[][] {
  const order = Array.from(lengths.keys()).sort((a, b) => lengths[a]! - lengths[b]! || a - b);
  const groups: number[][] = [];
  for (let at = 0; at < order.length; at += LANES) groups.push(order.slice(at, at + LANES));
  return groups;
}
