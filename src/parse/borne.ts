import { relationOf, tagOf, type Mendable } from './columns.js';

const [VERB, NOUN, ADJ, DET, PROPN] = (['VERB', 'NOUN', 'ADJ', 'DET', 'PROPN'] as const).map(tagOf);
const [NSUBJ, OBJ, COMPOUND, PUNCT] = (['nsubj', 'obj', 'compound', 'punct'] as const).map(relationOf);
const BORNE = /^(?:responsibility|blame|guilt|culpability|liability|consequences)$/;
const FURTHEST = 5;

/**
 * "The junta bears full responsibility for …": the parser takes the verb for an animal. Mends the tree of the tokens [first, last) in
 * place: the verb heads the clause, what is borne is its object, and the noun before it its subject.
 */
export function mendBorne(
  first: number,
  last: number,
  { tag, lemma, head, relation }: Mendable,
  form: (token: number) => string,
): void {
  for (let verb = first + 1; verb + 1 < last; verb += 1) {
    if (!/^bears?$/.test(form(verb)) || (tag[verb] !== NOUN && relation[verb] !== COMPOUND)) continue;
    let object = verb + 1;
    while (object < last && object - verb < FURTHEST && (tag[object] === ADJ || tag[object] === DET))
      object += 1;
    if (object >= last || !BORNE.test(form(object))) continue;
    // Whoever bears it was taken for what modifies the verb or the object.
    const bearer = headOfSubject(first, verb, object, head);
    if (bearer < 0 || (tag[bearer] !== NOUN && tag[bearer] !== PROPN)) continue;
    tag[verb] = VERB!;
    lemma[verb] = 'bear';
    for (let i = first; i < last; i += 1)
      if (i < verb && i !== bearer && (head[i] === verb || head[i] === object))
        head[i] = relation[i] === COMPOUND ? bearer : verb;
      else if (head[i] === object && (relation[i] === PUNCT || i < verb)) head[i] = verb;
    [head[verb], relation[verb]] = [head[object]!, relation[object]!];
    [head[object], relation[object]] = [verb, OBJ!];
    [head[bearer], relation[bearer]] = [verb, NSUBJ!];
  }
}

/** The last noun before the verb that hangs on it or on what is borne; -1 where there is none. */
function headOfSubject(first: number, verb: number, object: number, head: Int32Array): number {
  for (let i = verb - 1; i >= first; i -= 1) if (head[i] === verb || head[i] === object) return i;
  return -1;
}
