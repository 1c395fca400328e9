import {
  blockedFloats,
  createEngine,
  STATE_UNIT,
  type Engine,
  type PackedTables,
  type Rows,
} from '../../lib/index.js';
import { openEmbedding, type Embedding } from './embedding.js';
import { fillRows, largestOf, layOutRows, roomFor, type NetworkRows } from './rows.js';
import { loadWeights, padded, sizesOf, type Direction, type NetworkWeights, type Sizes } from './weights.js';

/** Sequences longer than this are parsed in pieces, so that time grows with the length of a text only. */
export const LONGEST_PIECE = 192;

/** What the network says of the tokens of one piece; to be read before the next piece is scored. */
export interface Scores {
  /** Index of the token's best UPOS. */
  readonly upos: (token: number) => number;
  /** Index of the token's best XPOS. */
  readonly xpos: (token: number) => number;
  /** n rows of n + 1: each token's scores as root and of every head. */
  readonly arcs: Float32Array;
  /** Index of each token's best label under its head (-1 the root). */
  readonly labels: (heads: Int32Array) => Uint8Array;
}

/** Scores the forms of a piece, at most LONGEST_PIECE. */
export type Network = (forms: readonly string[]) => Scores;

const LEAK = 0.1;
const INPUT_LIMIT = 4;
/** Forms whose sums are kept, about 300 bytes each: most words of a text come again. */
const MOST_KNOWN = 20_000;
/** Longer forms are not kept: they are rare, and as slices they would keep their whole text in memory. */
const LONGEST_KNOWN = 12;

interface Parts {
  readonly engine: Engine;
  readonly embedding: Embedding;
  readonly sizes: Sizes;
  readonly weights: NetworkWeights;
  readonly rows: NetworkRows;
  /** Rounded sums of the vectors of forms met before. */
  readonly known: Map<string, Int16Array>;
}

/**
 * The tagger and parser's network over the model's packed tables: train/syntax/network.py says what is worked out and
 * pack.ts how it is laid out. Throws asset.version where a table is missing.
 */
export function openNetwork(model: PackedTables, vectors: PackedTables): Network {
  const sizes = sizesOf(model);
  const engine = createEngine(roomFor(sizes, LONGEST_PIECE));
  const parts: Parts = {
    engine,
    sizes,
    embedding: openEmbedding(model, vectors),
    weights: loadWeights(engine, model, sizes),
    rows: layOutRows(engine, sizes, LONGEST_PIECE),
    known: new Map(),
  };
  const { weights, rows } = parts;
  return (forms) => {
    const n = forms.length;
    embed(parts, forms);
    runLayer(parts, weights.lower, rows.input, rows.lower, n);
    runLayer(parts, weights.upper, rows.lower, rows.upper, n);
    scoreTags(parts, n);
    findRoles(parts, n);
    return {
      upos: (token) => largestOf(rows.tags, token, 0, sizes.upos),
      xpos: (token) => largestOf(rows.tags, token, sizes.upos, sizes.upos + sizes.xpos),
      arcs: scoreArcs(parts, n),
      labels: (heads) => chooseLabels(parts, heads),
    };
  };
}

/** Writes each form's sum of vectors, rounded, as a row of the first layer's input. */
function embed(parts: Parts, forms: readonly string[]): void {
  const { known, rows, sizes } = parts;
  if (known.size > MOST_KNOWN) known.clear();
  const unknown = [...new Set(forms)].filter((form) => !known.has(form));
  if (unknown.length > 0) sumVectors(parts, unknown);
  forms.forEach((form, i) => rows.input.values.set(known.get(form)!, i * sizes.input));
  for (const form of unknown) if (form.length > LONGEST_KNOWN) known.delete(form);
}

/** Works out the sums of forms that are not known yet. */
function sumVectors(
  { engine, embedding, known, sizes, weights, rows }: Parts,
  forms: readonly string[],
): void {
  fillRows(rows.sums, weights.bias.project, forms.length);
  embedding.add(forms, rows.glove.values, rows.sums.values);
  engine.multiply(weights.project, rows.glove, rows.sums, forms.length);
  const unit = STATE_UNIT / INPUT_LIMIT;
  forms.forEach((form, i) => {
    const sum = rows.sums.values.subarray(i * sizes.input, (i + 1) * sizes.input);
    const rounded = Int16Array.from(sum, (value) =>
      Math.round(Math.max(-STATE_UNIT, Math.min(STATE_UNIT, value * unit))),
    );
    known.set(form, rounded);
  });
}

