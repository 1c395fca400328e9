import type { PackedTables } from '../lib/index.js';
import { hashedFeatures, HASHED_TABLES, lookupForm, wordForm } from './features.js';
import { multiplyAdd, type Matrix } from './matrix.js';

/** Sequences longer than this are parsed in pieces, so that time grows with the length of a text only. */
export const LONGEST_PIECE = 192;

/** What the network says of the tokens of one piece. The arrays are used again for the next piece. */
export interface Scores {
  /** Rows of UPOS scores followed by XPOS scores. */
  readonly tags: Float32Array;
  /** n rows of n + 1: each token's scores as root and of every head. */
  readonly arcs: Float32Array;
  /** Index of the best label of a token under a head, -1 the root. */
  readonly bestLabel: (token: number, head: number) => number;
}

const MAX_DISTANCE = 32;
const LEAK = 0.1;
const INPUT_LIMIT = 4;

interface Direction {
  readonly input: Matrix;
  readonly recurrent: Matrix;
  readonly bias: Float32Array;
}
interface Layer {
  readonly forth: Direction;
  readonly back: Direction;
}

/** The tagger and parser's network (train/syntax/network.py), over the model's packed tables. */
export function openNetwork(
  model: PackedTables,
  vectors: PackedTables,
): (forms: readonly string[]) => Scores {
  const [vectorSize, inputSize, hidden, arc, label] = model.u32('sizes') as unknown as [
    number,
    number,
    number,
    number,
    number,
  ];
  const both = 2 * hidden;
  const words = model.strings('words');
  const vectorWords = vectors.strings('words');
  const vectorCodes = vectors.i8('codes');
  const vectorSteps = vectors.f32('steps');
  const wordTable = tableOf(model, 'words.weight');
  const hashedTables = HASHED_TABLES.map((_, i) => tableOf(model, `hashed.${i}.weight`));
  const project = matrixOf(model, 'project.weight', vectorSize);
  const projectBias = model.f32('project.bias');
  const lower = layerOf(model, 'lower', inputSize, hidden);
  const upper = layerOf(model, 'upper', both, hidden);
  const tagLower = matrixOf(model, 'tag_lower.weight', both);
  const tagUpper = matrixOf(model, 'tag_upper.weight', both);
  const tagBias = model.f32('tag_lower.bias');
  const roles = matrixOf(model, 'roles.weight', both);
  const rolesBias = model.f32('roles.bias');
  const bilinear = transposed(matrixOf(model, 'bilinear', arc));
  const headBias = model.f32('head_bias');
  const distance = model.f32('distance');
  const root = model.f32('root');
  const labels = matrixOf(model, 'labels.weight', label);
  const labelBias = model.f32('labels.bias');
  const hashed = new Uint16Array(HASHED_TABLES.length);

  function embed(forms: readonly string[]): Float32Array {
    const n = forms.length;
    const x = repeated(projectBias, n);
    const glove = new Float32Array(n * vectorSize);
    forms.forEach((form, i) => {
      const lookup = lookupForm(form);
      const word = wordForm(lookup);
      const vector = vectorWords.find(lookup);
      if (vector >= 0)
        for (let k = 0; k < vectorSize; k += 1)
          glove[i * vectorSize + k] = vectorCodes[vector * vectorSize + k]! * vectorSteps[k]!;
      addRow(wordTable, Math.max(0, words.find(word)), x, i * inputSize, inputSize);
      hashedFeatures(form, word, hashed, 0);
      hashedTables.forEach((table, t) => addRow(table, hashed[t]!, x, i * inputSize, inputSize));
    });
    multiplyAdd(project, glove, x, n);
    return x.map((value) => Math.max(-INPUT_LIMIT, Math.min(INPUT_LIMIT, value)));
  }

  return (forms) => {
    const n = forms.length;
    const first = runLayer(lower, embed(forms), n, hidden);
    const second = runLayer(upper, first, n, hidden);
    const tags = repeated(tagBias, n);
    multiplyAdd(tagLower, first, tags, n);
    multiplyAdd(tagUpper, second, tags, n);
    const width = 2 * arc + 2 * label;
    const role = repeated(rolesBias, n);
    multiplyAdd(roles, second, role, n);
    for (let i = 0; i < role.length; i += 1) if (role[i]! < 0) role[i]! *= LEAK;
    const heads = new Float32Array((n + 1) * arc);
    const dependents = new Float32Array(n * arc);
    heads.set(root.subarray(0, arc));
    for (let i = 0; i < n; i += 1) {
      dependents.set(role.subarray(i * width, i * width + arc), i * arc);
      heads.set(role.subarray(i * width + arc, i * width + 2 * arc), (i + 1) * arc);
    }
    const queries = repeated(headBias, n);
    multiplyAdd(bilinear, dependents, queries, n);
    const arcs = new Float32Array(n * (n + 1));
    multiplyAdd({ values: heads, outputs: n + 1, inputs: arc }, queries, arcs, n);
    for (let d = 0; d < n; d += 1)
      for (let h = 0; h < n; h += 1) {
        const gap = Math.max(-MAX_DISTANCE, Math.min(MAX_DISTANCE, h - d)) + MAX_DISTANCE;
        arcs[d * (n + 1) + h + 1]! += distance[gap]!;
      }
    const mixed = new Float32Array(label);
    const scores = new Float32Array(labelBias.length);
    return {
      tags,
      arcs,
      bestLabel: (token, head) => {
        const own = token * width + 2 * arc;
        for (let k = 0; k < label; k += 1) {
          const of = head < 0 ? root[arc + k]! : role[head * width + 2 * arc + label + k]!;
          mixed[k] = Math.max(0, role[own + k]! + of);
        }
        scores.set(labelBias);
        multiplyAdd(labels, mixed, scores, 1);
        return indexOfLargest(scores, 0, scores.length);
      },
    };
  };
}

