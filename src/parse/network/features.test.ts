import { describe, expect, it } from 'vitest';
import { lookupForm } from '../../lib/index.js';
import { hashedFeatures, shapeOf, wordForm } from './features.js';

describe('features', () => {
  // Worked out by train/syntax/features.py: the network reads these numbers as it was trained on them.
  it.each([
    ['Zakharova', [235, 2364, 2241, 747, 1910, 207], 'zakharova', 'Xxx'],
    ['U.S.', [871, 3488, 2854, 799, 1958, 206], 'u.s.', 'X.X.'],
    ['2,254', [407, 337, 3931, 483, 2849, 8], '2,254', 'd,dd'],
    ['’s', [915, 1939, 1939, 915, 1939, 188], "'s", '’x'],
    ['—', [927, 2975, 2975, 927, 2975, 126], '–', '—'],
    ['Донецк', [615, 3456, 1396, 896, 2206, 207], 'донецк', 'Xxx'],
  ])('of %s are those of the training', (form, buckets, lookup, shape) => {
    const found = new Uint16Array(6);
    hashedFeatures(form, wordForm(lookupForm(form)), found, 0);
    expect([...found]).toEqual(buckets);
    expect(lookupForm(form)).toBe(lookup);
    expect(shapeOf(form)).toBe(shape);
  });
});
