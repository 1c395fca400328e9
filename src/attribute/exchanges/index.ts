export { exchangesStage } from './stage.js';
