export { namesStage } from './stage.js';
