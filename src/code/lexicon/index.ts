export * from './frames.js';
export * from './inflections.js';
export * from './sorts.js';
export * from './verbs.js';
export { wordSet as words } from '../../lib/index.js';
