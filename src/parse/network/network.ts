import { createEngine, STATE_UNIT, type Engine, type PackedTables, type Rows } from '../../lib/index.js';
import { gatherAround, nearnessOf, scoreArcs } from './arcs.js';
import { betweenOf } from './between.js';
import { openEmbedding, type Embedding } from './embedding.js';
import { copyShort, fillRows, largestOf, layOutRows, roomFor, type NetworkRows } from './rows.js';
import { loadWeights, sizesOf, type Direction, type NetworkWeights, type Sizes } from './weights.js';

/** Sequences longer than this are parsed in pieces, so that time grows with the length of a text only. */
export const LONGEST_PIECE = 192;
/** Pieces that go through the recurrent layers side by side: each weight that is fetched serves them all. */
export const LANES = 2;

/** What the network says of the tokens of one piece; to be read before the next pieces are scored. */
export interface Scores {
  /** Index of the token's best UPOS, by itself. */
  readonly upos: (token: number) => number;
  /** The same once its label is known: what a relation says of the tag of its dependent counts too. */
  readonly uposUnder: (token: number, label: number) => number;
  /** Index of the token's best XPOS. */
  readonly xpos: (token: number) => number;
  /** n rows of n + 1: each token's scores as root and of every head. */
  readonly arcs: Float32Array;
  /** Index of each token's best label under its head (-1 the root). */
  readonly labels: (heads: Int32Array) => Uint8Array;
}

/** Scores up to LANES pieces of at most LONGEST_PIECE forms each. */
export type Network = (pieces: readonly (readonly string[])[]) => readonly Scores[];

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
  const engine = createEngine(roomFor(sizes, LONGEST_PIECE, LANES));
  const parts: Parts = {
    engine,
    sizes,
    embedding: openEmbedding(model, vectors),
    weights: loadWeights(engine, model, sizes),
    rows: layOutRows(engine, sizes, LONGEST_PIECE, LANES),
    known: new Map(),
  };
  const { weights, rows } = parts;
  const score = ({ forms, at }: Piece): Scores => {
    const between = betweenOf(forms);
    const nearness = nearnessOf(weights, between, forms.length);
    findRoles(parts, nearness, at, forms.length);
    const scorer = {
      roles: rows.roles,
      bilinear: weights.bilinear,
      bias: weights.bias.bilinear,
      root: weights.root.arc,
    };
    return {
      upos: (token) => largestOf(rows.tags, at + token, 0, sizes.upos),
      uposUnder: (token, label) => agreeing(parts, at + token, label),
      xpos: (token) => largestOf(rows.tags, at + token, sizes.upos, sizes.upos + sizes.xpos),
      arcs: scoreArcs(parts, scorer, nearness, at, forms.length),
      labels: (heads) => chooseLabels(parts, between, at, heads),
    };
  };
  return (lists) => {
    const pieces = layOut(lists);
    const n = embed(parts, pieces);
    runLayer(parts, weights.lower, rows.input, rows.lower, pieces);
    runLayer(parts, weights.upper, rows.lower, rows.upper, pieces);
    scoreTags(parts, n);
    return pieces.map(score);
  };
}

/** A piece and its first row. */
interface Piece {
  readonly forms: readonly string[];
  readonly at: number;
}

/** The pieces one after the other, in rows without gaps. */
function layOut(lists: readonly (readonly string[])[]): Piece[] {
  let at = 0;
  return lists.map((forms) => {
    const piece = { forms, at };
    at += forms.length;
    return piece;
  });
}

