import { describe, expect, it } from 'vitest';
import { betweenOf } from './between.js';

describe('what stands between two words', () => {
  // Worked out by between() in train/syntax/treebank.py: the network reads these classes as it was trained on them.
  it.each([
    [0, [1, 1, 9, 9, 9, 17, 18, 18, 22, 22, 22, 24, 24, 24]],
    [6, [42, 34, 34, 34, 26, 25, 1, 1, 5, 5, 5, 7, 7, 7]],
    [12, [48, 40, 40, 40, 32, 31, 31, 27, 27, 27, 25, 25, 1, 1]],
  ])('is classed from word %i as in training', (dependent, classes) => {
    const forms = 'Bakr , the mayor , and Omar ( of Homs – north ) left'.split(' ');
    const found = betweenOf(forms);
    expect([...found.subarray(dependent * forms.length, (dependent + 1) * forms.length)]).toEqual(classes);
  });

  it('says nothing of no words', () => {
    expect(betweenOf([])).toHaveLength(0);
  });
});
