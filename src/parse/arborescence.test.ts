import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestTree } from './arborescence.js';

const isTree = (heads: Int32Array): boolean => {
  if (heads.filter((head) => head < 0).length !== 1) return false;
  return heads.every((_, start) => {
    let node = start;
    for (let steps = 0; node >= 0; steps += 1) {
      if (steps > heads.length) return false;
      node = heads[node]!;
    }
    return true;
  });
};

const total = (scores: Float32Array, heads: readonly number[]): number =>
  heads.reduce((sum, head, d) => sum + scores[d * (heads.length + 1) + head + 1]!, 0);

/** The best score of a tree with this root, by trying every assignment of heads. */
function bestByTrial(scores: Float32Array, n: number, root: number): number {
  let best = -Infinity;
  for (let code = 0; code < n ** n; code += 1) {
    const heads = Array.from({ length: n }, (_, d) => (d === root ? -1 : Math.floor(code / n ** d) % n));
    if (isTree(Int32Array.from(heads))) best = Math.max(best, total(scores, heads));
  }
  return best;
}

describe('bestTree', () => {
  const matrix = fc
    .integer({ min: 1, max: 4 })
    .chain((n) =>
      fc
        .array(fc.integer({ min: -50, max: 50 }), { minLength: n * (n + 1), maxLength: n * (n + 1) })
        .map((scores) => ({ n, scores: Float32Array.from(scores) })),
    );

  it('finds the best tree with its root', () => {
    fc.assert(
      fc.property(matrix, ({ n, scores }) => {
        const heads = bestTree(scores, n);
        expect(isTree(heads)).toBe(true);
        expect(total(scores, [...heads])).toBe(bestByTrial(scores, n, heads.indexOf(-1)));
      }),
    );
  });

  it('makes a tree of scores that all favour cycles', () => {
    const n = 150;
    const scores = new Float32Array(n * (n + 1));
    for (let d = 0; d < n; d += 1) scores[d * (n + 1) + (d ^ 1) + 1] = 10;
    expect(isTree(bestTree(scores, n))).toBe(true);
  });
});
