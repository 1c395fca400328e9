/** What pack.ts writes and unpack.ts reads back. */

export const SYNTAX_VERSION = 4;
export const VECTORS_VERSION = 1;
/** Largest number in the sum of a token's vectors. */
export const INPUT_LIMIT = 4;

/** A square matrix, rows for columns. */
export function transposed(values: Float32Array, size: number): Float32Array {
  return values.map((_, i) => values[(i % size) * size + Math.floor(i / size)]!);
}
