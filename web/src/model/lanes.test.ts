import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lanesOf } from './lanes.js';

describe('lanesOf', () => {
  it('uses one lane again when it has become free', () => {
    expect(lanesOf([[0, 10], [10, 20], [5, 15]])).toEqual([0, 0, 1]); // prettier-ignore
  });

  it('never puts two that overlap in one lane, and needs no lane too many', () => {
    const interval = fc.tuple(fc.nat(100), fc.integer({ min: 1, max: 40 }));
    fc.assert(
      fc.property(fc.array(interval, { maxLength: 30 }), (drawn) => {
        const intervals = drawn.map(([top, height]) => [top, top + height] as const);
        const lanes = lanesOf(intervals);
        intervals.forEach(([top, bottom], a) =>
          intervals.forEach(([otherTop, otherBottom], b) => {
            if (a < b && top < otherBottom && otherTop < bottom) expect(lanes[a]).not.toBe(lanes[b]);
          }),
        );
        const busiest = Math.max(
          0,
          ...intervals.map(([at]) => intervals.filter(([top, bottom]) => top <= at && at < bottom).length),
        );
        expect(new Set(lanes).size).toBe(busiest);
      }),
    );
  });
});
