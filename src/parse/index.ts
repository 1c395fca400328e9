export { splitStage } from './split.js';
