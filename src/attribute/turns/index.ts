export { turnsStage } from './stage.js';
