export { namesStage } from './names/index.js';
export { actorsStage } from './actors/index.js';
export { mentionsStage } from './merge/index.js';
