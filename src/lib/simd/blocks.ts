import { BLOCK } from './kernels.js';

const padded = (outputs: number): number => Math.ceil(outputs / BLOCK) * BLOCK;

/** A matrix of floats, `rows` × `inputs` row by row, as blocks for the engine; written to `into` where given. */
export function blockedFloats(
  values: Float32Array,
  inputs: number,
  into: Float32Array = new Float32Array(padded(values.length / inputs) * inputs),
): Float32Array {
  const rows = values.length / inputs;
  for (let row = 0; row < rows; row += 1) {
    const base = (row - (row % BLOCK)) * inputs + (row % BLOCK);
    for (let i = 0; i < inputs; i += 1) into[base + i * BLOCK] = values[row * inputs + i]!;
  }
  return into;
}

/**
 * The same rounded to whole numbers up to `largest`, pairs of inputs side by side, with the step of each output
 * (padded with ones). `inputs` is even.
 */
export function blockedIntegers(
  values: Float32Array,
  inputs: number,
  largest: number,
): { readonly codes: Int16Array; readonly steps: Float32Array } {
  const rows = values.length / inputs;
  const codes = new Int16Array(padded(rows) * inputs);
  const steps = new Float32Array(padded(rows)).fill(1);
  for (let row = 0; row < rows; row += 1) {
    const own = values.subarray(row * inputs, (row + 1) * inputs);
    const step = own.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / largest || 1;
    steps[row] = step;
    const base = (row - (row % BLOCK)) * inputs + (row % BLOCK) * 2;
    for (let i = 0; i < inputs; i += 1)
      codes[base + (i >> 1) * BLOCK * 2 + (i & 1)] = Math.round(own[i]! / step);
  }
  return { codes, steps };
}
