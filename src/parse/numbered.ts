import { relationOf, tagOf, type Mendable } from './columns.js';

const [VERB, NUM, NOUN] = [tagOf('VERB'), tagOf('NUM'), tagOf('NOUN')];
const [NSUBJ, OBJ, AMOD, NUMMOD, CCOMP] = [
  relationOf('nsubj'),
  relationOf('obj'),
  relationOf('amod'),
  relationOf('nummod'),
  relationOf('ccomp'),
];

/**
 * "apprehended 17 wanted suspects": the parser takes the number for who wants and the participle for a clause. Mends the
 * tree of the tokens [first, last) in place: the noun is what the verb before the number is done to.
 */
export function mendNumbered(first: number, last: number, { tag, head, relation }: Mendable): void {
  for (let number = first + 1; number + 2 < last; number += 1) {
    const [participle, noun] = [number + 1, number + 2];
    const verb = number - 1;
    const isRead =
      tag[number] === NUM &&
      tag[participle] === VERB &&
      tag[noun] === NOUN &&
      tag[verb] === VERB &&
      head[number] === participle &&
      relation[number] === NSUBJ &&
      head[noun] === participle &&
      relation[noun] === OBJ &&
      head[participle] === verb &&
      relation[participle] === CCOMP;
    if (!isRead) continue;
    for (let i = first; i < last; i += 1)
      if (head[i] === participle && i !== number && i !== noun) head[i] = verb;
    [head[noun], relation[noun]] = [verb, OBJ];
    [head[participle], relation[participle]] = [noun, AMOD];
    [head[number], relation[number]] = [noun, NUMMOD];
  }
}
