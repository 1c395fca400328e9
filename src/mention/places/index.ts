export { foldName } from './fold.js';
export { gazetteer, type Row } from './gazetteer.js';
export { relativePlaces } from './relative/index.js';
export { placesStage } from './stage.js';
