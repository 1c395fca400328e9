import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDecoder } from './viterbi.js';

const LABELS = 5;
const STRIDE = 8;

/** Whether a label may follow another, or, from -1, begin: one within a name follows only its own two. */
const mayFollow = (to: number, from: number): boolean =>
  to === 0 || to % 2 === 1 || from === -1 || from === to - 1 || from === to;

/** The sequences that labels may make. */
const sequences = (length: number): number[][] =>
  length === 0
    ? [[]]
    : sequences(length - 1).flatMap((head) =>
        Array.from({ length: LABELS }, (_, label) => label)
          .filter((label) => mayFollow(label, head.at(-1) ?? -1))
          .map((label) => [...head, label]),
      );

/** Whole numbers, so that sums are exact, far apart enough for labels to be left behind. */
const scoresOf = (count: number) =>
  fc.array(fc.integer({ min: -40, max: 40 }), { minLength: count, maxLength: count });

describe('the best sequence of labels', () => {
  it('is as good as the best of all that there are', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        scoresOf(4 * LABELS),
        scoresOf(LABELS * (LABELS + 1)),
        (length, own, small) => {
          const moves = Float32Array.from(small, (value) => value / 4);
          const scores = new Float32Array(3 + length * STRIDE);
          for (let t = 0; t < length; t += 1)
            for (let k = 0; k < LABELS; k += 1) scores[3 + t * STRIDE + k] = own[t * LABELS + k]!;
          const worth = (labels: ArrayLike<number>): number =>
            Array.from(labels).reduce(
              (sum, label, t) =>
                sum + own[t * LABELS + label]! + moves[(t > 0 ? labels[t - 1]! : LABELS) * LABELS + label]!,
              0,
            );
          const found = createDecoder({ labels: LABELS, moves })(scores, STRIDE, 3, length);
          expect(worth(found)).toBe(Math.max(...sequences(length).map(worth)));
        },
      ),
    );
  });

  it('lets nothing go on within a name that has not begun', () => {
    const decode = createDecoder({ labels: 3, moves: new Float32Array(12) });
    expect([...decode(Float32Array.of(9, 0, 0, 0, 0, 7), 3, 0, 2)]).toEqual([0, 0]);
    expect([...decode(Float32Array.of(9, 8, 0, 0, 0, 7), 3, 0, 2)]).toEqual([1, 2]);
  });
});
