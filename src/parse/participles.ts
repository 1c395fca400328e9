import { relationOf, tagOf, type Mendable } from './columns.js';

const [VERB, PUNCT] = [tagOf('VERB'), tagOf('PUNCT')];
const NOMINAL = new Set((['NOUN', 'PROPN'] as const).map(tagOf));
const CONJ = relationOf('conj');
const [AUX, COP, MARK] = [relationOf('aux'), relationOf('cop'), relationOf('mark')];
const SUBJECTS = new Set((['nsubj', 'csubj', 'expl'] as const).map(relationOf));
const BARE = new Set((['acl', 'advcl', 'xcomp'] as const).map(relationOf));
const CLAUSES = new Set((['ccomp', 'conj', 'parataxis', 'advcl', 'acl', 'root'] as const).map(relationOf));

/**
 * "welcomes the accord signed in Juba by five parties, and the minister spoke …": a clause with a subject of its own, and finite, is
 * joined not to a participle or an infinitive (in the training treebanks twice in 17,811 sentences) but to the clause around it.
 * Mends the tree of the tokens [first, last) in place.
 */
export function mendParticiples(
  first: number,
  last: number,
  columns: Mendable,
  form: (token: number) => string,
): void {
  const { tag, head, relation } = columns;
  const hasSubject = new Uint8Array(last - first);
  const hasFinite = new Uint8Array(last - first);
  const hasMark = new Uint8Array(last - first);
  for (let i = first; i < last; i += 1) {
    const above = head[i]! - first;
    if (above < 0) continue;
    if (SUBJECTS.has(relation[i]!)) hasSubject[above] = i < head[i]! ? 1 : 2;
    if ((relation[i] === AUX || relation[i] === COP) && i < head[i]!) hasFinite[above] = 1;
    if (relation[i] === MARK && !isTo(form(i))) hasMark[above] = 1;
  }
  for (let joined = first + 1; joined < last; joined += 1) {
    const verb = head[joined]!;
    if (relation[joined] !== CONJ || verb < first || verb > joined) continue;
    if (hasSubject[joined - first] !== 1 || !isFinite(joined) || !isBare(verb)) continue;
    const clause = clauseAround(verb);
    if (clause < 0) continue;
    head[joined] = clause;
    for (let later = joined + 1; later < last; later += 1)
      if (head[later]! > clause && head[later]! < joined) head[later] = besideOr(later, joined);
  }

  function isBare(verb: number): boolean {
    const at = verb - first;
    return (
      tag[verb] === VERB &&
      BARE.has(relation[verb]!) &&
      hasSubject[at] === 0 &&
      hasFinite[at] === 0 &&
      hasMark[at] === 0
    );
  }

  function isFinite(verb: number): boolean {
    return hasFinite[verb - first] === 1 || (tag[verb] === VERB && !form(verb).endsWith('ing'));
  }

  /** What would now hang across the joined clause hangs within it: on the noun right before, or on its verb. */
  function besideOr(token: number, joined: number): number {
    let at = token;
    for (let i = joined + 1; i < token; i += 1)
      if (isUnder(i, token)) {
        at = i;
        break;
      }
    do at -= 1;
    while (at > joined && tag[at] === PUNCT);
    if (!NOMINAL.has(tag[at]!)) return joined;
    while (head[at]! > joined && NOMINAL.has(tag[head[at]!]!) && !isUnder(head[at]!, token)) at = head[at]!;
    return isUnder(at, token) || at <= joined ? joined : at;
  }

  function isUnder(token: number, ancestor: number): boolean {
    let at = token;
    while (at >= first && at !== ancestor) at = head[at]!;
    return at === ancestor;
  }

  /** The nearest clause with a subject above a verb; -1 where there is none. */
  function clauseAround(verb: number): number {
    let at = head[verb]!;
    while (at >= first && !(CLAUSES.has(relation[at]!) && hasSubject[at - first] !== 0)) at = head[at]!;
    return at;
  }
}

const isTo = (word: string): boolean => /^to$/i.test(word);
