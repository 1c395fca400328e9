import { HIDDEN, ROWS } from '../../src/attribute/stance/index.js';

export interface Example {
  readonly features: readonly number[];
  readonly value: number;
}

export interface Weights {
  readonly rows: Float32Array;
  readonly linear: Float32Array;
  readonly bias: Float32Array;
  readonly output: Float32Array;
}

const EPOCHS = 3;
const RATE = 0.03;
/** Share of an example's features left out at each step, so that none is relied on alone. */
const DROPPED = 0.2;
/** Largest error that counts: the judgements have two humps, and some are the other way round. */
const LARGEST_ERROR = 2;
const SEED = 12345;

/** Numbers from 0 to 1, the same for the same seed (a linear congruential generator). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** Trains with AdaGrad (Duchi, Hazan and Singer 2011) on squared error, linear beyond LARGEST_ERROR. */
export function learn(examples: readonly Example[]): Weights {
  const random = randomNumbers(SEED);
  const start = (length: number, width: number) =>
    Float32Array.from({ length }, () => (random() - 0.5) * width);
  const weights: Weights = {
    rows: start(ROWS * HIDDEN, 0.1),
    linear: new Float32Array(ROWS),
    bias: new Float32Array(HIDDEN),
    output: start(HIDDEN, 0.5),
  };
  const step = adaptiveSteps(weights);
  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const i of order) {
      const { features, value } = examples[i]!;
      step(
        features.filter(() => random() >= DROPPED).map((number) => number & (ROWS - 1)),
        value,
      );
    }
  }
  return weights;
}

/** One step on one example: forward, then every weight that took part moves against its gradient. */
function adaptiveSteps({
  rows,
  linear,
  bias,
  output,
}: Weights): (features: readonly number[], value: number) => void {
  const seen = {
    rows: new Float32Array(rows.length).fill(1e-3),
    linear: new Float32Array(linear.length).fill(1e-3),
    bias: new Float32Array(bias.length).fill(1e-3),
    output: new Float32Array(output.length).fill(1e-3),
  };
  const hidden = new Float32Array(HIDDEN);
  const back = new Float32Array(HIDDEN);
  const move = (weights: Float32Array, squares: Float32Array, at: number, gradient: number) => {
    if (gradient === 0) return;
    squares[at]! += gradient * gradient;
    weights[at]! -= (RATE * gradient) / Math.sqrt(squares[at]!);
  };
  return (features, value) => {
    hidden.set(bias);
    let predicted = 0;
    for (const row of features) {
      predicted += linear[row]!;
      for (let k = 0, at = row * HIDDEN; k < HIDDEN; k += 1) hidden[k]! += rows[at + k]!;
    }
    for (let k = 0; k < HIDDEN; k += 1) predicted += Math.max(0, hidden[k]!) * output[k]!;
    const error = Math.max(-LARGEST_ERROR, Math.min(LARGEST_ERROR, predicted - value));
    for (let k = 0; k < HIDDEN; k += 1) {
      back[k] = hidden[k]! > 0 ? error * output[k]! : 0;
      if (hidden[k]! > 0) move(output, seen.output, k, error * hidden[k]!);
      move(bias, seen.bias, k, back[k]!);
    }
    for (const row of features) {
      move(linear, seen.linear, row, error);
      for (let k = 0, at = row * HIDDEN; k < HIDDEN; k += 1) move(rows, seen.rows, at + k, back[k]!);
    }
  };
}
