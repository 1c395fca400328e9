import { describe, expect, it } from 'vitest';
import { formatNumber } from './numbers.js';

describe('formatNumber', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1234567.5, '1,234,567.5'],
    [-4200, '−4,200'],
  ])('%d', (value, expected) => {
    expect(formatNumber(value)).toBe(expected);
  });
});
