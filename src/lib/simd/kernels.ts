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
  when,
  type Code,
  type Local,
  type Routine,
} from './assembler.js';

/** Outputs that are worked out together: four vectors of four. */
export const BLOCK = 16;
const VECTORS = 4;
export const VECTOR_BYTES = 16;
const PAIR_BYTES = 4;
/** Bytes of a block's weights for one pair of inputs; of its outputs. */
const WEIGHT_BYTES = BLOCK * PAIR_BYTES;
const OUTPUT_BYTES = BLOCK * 4;

/** The whole number that stands for a state of 1. Weights are made small enough for sums to fit 32 bits. */
export const STATE_UNIT = 8191;
/** What is left of a negative number. */
const LEAK = 0.1;

const each = (code: (j: number) => Code): Code => Array.from({ length: VECTORS }, (_, j) => code(j)).flat();
export const copy = (to: Local, from: Local): Code => set(to, get(from));
export const sum = (a: Local, b: Local): Code => i32.add(get(a), get(b));

/**
 * y += scale × (W · x) for each of `count` vectors x; y and scale are 32-bit floats, W and x floats or 16-bit whole numbers.
 * W lies in blocks of 16 outputs; within a block come, for one input after the other (of whole numbers: one pair of
 * inputs), the weights of each output.
 * Parameters: x, its stride in bytes, W, bytes of a block of W, scale, y, its stride in bytes, count, blocks.
 */
function multiplication(
  name: string,
  product: (weight: Code, input: Code, total: Code) => Code,
  toFloat: (total: Code) => Code,
): Routine {
  const [x, xStride, weights, blockBytes, scale, y, yStride, count, blocks] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8,
  ] as const;
  const [rows, xRow, yRow, xa, xb, yb, w, end] = [9, 10, 11, 12, 13, 14, 15, 16] as const;
  const [left, right, weight, first, second] = [17, 18, 19, 20, 24] as const;

  const clear = (total: Local): Code => each((j) => set(total + j, v128.zero));
  const accumulate = (total: Local, input: Local): Code =>
    set(total, product(get(weight), get(input), get(total)));
  const write = (to: Local, total: Local): Code =>
    each((j) => {
      const at = j * VECTOR_BYTES;
      const scaled = f32x4.multiply(toFloat(get(total + j)), v128.load(get(scale), at));
      return v128.store(get(to), f32x4.add(v128.load(get(to), at), scaled), at);
    });
  const overPairs = (...step: Code[]): Code => [
    ...copy(w, weights),
    ...repeatWhile(i32.lessThan(get(w), get(end)), ...step, advance(w, WEIGHT_BYTES)),
  ];

  const twoRows: Code[] = [
    clear(first),
    clear(second),
    copy(xa, xRow),
    set(xb, sum(xRow, xStride)),
    overPairs(
      set(left, v128.loadSplat32(get(xa))),
      set(right, v128.loadSplat32(get(xb))),
      each((j) => [
        ...set(weight, v128.load(get(w), j * VECTOR_BYTES)),
        ...accumulate(first + j, left),
        ...accumulate(second + j, right),
      ]),
      advance(xa, PAIR_BYTES),
      advance(xb, PAIR_BYTES),
    ),
    set(yb, sum(yRow, yStride)),
    write(yRow, first),
    write(yb, second),
    set(xRow, i32.add(get(xRow), i32.multiply(get(xStride), i32.const(2)))),
    set(yRow, sum(yb, yStride)),
    advance(rows, -2),
  ];
  const lastRow: Code[] = [
    clear(first),
    copy(xa, xRow),
    overPairs(
      set(left, v128.loadSplat32(get(xa))),
      each((j) => [...set(weight, v128.load(get(w), j * VECTOR_BYTES)), ...accumulate(first + j, left)]),
      advance(xa, PAIR_BYTES),
    ),
    write(yRow, first),
  ];
  const isPair = i32.lessThan(i32.const(1), get(rows));
  const block: Code[] = [
    set(end, sum(weights, blockBytes)),
    copy(xRow, x),
    copy(yRow, y),
    copy(rows, count),
    when(isPair, repeatWhile(isPair, ...twoRows)),
    when(get(rows), ...lastRow),
    copy(weights, end),
    advance(scale, OUTPUT_BYTES),
    advance(y, OUTPUT_BYTES),
    advance(blocks, -1),
  ];
  return {
    name,
    parameters: 9,
    integers: 8,
    vectors: 11,
    body: when(get(blocks), repeatWhile(get(blocks), ...block)),
  };
}

export const multiplyIntegers: Routine = multiplication(
  'multiplyIntegers',
  (weight, input, total) => i32x4.add(total, i32x4.dot(weight, input)),
  f32x4.fromI32,
);

export const multiplyFloats: Routine = multiplication(
  'multiplyFloats',
  (weight, input, total) => f32x4.add(total, f32x4.multiply(weight, input)),
  (total) => total,
);

/** values = max(values, leak × values) from an address to another, 16 bytes at a time. Parameters: from, to. */
export const leak: Routine = {
  name: 'leak',
  parameters: 2,
  integers: 0,
  vectors: 1,
  body: repeatWhile(
    i32.lessThan(get(0), get(1)),
    set(2, v128.load(get(0))),
    v128.store(get(0), f32x4.max(get(2), f32x4.multiply(get(2), f32x4.const(LEAK)))),
    advance(0, VECTOR_BYTES),
  ),
};

/**
 * Sums times a factor, rounded to 16-bit numbers no further from 0 than STATE_UNIT; zeros are left in their place, for the
 * next sums. Parameters: from, to (a multiple of 32 bytes behind), into, where the factor is.
 */
export const round: Routine = (() => {
  const [from, to, into, factor] = [0, 1, 2, 3] as const;
  const [first, second] = [4, 5] as const;
  const whole = (offset: number): Code => {
    const scaled = f32x4.multiply(v128.load(get(from), offset), v128.loadSplat32(get(factor)));
    const within = f32x4.max(f32x4.min(scaled, f32x4.const(STATE_UNIT)), f32x4.const(-STATE_UNIT));
    return i32x4.fromF32(f32x4.nearest(within));
  };
  return {
    name: 'round',
    parameters: 4,
    integers: 0,
    vectors: 2,
    body: repeatWhile(
      i32.lessThan(get(from), get(to)),
      set(first, whole(0)),
      set(second, whole(VECTOR_BYTES)),
      v128.store(get(into), narrow(get(first), get(second))),
      v128.store(get(from), v128.zero),
      v128.store(get(from), v128.zero, VECTOR_BYTES),
      advance(from, 2 * VECTOR_BYTES),
      advance(into, VECTOR_BYTES),
    ),
  };
})();

/** y = ((a + b) + c) + d, 16 bytes at a time. Parameters: a, b, c, d, y, the end of y. */
export const addFour: Routine = {
  name: 'addFour',
  parameters: 6,
  integers: 0,
  vectors: 0,
  body: (() => {
    const [a, b, c, d, y, end] = [0, 1, 2, 3, 4, 5] as const;
    const two = f32x4.add(v128.load(get(a)), v128.load(get(b)));
    const four = f32x4.add(f32x4.add(two, v128.load(get(c))), v128.load(get(d)));
    return repeatWhile(
      i32.lessThan(get(y), get(end)),
      v128.store(get(y), four),
      ...[a, b, c, d, y].map((address) => advance(address, VECTOR_BYTES)),
    );
  })(),
};
