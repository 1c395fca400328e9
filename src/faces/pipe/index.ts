export { pipeDocuments, MAX_LINE_BYTES, type Answer } from './pipe.js';
