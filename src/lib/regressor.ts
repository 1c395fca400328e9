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

/** What features add up to, in whole numbers: HIDDEN sums of rows, and that of their own weights. */
export type Sums = Int32Array;

export const sumsOf = (regressor: Regressor, features: readonly number[]): Sums =>
  addFeatures(regressor, features, new Int32Array(HIDDEN + 1));

/** Adds features to sums, which it returns. */
export function addFeatures({ rows, linear }: Regressor, features: readonly number[], sums: Sums): Sums {
  const mask = linear.length - 1;
  for (const number of features) {
    const row = number & mask;
    sums[HIDDEN]! += linear[row]!;
    for (let k = 0, at = row * HIDDEN; k < HIDDEN; k += 1) sums[k]! += rows[at + k]!;
  }
  return sums;
}

/** The value of an example from the sums of its features. */
export function valueOf({ step, linearStep, bias, output }: Regressor, sums: Sums): number {
  let value = sums[HIDDEN]! * linearStep;
  for (let k = 0; k < HIDDEN; k += 1) {
    const unit = sums[k]! * step + bias[k]!;
    if (unit > 0) value += unit * output[k]!;
  }
  return value;
}

/** The value of an example from its features. */
export const regress = (regressor: Regressor, features: readonly number[]): number =>
  valueOf(regressor, sumsOf(regressor, features));
