export { relativePlaces } from './relative/index.js';
export { placesStage } from './stage.js';
