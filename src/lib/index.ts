export * from './assets.js';
export * from './errors.js';
export * from './spans.js';
