export { displayOf, type Display } from './display.js';
export { renderExplanation } from './explanation.js';
export { renderListed } from './listed.js';
export { renderReadout, type Readout } from './readout.js';
export { safe } from './safe.js';
export { shorten, wrap } from './wrap.js';
