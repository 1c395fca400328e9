export * from './numerals.js';
