import {
  BLOCK,
  createEngine,
  LANES,
  openTables,
  readAsset,
  stretchOf,
  walkLanes,
  type Engine,
  type Lane,
  type PackedTables,
  type Rows,
  type Weights,
} from '../../lib/index.js';
import { wordVectors } from '../vectors.js';
import type { Columns } from './columns.js';
import { KEPT_FORMS, openForms } from './forms.js';
import { KEPT_SUMS, openSums, TOGETHER } from './sums.js';
import type { Chain } from './viterbi.js';

/** Sentences longer than this are tagged in pieces, so that memory stays within bounds. */
export const LONGEST_PIECE = 256;
const ROWS = LONGEST_PIECE * LANES;

/** How names are marked: by their names alone (Universal NER), or with descriptions, as in official prose (re3d). */
export type Scheme = 'uner' | 'official';

/** A scheme's labels: 0 outside, 1 + 2k where a name of kind k begins, 2 + 2k within. */
export interface Labelling extends Chain {
  readonly kinds: readonly string[];
  /** Scores of the labels, `stride` numbers a token of the pieces last scored. */
  readonly scores: Float32Array;
  readonly stride: number;
}

/** The tagger's network (train/names/network.py) over the tables that pack.ts makes. */
export interface TaggerNetwork {
  /** Scores the tokens of up to LANES pieces of at most LONGEST_PIECE; returns in which rows of the scores each lies. */
  readonly score: (
    form: (i: number) => string,
    columns: Columns,
    pieces: readonly { readonly first: number; readonly last: number }[],
  ) => readonly Lane[];
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
  const forms = openForms(model, vectors, engine, { vectorSize, size, gates: 8 * hidden, rows: ROWS });
  const sums = openSums(model, engine, 8 * hidden);
  const recurrent = ['forth', 'back'].map((way) =>
    engine.load(model.i16(`${way}.codes`), model.f32(`${way}.scales`), hidden),
  );
  const gates = [0, 1].map(() => engine.floats(ROWS, 4 * hidden));
  const cell = engine.floats(LANES, hidden);
  const states = engine.integers(ROWS, 2 * hidden);
  const { labelling, scoreLabels } = openLabelling(model, engine, states);

  /** Fills the rows of the gates of both directions with what tokens give them. */
  function addInputs(tokens: readonly number[], form: (i: number) => string, columns: Columns): void {
    const own = forms.rowsOf(tokens, form, columns);
    tokens.forEach((token, row) => {
      const [a, b, c] = sums.rowsOf(columns, token);
      for (const way of [0, 1]) {
        const column = way * 4 * hidden;
        const terms = [
          stretchOf(forms.kept, own[row]!, column),
          stretchOf(sums.kept, a, column),
          stretchOf(sums.kept, b, column),
          stretchOf(sums.kept, c, column),
        ] as const;
        engine.addFour(terms, gates[way]!, row);
      }
    });
  }

  return {
    score: (form, columns, pieces) => {
      const tokens: number[] = [];
      const lanes = pieces.map(({ first, last }) => {
        const at = tokens.length;
        for (let i = first; i < last; i += 1) tokens.push(i);
        return { at, length: last - first };
      });
      addInputs(tokens, form, columns);
      recurrent.forEach((weights, way) => {
        runDirection(engine, weights, { gates: gates[way]!, cell, states }, lanes, way);
      });
      scoreLabels(tokens.length);
      return lanes;
    },
    labelling,
  };
}

interface Layer {
  readonly gates: Rows<Float32Array>;
  readonly cell: Rows<Float32Array>;
  readonly states: Rows<Int16Array>;
}

/** One direction of the LSTM over pieces; the states of both directions stand side by side. */
function runDirection(
  engine: Engine,
  weights: Weights,
  { gates, cell, states }: Layer,
  lanes: readonly Lane[],
  way: number,
): void {
  cell.values.fill(0);
  const xColumn = way * cell.width;
  walkLanes(lanes, way === 1, ({ row, before, first, count, apart }) => {
    if (before >= 0)
      engine.multiply(weights, states, gates, count, {
        xRow: before,
        xColumn,
        xApart: apart,
        yRow: row,
        yApart: apart,
      });
    for (let k = 0; k < count; k += 1) engine.step(gates, cell, states, row + k * apart, xColumn, first + k);
  });
}

function openLabelling(
  model: PackedTables,
  engine: Engine,
  states: Rows<Int16Array>,
): { readonly labelling: Labelling; readonly scoreLabels: (count: number) => void } {
  const names = model.strings('kinds');
  const bias = model.f32('bias');
  const weights = engine.load(model.i16('out.codes'), model.f32('out.scales'), states.width);
  const scores = engine.floats(ROWS, weights.outputs);
  return {
    labelling: {
      kinds: Array.from({ length: names.length }, (_, i) => names.at(i)),
      labels: bias.length,
      moves: model.f32('moves'),
      scores: scores.values,
      stride: weights.outputs,
    },
    scoreLabels: (count) => {
      scores.values.fill(0, 0, count * weights.outputs);
      for (let row = 0; row < count; row += 1) scores.values.set(bias, row * weights.outputs);
      engine.multiply(weights, states, scores, count);
    },
  };
}

/** Bytes that the engine needs for the model's weights, for the rows of pieces and for the sums that are kept. */
function roomFor(vectorSize: number, size: number, hidden: number, model: PackedTables): number {
  const heads = padded(model.f32('bias').length);
  const weights =
    4 * (vectorSize * padded(size) + size * 8 * hidden) + 2 * (8 * hidden * hidden + heads * 2 * hidden);
  const rows = ROWS * (4 * 8 * hidden + 2 * 2 * hidden + 4 * heads) + LANES * 4 * hidden;
  const kept = (KEPT_FORMS + KEPT_SUMS * TOGETHER.length) * 4 * 8 * hidden;
  return weights + rows + kept + 4 * (vectorSize + (1 + ROWS) * size + 32 * hidden + heads * 4) + 65_536;
}
