import type { Regressor } from '../../src/lib/index.js';
import type { Weights } from './weights.js';

/** Rounds weights to 8 and 16 bits. */
export function quantised({ rows, linear, bias, output }: Weights): Regressor {
  const step = largest(rows) / 127;
  const linearStep = largest(linear) / 32767;
  return {
    rows: Int8Array.from(rows, (weight) => Math.round(weight / step)),
    step: Math.fround(step),
    linear: Int16Array.from(linear, (weight) => Math.round(weight / linearStep)),
    linearStep: Math.fround(linearStep),
    bias,
    output,
  };
}

const largest = (weights: Float32Array): number =>
  weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-6);
