export { statementsStage } from './stage.js';
