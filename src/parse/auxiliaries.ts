import { relationOf, type Mendable } from './columns.js';

const HELPING = new Set([relationOf('aux'), relationOf('cop')]);
const NSUBJ = relationOf('nsubj');

/** An auxiliary has no subject of its own: it is that of the word it helps. Mends the tree of the tokens [first, last) in place. */
export function mendAuxiliaries(first: number, last: number, { head, relation }: Mendable): void {
  for (let i = first; i < last; i += 1) {
    const helper = head[i]!;
    if (relation[i] !== NSUBJ || helper < 0 || head[helper]! < 0 || !HELPING.has(relation[helper]!)) continue;
    head[i] = head[helper]!;
  }
}
