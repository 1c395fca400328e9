import { describe, expect, it } from 'vitest';
import { foldPhrase } from './atoms.js';
import { phraseTables } from './lexicon.js';
import { builtIndex, packedIndex, withoutArticle } from './phrase-index.js';
import { actorTablesSum } from './tables.js';

const tables = phraseTables();
const phrases = tables.flatMap((table) =>
  Array.from({ length: table.rows }, (_, row) => table.phrasesOf(row)).flat(),
);
const words = [...new Set(phrases.map((phrase) => foldPhrase(withoutArticle(phrase))[0] ?? ''))];

describe('the packed index of the dictionary', () => {
  it('is of the tables as they stand: `npm run build:dictionary` makes it anew', () => {
    expect(packedIndex(tables, actorTablesSum())).not.toBeNull();
  });

  it('finds what an index worked out from the tables finds, for every word', () => {
    const [packed, built] = [packedIndex(tables, actorTablesSum())!, builtIndex(tables)];
    const seen = (index: typeof built, word: string): string[] =>
      index.behind(word).map(({ phrase, table, row }) => `${phrase} ${tables.indexOf(table)} ${row}`);
    expect(words.length).toBeGreaterThan(5000);
    for (const word of words) expect(seen(packed, word)).toEqual(seen(built, word));
    expect(packed.behind('zzzz')).toEqual([]);
  });

  it('is left aside where the tables were changed since', () => {
    expect(packedIndex(tables, (actorTablesSum() + 1) >>> 0)).toBeNull();
  });
});
