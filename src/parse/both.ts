import { relationOf, tagOf, type Mendable } from './columns.js';

const [NSUBJ, CSUBJ] = [relationOf('nsubj'), relationOf('csubj')];
const [CC, DET] = [relationOf('cc'), relationOf('det')];
const [VERB, PRON] = [tagOf('VERB'), tagOf('PRON')];
/** A verb that has a subject of its own; one of several under a subject ("to both shell and storm it") is an xcomp or conj. */
const CLAUSES = new Set([relationOf('root'), relationOf('ccomp'), relationOf('parataxis')]);

/**
 * "Both condemned the attack": who did it, where a parser takes the word for the first part of "both … and". Mends the tree of the
 * tokens [first, last) in place.
 */
export function mendBoth(
  first: number,
  last: number,
  { tag, head, relation }: Mendable,
  form: (token: number) => string,
): void {
  for (let both = first; both + 1 < last; both += 1) {
    const verb = head[both]!;
    if (form(both).toLowerCase() !== 'both' || verb <= both || tag[verb] !== VERB) continue;
    if ((relation[both] !== CC && relation[both] !== DET) || !CLAUSES.has(relation[verb]!)) continue;
    let hasSubject = false;
    for (let i = first; i < last; i += 1)
      if (head[i] === verb && (relation[i] === NSUBJ || relation[i] === CSUBJ)) hasSubject = true;
    if (hasSubject) continue;
    tag[both] = PRON;
    relation[both] = NSUBJ;
  }
}
