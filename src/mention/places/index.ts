export { findPlaceCandidates, type PlaceCandidate } from './find.js';
export { relativePlaces } from './relative/index.js';
export { placesStage } from './stage.js';
