export { turnsStage } from './turns/index.js';
