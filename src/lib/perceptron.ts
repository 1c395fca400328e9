import { openTables, packTables } from './packed.js';

/**
 * Averaged perceptron over hashed features (Collins 2002; Weinberger et al. 2009 for the hashing).
 *
 * A feature is any unsigned 32-bit number (see `feature`); its row is the number modulo the rows. Features that share
 * a row share weights: take about four times as many rows as there are frequent features.
 */
export interface PerceptronTrainer {
  /** Sums of the features' weights, one a class, into `scores`; the best class comes back. */
  readonly best: (features: ArrayLike<number>, count: number, scores: Float64Array) => number;
  /** One training step: moves the features' weights towards `right` and away from `wrong`. */
  readonly update: (features: ArrayLike<number>, count: number, right: number, wrong: number) => void;
  /** Counts an example; call it once an example, updated or not, for the average to be right. */
  readonly tick: () => void;
  /** The averaged weights, rounded to 8 bits. */
  readonly finish: () => Perceptron;
}

/** Trained weights, a row of `classes` numbers a feature row, in units of `step`. */
export interface Perceptron {
  readonly classes: number;
  readonly rows: number;
  readonly step: number;
  readonly weights: Int8Array;
}

const KIND = 'perceptron';
const VERSION = 1;

/** A feature's number from its template and up to three values, each an integer or a hash. */
export function feature(template: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ a;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ b;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) ^ c;
  hash = Math.imul(hash ^ (hash >>> 16), 0x27d4eb2f);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** Starts training. `rows` is a power of two. */
export function trainPerceptron(classes: number, rows: number): PerceptronTrainer {
  const weights = new Float32Array(classes * rows);
  // Weights times the moment of their change: the average is weights − moments / ticks (Daumé III 2006).
  const moments = new Float64Array(classes * rows);
  let ticks = 1;
  const change = (features: ArrayLike<number>, count: number, target: number, by: number): void => {
    for (let f = 0; f < count; f += 1) {
      const at = (features[f]! & (rows - 1)) * classes + target;
      weights[at]! += by;
      moments[at]! += by * ticks;
    }
  };
  return {
    best: (features, count, scores) => sumRows(weights, classes, rows, features, count, scores),
    update: (features, count, right, wrong) => {
      if (right === wrong) return;
      change(features, count, right, 1);
      change(features, count, wrong, -1);
    },
    tick: () => {
      ticks += 1;
    },
    finish: () => quantise(averaged(weights, moments, ticks), classes, rows),
  };
}

/** Sums of the features' weights, one a class, into `scores`; the best class comes back, the first of equals. */
export const classify = (
  { weights, classes, rows }: Perceptron,
  features: ArrayLike<number>,
  count: number,
  scores: Float64Array,
): number => sumRows(weights, classes, rows, features, count, scores);

/** The perceptron as columns of packed tables. */
export const packPerceptron = ({ classes, rows, step, weights }: Perceptron): Uint8Array =>
  packTables(KIND, VERSION, { shape: Float64Array.of(classes, rows, step), weights });

/** Opens what packPerceptron made. Throws asset.version. */
export function openPerceptron(bytes: Uint8Array, file?: string): Perceptron {
  const tables = openTables(bytes, KIND, VERSION, file);
  const [classes, rows, step] = tables.f64('shape');
  return { classes: classes!, rows: rows!, step: step!, weights: tables.i8('weights') };
}

function sumRows(
  weights: Float32Array | Int8Array,
  classes: number,
  rows: number,
  features: ArrayLike<number>,
  count: number,
  scores: Float64Array,
): number {
  scores.fill(0);
  for (let f = 0; f < count; f += 1) {
    const row = (features[f]! & (rows - 1)) * classes;
    for (let c = 0; c < classes; c += 1) scores[c]! += weights[row + c]!;
  }
  let best = 0;
  for (let c = 1; c < classes; c += 1) if (scores[c]! > scores[best]!) best = c;
  return best;
}

function averaged(weights: Float32Array, moments: Float64Array, ticks: number): Float32Array {
  return weights.map((weight, i) => weight - moments[i]! / ticks);
}

function quantise(weights: Float32Array, classes: number, rows: number): Perceptron {
  // Weights are close to normal: clipping the last thousandth costs less than coarser steps for all.
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  const largest = sizes[Math.floor(sizes.length * 0.999)] ?? 1;
  const step = largest / 127;
  const bytes = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / step))));
  return { classes, rows, step, weights: bytes };
}
