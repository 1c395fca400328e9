import { createEngine, LANES, type PackedTables } from '../../lib/index.js';
import { addAround, gatherAround, nearnessOf, scoreArcs } from './arcs.js';
import { betweenOf } from './between.js';
import { openEmbedding } from './embedding.js';
import { openForms } from './forms.js';
import { runLayers } from './layers.js';
import type { Parts, Piece } from './parts.js';
import { fillRows, largestOf, layOutRows, roomFor } from './rows.js';
import { loadWeights, sizesOf } from './weights.js';

/** Sequences longer than this are parsed in pieces, so that time grows with the length of a text only. */
export const LONGEST_PIECE = 192;

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
    weights: loadWeights(engine, model, sizes),
    rows: layOutRows(engine, sizes, LONGEST_PIECE, LANES),
  };
  const formRows = openForms(parts, openEmbedding(model, vectors));
  const { weights, rows } = parts;
  const score = ({ forms, at }: Piece): Scores => {
    const n = forms.length;
    const between = betweenOf(forms);
    const nearness = nearnessOf(weights, between, n, rows.affinities.width);
    findRoles(parts, nearness, at, n);
    const scorer = {
      roles: rows.roles,
      bilinear: weights.bilinear,
      bias: weights.bias.bilinear,
      root: weights.root.arc,
    };
    scoreArcs(parts, scorer, nearness, at, n);
    return {
      upos: (token) => largestOf(rows.tags, at + token, 0, sizes.upos),
      uposUnder: (token, label) => agreeing(parts, at + token, label),
      xpos: (token) => largestOf(rows.tags, at + token, sizes.upos, sizes.upos + sizes.xpos),
      arcs: arcsOf(parts, n),
      labels: (heads) => chooseLabels(parts, between, at, heads),
    };
  };
  return (lists) => {
    const pieces = layOut(lists);
    const forms = pieces.flatMap((piece) => piece.forms);
    runLayers(parts, pieces, formRows(forms));
    scoreTags(parts, forms.length);
    return pieces.map(score);
  };
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

function scoreTags({ engine, weights, rows }: Parts, n: number): void {
  fillRows(rows.tags, weights.bias.tags, n);
  engine.multiply(weights.tagLower, rows.lower, rows.tags, n);
  engine.multiply(weights.tagUpper, rows.upper, rows.tags, n);
}

/** Drafts the arcs, and finds each token's parts as dependent and as head from its states and its likely neighbours. */
function findRoles(parts: Parts, nearness: Float32Array, at: number, n: number): void {
  const { engine, weights, rows } = parts;
  const { roles, upper, draft } = rows;
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
  scoreArcs(parts, scorer, nearness, at, n);
  gatherAround(parts, weights.root.context, at, n);
  fillRows(roles, weights.bias.roles, n, at);
  engine.multiply(weights.roles, upper, roles, n, place);
  addAround(parts, at, n);
  engine.leak(roles, at, n);
}

/** The scores in the first n rows of `affinities`, without gaps. */
function arcsOf({ rows: { affinities } }: Parts, n: number): Float32Array {
  const arcs = new Float32Array(n * (n + 1));
  for (let d = 0; d < n; d += 1) {
    const from = d * affinities.width;
    arcs.set(affinities.values.subarray(from, from + n + 1), d * (n + 1));
  }
  return arcs;
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
