export * from './fillers.js';
export { isTelling, placesAt, unknownPlaces } from './named.js';
export * from './places.js';
export * from './stance.js';
export * from './terms.js';
export * from './values.js';
