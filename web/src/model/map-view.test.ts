import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitView, inReach, pixelsOf, projectionOf, reachOf, scaleBar } from './map-view.js';

const SIZE = { width: 360, height: 240 };
const spot = fc.record({
  lat: fc.double({ min: -75, max: 75, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
  radiusKm: fc.double({ min: 0, max: 400, noNaN: true }),
});

describe('fitView', () => {
  it('has nothing to show without places', () => {
    expect(fitView([], SIZE)).toBeNull();
  });

  it('brings every place into the frame', () => {
    fc.assert(
      fc.property(
        spot,
        fc.array(
          fc.record({ dLat: fc.integer({ min: -12, max: 12 }), dLon: fc.integer({ min: -20, max: 20 }) }),
          { maxLength: 6 },
        ),
        (first, moves) => {
          const spots = [
            first,
            ...moves.map(({ dLat, dLon }) => ({
              lat: Math.max(-80, Math.min(80, first.lat + dLat)),
              lon: ((first.lon + dLon + 540) % 360) - 180,
              radiusKm: 5,
            })),
          ];
          const view = fitView(spots, SIZE)!;
          const projection = projectionOf(view);
          for (const { lon, lat } of spots) {
            const [x, y] = projection([lon, lat])!;
            expect(x).toBeGreaterThan(0);
            expect(x).toBeLessThan(SIZE.width);
            expect(y).toBeGreaterThan(0);
            expect(y).toBeLessThan(SIZE.height);
          }
        },
      ),
    );
  });

  it('shows places on both sides of the date line side by side', () => {
    const view = fitView(
      [
        { lat: -17.8, lon: 177.9, radiusKm: 5 },
        { lat: -21.1, lon: -175.2, radiusKm: 5 },
      ],
      SIZE,
    )!;
    expect(pixelsOf(1000, view)).toBeGreaterThan(100);
  });

  it('shows the surroundings of a single place, not the place alone', () => {
    const view = fitView([{ lat: 34.55, lon: 38.28, radiusKm: 1 }], SIZE)!;
    expect(pixelsOf(180, view)).toBeLessThan(SIZE.height);
    expect(pixelsOf(90, view)).toBeGreaterThan(50);
  });

  it('comes nearer by the zoom', () => {
    const spots = [{ lat: 15.6, lon: 32.5, radiusKm: 5 }];
    expect(fitView(spots, SIZE, 2)!.scale).toBeCloseTo(2 * fitView(spots, SIZE)!.scale, 6);
  });
});

describe('reachOf', () => {
  it('tells what can be seen', () => {
    const reach = reachOf(fitView([{ lat: 15.6, lon: 32.5, radiusKm: 5 }], SIZE)!, SIZE);
    expect(inReach(reach, [32.5, 15.6], 0)).toBe(true);
    expect(inReach(reach, [36, 34], 0)).toBe(false);
    expect(inReach(reach, [36, 34], 0.4)).toBe(true);
  });
});

describe('scaleBar', () => {
  it('is a round distance that fits', () => {
    fc.assert(
      fc.property(fc.double({ min: 50, max: 500_000, noNaN: true }), (scale) => {
        const { km, pixels } = scaleBar({ scale }, 90);
        expect(pixels).toBeLessThanOrEqual(90.0001);
        expect(pixels).toBeGreaterThan(30);
        expect([1, 2, 5]).toContain(Number(String(km / 10 ** Math.floor(Math.log10(km))).slice(0, 1)));
      }),
    );
  });
});
