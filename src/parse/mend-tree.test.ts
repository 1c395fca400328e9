import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mend, Mendable } from './columns.js';
import { isTree, mendTree } from './mend-tree.js';

const columnsOf = (heads: readonly number[]): Mendable => ({
  tag: new Uint8Array(heads.length),
  lemma: heads.map((_, i) => `word ${i}`),
  head: Int32Array.from(heads),
  relation: new Uint8Array(heads.length),
});
const form = (token: number): string => `word ${token}`;
/** Hangs one token on another, whatever comes of it. */
const hang =
  (token: number, on: number): Mend =>
  (first, last, { head, lemma }) => {
    if (token < first || token >= last) return;
    head[token] = on;
    lemma[token] = 'mended';
  };

describe('isTree', () => {
  it.each([
    ['one root over all', [1, -1, 1], true],
    ['a circle beside the root', [1, 0, -1], false],
    ['two roots', [-1, -1, 0], false],
    ['a token that hangs on itself', [-1, 1], false],
    ['no root', [1, 2, 0], false],
  ])('%s', (_, heads, is) => {
    expect(isTree(Int32Array.from(heads), 0, heads.length)).toBe(is);
  });

  it('knows a sentence that hangs on another', () => {
    expect(isTree(Int32Array.of(-1, 0, -1, 1), 2, 4)).toBe(false);
    expect(isTree(Int32Array.of(-1, 0, -1, 2), 2, 4)).toBe(true);
  });
});

describe('mends of a tree', () => {
  it('are all kept where a tree is left', () => {
    const columns = columnsOf([1, -1, 1]);
    mendTree([hang(2, 0)], 0, 3, columns, form);
    expect([...columns.head]).toEqual([1, -1, 0]);
  });

  it('are undone one by one where none is left, and the others kept', () => {
    const columns = columnsOf([1, -1, 1]);
    mendTree([hang(1, 2), hang(0, 2)], 0, 3, columns, form);
    expect([...columns.head]).toEqual([2, -1, 1]);
    expect(columns.lemma).toEqual(['mended', 'word 1', 'word 2']);
  });

  it('never leave anything but a tree', () => {
    const size = 6;
    const token = fc.integer({ min: 0, max: size - 1 });
    const parents = fc.tuple(...Array.from({ length: size - 1 }, (_, i) => fc.integer({ min: 0, max: i })));
    fc.assert(
      fc.property(parents, fc.array(fc.tuple(token, token), { maxLength: 8 }), (above, moves) => {
        const columns = columnsOf([-1, ...above]);
        mendTree(
          moves.map(([one, on]) => hang(one, on)),
          0,
          size,
          columns,
          form,
        );
        return isTree(columns.head, 0, size);
      }),
    );
  });
});
