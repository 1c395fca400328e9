import { PERFORMED } from '../lib/index.js';
import { relationOf, tagOf, type Mendable } from './columns.js';

const [COP, EXPL, NSUBJ, CSUBJ] = [
  relationOf('cop'),
  relationOf('expl'),
  relationOf('nsubj'),
  relationOf('csubj'),
];
const VERB = tagOf('VERB');
/** What only somebody does, beside what a body performs in words. */
const DONE_BY_SOMEBODY: ReadonlySet<string> = new Set(
  'attempt try seek plan intend launch fire shell attack deploy seize capture withdraw accuse blame vow pledge promise threaten resort sign dispatch'.split(
    ' ',
  ),
);

/**
 * "It called on them to withdraw", "it is attempting to retake the town": the parser takes the pronoun for one that stands for nobody,
 * though the verb tells what somebody does. Mends the tree of the tokens [first, last) in place: the pronoun is the subject.
 */
export function mendExpletives(
  first: number,
  last: number,
  { tag, lemma, head, relation }: Mendable,
  form: (token: number) => string,
): void {
  for (let token = first; token < last; token += 1) {
    const verb = head[token]!;
    if (relation[token] !== EXPL || verb < token || form(token).toLowerCase() !== 'it') continue;
    const word = lemma[verb]!;
    // "it takes time to rebuild" tells of nobody.
    const isDone = (PERFORMED.has(word) && word !== 'take') || DONE_BY_SOMEBODY.has(word);
    if (tag[verb] === VERB && isDone && !isElsewhereSeated(first, last, verb, { head, relation }, form))
      relation[token] = NSUBJ;
  }
}

/** Another subject, a copula, or a passive ("it was announced that …"). */
function isElsewhereSeated(
  first: number,
  last: number,
  verb: number,
  { head, relation }: Pick<Mendable, 'head' | 'relation'>,
  form: (token: number) => string,
): boolean {
  const isParticiple = !/ing$/i.test(form(verb));
  for (let i = first; i < last; i += 1) {
    if (head[i] !== verb) continue;
    if (relation[i] === NSUBJ || relation[i] === CSUBJ || relation[i] === COP) return true;
    if (isParticiple && i < verb && /^(?:is|are|was|were|be|been|being|'s|’s)$/i.test(form(i))) return true;
  }
  return false;
}
