import { openTables, readAsset, type PackedTables } from '../../lib/index.js';
import { HASHED, SMALL, type Columns } from './columns.js';

/** Vectors of the two directions of the LSTM, `2 * hidden` numbers a token of the sentence. */
export type Encode = (
  forms: readonly string[],
  columns: Columns,
  first: number,
  last: number,
) => Float32Array;

const MODEL = 'models/names/tagger.bin';
const VECTORS = 'models/syntax/vectors.bin';
const PLAIN: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '—': '–',
  '\u00a0': ' ',
};

/** The form as it is looked up among the vectors: lower case, plain quotation marks and dashes. */
const lookupForm = (form: string): string =>
  form.replace(/[’‘“”—\u00a0]/g, (mark) => PLAIN[mark]!).toLowerCase();

export const openModel = (): PackedTables => openTables(readAsset(MODEL), 'names', 1, MODEL);

/**
 * The tagger's encoder (train/names/network.py): sums of vectors, and one bidirectional LSTM. What a form alone gives
 * is worked out once a document.
 */
export function openEncoder(model: PackedTables): { readonly width: number; readonly start: () => Encode } {
  const vectors = openTables(readAsset(VECTORS), 'vectors', 1, VECTORS);
  const [vectorSize, size, hidden] = model.u32('sizes') as unknown as [number, number, number];
  const gates = 8 * hidden;
  const input = model.f32('input');
  const inputBias = model.f32('input.bias');
  const project = model.f32('project');
  const projectBias = model.f32('project.bias');
  const recurrent = [model.f32('forth.recurrent'), model.f32('back.recurrent')] as const;
  const words = vectors.strings('words');
  const codes = vectors.i8('codes');
  const steps = vectors.f32('steps');
  const hashed = HASHED.map((_, i) => ({
    codes: model.i8(`hashed.${i}.weight.codes`),
    steps: model.f32(`hashed.${i}.weight.steps`),
  }));
  const small = SMALL.map((_, i) => throughInput(model.f32(`small.${i}`)));

  /** Rows of a small table multiplied by the input weights, so that adding them is all there is to do. */
  function throughInput(table: Float32Array): Float32Array {
    const rows = table.length / size;
    const made = new Float32Array(rows * gates);
    for (let row = 0; row < rows; row += 1)
      addProduct(input, table, row * size, size, made, row * gates, gates);
    return made;
  }

  /** What a form adds to the gates: its vector and its hashed rows, through the input weights. */
  function gatesOf(form: string, { hashed: rows }: Columns, token: number): Float32Array {
    const x = projectBias.slice();
    const found = words.find(lookupForm(form));
    if (found >= 0) {
      const vector = new Float32Array(vectorSize);
      for (let k = 0; k < vectorSize; k += 1) vector[k] = codes[found * vectorSize + k]! * steps[k]!;
      addProduct(project, vector, 0, vectorSize, x, 0, size);
    }
    hashed.forEach((table, i) => {
      const row = rows[token * HASHED.length + i]!;
      const step = table.steps[row]!;
      for (let k = 0; k < size; k += 1) x[k]! += table.codes[row * size + k]! * step;
    });
    const made = inputBias.slice();
    addProduct(input, x, 0, size, made, 0, gates);
    return made;
  }

  function start(): Encode {
    const known = new Map<string, Float32Array>();
    return (forms, columns, first, last) => {
      const length = last - first;
      const all = new Float32Array(length * gates);
      for (let i = 0; i < length; i += 1) {
        const form = forms[i]!;
        let own = known.get(form);
        if (!own) known.set(form, (own = gatesOf(form, columns, first + i)));
        all.set(own, i * gates);
        for (let s = 0; s < SMALL.length; s += 1)
          addRow(small[s]!, columns.small[(first + i) * SMALL.length + s]! * gates, all, i * gates, gates);
      }
      const states = new Float32Array(length * 2 * hidden);
      runDirection(recurrent[0], all, 0, states, 0, length, hidden, false);
      runDirection(recurrent[1], all, gates / 2, states, hidden, length, hidden, true);
      return states;
    };
  }
  return { width: 2 * hidden, start };
}

/** Adds W · x to y; W has `outputs` rows of `inputs` numbers, `inputs` a multiple of four. */
export function addProduct(
  weights: Float32Array,
  x: Float32Array,
  from: number,
  inputs: number,
  y: Float32Array,
  to: number,
  outputs: number,
): void {
  for (let o = 0; o < outputs; o += 1) {
    const at = o * inputs;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let i = 0; i < inputs; i += 4) {
      a += weights[at + i]! * x[from + i]!;
      b += weights[at + i + 1]! * x[from + i + 1]!;
      c += weights[at + i + 2]! * x[from + i + 2]!;
      d += weights[at + i + 3]! * x[from + i + 3]!;
    }
    y[to + o]! += a + b + c + d;
  }
}

function addRow(table: Float32Array, from: number, y: Float32Array, to: number, count: number): void {
  for (let k = 0; k < count; k += 1) y[to + k]! += table[from + k]!;
}

/** One direction of the LSTM (Hochreiter and Schmidhuber 1997; gates in PyTorch's order i, f, g, o). */
function runDirection(
  recurrent: Float32Array,
  inputs: Float32Array,
  offset: number,
  states: Float32Array,
  column: number,
  length: number,
  hidden: number,
  isBack: boolean,
): void {
  const gates = new Float32Array(4 * hidden);
  const state = new Float32Array(hidden);
  const cell = new Float32Array(hidden);
  for (let step = 0; step < length; step += 1) {
    const token = isBack ? length - 1 - step : step;
    const at = token * 8 * hidden + offset;
    gates.set(inputs.subarray(at, at + 4 * hidden));
    addProduct(recurrent, state, 0, hidden, gates, 0, 4 * hidden);
    for (let k = 0; k < hidden; k += 1) {
      cell[k] = sigmoid(gates[hidden + k]!) * cell[k]! + sigmoid(gates[k]!) * tanh(gates[2 * hidden + k]!);
      state[k] = sigmoid(gates[3 * hidden + k]!) * tanh(cell[k]!);
    }
    states.set(state, token * 2 * hidden + column);
  }
}

/** A rational approximation of tanh, within 0.0001 (Eigen's and others' after a continued fraction). */
function tanh(x: number): number {
  if (x > 4.97) return 1;
  if (x < -4.97) return -1;
  const square = x * x;
  const over = x * (135135 + square * (17325 + square * (378 + square)));
  return over / (135135 + square * (62370 + square * (3150 + square * 28)));
}

const sigmoid = (x: number): number => 0.5 + 0.5 * tanh(0.5 * x);
