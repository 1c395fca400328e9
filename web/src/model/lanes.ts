/**
 * Gives each interval a lane so that no two in one lane overlap, with as few lanes as there are intervals at the
 * busiest point. Intervals are given as [top, bottom] in any unit; the answer has one lane number each, from 0.
 */
export function lanesOf(intervals: readonly (readonly [top: number, bottom: number])[]): number[] {
  const order = intervals.map((_, i) => i);
  // Of two that begin together the longer is placed first, so that it keeps the outer lane.
  order.sort((a, b) => intervals[a]![0] - intervals[b]![0] || intervals[b]![1] - intervals[a]![1]);
  const lanes = new Array<number>(intervals.length).fill(0);
  const free: number[] = [];
  for (const i of order) {
    const [top, bottom] = intervals[i]!;
    const found = free.findIndex((until) => until <= top);
    const lane = found < 0 ? free.length : found;
    free[lane] = bottom;
    lanes[i] = lane;
  }
  return lanes;
}
