export { openLedger, type OpenOptions } from './ledger.js';
export type * from './types.js';
export type { SnippetPart } from './snippet.js';
