import type { Engine, Rows, Weights } from '../../lib/index.js';
import { padded, type Sizes } from './weights.js';

/** Forms for which the first layer's products are kept, 6 kB each. */
export const KNOWN_FORMS = 2048;

/** The network's working memory: rows for the tokens of a few pieces, used again for the next. */
export interface NetworkRows {
  readonly glove: Rows<Int16Array>;
  readonly sums: Rows<Float32Array>;
  readonly input: Rows<Int16Array>;
  /** What the gates of the first layer get from forms met before, for each direction. */
  readonly known: readonly Rows<Float32Array>[];
  readonly gates: Rows<Float32Array>;
  readonly cell: Rows<Float32Array>;
  /** Of the layer at work, both directions side by side. */
  readonly states: Rows<Int16Array>;
  /** What a step reads of the states before. */
  readonly memories: Rows<Int16Array>;
  readonly memorySums: Rows<Float32Array>;
  /** What is read of the layers' states. */
  readonly lower: Rows<Int16Array>;
  readonly upper: Rows<Int16Array>;
  readonly seenSums: Rows<Float32Array>;
  readonly tags: Rows<Float32Array>;
  /** Of each token: as dependent and as head of a drafted arc, and what it lends to its dependents and to its head. */
  readonly draft: Rows<Float32Array>;
  /** What a token's likely head and dependents lend it. */
  readonly around: Rows<Float32Array>;
  readonly aroundWhole: Rows<Int16Array>;
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

/** Reserves rows for `lanes` pieces of up to `longest` tokens each. */
export function layOutRows(engine: Engine, sizes: Sizes, longest: number, lanes: number): NetworkRows {
  const { vector, input, hidden, arc, label, context, memory, view, upos, xpos, labels } = sizes;
  const headCount = padded(longest + 1);
  const heads = engine.load(new Float32Array(headCount * arc), new Float32Array(headCount).fill(1), arc);
  const all = longest * lanes;
  return {
    glove: engine.integers(all, vector),
    sums: engine.floats(all, input),
    input: engine.integers(all, input),
    known: [0, 1].map(() => engine.floats(KNOWN_FORMS, 4 * hidden)),
    gates: engine.floats(all, 4 * hidden),
    cell: engine.floats(lanes, hidden),
    states: engine.integers(all, 2 * hidden),
    memories: engine.integers(lanes, memory),
    memorySums: engine.floats(lanes, memory),
    lower: engine.integers(all, view),
    upper: engine.integers(all, view),
    seenSums: engine.floats(all, view),
    tags: engine.floats(all, padded(upos + xpos)),
    draft: engine.floats(all, 2 * (arc + context)),
    around: engine.floats(longest, 2 * context),
    aroundWhole: engine.integers(longest, 2 * context),
    roles: engine.floats(all, 2 * (arc + label)),
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
  { vector, input, hidden, arc, label, context, memory, view, upos, xpos, labels }: Sizes,
  longest: number,
  lanes: number,
): number {
  const both = 2 * hidden;
  const roles = 2 * (arc + label);
  const draft = 2 * (arc + context);
  const integers =
    vector * input +
    4 * both * (input + view + 2 * memory) +
    both * 2 * (memory + view) +
    view * (2 * padded(upos + xpos) + roles + draft) +
    2 * context * roles;
  const floats = arc * (2 * arc + padded(longest + 1)) + label * padded(labels) + KNOWN_FORMS * 4 * both;
  const row =
    2 * (vector + input + both + memory + 2 * view + 2 * context) +
    4 *
      (input +
        memory +
        view +
        4 * hidden +
        padded(upos + xpos) +
        roles +
        draft +
        2 * context +
        arc +
        padded(longest + 1) +
        label +
        padded(labels));
  return 2 * integers + 4 * floats + longest * lanes * row + (1 << 17);
}

/** Writes the vector into n rows, from row `at` on. */
export function fillRows(
  { values, width }: Rows<Float32Array>,
  vector: Float32Array,
  n: number,
  at = 0,
): void {
  const from = at * width;
  const to = from + n * width;
  values.set(vector, from);
  // What is filled is copied behind itself: a few long copies cost less than many short ones.
  for (let filled = width; from + filled < to; filled *= 2)
    values.copyWithin(from + filled, from, Math.min(from + filled, to - filled));
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
