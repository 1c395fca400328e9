export { candidatesFor, type Candidate } from './candidates.js';
export { candidateFeatures, noneFeatures, type Question } from './features.js';
export {
  chooseAntecedent,
  chooserOf,
  scorerOf,
  RANKER_FILE,
  RANKER_KIND,
  RANKER_VERSION,
  type Choose,
} from './ranker.js';
