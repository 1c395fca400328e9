/** What pack.ts writes and unpack.ts reads back. */

export const SYNTAX_VERSION = 5;
export const VECTORS_VERSION = 1;
/** Largest number in the sum of a token's vectors. */
export const INPUT_LIMIT = 4;

/** The sizes in the order in which the model has them. */
export const SIZES = ['vector', 'input', 'hidden', 'arc', 'label', 'context', 'memory', 'view'] as const;

/** A square matrix, rows for columns. */
export function transposed(values: Float32Array, size: number): Float32Array {
  return values.map((_, i) => values[(i % size) * size + Math.floor(i / size)]!);
}
