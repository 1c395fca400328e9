export type { Context, Resolution } from './context.js';
export { resolve } from './resolve.js';
