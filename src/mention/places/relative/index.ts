export { isPoint } from './measured.js';
export { definitePlace, relationBehind, relationIn, relativePlaces } from './relative.js';
export { openScene, type Landmark } from './scene.js';
