export { byName } from './bare-names.js';
export * from './fillers.js';
export { placesAt } from './named.js';
export { placesOf } from './situation.js';
export * from './stance.js';
export * from './terms.js';
export * from './values.js';
export { timeOf } from './when.js';
