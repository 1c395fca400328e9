export { publishedStage } from './published/stage.js';
export { timesStage } from './stage.js';
