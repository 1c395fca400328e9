import {
  addFeatures,
  lazy,
  openRegressor,
  openTables,
  readAsset,
  sumsOf,
  valueOf,
  type Regressor,
  type Sums,
} from '../../../lib/index.js';
import type { Pronoun } from '../pronouns.js';
import type { Scene } from '../scene.js';
import type { Said, Trail } from '../trail.js';
import { candidatesFor } from './candidates.js';
import { isDoer } from './selection.js';
import { candidateFeatures, noneFeatures, type CandidateFeatures, type Question } from './features.js';

export const RANKER_KIND = 'antecedents';
export const RANKER_VERSION = 1;
export const RANKER_FILE = 'models/antecedents/ranker.bin';

/** Share of the probability that what is chosen must have. */
const ENOUGH = 0.3;
/** Official prose says "it" of bodies more often than the texts of training do: there being none counts for less. */
const NONE = 0.12;

/** … and still less where "it" does what only bodies do. */
const DOING = 0.25;

/** Chooses whom or what a pronoun of the third person stands for; null for nothing that has a name. */
export type Choose = (scene: Scene, pronoun: Pronoun, at: number, trail: Trail) => Said | null;

/**
 * Chooses the most likely candidate by what `score` makes of features: a log-linear ranker weighs all candidates and
 * there being none at once (after Denis and Baldridge 2008). Null where the likeliest is a noun without a name.
 */
export const chooserOf =
  (score: (features: CandidateFeatures) => number): Choose =>
  (scene, pronoun, at, trail) => {
    const candidates = candidatesFor(scene, pronoun, at, trail);
    const question: Question = { scene, pronoun, at, trail, candidates };
    const scores = candidates.map((_, i) => score(candidateFeatures(question, i)));
    return decide(question, scores, score({ own: noneFeatures(question), word: [] }));
  };

/** A score by a regressor. What a word adds is summed once for all candidates of that word. */
export function scorerOf(model: Regressor): (features: CandidateFeatures) => number {
  const kept = new WeakMap<readonly number[], Sums>();
  const sumsOfWord = (word: readonly number[]): Sums => {
    let sums = kept.get(word);
    if (!sums) kept.set(word, (sums = sumsOf(model, word)));
    return sums;
  };
  return ({ own, word }) => valueOf(model, addFeatures(model, own, sumsOfWord(word).slice()));
}

const score = lazy(() =>
  scorerOf(openRegressor(openTables(readAsset(RANKER_FILE), RANKER_KIND, RANKER_VERSION, RANKER_FILE))),
);

/** Chooses by models/antecedents. */
export const chooseAntecedent: Choose = chooserOf((features) => score()(features));

/**
 * What a pronoun stands for by the scores of its candidates and of there being none. Candidates that are the same one
 * count together.
 */
function decide(
  { candidates, pronoun, scene, at }: Question,
  scores: readonly number[],
  none: number,
): Said | null {
  const most = Math.max(none, ...scores);
  const sums = new Map<string, { share: number; said: Said | null }>();
  const nobody = pronoun === 'it' && isDoer(scene, at) ? NONE * DOING : NONE;
  let total = nobody * Math.exp(none - most);
  candidates.forEach(({ said, token }, i) => {
    const share = Math.exp(scores[i]! - most);
    total += share;
    const key = said ? (said.key ?? said.text) : `#${token}`;
    const sum = sums.get(key);
    if (sum) sum.share += share;
    else sums.set(key, { share, said });
  });
  const [best] = [...sums.values()].sort((a, b) => b.share - a.share);
  if (!best?.said || best.share / total < ENOUGH) return null;
  // "Lavrov and Kerry … they" are neither of the two.
  const isOneOfSeveral = pronoun === 'they' && scene.trees.child(best.said.token, 'conj') >= 0;
  return isOneOfSeveral ? null : best.said;
}
