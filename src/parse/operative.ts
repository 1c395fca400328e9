import { PERFORMED } from '../lib/index.js';
import { relationOf, tagOf, type Mendable } from './columns.js';
import { followsComma } from './series.js';

const VERB = tagOf('VERB');
const [PUNCT, NUM, ADV, SYM, X] = (['PUNCT', 'NUM', 'ADV', 'SYM', 'X'] as const).map(tagOf);
const [CONJ, NSUBJ, OBJ, OBL] = (['conj', 'nsubj', 'obj', 'obl'] as const).map(relationOf);
const [NMOD, ACL, APPOS, XCOMP] = (['nmod', 'acl', 'appos', 'xcomp'] as const).map(relationOf);
const [CCOMP, MARK, CASE, ROOT] = (['ccomp', 'mark', 'case', 'root'] as const).map(relationOf);
/** What may follow such a verb: whom or what it is about. */
const OBJECTS = new Set(
  (['DET', 'PRON', 'PROPN', 'ADP', 'SCONJ', 'PART', 'ADJ', 'NOUN', 'NUM'] as const).map(tagOf),
);
const FURTHEST = 8;

/**
 * "3. Calls upon all parties to …; and requests the Secretary-General to …": the operative clauses of a resolution or a communiqué
 * begin with a verb without a subject, which a parser trained on other prose takes for a noun. Mends the tree of the tokens
 * [first, last) in place.
 */
export function mendOperative(
  first: number,
  last: number,
  columns: Mendable,
  form: (token: number) => string,
): void {
  const { tag, lemma, head, relation } = columns;
  let opening = first;
  while (opening < last && opening < first + FURTHEST && isBefore(opening)) opening += 1;
  if (opening + 1 >= last || relation[opening] === NSUBJ || !isOperative(opening)) return;
  if (head[opening]! >= 0) {
    // The clause behind its "that" is what it says.
    const root = rootOf(opening);
    if (!/^that$/i.test(form(opening + 1)) || relation[opening] === CONJ || root < opening) return;
    head[opening] = -1;
    relation[opening] = ROOT!;
    head[root] = opening;
    relation[root] = CCOMP!;
  }
  makeVerb(opening);
  for (let later = opening + 3; later + 1 < last; later += 1)
    if (isOperative(later) && followsComma(form, opening, later, tag) && !hasOwnSubject(later)) {
      if (tag[later] !== VERB && relation[later] === NSUBJ) continue;
      if (isAbove(later, opening)) continue;
      head[later] = opening;
      relation[later] = CONJ!;
      makeVerb(later);
    }

  function isBefore(token: number): boolean {
    const kind = tag[token]!;
    return (
      kind === PUNCT || kind === NUM || kind === ADV || kind === SYM || kind === X || isLabel(form(token))
    );
  }

  function isOperative(token: number): boolean {
    return (
      /s$/i.test(form(token)) &&
      PERFORMED.has(verbOf(form(token))) &&
      OBJECTS.has(tag[token + 1]!) &&
      !/^(?:of|by|from|in|and|or)$/i.test(form(token + 1))
    );
  }

  function makeVerb(token: number): void {
    lemma[token] = verbOf(form(token));
    const wasVerb = tag[token] === VERB;
    tag[token] = VERB;
    let hasObject = false;
    for (let i = token + 1; i < last; i += 1) {
      if (head[i] !== token) continue;
      const kind = relation[i]!;
      if (kind === NMOD && hasChild(i, CASE!)) relation[i] = OBL!;
      else if (kind === ACL && !wasVerb) relation[i] = hasMark(i, 'to') ? XCOMP! : CCOMP!;
      else if ((kind === APPOS || kind === NSUBJ || kind === NMOD) && !hasObject) relation[i] = OBJ!;
      hasObject ||= relation[i] === OBJ;
    }
  }

  function hasChild(token: number, wanted: number): boolean {
    for (let i = first; i < last; i += 1) if (head[i] === token && relation[i] === wanted) return true;
    return false;
  }

  function hasMark(token: number, word: string): boolean {
    for (let i = first; i < token; i += 1)
      if (head[i] === token && relation[i] === MARK && form(i).toLowerCase() === word) return true;
    return false;
  }

  function hasOwnSubject(token: number): boolean {
    for (let i = first; i < token; i += 1) if (head[i] === token && relation[i] === NSUBJ) return true;
    return false;
  }

  function rootOf(token: number): number {
    let at = token;
    while (head[at]! >= first) at = head[at]!;
    return at;
  }

  function isAbove(token: number, below: number): boolean {
    for (let at = below; at >= first; at = head[at]!) if (at === token) return true;
    return false;
  }
}

/** "a", "iii", "OP3": what stands before an operative clause in its list. */
const isLabel = (word: string): boolean =>
  /^(?:[a-z]|[ivx]{1,5}|OP\d{1,2}|also|further|strongly)$/i.test(word);

function verbOf(form: string): string {
  const word = form.toLowerCase();
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /(?:sses|shes|ches)$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
