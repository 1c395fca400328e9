import type { Stance } from '../../../src/record/index.js';

/** The colour and line in which a statement is marked: a denial is a denial, however certain. */
export const toneOf = ({
  polarity,
  certainty,
}: Pick<Stance, 'polarity' | 'certainty'>): Stance['certainty'] | 'denied' =>
  polarity === 'denied' ? 'denied' : certainty;

/** What the document as a whole lets one believe, in words. From −3 (certainly not) to +3 (certainly so). */
export function factualityWords(factuality: number): string {
  const size = Math.abs(factuality);
  if (size < 0.5) return 'the document leaves it open';
  const strength = size >= 2.5 ? 'certainly' : size >= 1.5 ? 'probably' : 'possibly';
  return `the document presents it as ${strength} ${factuality < 0 ? 'not so' : 'so'}`;
}

/** −1.25 → "−1.3", +2 → "+2.0". */
export const signed = (value: number): string =>
  `${value < 0 ? '−' : value > 0 ? '+' : ''}${Math.abs(value).toFixed(1)}`;
