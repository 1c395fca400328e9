export * from './denying.js';
export * from './pattern.js';
export * from './words.js';
