export { mentionsStage } from './stage.js';
