export { dictionaryMatches, type Match } from './match.js';
export type { Entry, Sense } from './lexicon.js';
export { actorsStage } from './stage.js';
