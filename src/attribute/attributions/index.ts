export { attributionsStage } from './stage.js';
