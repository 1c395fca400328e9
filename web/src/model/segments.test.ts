import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layerOf, segmentsOf } from './segments.js';

const TYPES = ['person', 'place', 'time', 'money', 'weapon', 'organisation'] as const;

const mentions = fc.array(
  fc.record({ start: fc.nat(120), length: fc.integer({ min: 1, max: 30 }), type: fc.constantFrom(...TYPES) }),
  { maxLength: 25 },
);

describe('segmentsOf', () => {
  it('gives one segment without layers where nothing is found', () => {
    expect(segmentsOf({ start: 3, end: 9 }, [])).toEqual([{ start: 3, end: 9, layers: [], mentions: [] }]);
  });

  it('lays a place inside an organisation over it', () => {
    const found = [
      { start: 4, end: 24, type: 'organisation' as const },
      { start: 8, end: 16, type: 'place' as const },
    ];
    const flat = segmentsOf({ start: 0, end: 30 }, found).map(({ start, end, layers }) => ({
      start,
      end,
      layers,
    }));
    expect(flat).toEqual([
      { start: 0, end: 4, layers: [] },
      { start: 4, end: 8, layers: ['actor'] },
      { start: 8, end: 16, layers: ['actor', 'place'] },
      { start: 16, end: 24, layers: ['actor'] },
      { start: 24, end: 30, layers: [] },
    ]);
  });

  it('covers the range exactly, with the layers that lie over each character', () => {
    fc.assert(
      fc.property(mentions, fc.nat(60), fc.integer({ min: 1, max: 90 }), (drawn, start, length) => {
        const range = { start, end: start + length };
        const spans = drawn.map((one) => ({ start: one.start, end: one.start + one.length, type: one.type }));
        const segments = segmentsOf(range, spans);
        expect(segments[0]!.start).toBe(range.start);
        expect(segments.at(-1)!.end).toBe(range.end);
        segments.slice(1).forEach((segment, i) => expect(segment.start).toBe(segments[i]!.end));
        for (const segment of segments)
          for (let at = segment.start; at < segment.end; at += 1) {
            const here = spans.filter((span) => span.start <= at && at < span.end);
            expect(new Set(segment.mentions)).toEqual(new Set(here));
            expect([...segment.layers].sort()).toEqual([...new Set(here.map(layerOf))].sort());
          }
      }),
    );
  });
});
