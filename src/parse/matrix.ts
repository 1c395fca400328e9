/** A matrix of weights, row by row: `outputs` rows of `inputs` numbers. */
export interface Matrix {
  readonly values: Float32Array;
  readonly outputs: number;
  readonly inputs: number;
}

/**
 * Multiplies each of `count` vectors of `x` by the matrix and adds the result to `y`.
 * Vectors lie one after another; `y` holds `count` times `outputs` numbers.
 */
export function multiplyAdd(
  { values, outputs, inputs }: Matrix,
  x: Float32Array,
  y: Float32Array,
  count: number,
): void {
  for (let row = 0; row < count; row += 1) {
    const from = row * inputs;
    for (let o = 0; o < outputs; o += 1) {
      const at = o * inputs;
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      for (let i = 0; i < inputs; i += 4) {
        a += values[at + i]! * x[from + i]!;
        b += values[at + i + 1]! * x[from + i + 1]!;
        c += values[at + i + 2]! * x[from + i + 2]!;
        d += values[at + i + 3]! * x[from + i + 3]!;
      }
      y[row * outputs + o]! += a + b + c + d;
    }
  }
}
