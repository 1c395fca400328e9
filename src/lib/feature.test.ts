import fc from 'fast-check';
import { expect, it } from 'vitest';
import { feature } from './feature.js';

it('gives an unsigned 32-bit number, the same one each time', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer(), fc.integer(), fc.integer(), (template, a, b, c) => {
      const number = feature(template, a, b, c);
      expect(number).toBe(number >>> 0);
      expect(feature(template, a, b, c)).toBe(number);
    }),
  );
});

it('tells templates and the order of values apart', () => {
  const numbers = [feature(0, 1, 2), feature(1, 1, 2), feature(0, 2, 1), feature(0, 1, 2, 1), feature(0, 1)];
  expect(new Set(numbers).size).toBe(numbers.length);
});
