import { HIDDEN } from '../../src/lib/index.js';
import { initialWeights, openTrainer, randomNumbers, shuffle, type Weights } from '../regressor/weights.js';

export interface Example {
  readonly features: readonly number[];
  readonly value: number;
}

const ROWS = 1 << 16;
const EPOCHS = 3;
/** Share of an example's features left out at each step, so that none is relied on alone. */
const DROPPED = 0.2;
/** Largest error that counts: the judgements have two humps, and some are the other way round. */
const LARGEST_ERROR = 2;
const SEED = 12345;

/** Trains on squared error, linear beyond LARGEST_ERROR. */
export function learn(examples: readonly Example[]): Weights {
  const random = randomNumbers(SEED);
  const weights = initialWeights(ROWS, random);
  const trainer = openTrainer(weights);
  const hidden = new Float32Array(HIDDEN);
  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, random);
    for (const i of order) {
      const { features, value } = examples[i]!;
      const kept = features.filter(() => random() >= DROPPED).map((number) => number & (ROWS - 1));
      const error = trainer.value(kept, hidden) - value;
      trainer.move(kept, hidden, Math.max(-LARGEST_ERROR, Math.min(LARGEST_ERROR, error)));
    }
  }
  return weights;
}
