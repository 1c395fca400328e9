import type { Stanced } from './present.js';

const OF_REALITY: Readonly<Record<Stanced['reality'], number>> = {
  happened: 2.6,
  ongoing: 2.4,
  expected: 1,
  intended: 0.6,
  requested: 0.2,
  permitted: 0.6,
  prevented: -1.8,
  conditional: 0,
  asked: 0,
};
const OF_CERTAINTY: Readonly<Record<Stanced['certainty'], number>> = {
  certain: 1,
  probable: 0.8,
  possible: 0.5,
  uncommitted: 0.4,
};

/** Factuality as the rules alone give it. */
export function clauseFactuality({ polarity, certainty, reality }: Stanced): number {
  const value = OF_REALITY[reality] * OF_CERTAINTY[certainty];
  return Math.round(100 * (polarity === 'denied' ? -value : value)) / 100;
}
