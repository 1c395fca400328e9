export { publishedStage } from './published/index.js';
export { timesStage } from './stage.js';
