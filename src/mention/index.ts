export { publishedStage, timesStage } from './times/index.js';
export { figuresStage } from './figures/index.js';
export { namesStage } from './names/index.js';
export { actorsStage } from './actors/index.js';
export { placesStage } from './places/index.js';
export { mentionsStage } from './merge/index.js';
