export { createEngine, type Engine, type Rows, type Weights } from './engine.js';
export { blockedFloats, blockedIntegers } from './blocks.js';
export { BLOCK, STATE_UNIT } from './kernels.js';
