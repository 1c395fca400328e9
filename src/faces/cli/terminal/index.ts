export { displayOf, type Display } from './display.js';
export { renderExplanation } from './explanation.js';
export { renderListed } from './listed.js';
export { renderReadout, type Readout } from './readout.js';
export { renderStatement } from './statement.js';
export { safe } from './safe.js';
export { shorten, width, wrap } from './wrap.js';
