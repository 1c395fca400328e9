import { FaultError } from '../lib/index.js';
import { parseQuery } from './query.js';
import { cutSnippet } from './snippet.js';
import type { Store } from './store.js';
import type { Hit } from './types.js';

/** Documents that answer a query, best first, with the stretch that shows it. Throws ledger.query. */
export async function searchDocuments({ db, fullText }: Store, words: string, limit: number): Promise<Hit[]> {
  const query = parseQuery(words);
  if (!query.ok) throw new FaultError(query.fault);
  const matches = await fullText.search(db, query.value, limit);
  return matches.map(({ document, title, file, start: offset, marked }) => {
    const { start, end, parts } = cutSnippet(marked);
    return { id: document, title, file, snippet: parts, start: offset + start, end: offset + end };
  });
}
