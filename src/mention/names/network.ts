import {
  BLOCK,
  createEngine,
  openTables,
  readAsset,
  type Engine,
  type PackedTables,
  type Rows,
  type Weights,
} from '../../lib/index.js';
import { wordVectors } from '../vectors.js';
import { HASHED, SMALL, type Columns } from './columns.js';
import { openForms } from './forms.js';

/** Sentences longer than this are tagged in pieces, so that memory stays within bounds. */
export const LONGEST_PIECE = 256;

/** How names are marked: by their names alone (Universal NER), or with descriptions, as in official prose (re3d). */
export type Scheme = 'uner' | 'official';

/** A scheme's labels: 0 outside, 1 + 2k where a name of kind k begins, 2 + 2k within. */
export interface Labelling {
  readonly kinds: readonly string[];
  readonly labels: number;
  /** Scores of label after label, row by row; the last row is for the first label of a sentence. */
  readonly moves: Float32Array;
  /** Scores of the labels, `stride` numbers a token of the piece last encoded. */
  readonly scores: Float32Array;
  readonly stride: number;
  readonly score: (count: number) => void;
}

/** The tagger's network (train/names/network.py) over the tables that pack.ts makes. */
export interface TaggerNetwork {
  /** Encodes the tokens [first, last) of a document, at most LONGEST_PIECE. */
  readonly encode: (form: (i: number) => string, columns: Columns, first: number, last: number) => void;
  readonly labelling: Labelling;
}

const VERSION = 3;

const padded = (size: number): number => Math.ceil(size / BLOCK) * BLOCK;

/** Opens the network of a scheme. Throws asset.missing, asset.version. */
export function openNetwork(scheme: Scheme): TaggerNetwork {
  const file = `models/names/${scheme}.bin`;
  const model = openTables(readAsset(file), 'names', VERSION, file);
  const vectors = wordVectors();
  const [vectorSize, size, hidden] = [...model.u32('sizes')] as [number, number, number];
  const engine = createEngine(roomFor(vectorSize, size, hidden, model));
  const forms = openForms(model, vectors, engine, { vectorSize, size, gates: 8 * hidden });
  const small = openSmall(model, 8 * hidden);
  const recurrent = ['forth', 'back'].map((way) =>
    engine.load(model.i16(`${way}.codes`), model.f32(`${way}.scales`), hidden),
  );
  const gates = [0, 1].map(() => engine.floats(LONGEST_PIECE, 4 * hidden));
  const cell = engine.floats(1, hidden);
  const states = engine.integers(LONGEST_PIECE, 2 * hidden);

  function addInputs(
    form: (i: number) => string,
    { hashed, small: rows }: Columns,
    token: number,
    row: number,
  ): void {
    const own = forms(form(token), hashed, token * HASHED.length);
    const [a, b, c] = small(rows, token * SMALL.length) as [Float32Array, Float32Array, Float32Array];
    gates.forEach(({ values }, way) => {
      const from = way * 4 * hidden;
      const at = row * 4 * hidden;
      const { fround } = Math;
      // One pass, each sum rounded as if it were stored.
      for (let k = from; k < from + 4 * hidden; k += 1)
        values[at + k - from] = fround(fround(fround(own[k]! + a[k]!) + b[k]!) + c[k]!);
    });
  }

  return {
    encode: (form, columns, first, last) => {
      for (let i = first; i < last; i += 1) addInputs(form, columns, i, i - first);
      recurrent.forEach((weights, way) => {
        runDirection(engine, weights, gates[way]!, cell, states, last - first, way * hidden, way === 1);
      });
    },
    labelling: openLabelling(model, engine, states),
  };
}

/** Columns of SMALL that are looked up together: what the token is, where it hangs, what the dictionary says. */
const TOGETHER: readonly (readonly number[])[] = [
  [0, 1],
  [2, 3],
  [4, 5, 6],
];
/** Sums that are kept of each; when full, all are worked out anew. */
const KEPT_SUMS = 1024;

/** The sums of a token's rows of the small tables, one for each of TOGETHER; few combinations make up most of a text. */
function openSmall(model: PackedTables, width: number): (rows: Uint8Array, at: number) => Float32Array[] {
  const tables = SMALL.map((_, i) => model.f32(`small.${i}`));
  const kept = TOGETHER.map(() => new Map<number, Float32Array>());
  return (rows, at) =>
    TOGETHER.map((columns, i) => {
      const key = columns.reduce((sum, column) => sum * 256 + rows[at + column]!, 0);
      let sum = kept[i]!.get(key);
      if (sum) return sum;
      sum = new Float32Array(width);
      for (const column of columns) addRow(tables[column]!, rows[at + column]! * width, sum, 0, width);
      if (kept[i]!.size >= KEPT_SUMS) kept[i]!.clear();
      kept[i]!.set(key, sum);
      return sum;
    });
}

function addRow(table: Float32Array, from: number, y: Float32Array, to: number, count: number): void {
  for (let k = 0; k < count; k += 1) y[to + k]! += table[from + k]!;
}

/** One direction of the LSTM over a piece; its states fill the columns from `column` on. */
function runDirection(
  engine: Engine,
  weights: Weights,
  gates: Rows<Float32Array>,
  cell: Rows<Float32Array>,
  states: Rows<Int16Array>,
  length: number,
  column: number,
  isBack: boolean,
): void {
  cell.values.fill(0);
  const step = isBack ? -1 : 1;
  for (let t = 0, row = isBack ? length - 1 : 0; t < length; t += 1, row += step) {
    if (t > 0) engine.multiply(weights, states, gates, 1, { xRow: row - step, xColumn: column, yRow: row });
    engine.step(gates, cell, states, row, column);
  }
}

function openLabelling(model: PackedTables, engine: Engine, states: Rows<Int16Array>): Labelling {
  const names = model.strings('kinds');
  const bias = model.f32('bias');
  const weights = engine.load(model.i16('out.codes'), model.f32('out.scales'), states.width);
  const scores = engine.floats(LONGEST_PIECE, weights.outputs);
  return {
    kinds: Array.from({ length: names.length }, (_, i) => names.at(i)),
    labels: bias.length,
    moves: model.f32('moves'),
    scores: scores.values,
    stride: weights.outputs,
    score: (count) => {
      scores.values.fill(0, 0, count * weights.outputs);
      for (let row = 0; row < count; row += 1) scores.values.set(bias, row * weights.outputs);
      engine.multiply(weights, states, scores, count);
    },
  };
}

/** Bytes that the engine needs for the model's weights and for the rows of a piece. */
function roomFor(vectorSize: number, size: number, hidden: number, model: PackedTables): number {
  const heads = padded(model.f32('bias').length);
  const weights =
    4 * (vectorSize * padded(size) + size * 8 * hidden) + 2 * (8 * hidden * hidden + heads * 2 * hidden);
  const rows = LONGEST_PIECE * (4 * 8 * hidden + 2 * 2 * hidden + 4 * heads);
  return weights + rows + 4 * (vectorSize + 2 * size + 32 * hidden + heads * 4) + 65_536;
}
