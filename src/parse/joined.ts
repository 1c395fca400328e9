import { relationOf, tagOf, type Mendable } from './columns.js';

const VERB = tagOf('VERB');
const [AMOD, CC, CONJ, OBJ] = [relationOf('amod'), relationOf('cc'), relationOf('conj'), relationOf('obj')];

/**
 * "killed or wounded villagers": the parser takes the second verb for a participle before the noun, though the conjunction
 * has then nothing to join it to. Mends the tree of the tokens [first, last) in place: the two verbs are joined, and the
 * noun is what both are done to.
 */
export function mendJoined(first: number, last: number, { tag, head, relation }: Mendable): void {
  for (let verb = first + 2; verb < last; verb += 1) {
    const noun = head[verb]!;
    const isParticiple = tag[verb] === VERB && relation[verb] === AMOD && noun > verb;
    if (!isParticiple || relation[verb - 1] !== CC || head[verb - 1] !== verb) continue;
    const joined = verb - 2;
    if (tag[joined] !== VERB || head[noun] !== joined || relation[noun] !== OBJ) continue;
    head[verb] = joined;
    relation[verb] = CONJ;
  }
}
