export { attributionsStage } from './attributions/index.js';
export { exchangesStage } from './exchanges/index.js';
export { stanceStage } from './stance/index.js';
export { turnsStage } from './turns/index.js';
