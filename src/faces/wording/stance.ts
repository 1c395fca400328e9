import type { Stance } from '../../record/index.js';

const CERTAINTY: Readonly<Record<Stance['certainty'], string>> = {
  certain: 'certain',
  probable: 'probable',
  possible: 'possible',
  uncommitted: 'left open',
};

const REALITY: Readonly<Record<Stance['reality'], string>> = {
  happened: 'happened',
  ongoing: 'under way',
  expected: 'expected',
  intended: 'intended',
  requested: 'asked for',
  permitted: 'permitted',
  prevented: 'prevented',
  conditional: 'conditional',
  asked: 'asked as a question',
};

export const certaintyWord = (certainty: Stance['certainty']): string => CERTAINTY[certainty];

/** "denied · certain · happened". */
export function stanceWords(stance: Pick<Stance, 'polarity' | 'certainty' | 'reality'>): string {
  const parts = [CERTAINTY[stance.certainty], REALITY[stance.reality]];
  return (stance.polarity === 'denied' ? ['denied', ...parts] : parts).join(' · ');
}
