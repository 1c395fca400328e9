export { relativePlaces } from './relative.js';
