import { HIDDEN } from '../../src/lib/index.js';
import { initialWeights, openTrainer, randomNumbers, shuffle, type Weights } from '../regressor/weights.js';
import type { Example } from './examples.js';

export const ROWS = 1 << 14;
const EPOCHS = 16;
/** The weights after each of the last epochs are averaged (Polyak and Juditsky 1992): so few examples leave a single step noisy. */
const AVERAGED = 10;
/** Share of an option's features left out at each step. */
const DROPPED = 0.5;
const SEED = 20251125;

/** Trains on the logarithm of the probability that all right options have together. */
export function learn(examples: readonly Example[]): Weights {
  const random = randomNumbers(SEED);
  const weights = initialWeights(ROWS, random);
  const trainer = openTrainer(weights);
  const mean = emptyLike(weights);
  const order = [...examples];
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, random);
    for (const { options, right } of order) {
      const kept = options.map((features) =>
        features.filter(() => random() >= DROPPED).map((number) => number & (ROWS - 1)),
      );
      const hidden = kept.map(() => new Float32Array(HIDDEN));
      const shares = softmax(kept.map((features, i) => trainer.value(features, hidden[i]!)));
      const all = shares.reduce((sum, share, i) => sum + (right[i] ? share : 0), 0);
      kept.forEach((features, i) => {
        const gradient = shares[i]! - (right[i] ? shares[i]! / all : 0);
        if (Math.abs(gradient) > 1e-4) trainer.move(features, hidden[i]!, gradient);
      });
    }
    if (epoch >= EPOCHS - AVERAGED) addShare(mean, weights, 1 / AVERAGED);
  }
  return mean;
}

const NAMES = ['rows', 'linear', 'bias', 'output'] as const;

const emptyLike = ({ rows, linear, bias, output }: Weights): Weights => ({
  rows: new Float32Array(rows.length),
  linear: new Float32Array(linear.length),
  bias: new Float32Array(bias.length),
  output: new Float32Array(output.length),
});

function addShare(to: Weights, from: Weights, share: number): void {
  for (const name of NAMES) from[name].forEach((value, i) => (to[name][i]! += value * share));
}

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - most));
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / total);
}
