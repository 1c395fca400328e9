export { stanceContext } from './context.js';
export { factualityFeatures } from './features.js';
export { presented } from './present.js';
export { REGRESSOR_FILE, REGRESSOR_KIND, REGRESSOR_VERSION } from './factuality.js';
export { stanceStage } from './stage.js';
