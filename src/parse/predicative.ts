import { relationOf, tagOf, type Mendable } from './columns.js';

const [AMOD, XCOMP, OBJ] = [relationOf('amod'), relationOf('xcomp'), relationOf('obj')];
const ADJ = tagOf('ADJ');
const NAMING = new Set([
  'call',
  'deem',
  'consider',
  'label',
  'brand',
  'term',
  'judge',
  'find',
  'declare',
  'render',
]);

/**
 * "called the report baseless": an adjective behind the object of a verb of naming is what the verb says of it. Mends the tree of the
 * tokens [first, last) in place.
 */
export function mendPredicative(first: number, last: number, { tag, lemma, head, relation }: Mendable): void {
  for (let word = first + 1; word < last; word += 1) {
    const noun = head[word]!;
    if (tag[word] !== ADJ || relation[word] !== AMOD || noun !== word - 1) continue;
    const verb = head[noun]!;
    if (relation[noun] !== OBJ || verb < 0 || verb > noun || !NAMING.has(lemma[verb]!)) continue;
    head[word] = verb;
    relation[word] = XCOMP;
  }
}
