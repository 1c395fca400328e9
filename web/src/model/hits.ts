import type { SearchHit } from './documents.js';
import type { Range } from './ranges.js';

/** Where the first of the words searched for stands; the whole passage where the snippet is not its exact text. */
export function firstWords({ snippet, start, end }: Pick<SearchHit, 'snippet' | 'start' | 'end'>): Range {
  const length = snippet.reduce((sum, { text }) => sum + text.length, 0);
  const first = snippet.findIndex(({ hit }) => hit);
  if (first < 0 || length !== end - start) return { start, end };
  const from = snippet.slice(0, first).reduce((sum, { text }) => sum + text.length, start);
  return { start: from, end: from + snippet[first]!.text.length };
}
