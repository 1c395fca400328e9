import type { Engine, Rows, Weights } from '../../lib/index.js';
import { padded, type Sizes } from './weights.js';

/** The network's working memory: rows for the tokens of one piece, used again for the next. */
export interface NetworkRows {
  readonly glove: Rows<Int16Array>;
  readonly sums: Rows<Float32Array>;
  readonly input: Rows<Int16Array>;
  readonly gates: Rows<Float32Array>;
  readonly cell: Rows<Float32Array>;
  readonly lower: Rows<Int16Array>;
  readonly upper: Rows<Int16Array>;
  readonly tags: Rows<Float32Array>;
  /** Of each token: as dependent and as head of an arc, as dependent and as head of a label. */
  readonly roles: Rows<Float32Array>;
  readonly queries: Rows<Float32Array>;
  /** The heads' parts, in blocks: they are the weights that queries are multiplied by. */
  readonly heads: Weights;
  readonly headBlocks: Float32Array;
  readonly affinities: Rows<Float32Array>;
  readonly mixed: Rows<Float32Array>;
  readonly labels: Rows<Float32Array>;
}

/** Reserves rows for pieces of up to `longest` tokens. */
export function layOutRows(engine: Engine, sizes: Sizes, longest: number): NetworkRows {
  const { vector, input, hidden, arc, label, upos, xpos, labels } = sizes;
  const headCount = padded(longest + 1);
  const heads = engine.load(new Float32Array(headCount * arc), new Float32Array(headCount).fill(1), arc);
  return {
    glove: engine.integers(longest, vector),
    sums: engine.floats(longest, input),
    input: engine.integers(longest, input),
    gates: engine.floats(longest, 4 * hidden),
    cell: engine.floats(1, hidden),
    lower: engine.integers(longest, 2 * hidden),
    upper: engine.integers(longest, 2 * hidden),
    tags: engine.floats(longest, padded(upos + xpos)),
    roles: engine.floats(longest, 2 * (arc + label)),
    queries: engine.floats(longest, arc),
    heads,
    headBlocks: new Float32Array(engine.buffer, heads.at, headCount * arc),
    affinities: engine.floats(longest, headCount),
    mixed: engine.floats(longest, label),
    labels: engine.floats(longest, padded(labels)),
  };
}

/** Bytes for all weights and for rows of pieces of up to `longest` tokens, with a little to spare. */
export function roomFor(
  { vector, input, hidden, arc, label, upos, xpos, labels }: Sizes,
  longest: number,
): number {
  const both = 2 * hidden;
  const roles = 2 * (arc + label);
  const integers =
    vector * input + 4 * both * (input + both + 2 * hidden) + both * (2 * padded(upos + xpos) + roles);
  const floats = arc * (arc + padded(longest + 1)) + label * padded(labels);
  const row =
    2 * (vector + input + 2 * both) +
    4 *
      (input + 4 * hidden + padded(upos + xpos) + roles + arc + padded(longest + 1) + label + padded(labels));
  return 2 * integers + 4 * floats + longest * row + (1 << 17);
}

/** Writes the vector into the first n rows. */
export function fillRows({ values, width }: Rows<Float32Array>, vector: Float32Array, n: number): void {
  for (let i = 0; i < n; i += 1) values.set(vector, i * width);
}

/** Index, counted from `from`, of the largest of columns [from, to) of a row. */
export function largestOf(
  { values, width }: Rows<Float32Array>,
  row: number,
  from: number,
  to: number,
): number {
  const base = row * width;
  let best = from;
  for (let i = from + 1; i < to; i += 1) if (values[base + i]! > values[base + best]!) best = i;
  return best - from;
}
