export { createEngine, stretchOf, type Engine, type Rows, type Stretch, type Weights } from './engine.js';
export { blockedFloats, blockedIntegers } from './blocks.js';
export { BLOCK, STATE_UNIT } from './kernels.js';
export { groupLanes, LANES, walkLanes, type Lane, type Step } from './lanes.js';
