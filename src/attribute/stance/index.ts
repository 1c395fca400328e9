export { stanceContext } from './context.js';
export { factualityFeatures } from './features.js';
export { presented } from './present.js';
export {
  HIDDEN,
  REGRESSOR_FILE,
  REGRESSOR_KIND,
  REGRESSOR_VERSION,
  ROWS,
  regress,
  type Regressor,
} from './regressor.js';
export { stanceStage } from './stage.js';