/** A layer of LSTMs, one each way; the states of both stand side by side. */
function runLayer(
  { engine, sizes: { hidden }, rows: { gates, cell } }: Parts,
  layer: readonly Direction[],
  x: Rows<Int16Array>,
  states: Rows<Int16Array>,
  n: number,
): void {
  layer.forEach(({ input, recurrent, bias }, way) => {
    fillRows(gates, bias, n);
    engine.multiply(input, x, gates, n);
    cell.values.fill(0);
    const column = way * hidden;
    const step = way === 0 ? 1 : -1;
    for (let t = 0, row = way === 0 ? 0 : n - 1; t < n; t += 1, row += step) {
      if (t > 0)
        engine.multiply(recurrent, states, gates, 1, { xRow: row - step, xColumn: column, yRow: row });
      engine.step(gates, cell, states, row, column);
    }
  });
}

function scoreTags({ engine, weights, rows }: Parts, n: number): void {
  fillRows(rows.tags, weights.bias.tags, n);
  engine.multiply(weights.tagLower, rows.lower, rows.tags, n);
  engine.multiply(weights.tagUpper, rows.upper, rows.tags, n);
}

function findRoles({ engine, weights, rows: { roles, upper } }: Parts, n: number): void {
  fillRows(roles, weights.bias.roles, n);
  engine.multiply(weights.roles, upper, roles, n);
  const { values, width } = roles;
  for (let i = 0; i < n * width; i += 1) if (values[i]! < 0) values[i]! *= LEAK;
}

/** Scores of every head for every token, from the tokens' parts as dependent and as head. */
function scoreArcs({ engine, sizes: { arc }, weights, rows }: Parts, n: number): Float32Array {
  const { roles, queries, affinities } = rows;
  fillRows(queries, weights.bias.bilinear, n);
  engine.multiply(weights.bilinear, roles, queries, n);
  const parts = new Float32Array((n + 1) * arc);
  parts.set(weights.root.subarray(0, arc));
  for (let i = 0; i < n; i += 1)
    parts.set(roles.values.subarray(i * roles.width + arc, i * roles.width + 2 * arc), (i + 1) * arc);
  blockedFloats(parts, arc, rows.headBlocks);
  affinities.values.fill(0, 0, n * affinities.width);
  engine.multiply({ ...rows.heads, outputs: padded(n + 1) }, queries, affinities, n);

  const arcs = new Float32Array(n * (n + 1));
  const longest = (weights.distance.length - 1) / 2;
  for (let d = 0; d < n; d += 1) {
    const from = d * affinities.width;
    const to = d * (n + 1);
    arcs[to] = affinities.values[from]!;
    for (let h = 0; h < n; h += 1) {
      const gap = Math.max(-longest, Math.min(longest, h - d)) + longest;
      arcs[to + h + 1] = affinities.values[from + h + 1]! + weights.distance[gap]!;
    }
  }
  return arcs;
}

/** Best label of each token, from its part as dependent and its head's as head. */
function chooseLabels({ engine, sizes, weights, rows }: Parts, heads: Int32Array): Uint8Array {
  const { arc, label } = sizes;
  const { values, width } = rows.roles;
  const mixed = rows.mixed.values;
  const n = heads.length;
  fillRows(rows.labels, weights.bias.label, n);
  for (let i = 0; i < n; i += 1) {
    const own = i * width + 2 * arc;
    const head = heads[i]!;
    const from = head < 0 ? arc : head * width + 2 * arc + label;
    const source = head < 0 ? weights.root : values;
    for (let k = 0; k < label; k += 1)
      mixed[i * label + k] = Math.max(0, values[own + k]! + source[from + k]!);
  }
  engine.multiply(weights.label, rows.mixed, rows.labels, n);
  return Uint8Array.from(heads, (_, i) => largestOf(rows.labels, i, 0, sizes.labels));
}
