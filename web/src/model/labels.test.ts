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

  it('puts nothing where the frame is covered', () => {
    const wish = { text: 'Amran', x: 240, y: 20, gap: 8 };
    const covered = { left: 245, right: 300, top: 0, bottom: 60 };
    expect(placeLabels([wish], SIZE)[0]).toMatchObject({ anchor: 'start' });
    expect(placeLabels([wish], SIZE, [covered])[0]).toMatchObject({ anchor: 'end' });
    expect(placeLabels([wish], SIZE, [{ left: 0, right: 300, top: 0, bottom: 200 }])).toEqual([]);
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
