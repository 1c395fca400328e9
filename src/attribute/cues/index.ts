export * from './pattern.js';
export * from './words.js';
