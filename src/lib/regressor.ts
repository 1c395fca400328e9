import type { NumberColumn, PackedTables } from './packed.js';

/** Units of the hidden layer. */
export const HIDDEN = 16;

/**
 * Weights of a regressor over hashed features (Weinberger et al. 2009): the sum of the features' rows goes through
 * rectified units to one number, to which the features' own weights are added. The rows are a power of two; a feature's
 * row is its number modulo their count.
 */
export interface Regressor {
  /** Rows × HIDDEN, row by row, in units of `step`. */
  readonly rows: Int8Array;
  readonly step: number;
  /** One weight a row, in units of `linearStep`. */
  readonly linear: Int16Array;
  readonly linearStep: number;
  readonly bias: Float32Array;
  readonly output: Float32Array;
}

/** The columns of a regressor for packTables(). */
export const regressorColumns = ({
  step,
  linearStep,
  ...columns
}: Regressor): Readonly<Record<string, NumberColumn>> => ({
  ...columns,
  steps: Float32Array.of(step, linearStep),
});

/** Opens what regressorColumns() gave. Throws asset.version where a column is missing. */
export function openRegressor(tables: PackedTables): Regressor {
  const [step, linearStep] = tables.f32('steps');
  return {
    rows: tables.i8('rows'),
    step: step!,
    linear: tables.i16('linear'),
    linearStep: linearStep!,
    bias: tables.f32('bias'),
    output: tables.f32('output'),
  };
}

/** The value of an example from its features. */
export function regress(
  { rows, step, linear, linearStep, bias, output }: Regressor,
  features: readonly number[],
): number {
  const mask = linear.length - 1;
  const hidden = Float64Array.from(bias, (value) => value / step);
  let sum = 0;
  for (const number of features) {
    const row = number & mask;
    sum += linear[row]!;
    for (let k = 0, at = row * HIDDEN; k < HIDDEN; k += 1) hidden[k]! += rows[at + k]!;
  }
  let value = sum * linearStep;
  for (let k = 0; k < HIDDEN; k += 1) if (hidden[k]! > 0) value += hidden[k]! * step * output[k]!;
  return value;
}
