import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockedFloats, blockedIntegers, createEngine, STATE_UNIT, stretchOf } from './index.js';

/** Numbers that depend on the place alone. */
const numbers = (count: number, size: number, seed: number): Float32Array =>
  Float32Array.from({ length: count }, (_, i) => Math.sin((i + 1) * (seed + 1.7)) * size);

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

const shapes = fc.record({
  outputs: fc.integer({ min: 1, max: 40 }),
  inputs: fc.integer({ min: 1, max: 24 }).map((half) => half * 2),
  count: fc.integer({ min: 1, max: 7 }),
  seed: fc.integer({ min: 0, max: 1000 }),
});

describe('engine', () => {
  it('multiplies floats as plain loops do, whatever the sizes', () => {
    fc.assert(
      fc.property(shapes, ({ outputs, inputs, count, seed }) => {
        const engine = createEngine(1 << 17);
        const values = numbers(outputs * inputs, 1, seed);
        const blocks = blockedFloats(values, inputs);
        const weights = engine.load(blocks, new Float32Array(blocks.length / inputs).fill(1), inputs);
        const x = engine.floats(count, inputs);
        const y = engine.floats(count, weights.outputs);
        x.values.set(numbers(count * inputs, 1, seed + 1));
        y.values.fill(0.5);
        engine.multiply(weights, x, y, count);
        for (let r = 0; r < count; r += 1)
          for (let o = 0; o < outputs; o += 1) {
            let sum = 0.5;
            for (let i = 0; i < inputs; i += 1) sum += values[o * inputs + i]! * x.values[r * inputs + i]!;
            expect(y.values[r * weights.outputs + o]).toBeCloseTo(sum, 4);
          }
      }),
      { numRuns: 40 },
    );
  });

  it('multiplies whole numbers exactly, from the row and column it is told, rows apart', () => {
    fc.assert(
      fc.property(shapes, ({ outputs, inputs, count, seed }) => {
        const engine = createEngine(1 << 17);
        // The largest weight of each output is 1023: its step is 1.
        const values = numbers(outputs * inputs, 1023, seed).map((value, i) =>
          i % inputs ? Math.round(value) : 1023,
        );
        const { codes, steps } = blockedIntegers(values, inputs, 1023);
        const weights = engine.load(codes, steps, inputs);
        const x = engine.integers(1 + count * 3, inputs + 2);
        const y = engine.floats(count * 2, weights.outputs);
        x.values.set(numbers(x.values.length, STATE_UNIT, seed + 1).map(Math.round));
        engine.multiply(weights, x, y, count, { xRow: 1, xColumn: 2, xApart: 3, yApart: 2 });
        for (let r = 0; r < count; r += 1)
          for (let o = 0; o < outputs; o += 1) {
            let sum = 0;
            for (let i = 0; i < inputs; i += 1)
              sum +=
                Math.round(values[o * inputs + i]! / steps[o]!) *
                x.values[(r * 3 + 1) * (inputs + 2) + 2 + i]!;
            expect(y.values[r * 2 * weights.outputs + o]).toBe(Math.fround(sum));
          }
      }),
      { numRuns: 40 },
    );
  });

  it('takes a step of an LSTM', () => {
    const hidden = 16;
    const engine = createEngine(1 << 16);
    const gates = engine.floats(2, 4 * hidden);
    const cell = engine.floats(2, hidden);
    const state = engine.integers(2, 2 * hidden);
    gates.values.set(numbers(8 * hidden, 6, 3));
    cell.values.set(numbers(2 * hidden, 2, 4));
    const before = cell.values.slice();
    engine.step(gates, cell, state, 1, hidden, 1);
    for (let k = 0; k < hidden; k += 1) {
      const gate = (index: number): number => gates.values[(4 + index) * hidden + k]!;
      const memory = logistic(gate(1)) * before[hidden + k]! + logistic(gate(0)) * Math.tanh(gate(2));
      expect(cell.values[hidden + k]).toBeCloseTo(memory, 4);
      const expected = logistic(gate(3)) * Math.tanh(memory);
      expect(state.values[3 * hidden + k]! / STATE_UNIT).toBeCloseTo(expected, 3);
    }
    expect([...cell.values.subarray(0, hidden)]).toEqual([...before.subarray(0, hidden)]);
    expect(state.values.subarray(0, 3 * hidden).every((value) => value === 0)).toBe(true);
  });

  it('says when it has no room', () => {
    const engine = createEngine(1 << 16);
    expect(() => engine.floats(1 << 15, 1)).toThrow(RangeError);
  });

  it('rounds sums within the unit and leaves zeros, in the rows it is told alone', () => {
    const engine = createEngine(1 << 16);
    const sums = engine.floats(3, 8);
    const y = engine.integers(3, 8);
    sums.values.set(numbers(24, 3 * STATE_UNIT, 5));
    const wanted = Array.from(sums.values.subarray(0, 16), (value) =>
      Math.max(-STATE_UNIT, Math.min(STATE_UNIT, value * 0.5)),
    );
    engine.round(sums, y, 2, 0.5);
    wanted.forEach((value, i) => expect(Math.abs(y.values[i]! - value)).toBeLessThan(0.51));
    expect(wanted.some((value) => value === STATE_UNIT)).toBe(true);
    expect([...sums.values.subarray(0, 16)]).toEqual(new Array(16).fill(0));
    expect(sums.values[16]).not.toBe(0);
    expect([...y.values.subarray(16)]).toEqual(new Array(8).fill(0));
  });

  it('copies a row', () => {
    const engine = createEngine(1 << 16);
    const [from, to] = [engine.floats(2, 4), engine.floats(2, 4)];
    from.values.set(numbers(8, 1, 2));
    engine.copyRow(from, 1, to, 0);
    expect([...to.values]).toEqual([...from.values.subarray(4), 0, 0, 0, 0]);
  });

  it('adds four stretches in their order, into one row alone', () => {
    const engine = createEngine(1 << 16);
    const from = engine.floats(4, 16);
    const y = engine.floats(3, 8);
    from.values.set(numbers(64, 100, 6));
    const { fround } = Math;
    const terms = [0, 3, 1, 2].map((row) => stretchOf(from, row, 4)) as unknown as Parameters<
      typeof engine.addFour
    >[0];
    engine.addFour(terms, y, 1);
    for (let k = 0; k < 8; k += 1) {
      const [a, b, c, d] = [0, 3, 1, 2].map((row) => from.values[row * 16 + 4 + k]!);
      expect(y.values[8 + k]).toBe(fround(fround(fround(a! + b!) + c!) + d!));
    }
    expect(y.values.subarray(0, 8).every((value) => value === 0)).toBe(true);
    expect(y.values.subarray(16).every((value) => value === 0)).toBe(true);
  });

  it('leaves a tenth of what is negative, in the rows it is told alone', () => {
    const engine = createEngine(1 << 16);
    const y = engine.floats(4, 8);
    y.values.set(numbers(32, 3, 5));
    const wanted = Array.from(y.values, (value, i) => (i >= 8 && i < 24 && value < 0 ? value * 0.1 : value));
    engine.leak(y, 1, 2);
    engine.leak(y, 1, 0);
    wanted.forEach((value, i) => expect(y.values[i]).toBeCloseTo(value, 6));
  });
});
