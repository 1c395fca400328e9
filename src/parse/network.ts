import { openEmbedding } from './embedding.js';
import {
  type PackedTables,
  BLOCK,
  blockedFloats,
  createEngine,
  STATE_UNIT,
  type Rows,
  type Weights,
} from '../lib/index.js';

/** Sequences longer than this are parsed in pieces, so that time grows with the length of a text only. */
export const LONGEST_PIECE = 192;

/** What the network says of the tokens of one piece. The arrays are used again for the next piece. */
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

const MAX_DISTANCE = 32;
const LEAK = 0.1;
const INPUT_LIMIT = 4;

interface Direction {
  readonly input: Weights;
  readonly recurrent: Weights;
  readonly bias: Float32Array;
}

const padded = (size: number): number => Math.ceil(size / BLOCK) * BLOCK;

/**
 * The tagger and parser's network over the model's packed tables: train/syntax/network.py says what is worked out and
 * pack.ts how it is laid out. Returns a function from the forms of a piece, at most LONGEST_PIECE, to its scores.
 */
export function openNetwork(
  model: PackedTables,
  vectors: PackedTables,
): (forms: readonly string[]) => Scores {
  const [, inputSize, hidden, arc, label] = [...model.u32('sizes')] as [
    number,
    number,
    number,
    number,
    number,
  ];
  const both = 2 * hidden;
  const roleSize = 2 * arc + 2 * label;
  const uposCount = model.strings('upos').length;
  const tagCount = uposCount + model.strings('xpos').length;
  const labelCount = model.strings('labels').length;
  const engine = createEngine(roomFor(model));

  const integerWeights = (name: string, inputs: number): Weights =>
    engine.load(model.i16(`${name}.codes`), model.f32(`${name}.scales`), inputs);
  const floatWeights = (name: string, outputs: number, inputs: number): Weights =>
    engine.load(model.f32(`${name}.floats`), new Float32Array(padded(outputs)).fill(1), inputs);
  const direction = (name: string, inputs: number): Direction => ({
    input: integerWeights(`${name}.input`, inputs),
    recurrent: integerWeights(`${name}.recurrent`, hidden),
    bias: model.f32(`${name}.bias`),
  });
  const embedding = openEmbedding(model, vectors);
  const project = integerWeights('project', embedding.vectorSize);
  const lower = [direction('lower.forth', inputSize), direction('lower.back', inputSize)];
  const upper = [direction('upper.forth', both), direction('upper.back', both)];
  const tagLower = integerWeights('tag_lower', both);
  const tagUpper = integerWeights('tag_upper', both);
  const roleWeights = integerWeights('roles', both);
  const bilinear = floatWeights('bilinear', arc, arc);
  const labelWeights = floatWeights('label', labelCount, label);
  const headCount = padded(LONGEST_PIECE + 1);
  const heads = engine.load(new Float32Array(headCount * arc), new Float32Array(headCount).fill(1), arc);
  const headBlocks = new Float32Array(engine.buffer, heads.at, headCount * arc);

  const glove = engine.integers(LONGEST_PIECE, embedding.vectorSize);
  const summed = engine.floats(LONGEST_PIECE, inputSize);
  const input = engine.integers(LONGEST_PIECE, inputSize);
  const gates = engine.floats(LONGEST_PIECE, 4 * hidden);
  const cell = engine.floats(1, hidden);
  const first = engine.integers(LONGEST_PIECE, both);
  const second = engine.integers(LONGEST_PIECE, both);
  const tags = engine.floats(LONGEST_PIECE, padded(tagCount));
  const roles = engine.floats(LONGEST_PIECE, roleSize);
  const queries = engine.floats(LONGEST_PIECE, arc);
  const affinities = engine.floats(LONGEST_PIECE, headCount);
  const mixed = engine.floats(LONGEST_PIECE, label);
  const labelScores = engine.floats(LONGEST_PIECE, padded(labelCount));

  const tagBias = model.f32('tags.bias');
  const roleBias = model.f32('roles.bias');
  const queryBias = model.f32('bilinear.bias');
  const labelBias = model.f32('label.bias');
  const distance = model.f32('distance');
  const root = model.f32('root');

  function embed(forms: readonly string[]): void {
    fillRows(summed, model.f32('project.bias'), forms.length);
    embedding.add(forms, glove.values, summed.values);
    engine.multiply(project, glove, summed, forms.length);
    const unit = STATE_UNIT / INPUT_LIMIT;
    for (let i = 0; i < forms.length * inputSize; i += 1)
      input.values[i] = Math.round(Math.max(-STATE_UNIT, Math.min(STATE_UNIT, summed.values[i]! * unit)));
  }

  /** A layer of LSTMs, one each way; the states of both stand side by side. */
  function runLayer(
    layer: readonly Direction[],
    x: Rows<Int16Array>,
    states: Rows<Int16Array>,
    n: number,
  ): void {
    layer.forEach(({ input: weights, recurrent, bias }, way) => {
      fillRows(gates, bias, n);
      engine.multiply(weights, x, gates, n);
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

  /** Scores of every head for every token, from the tokens' parts as dependent and as head. */
  function scoreArcs(n: number): Float32Array {
    fillRows(queries, queryBias, n);
    engine.multiply(bilinear, roles, queries, n);
    const parts = new Float32Array((n + 1) * arc);
    parts.set(root.subarray(0, arc));
    for (let i = 0; i < n; i += 1)
      parts.set(roles.values.subarray(i * roleSize + arc, i * roleSize + 2 * arc), (i + 1) * arc);
    blockedFloats(parts, arc, headBlocks);
    affinities.values.fill(0, 0, n * headCount);
    engine.multiply({ ...heads, outputs: padded(n + 1) }, queries, affinities, n);
    const arcs = new Float32Array(n * (n + 1));
    for (let d = 0; d < n; d += 1) {
      const row = d * (n + 1);
      arcs[row] = affinities.values[d * headCount]!;
      for (let h = 0; h < n; h += 1) {
        const gap = Math.max(-MAX_DISTANCE, Math.min(MAX_DISTANCE, h - d)) + MAX_DISTANCE;
        arcs[row + h + 1] = affinities.values[d * headCount + h + 1]! + distance[gap]!;
      }
    }
    return arcs;
  }

  function scoreLabels(chosen: Int32Array): Uint8Array {
    const n = chosen.length;
    fillRows(labelScores, labelBias, n);
    for (let i = 0; i < n; i += 1) {
      const own = i * roleSize + 2 * arc;
      const head = chosen[i]!;
      const from = head < 0 ? arc : head * roleSize + 2 * arc + label;
      const source = head < 0 ? root : roles.values;
      for (let k = 0; k < label; k += 1)
        mixed.values[i * label + k] = Math.max(0, roles.values[own + k]! + source[from + k]!);
    }
    engine.multiply(labelWeights, mixed, labelScores, n);
    return Uint8Array.from(chosen, (_, i) => largestOf(labelScores, i, 0, labelCount));
  }

  return (forms) => {
    const n = forms.length;
    embed(forms);
    runLayer(lower, input, first, n);
    runLayer(upper, first, second, n);
    fillRows(tags, tagBias, n);
    engine.multiply(tagLower, first, tags, n);
    engine.multiply(tagUpper, second, tags, n);
    fillRows(roles, roleBias, n);
    engine.multiply(roleWeights, second, roles, n);
    for (let i = 0; i < n * roleSize; i += 1) if (roles.values[i]! < 0) roles.values[i]! *= LEAK;
    return {
      upos: (token) => largestOf(tags, token, 0, uposCount),
      xpos: (token) => largestOf(tags, token, uposCount, tagCount),
      arcs: scoreArcs(n),
      labels: scoreLabels,
    };
  };
}

/** Index, counted from `from`, of the largest of columns [from, to) of a row. */
function largestOf({ values, width }: Rows<Float32Array>, row: number, from: number, to: number): number {
  const base = row * width;
  let best = from;
  for (let i = from + 1; i < to; i += 1) if (values[base + i]! > values[base + best]!) best = i;
  return best - from;
}

/** Writes the vector into the first n rows. */
function fillRows({ values, width }: Rows<Float32Array>, vector: Float32Array, n: number): void {
  for (let i = 0; i < n; i += 1) values.set(vector, i * width);
}

/** Bytes for the model's weights and for the rows of a piece. */
function roomFor(model: PackedTables): number {
  const [vector, input, hidden, arc, label] = [...model.u32('sizes')] as [
    number,
    number,
    number,
    number,
    number,
  ];
  const inputs = vector * input + 8 * hidden * (input + 4 * hidden);
  const outputs = 2 * hidden * (2 * BLOCK * 12 + 2 * (arc + label));
  const rowBytes = 4 * (vector + 2 * input + 10 * hidden + 4 * (arc + label) + LONGEST_PIECE + 30 * BLOCK);
  return 2 * (inputs + outputs) + 4 * arc * (arc + LONGEST_PIECE) + LONGEST_PIECE * rowBytes + (1 << 19);
}