/** Writes each form's sum of vectors, rounded, as a row of the first layer's input; returns how many rows there are. */
function embed(parts: Parts, pieces: readonly Piece[]): number {
  const { known, rows, sizes } = parts;
  const forms = pieces.flatMap((piece) => piece.forms);
  if (known.size > MOST_KNOWN) known.clear();
  const unknown = [...new Set(forms)].filter((form) => !known.has(form));
  if (unknown.length > 0) sumVectors(parts, unknown);
  forms.forEach((form, i) => copyShort(known.get(form)!, rows.input.values, i * sizes.input));
  for (const form of unknown) if (form.length > LONGEST_KNOWN) known.delete(form);
  return forms.length;
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
  parts: Parts,
  layer: readonly Direction[],
  x: Rows<Int16Array>,
  states: Rows<Int16Array>,
  pieces: readonly Piece[],
): void {
  const {
    engine,
    sizes: { hidden },
    rows: { gates, cell },
  } = parts;
  const n = pieces.reduce((sum, { forms }) => sum + forms.length, 0);
  layer.forEach(({ input, recurrent, bias }, way) => {
    fillRows(gates, bias, n);
    engine.multiply(input, x, gates, n);
    cell.values.fill(0);
    const column = way * hidden;
    const step = way === 0 ? 1 : -1;
    const starts = pieces.map(({ forms, at }) => (way === 0 ? at : at + forms.length - 1));
    const lengths = pieces.map(({ forms }) => forms.length);
    // Lanes lie a constant number of rows apart, as they walk the same way.
    const apart = pieces.length > 1 ? starts[1]! - starts[0]! : 1;
    for (let t = 0; t < Math.max(...lengths); t += 1) {
      const from = lengths.findIndex((length) => t < length);
      const lanes = lengths.filter((length) => t < length).length;
      const row = starts[from]! + t * step;
      if (t > 0)
        engine.multiply(recurrent, states, gates, lanes, {
          xRow: row - step,
          xColumn: column,
          yRow: row,
          apart,
        });
      for (let k = 0; k < lanes; k += 1) engine.step(gates, cell, states, row + k * apart, column, from + k);
    }
  });
}

function scoreTags({ engine, weights, rows }: Parts, n: number): void {
  fillRows(rows.tags, weights.bias.tags, n);
  engine.multiply(weights.tagLower, rows.lower, rows.tags, n);
  engine.multiply(weights.tagUpper, rows.upper, rows.tags, n);
}

/** Drafts the arcs, and finds each token's parts as dependent and as head from its states and its likely neighbours. */
function findRoles(parts: Parts, nearness: Float32Array, at: number, n: number): void {
  const { engine, weights, rows } = parts;
  const { roles, upper, draft, around } = rows;
  const place = { xRow: at, yRow: at };
  fillRows(draft, weights.bias.draft, n, at);
  engine.multiply(weights.draft, upper, draft, n, place);
  engine.leak(draft, at, n);
  const scorer = {
    roles: draft,
    bilinear: weights.draftBilinear,
    bias: weights.bias.draftBilinear,
    root: weights.root.draft,
  };
  gatherAround(parts, scoreArcs(parts, scorer, nearness, at, n), weights.root.context, at, n);
  fillRows(roles, weights.bias.roles, n, at);
  engine.multiply(weights.roles, upper, roles, n, place);
  engine.multiply(weights.context, around, roles, n, { yRow: at });
  engine.leak(roles, at, n);
}

/** The best tag of a row, together with what its label says. */
function agreeing(
  { rows: { tags }, sizes, weights: { agreement } }: Parts,
  row: number,
  label: number,
): number {
  let best = 0;
  let most = -Infinity;
  for (let k = 0; k < sizes.upos; k += 1) {
    const score = tags.values[row * tags.width + k]! + agreement[label * sizes.upos + k]!;
    if (score > most) [best, most] = [k, score];
  }
  return best;
}

/** Best label of each token, from its part as dependent and its head's as head. */
function chooseLabels(
  { engine, sizes, weights, rows }: Parts,
  between: Uint8Array,
  at: number,
  heads: Int32Array,
): Uint8Array {
  const { arc, label } = sizes;
  const { values, width } = rows.roles;
  const mixed = rows.mixed.values;
  const n = heads.length;
  fillRows(rows.labels, weights.bias.label, n);
  for (let i = 0; i < n; i += 1) {
    const own = (at + i) * width + 2 * arc;
    const head = heads[i]!;
    const from = head < 0 ? 0 : (at + head) * width + 2 * arc + label;
    const source = head < 0 ? weights.root.label : values;
    for (let k = 0; k < label; k += 1)
      mixed[i * label + k] = Math.max(0, values[own + k]! + source[from + k]!);
  }
  engine.multiply(weights.label, rows.mixed, rows.labels, n);
  for (let i = 0; i < n; i += 1) {
    const row = (heads[i]! < 0 ? 0 : between[i * n + heads[i]!]!) * sizes.labels;
    for (let k = 0; k < sizes.labels; k += 1)
      rows.labels.values[i * rows.labels.width + k]! += weights.betweenLabel[row + k]!;
  }
  return Uint8Array.from(heads, (_, i) => largestOf(rows.labels, i, 0, sizes.labels));
}
