export * from './assets.js';
export * from './errors.js';
export * from './feature.js';
export * from './limits.js';
export * from './packed.js';
export * from './regressor.js';
export * from './spans.js';
export * from './simd/index.js';
