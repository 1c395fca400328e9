export * from './dates.js';
export * from './numbers.js';
export * from './stance.js';
