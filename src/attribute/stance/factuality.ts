import { lazy, openRegressor, openTables, readAsset, regress } from '../../lib/index.js';
import { factualityFeatures } from './features.js';
import type { Context } from './context.js';
import type { Stanced } from './triple.js';

export const REGRESSOR_KIND = 'factuality';
export const REGRESSOR_VERSION = 1;
export const REGRESSOR_FILE = 'models/factuality/regressor.bin';

const regressor = lazy(() =>
  openRegressor(openTables(readAsset(REGRESSOR_FILE), REGRESSOR_KIND, REGRESSOR_VERSION, REGRESSOR_FILE)),
);

/** What a claim keeps of its factuality when it is merely cited. */
const CITED = 0.85;

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

/** Share of the regressor in the value, beside the rules: of what is, of what is only planned, asked or supposed. */
const LEARNT = { actual: 0.85, other: 0.6 };
const SURELY_NOT = -1;
const NOT_YET = -1;

/**
 * Factuality of a predicate, −3 to +3: the regressor (models/factuality) together with the rules; of nouns the rules, as
 * the regressor was trained on verbs. Its training data count what is yet to come, and half of what is denied, in odd
 * ways: what is denied or prevented stays below zero, what is only planned is not called false, and what is merely cited
 * stays below what is said outright.
 */
export function factualityOf(context: Context, token: number, stance: Stanced, isCited: boolean): number {
  const isNoun = context.trees.upos(token) === 'NOUN' && !context.tokens.lower(token).endsWith('ing');
  const ruled = clauseFactuality(stance);
  const free = isNoun ? ruled : bounded(stance, mixed(context, token, stance, ruled));
  // Bounded first: however sure the words are, what is merely cited stays below what is said outright.
  const value = Math.max(-3, Math.min(3, free));
  return Math.round(100 * (isCited && value > 0 ? value * CITED : value)) / 100;
}

const ACTUAL = new Set<Stanced['reality']>(['happened', 'ongoing', 'prevented']);

function mixed(context: Context, token: number, stance: Stanced, ruled: number): number {
  const learnt = regress(regressor(), factualityFeatures(context, token, stance));
  const share = ACTUAL.has(stance.reality) ? LEARNT.actual : LEARNT.other;
  return share * learnt + (1 - share) * ruled;
}

function bounded({ polarity, certainty, reality }: Stanced, value: number): number {
  const isNot =
    (polarity === 'denied' && certainty === 'certain') ||
    (reality === 'prevented' && polarity === 'affirmed');
  if (isNot) return Math.min(value, SURELY_NOT);
  return polarity === 'affirmed' && !ACTUAL.has(reality) ? Math.max(value, NOT_YET) : value;
}

/** Factuality as the rules alone give it. */
function clauseFactuality({ polarity, certainty, reality }: Stanced): number {
  const value = OF_REALITY[reality] * OF_CERTAINTY[certainty];
  return polarity === 'denied' ? -value : value;
}
