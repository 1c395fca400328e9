export { pipeDocuments, MAX_LINE_BYTES, type Answer } from './documents.js';
export { parseSentences, type ParsedSentences } from './sentences.js';
