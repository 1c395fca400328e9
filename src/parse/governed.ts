import { relationOf, type Mendable } from './columns.js';

const [FIXED, CASE, OBL] = [relationOf('fixed'), relationOf('case'), relationOf('obl')];

/**
 * "remains opposed to the plan": the preposition is the plan's, which the word governs; only "as opposed to" is one conjunction. Mends the
 * tree of the tokens [first, last) in place.
 */
export function mendGoverned(
  first: number,
  last: number,
  { head, relation }: Mendable,
  form: (token: number) => string,
): void {
  for (let to = first + 1; to < last; to += 1) {
    const word = to - 1;
    if (relation[to] !== FIXED || head[to] !== word || form(word).toLowerCase() !== 'opposed') continue;
    if (word > first && form(word - 1).toLowerCase() === 'as') continue;
    const noun = governedBy(word, to, last, head, relation);
    if (noun < 0) continue;
    head[to] = noun;
    relation[to] = CASE;
    head[noun] = word;
  }
}

/** The phrase behind the preposition, hung on the word or beside it; -1 where there is none. */
function governedBy(word: number, to: number, last: number, head: Int32Array, relation: Uint8Array): number {
  for (let i = to + 1; i < last; i += 1)
    if (relation[i] === OBL && (head[i] === word || head[i] === head[word])) return i;
  return -1;
}
