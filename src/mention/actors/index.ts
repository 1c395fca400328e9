export { dictionaryMatches, type Match } from './match.js';
export type { Entry, Sense } from './lexicon.js';
export { actorsStage, resolveActors } from './stage.js';
export { iso2Of } from './tables.js';
export {
  candidateFeatures,
  candidatesFor,
  chooserOf,
  noneFeatures,
  scorerOf,
  RANKER_FILE,
  RANKER_KIND,
  RANKER_VERSION,
  type Choose,
} from './antecedents/index.js';
