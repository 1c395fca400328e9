import { lazy, readTable } from '../../lib/index.js';

const adverbs = lazy(
  () => new Map(readTable('data/cues/unsourced.tsv').map((row) => [row['words']!, row['hedge']!])),
);

/** The hedge that an adverb without a source is ("reportedly"); undefined for other words. */
export const unsourcedAdverb = (word: string): string | undefined => adverbs().get(word);
