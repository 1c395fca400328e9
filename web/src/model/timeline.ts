import type { Statement } from '../../../src/record/index.js';
import { dayNumber } from './dates.js';
import { lanesOf } from './lanes.js';
import { mentionsOf, type RecordIndex } from './record-index.js';

/** A dated statement: days since 1970, first and last included; null where the text leaves an end open. */
export interface Dated {
  readonly id: string;
  readonly first: number | null;
  readonly last: number | null;
}

/** An interval, and the statements that name it. */
export interface TimelineBar {
  readonly ids: readonly string[];
  /** Left and right edge as shares of the width, 0 to 1. */
  readonly left: number;
  readonly right: number;
  readonly lane: number;
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** Bars in lanes, days that are written under the line, and where the publication stands (share of the width). */
export interface Timeline {
  readonly bars: readonly TimelineBar[];
  readonly lanes: number;
  readonly ticks: readonly { readonly day: number; readonly at: number }[];
  readonly published: number | null;
}

/** Statements whose time has at least one known end. */
export function datedStatements(index: RecordIndex, statements: readonly Statement[]): Dated[] {
  return statements.flatMap((statement) => {
    const time = mentionsOf(index, statement.when === null ? [] : [statement.when])[0]?.time;
    if (!time || (time.start === null && time.end === null)) return [];
    const first = time.start === null ? null : dayNumber(time.start);
    const last = time.end === null ? null : dayNumber(time.end);
    return [{ id: statement.id, first, last }];
  });
}

/** Days from the anchor at which a tick may stand: a day, a week, a month, a quarter, a year, …. */
const STEPS = [0, 1, 3, 7, 30, 91, 365, 1096, 3653, 10958, 36525] as const;

/** Days are spread by the logarithm of their distance from the anchor: what lies near it gets most of the room. */
const spread = (days: number): number => Math.sign(days) * Math.log1p(Math.abs(days) / 2);

/** Least distance of two ticks, and least width of a bar, as shares of the width. */
const TICK_GAP = 0.23;
const THINNEST = 0.012;
/** The words of the first and last tick stand to one side of it: their neighbours stay half as far again away. */
const isAtEnd = (at: number): boolean => at < 0.1 || at > 0.9;
const gapOf = (a: number, b: number): number => (isAtEnd(a) || isAtEnd(b) ? TICK_GAP * 1.5 : TICK_GAP);

function ticksOf(anchor: number, low: number, high: number, at: (day: number) => number) {
  const candidates = STEPS.flatMap((step) => (step === 0 ? [0] : [-step, step]))
    .filter((step) => step >= low && step <= high)
    .concat(low, high)
    .map((step) => ({ day: anchor + step, at: at(anchor + step) }));
  const kept: { day: number; at: number }[] = [];
  // The ends come first, then the anchor, then what still finds room.
  const rank = (tick: { day: number }) =>
    tick.day === anchor ? 0 : [low, high].includes(tick.day - anchor) ? 1 : 2;
  for (const tick of candidates.sort((a, b) => rank(a) - rank(b)))
    if (kept.every((other) => Math.abs(other.at - tick.at) >= gapOf(other.at, tick.at))) kept.push(tick);
  return kept.sort((a, b) => a.at - b.at);
}

/** Statements that name the same interval, together. */
function byInterval(dated: readonly Dated[]): (Omit<Dated, 'id'> & { ids: string[] })[] {
  const found = new Map<string, { first: number | null; last: number | null; ids: string[] }>();
  for (const { id, first, last } of dated) {
    const interval = `${first}:${last}`;
    const known = found.get(interval);
    if (known === undefined) found.set(interval, { first, last, ids: [id] });
    else known.ids.push(id);
  }
  return [...found.values()];
}

/**
 * Lays dated statements out along a line. The anchor is the publication day where it is known, else the last
 * day named. Null where there is nothing to show.
 */
export function timelineOf(dated: readonly Dated[], published: string | null): Timeline | null {
  const days = dated.flatMap(({ first, last }) => [first, last]).filter((day) => day !== null);
  const publication = published === null ? null : dayNumber(published);
  if (days.length === 0) return null;
  const all = publication === null ? days : [...days, publication];
  const anchor = publication ?? Math.max(...all);
  const low = Math.min(-1, Math.min(...all) - anchor);
  const high = Math.max(1, Math.max(...all) - anchor + 1);
  const [from, to] = [spread(low), spread(high)];
  const at = (day: number) => Math.max(0, Math.min(1, (spread(day - anchor) - from) / (to - from)));
  const intervals = byInterval(dated);
  const edges = intervals.map(({ first, last }): [number, number] => {
    const left = first === null ? 0 : at(first);
    const right = last === null ? 1 : at(last + 1);
    return [left, Math.max(right, Math.min(1, left + THINNEST))];
  });
  const lanes = lanesOf(edges);
  return {
    bars: intervals.map(({ ids, first, last }, i) => ({
      ids,
      left: edges[i]![0],
      right: edges[i]![1],
      lane: lanes[i]!,
      openStart: first === null,
      openEnd: last === null,
    })),
    lanes: 1 + Math.max(...lanes),
    ticks: ticksOf(anchor, low, high, at),
    published: publication === null ? null : at(publication),
  };
}
