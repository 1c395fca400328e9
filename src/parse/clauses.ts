import { relationOf, tagOf, type Mendable } from './columns.js';

const [ADV, NOUN, PROPN, VERB] = [tagOf('ADV'), tagOf('NOUN'), tagOf('PROPN'), tagOf('VERB')];
const [ACL, ADVCL, APPOS] = [relationOf('acl'), relationOf('advcl'), relationOf('appos')];
const [AUX, CC, CONJ, COP] = [relationOf('aux'), relationOf('cc'), relationOf('conj'), relationOf('cop')];
const [MARK, NSUBJ, PARATAXIS] = [relationOf('mark'), relationOf('nsubj'), relationOf('parataxis')];
/** Relations of a clause's head to what is told before it. */
const FURTHER: ReadonlySet<number> = new Set([CONJ, PARATAXIS]);
const SEATS: ReadonlySet<number> = new Set([NSUBJ, relationOf('csubj'), relationOf('expl'), MARK]);

/**
 * "The army shelled the market, and the hospital was closed": the parser joins the subject of a second clause to the last noun of the
 * first, though the verb behind it has no other. Mends the tree of the tokens [first, last) in place: the noun and the conjunction
 * before it belong to that verb.
 */
export function mendClauses(
  first: number,
  last: number,
  columns: Mendable,
  form: (token: number) => string,
): void {
  const { head, relation } = columns;
  for (let verb = first + 4; verb < last; verb += 1) {
    const start = isFurther(first, last, verb, columns, form) ? startOf(first, verb, columns) : -1;
    const noun = start < 0 ? -1 : joinedBefore(first, last, verb, start, columns, form);
    if (noun < 0) continue;
    const link = linkBefore(noun, verb, columns, form);
    [head[noun], relation[noun]] = [verb, NSUBJ];
    [head[link], relation[link]] = [verb, CC];
  }
}

/** Whether a word is the finite verb, or what a copula says, of a clause behind another that has no subject of its own. */
function isFurther(
  first: number,
  last: number,
  word: number,
  { tag, head, relation }: Mendable,
  form: (token: number) => string,
): boolean {
  if (head[word]! < first || head[word]! > word) return false;
  let isAided = false;
  let hasCopula = false;
  for (let i = first; i < last; i += 1) {
    if (head[i] !== word) continue;
    if (SEATS.has(relation[i]!)) return false;
    if (relation[i] === AUX) isAided = true;
    if (relation[i] === COP) hasCopula = true;
  }
  if (hasCopula) return FURTHER.has(relation[word]!) || relation[word] === ADVCL;
  const isBare = !isAided && (/ing$/i.test(form(word)) || /^to$/i.test(form(word - 1)));
  // "the Saw militias": a name.
  const isName = /^\p{Lu}\p{Ll}/u.test(form(word));
  return tag[word] === VERB && FURTHER.has(relation[word]!) && !isBare && !isName;
}

/** Where a predicate begins: the first of its auxiliaries, with the adverbs right before. */
function startOf(first: number, verb: number, { tag, head, relation }: Mendable): number {
  let start = verb;
  for (let i = verb - 1; i > first; i -= 1)
    if (head[i] === verb && (relation[i] === AUX || relation[i] === COP)) start = i;
  while (start - 1 > first && head[start - 1] === verb && tag[start - 1] === ADV) start -= 1;
  return start;
}

/** The noun right before a predicate that is joined by "and" to one of the clause before; -1 where there is none. */
function joinedBefore(
  first: number,
  last: number,
  verb: number,
  start: number,
  columns: Mendable,
  form: (token: number) => string,
): number {
  const { tag, head, relation } = columns;
  const isClosed = form(start - 1) === ',';
  for (let noun = isClosed ? start - 2 : start - 1; noun > first && noun < start; noun = head[noun]!) {
    if (relation[noun] !== CONJ || (tag[noun] !== NOUN && tag[noun] !== PROPN)) continue;
    const link = linkBefore(noun, verb, columns, form);
    if (link < 0) continue;
    return isSubject(first, last, { noun, link, start, verb, isClosed }, columns, form) ? noun : -1;
  }
  return -1;
}

/** A noun with the conjunction before it, and the predicate behind it, set off by a comma or not. */
interface Seat {
  readonly noun: number;
  readonly link: number;
  readonly start: number;
  readonly verb: number;
  readonly isClosed: boolean;
}

function isSubject(
  first: number,
  last: number,
  { noun, link, start, verb, isClosed }: Seat,
  { head, relation }: Mendable,
  form: (token: number) => string,
): boolean {
  if (isAbove(noun, verb, head)) return false;
  for (let i = first; i < last; i += 1) {
    // "A, B and C were hit" may be one list.
    const isBeside = i !== noun && relation[i] === CONJ && head[i] === head[noun];
    if (isBeside || (i > verb && relation[i] === CONJ && head[i] === noun)) return false;
  }
  const isRelative = Array.from({ length: start - noun }, (_, i) => noun + i).some(
    (i) => head[i] === noun && (relation[i] === ACL || relation[i] === APPOS),
  );
  if (isClosed && !isRelative) return false;
  for (let i = link + 1; i < start; i += 1) if (!isAbove(noun, i, head) && form(i) !== ',') return false;
  return true;
}

/** The conjunction before the phrase of a noun, hung on it or on the verb behind; -1 where there is none. */
function linkBefore(
  noun: number,
  verb: number,
  { head, relation }: Mendable,
  form: (token: number) => string,
): number {
  for (let i = noun - 1; i > head[noun]!; i -= 1) {
    const isLink = relation[i] === CC && (head[i] === noun || head[i] === verb);
    if (isLink) return /^(?:and|but|while)$/i.test(form(i)) ? i : -1;
  }
  return -1;
}

/** Whether a token is, or stands above, another. */
function isAbove(above: number, token: number, head: Int32Array): boolean {
  for (let i = token; i >= 0; i = head[i]!) if (i === above) return true;
  return false;
}
