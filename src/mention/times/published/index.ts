export { publishedStage } from './stage.js';
