export { stanceStage } from './stage.js';
