import { isQuotative } from '../lib/index.js';
import { relationOf, tagOf, type Mendable } from './columns.js';

const [VERB, AUX] = [tagOf('VERB'), tagOf('AUX')];
const NOMINAL: ReadonlySet<number> = new Set((['NOUN', 'PROPN', 'PRON', 'NUM'] as const).map(tagOf));
const [NSUBJ, OBJ] = [relationOf('nsubj'), relationOf('obj')];
const [CCOMP, AMOD] = [relationOf('ccomp'), relationOf('amod')];
/** Tokens that whoever speaks may take up. */
const LONGEST_NAME = 12;

/**
 * "The army shelled two villages, the committee said": the parser gives the first noun to "said" and the committee to
 * "shelled", as it often sees the speaker first. Mends the tree of the tokens [first, last) in place: who stands between
 * the last comma and the verb of saying speaks, and the subject of what is said is its own.
 */
export function mendSpeeches(
  first: number,
  last: number,
  columns: Mendable,
  form: (token: number) => string,
): void {
  const { tag, lemma, head, relation } = columns;
  for (let verb = first + 3; verb < last; verb += 1) {
    if (tag[verb] !== VERB || !isQuotative(lemma[verb]!)) continue;
    const comma = commaBefore(form, first, verb, columns);
    if (comma < 0) continue;
    const said = saidBefore(first, comma, verb, columns) ?? foldedVerb(first, comma, verb, columns) ?? -1;
    const speaker = speakerIn(comma + 1, verb, columns);
    if (said < 0 || speaker < 0) continue;
    head[speaker] = verb;
    relation[speaker] = NSUBJ;
    for (let i = first; i < comma; i += 1) if (head[i] === verb && relation[i] === NSUBJ) head[i] = said;
  }
}

/** The comma right before the words that name who speaks, which hold no verb; -1 where there is none. */
function commaBefore(
  form: (token: number) => string,
  first: number,
  verb: number,
  { tag, relation }: Mendable,
): number {
  if (!NOMINAL.has(tag[verb - 1]!)) return -1;
  for (let i = verb - 1; i > Math.max(first, verb - LONGEST_NAME); i -= 1) {
    if (form(i) === ',') return i < verb - 1 ? i : -1;
    if (tag[i] === AUX || (tag[i] === VERB && relation[i] !== AMOD)) return -1;
  }
  return -1;
}

/** The verb of what is said, a complement of the verb of saying before the comma. */
function saidBefore(first: number, comma: number, verb: number, { head, relation }: Mendable): number | null {
  for (let i = first; i < comma; i += 1) if (head[i] === verb && relation[i] === CCOMP) return i;
  return null;
}

/**
 * "The army and allied militias shelled villages near Saraqib, …": where what is said has no verb but one taken for a
 * participle between two nouns, that is its verb, the noun behind it the object and the one before it the subject.
 */
function foldedVerb(first: number, comma: number, verb: number, columns: Mendable): number | null {
  const { tag, head, relation } = columns;
  for (let i = first + 1; i < comma; i += 1) {
    if (tag[i] !== VERB || relation[i] !== AMOD || !NOMINAL.has(tag[i - 1]!)) continue;
    const object = head[i]!;
    const subject = topOf(i - 1, i, columns);
    if (object < i || head[object] !== verb || head[subject] !== verb || subject === object) continue;
    head[i] = verb;
    relation[i] = CCOMP;
    [head[object], relation[object]] = [i, OBJ];
    [head[subject], relation[subject]] = [i, NSUBJ];
    return i;
  }
  return null;
}

/** The word above a token that governs it without reaching `end` or beyond. */
function topOf(token: number, end: number, { head }: Mendable): number {
  let top = token;
  while (head[top]! >= 0 && head[top]! < end) top = head[top]!;
  return top;
}

/** The word that heads the run [from, to): the one whose own head lies outside; -1 where several do. */
function speakerIn(from: number, to: number, { tag, head }: Mendable): number {
  let speaker = -1;
  for (let i = from; i < to; i += 1) {
    if (head[i]! >= from && head[i]! < to) continue;
    if (speaker >= 0) return -1;
    speaker = i;
  }
  return speaker >= 0 && NOMINAL.has(tag[speaker]!) ? speaker : -1;
}
