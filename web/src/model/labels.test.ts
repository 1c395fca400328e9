import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels } from './labels.js';

const SIZE = { width: 300, height: 200 };

describe('placeLabels', () => {
  it('serves the first wish first and leaves out what has no room', () => {
    const wishes = Array.from({ length: 12 }, (_, i) => ({ text: `Somewhere ${i}`, x: 150, y: 100, gap: 8 }));
    const labels = placeLabels(wishes, SIZE);
    expect(labels[0]!.text).toBe('Somewhere 0');
    expect(labels.length).toBeGreaterThan(1);
    expect(labels.length).toBeLessThan(12);
  });

  it('keeps all labels within the frame', () => {
    const wish = fc.record({
      text: fc.string({ maxLength: 20 }),
      x: fc.nat(300),
      y: fc.nat(200),
      gap: fc.constant(8),
    });
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 12 }), (wishes) => {
        for (const { x, y } of placeLabels(wishes, SIZE)) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(SIZE.width);
          expect(y).toBeLessThanOrEqual(SIZE.height);
        }
      }),
    );
  });
});
