export * from './chain.js';
export * from './layers.js';
export * from './mention.js';
export * from './operative.js';
export * from './record.js';
export * from './stage.js';
export * from './tokens.js';
export * from './trees.js';
