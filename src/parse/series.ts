import { PERFORMED } from '../lib/index.js';
import { relationOf, tagOf, type Mendable } from './columns.js';

const [VERB, ADV, NOUN] = [tagOf('VERB'), tagOf('ADV'), tagOf('NOUN')];
const [CONJ, NSUBJ] = [relationOf('conj'), relationOf('nsubj')];
const [NMOD, OBL] = [relationOf('nmod'), relationOf('obl')];
/**
 * "The ministers noted that …, reiterated their demand …, and called on …": the parser hangs the later verbs on the clause
 * in between. Mends the tree of the tokens [first, last) in place: verbs of the kind and tense of the root's that follow a
 * comma and have no subject are its conjuncts.
 */
export function mendSeries(
  first: number,
  last: number,
  { tag, lemma, head, relation }: Mendable,
  form: (token: number) => string,
): void {
  let root = first;
  while (root < last && (head[root]! >= 0 || tag[root] !== VERB)) root += 1;
  if (root >= last || !PERFORMED.has(lemma[root]!) || !hasSubject(root)) return;
  const ending = endingOf(form(root));
  if (ending === 'present') mendCalls();
  for (let verb = root + 3; verb < last; verb += 1)
    if (
      tag[verb] === VERB &&
      (head[verb] !== root || relation[verb] !== CONJ) &&
      PERFORMED.has(lemma[verb]!) &&
      endingOf(form(verb)) === ending &&
      followsComma(form, root, verb, tag) &&
      !hasSubject(verb)
    ) {
      head[verb] = root;
      relation[verb] = CONJ;
    }

  /** "condemns the detention and calls for his release": no calls are condemned. */
  function mendCalls(): void {
    for (let noun = root + 2; noun + 1 < last; noun += 1)
      if (
        (tag[noun] === NOUN || tag[head[noun]!] !== VERB) &&
        form(noun) === 'calls' &&
        /^(?:and|,)$/.test(form(noun - 1)) &&
        /^(?:for|on|upon)$/.test(form(noun + 1)) &&
        relation[noun] === CONJ
      ) {
        tag[noun] = VERB;
        lemma[noun] = 'call';
        head[noun] = root;
        for (let i = noun + 1; i < last; i += 1)
          if (head[i] === noun && relation[i] === NMOD) relation[i] = OBL;
      }
  }

  function hasSubject(verb: number): boolean {
    for (let i = first; i < verb; i += 1) if (head[i] === verb && relation[i] === NSUBJ) return true;
    return false;
  }
}

/** Past and present are told apart by their endings; other forms join nothing. */
function endingOf(word: string): 'past' | 'present' | null {
  if (/^(?:took|said|drew|paid|gave|held)$/i.test(word) || /ed$/i.test(word)) return 'past';
  return /[^s]s$/i.test(word) ? 'present' : null;
}

/** ", reiterated", ", and strongly condemned". */
export function followsComma(
  form: (token: number) => string,
  root: number,
  verb: number,
  tag: Uint8Array,
): boolean {
  let at = verb - 1;
  while (at > root && tag[at] === ADV) at -= 1;
  if (/^(?:and|but)$/i.test(form(at))) at -= 1;
  while (at > root && tag[at] === ADV) at -= 1;
  return at > root && /^[,;]$/.test(form(at));
}