export function indexOfLargest(values: Float32Array, from: number, to: number): number {
  let best = from;
  for (let i = from + 1; i < to; i += 1) if (values[i]! > values[best]!) best = i;
  return best - from;
}

/** Both directions of a layer; the result has 2 × hidden numbers a token. */
function runLayer({ forth, back }: Layer, x: Float32Array, n: number, hidden: number): Float32Array {
  const out = new Float32Array(n * 2 * hidden);
  runDirection(forth, x, n, hidden, out, 0, 1);
  runDirection(back, x, n, hidden, out, hidden, -1);
  return out;
}

/** One direction of an LSTM (gates in the order input, forget, cell, output). */
function runDirection(
  { input, recurrent, bias }: Direction,
  x: Float32Array,
  n: number,
  hidden: number,
  out: Float32Array,
  offset: number,
  step: 1 | -1,
): void {
  const gates = repeated(bias, n);
  multiplyAdd(input, x, gates, n);
  const state = new Float32Array(hidden);
  const cell = new Float32Array(hidden);
  for (let t = 0, i = step > 0 ? 0 : n - 1; t < n; t += 1, i += step) {
    const gate = gates.subarray(i * 4 * hidden, (i + 1) * 4 * hidden);
    multiplyAdd(recurrent, state, gate, 1);
    for (let k = 0; k < hidden; k += 1) {
      cell[k] = sigmoid(gate[hidden + k]!) * cell[k]! + sigmoid(gate[k]!) * Math.tanh(gate[2 * hidden + k]!);
      state[k] = sigmoid(gate[3 * hidden + k]!) * Math.tanh(cell[k]!);
    }
    out.set(state, i * 2 * hidden + offset);
  }
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

interface Table {
  readonly codes: Int8Array;
  readonly steps: Float32Array;
}

const tableOf = (model: PackedTables, name: string): Table => ({
  codes: model.i8(`${name}.codes`),
  steps: model.f32(`${name}.steps`),
});

function addRow({ codes, steps }: Table, row: number, into: Float32Array, at: number, size: number): void {
  const step = steps[row]!;
  for (let k = 0; k < size; k += 1) into[at + k]! += codes[row * size + k]! * step;
}

function matrixOf(model: PackedTables, name: string, inputs: number): Matrix {
  const codes = model.i16(`${name}.codes`);
  const steps = model.f32(`${name}.steps`);
  const values = new Float32Array(codes.length);
  for (let i = 0; i < codes.length; i += 1) values[i] = codes[i]! * steps[Math.floor(i / inputs)]!;
  return { values, inputs, outputs: steps.length };
}

function transposed({ values, inputs, outputs }: Matrix): Matrix {
  return {
    values: values.map((_, i) => values[(i % outputs) * inputs + Math.floor(i / outputs)]!),
    inputs: outputs,
    outputs: inputs,
  };
}

const directionOf = (model: PackedTables, name: string, inputs: number, hidden: number): Direction => {
  const second = model.f32(`${name}.bias_hh_l0`);
  return {
    input: matrixOf(model, `${name}.weight_ih_l0`, inputs),
    recurrent: matrixOf(model, `${name}.weight_hh_l0`, hidden),
    bias: model.f32(`${name}.bias_ih_l0`).map((value, i) => value + second[i]!),
  };
};

const layerOf = (model: PackedTables, name: string, inputs: number, hidden: number): Layer => ({
  forth: directionOf(model, `${name}.forth`, inputs, hidden),
  back: directionOf(model, `${name}.back`, inputs, hidden),
});

/** The vector n times over. */
function repeated(vector: Float32Array, n: number): Float32Array {
  const all = new Float32Array(vector.length * n);
  for (let i = 0; i < n; i += 1) all.set(vector, i * vector.length);
  return all;
}
