import { lazy, openTables, readAsset } from '../../lib/index.js';
import { factualityFeatures } from './features.js';
import type { Context, Stanced } from './present.js';
import { openRegressor, regress, REGRESSOR_FILE, REGRESSOR_KIND, REGRESSOR_VERSION } from './regressor.js';

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

/**
 * Factuality of a predicate, −3 to +3: of nouns by the rules, of all others by the regressor, which
 * was trained on verbs (models/factuality). What is merely cited stays below what is said outright.
 */
export function factualityOf(context: Context, token: number, stance: Stanced, isCited: boolean): number {
  const isNoun = context.trees.upos(token) === 'NOUN' && !context.tokens.lower(token).endsWith('ing');
  const value = !isNoun
    ? regress(regressor(), factualityFeatures(context, token, stance))
    : clauseFactuality(stance);
  const kept = isCited && value > 0 ? value * CITED : value;
  return Math.round(100 * Math.max(-3, Math.min(3, kept))) / 100;
}

/** Factuality as the rules alone give it. */
function clauseFactuality({ polarity, certainty, reality }: Stanced): number {
  const value = OF_REALITY[reality] * OF_CERTAINTY[certainty];
  return polarity === 'denied' ? -value : value;
}
