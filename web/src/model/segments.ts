import type { Mention } from '../../../src/record/index.js';
import { byPosition, type Range } from './ranges.js';

/** The kinds of words that can be underlined, each in its own line style and colour. */
export const LAYERS = ['actor', 'place', 'time', 'figure', 'thing'] as const;
export type Layer = (typeof LAYERS)[number];

/** A stretch of text in which the same layers lie over every character. */
export interface Segment<M = unknown> extends Range {
  readonly layers: readonly Layer[];
  /** The mentions that lie over it, the longest first. */
  readonly mentions: readonly M[];
}

const LAYER_OF: Readonly<Record<Mention['type'], Layer>> = {
  person: 'actor',
  organisation: 'actor',
  nationality: 'actor',
  place: 'place',
  time: 'time',
  quantity: 'figure',
  money: 'figure',
  weapon: 'thing',
  platform: 'thing',
  vehicle: 'thing',
  document: 'thing',
  url: 'thing',
};

export const layerOf = (mention: Pick<Mention, 'type'>): Layer => LAYER_OF[mention.type];

/**
 * Cuts a range at the edges of the mentions in it. The segments follow each other without gap or overlap and
 * cover the range exactly; neighbours with the same layers stay apart only where a mention begins or ends.
 */
export function segmentsOf<M extends Range & Pick<Mention, 'type'>>(
  range: Range,
  mentions: readonly M[],
): Segment<M>[] {
  const inside = mentions
    .filter((mention) => mention.start < range.end && mention.end > range.start)
    .toSorted(byPosition);
  const edges = new Set([range.start, range.end]);
  for (const { start, end } of inside) {
    edges.add(Math.max(start, range.start));
    edges.add(Math.min(end, range.end));
  }
  const cuts = [...edges].sort((a, b) => a - b);
  const segments: Segment<M>[] = [];
  let open: typeof inside = [];
  let next = 0;
  for (let i = 0; i + 1 < cuts.length; i += 1) {
    const [start, end] = [cuts[i]!, cuts[i + 1]!];
    const first = next;
    while (next < inside.length && inside[next]!.start <= start) next += 1;
    open = [...open, ...inside.slice(first, next)].filter((mention) => mention.end > start);
    const here = new Set(open.map(layerOf));
    segments.push({ start, end, layers: LAYERS.filter((layer) => here.has(layer)), mentions: open });
  }
  return segments;
}
