export * from './arguments.js';
export * from './carriers.js';
export * from './clause.js';
export * from './houses.js';
export * from './phrases.js';
export * from './shape.js';
export * from './sorts.js';
