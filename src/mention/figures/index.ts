export { figuresStage } from './stage.js';
