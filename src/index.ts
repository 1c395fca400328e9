/** Readout as a library: read a document, analyse it, get its record. */
export type * from './record/index.js';
export { DETAILS, RECORD_VERSION, ROLES, STATEMENT_KINDS } from './record/index.js';
export type { Fault, Result } from './lib/index.js';
export { readBytes, readText, recordOf, type Given, type ReadDocument } from './pipeline.js';
