import { describe, expect, it } from 'vitest';
import type { Stance } from '../../record/index.js';
import { stanceWords } from './stance.js';

describe('how sure, in words', () => {
  it('puts a denial first', () => {
    const stance: Omit<Stance, 'polarity'> = {
      certainty: 'probable',
      reality: 'expected',
      factuality: 1,
      hedges: [],
    };
    expect(stanceWords({ ...stance, polarity: 'denied' })).toBe('denied · probable · expected');
    expect(stanceWords({ ...stance, polarity: 'affirmed' })).toBe('probable · expected');
  });
});
