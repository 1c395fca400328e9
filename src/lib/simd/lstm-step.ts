import {
  advance,
  f32x4,
  get,
  i32,
  i32x4,
  narrow,
  repeatWhile,
  set,
  v128,
  type Code,
  type Routine,
} from './assembler.js';
import { copy, STATE_UNIT, sum, VECTOR_BYTES } from './kernels.js';

/** tanh as a quotient of polynomials, exact to 1e-6; the minimax fit that Eigen uses. */
const TANH_LIMIT = 7.9;
const NUMERATOR = [
  -2.76076847742355e-16, 2.00018790482477e-13, -8.60467152213735e-11, 5.12229709037114e-8,
  1.48572235717979e-5, 6.37261928875436e-4, 4.89352455891786e-3,
];
const DENOMINATOR = [1.19825839466702e-6, 1.18534705686654e-4, 2.268434632439e-3, 4.89352518554385e-3];

/**
 * One step of an LSTM over its gates (input, forget, cell, output; 32-bit floats, `hidden` of each): renews the cell and
 * writes the state as 16-bit numbers, 1 as STATE_UNIT. Parameters: gates, cell, state, bytes of one gate.
 */
export const step: Routine = (() => {
  const [gates, cell, state, gateBytes] = [0, 1, 2, 3] as const;
  const end = 4;
  const [x, square, result, memory, opening] = [5, 6, 7, 8, 9] as const;

  const polynomial = (coefficients: readonly number[]): Code =>
    coefficients
      .slice(1)
      .reduce<Code>(
        (value, next) => f32x4.add(f32x4.multiply(value, get(square)), f32x4.const(next)),
        f32x4.const(coefficients[0]!),
      );
  /** Leaves tanh of `value` in the local `result`. */
  const tanh = (value: Code): Code => [
    ...set(x, f32x4.max(f32x4.min(value, f32x4.const(TANH_LIMIT)), f32x4.const(-TANH_LIMIT))),
    ...set(square, f32x4.multiply(get(x), get(x))),
    ...set(result, f32x4.divide(f32x4.multiply(get(x), polynomial(NUMERATOR)), polynomial(DENOMINATOR))),
  ];
  const half = (value: Code): Code => f32x4.multiply(value, f32x4.const(0.5));
  /** Leaves the logistic function of `value` in `result`: (1 + tanh(value / 2)) / 2. */
  const logistic = (value: Code): Code => [
    ...tanh(half(value)),
    ...set(result, f32x4.add(half(get(result)), f32x4.const(0.5))),
  ];
  const gate = (index: number): Code =>
    v128.load(i32.add(get(gates), i32.multiply(get(gateBytes), i32.const(index))));

  return {
    name: 'step',
    parameters: 4,
    integers: 1,
    vectors: 5,
    body: [
      ...set(end, sum(gates, gateBytes)),
      ...repeatWhile(
        i32.lessThan(get(gates), get(end)),
        logistic(gate(1)),
        set(memory, f32x4.multiply(get(result), v128.load(get(cell)))),
        logistic(gate(0)),
        copy(opening, result),
        tanh(gate(2)),
        set(memory, f32x4.add(get(memory), f32x4.multiply(get(result), get(opening)))),
        v128.store(get(cell), get(memory)),
        logistic(gate(3)),
        copy(opening, result),
        tanh(get(memory)),
        set(result, f32x4.multiply(f32x4.multiply(get(result), get(opening)), f32x4.const(STATE_UNIT))),
        set(result, i32x4.fromF32(f32x4.nearest(get(result)))),
        v128.storeLow(get(state), narrow(get(result), get(result))),
        advance(gates, VECTOR_BYTES),
        advance(cell, VECTOR_BYTES),
        advance(state, VECTOR_BYTES / 2),
      ),
    ],
  };
})();
