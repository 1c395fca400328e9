import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openTables, readAsset } from '../../lib/index.js';
import { LONGEST_PIECE, openNetwork } from './index.js';
import { KNOWN_FORMS } from './rows.js';

const open = (file: string, kind: string, version: number) =>
  openTables(readAsset(`models/syntax/${file}`), kind, version);
const network = openNetwork(open('parser.bin', 'syntax', 5), open('vectors.bin', 'vectors', 1));

const words = fc.array(
  fc.constantFrom('The', 'army', ',', 'said', 'Goma', '(', 'rebels', 'and', 'Kyiv', '2,254', '–', 'of', '.'),
  { minLength: 1, maxLength: 60 },
);

/** Everything the network says of its pieces, read before the next are scored. */
const scored = (...pieces: string[][]) =>
  network(pieces).map(({ upos, xpos, arcs, labels }, i) => ({
    tags: pieces[i]!.map((_, token) => [upos(token), xpos(token)]),
    arcs: [...arcs],
    labels: [...labels(Int32Array.from(pieces[i]!, (_, token) => token - 1))],
  }));

describe('network', () => {
  it('says the same of a piece alone and beside another', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(scored(a, b)).toEqual([...scored(a), ...scored(b)]);
      }),
      { numRuns: 25 },
    );
  });

  it('says the same of forms it has met, and when it has forgotten them', () => {
    const piece = ['The', 'army', 'of', 'Goma', 'said', 'unpronounceable', 'things', '.'];
    const first = scored(piece);
    expect(scored(piece)).toEqual(first);
    for (let i = 0; i < KNOWN_FORMS; i += LONGEST_PIECE)
      network([Array.from({ length: LONGEST_PIECE }, (_, k) => `w${i + k}`)]);
    expect(scored(piece)).toEqual(first);
  });
});
