import { describe, expect, it } from 'vitest';
import { formatFigure } from './figures.js';

const figure = { min: null, max: null, best: null, unit: null, per: null, approximate: false };

describe('formatFigure', () => {
  it.each([
    [{ min: 300, unit: 'persons' }, 'at least 300 persons'],
    [{ min: 51, max: 51, best: 51, unit: 'families' }, '51 families'],
    [{ min: 24, approximate: true }, 'roughly at least 24'],
    [{ min: 1e6, max: 1e6, best: 1e6, unit: 'USD', per: 'month' }, '1,000,000 USD a month'],
    [{ min: 13000, max: 13200, unit: 'persons' }, '13,000–13,200 persons'],
    [{ max: 75 }, 'at most 75'],
    [{ best: 400, approximate: true }, 'about 400'],
  ])('%j', (given, expected) => {
    expect(formatFigure({ ...figure, ...given })).toBe(expected);
  });

  it('gives nothing where the text gives no number', () => {
    expect(formatFigure(figure)).toBeNull();
  });
});
