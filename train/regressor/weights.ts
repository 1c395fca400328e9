import { HIDDEN } from '../../src/lib/index.js';

/** Weights of a regressor while it is trained, and the squares of the gradients seen. */
export interface Weights {
  readonly rows: Float32Array;
  readonly linear: Float32Array;
  readonly bias: Float32Array;
  readonly output: Float32Array;
}

const RATE = 0.03;

/** Numbers from 0 to 1, the same for the same seed (a linear congruential generator). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** Weights to begin with; `rows` is a power of two. */
export function initialWeights(rows: number, random: () => number): Weights {
  const start = (length: number, width: number) =>
    Float32Array.from({ length }, () => (random() - 0.5) * width);
  return {
    rows: start(rows * HIDDEN, 0.1),
    linear: new Float32Array(rows),
    bias: new Float32Array(HIDDEN),
    output: start(HIDDEN, 0.5),
  };
}

/** Shuffles in place (Fisher and Yates). */
export function shuffle<T>(items: T[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j]!, items[i]!];
  }
}

export interface Trainer {
  /** The value of an example; features are rows of the tables. `hidden` receives the sums of the hidden layer. */
  readonly value: (features: readonly number[], hidden: Float32Array) => number;
  /** Moves every weight that took part against its gradient; `hidden` as value() left it. */
  readonly move: (features: readonly number[], hidden: Float32Array, gradient: number) => void;
}

/** Training with AdaGrad (Duchi, Hazan and Singer 2011). */
export function openTrainer({ rows, linear, bias, output }: Weights): Trainer {
  const seen = {
    rows: new Float32Array(rows.length).fill(1e-3),
    linear: new Float32Array(linear.length).fill(1e-3),
    bias: new Float32Array(bias.length).fill(1e-3),
    output: new Float32Array(output.length).fill(1e-3),
  };
  const back = new Float32Array(HIDDEN);
  const step = (weights: Float32Array, squares: Float32Array, at: number, gradient: number) => {
    if (gradient === 0) return;
    squares[at]! += gradient * gradient;
    weights[at]! -= (RATE * gradient) / Math.sqrt(squares[at]!);
  };
  return {
    value(features, hidden) {
      hidden.set(bias);
      let predicted = 0;
      for (const row of features) {
        predicted += linear[row]!;
        for (let k = 0, at = row * HIDDEN; k < HIDDEN; k += 1) hidden[k]! += rows[at + k]!;
      }
      for (let k = 0; k < HIDDEN; k += 1) predicted += Math.max(0, hidden[k]!) * output[k]!;
      return predicted;
    },
    move(features, hidden, gradient) {
      for (let k = 0; k < HIDDEN; k += 1) {
        back[k] = hidden[k]! > 0 ? gradient * output[k]! : 0;
        if (hidden[k]! > 0) step(output, seen.output, k, gradient * hidden[k]!);
        step(bias, seen.bias, k, back[k]!);
      }
      for (const row of features) {
        step(linear, seen.linear, row, gradient);
        for (let k = 0, at = row * HIDDEN; k < HIDDEN; k += 1) step(rows, seen.rows, at + k, back[k]!);
      }
    },
  };
}
