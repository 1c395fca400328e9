import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupLanes, LANES, walkLanes } from './index.js';

describe('lanes', () => {
  it('takes every row of two sequences once, each behind the one before it, forwards and back', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: LANES });
    fc.assert(
      fc.property(lengths, fc.boolean(), (given, isBack) => {
        let rows = 0;
        const lanes = given.map((length) => ({ at: (rows += length) - length, length }));
        const taken: number[][] = lanes.map(() => []);
        walkLanes(lanes, isBack, ({ row, before, first, count, apart }) => {
          for (let k = 0; k < count; k += 1) {
            const own = taken[first + k]!;
            if (own.length > 0) expect(before + k * apart).toBe(own.at(-1));
            else expect(before).toBe(-1);
            own.push(row + k * apart);
          }
        });
        lanes.forEach(({ at, length }, i) => {
          const wanted = Array.from({ length }, (_, k) => at + k);
          expect(taken[i]).toEqual(isBack ? wanted.reverse() : wanted);
        });
      }),
    );
  });

  it('puts sequences of like length together, each into one group', () => {
    expect(groupLanes([9, 2, 8, 2, 1])).toEqual([[4, 1], [3, 2], [0]]);
    expect(groupLanes([])).toEqual([]);
  });
});
