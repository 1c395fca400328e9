import { failure, success, type Result } from '../lib/index.js';

/** One condition of a search: words that follow each other; of a prefix, the last word may go on. */
export interface Term {
  readonly words: readonly string[];
  readonly prefix: boolean;
  readonly excluded: boolean;
}

/** A search as the user meant it, free of any database's syntax. All terms hold. */
export interface Query {
  readonly terms: readonly Term[];
}

/** A quoted phrase or a run without white space, with a minus before it or not. */
const PART = /(-?)(?:"([^"]*)"|([^\s"]+))/g;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** More conditions than anybody means; keeps a pasted text from becoming a query. */
const MOST_TERMS = 32;

/**
 * Reads a search: words (all must occur), "a phrase", begin* and -without. Punctuation is passed over, as it is in
 * the texts. Fault: ledger.query where no word is asked for.
 */
export function parseQuery(query: string): Result<Query> {
  const terms: Term[] = [];
  for (const [, minus, phrase, bare] of query.matchAll(PART)) {
    const words = (phrase ?? bare ?? '').match(WORD) ?? [];
    const prefix = phrase === undefined && (bare ?? '').endsWith('*');
    if (words.length > 0 && terms.length < MOST_TERMS) terms.push({ words, prefix, excluded: minus === '-' });
  }
  return terms.some(({ excluded }) => !excluded) ? success({ terms }) : failure('ledger.query', { query });
}
