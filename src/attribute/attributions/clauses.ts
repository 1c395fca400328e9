import type { Sentence, Trees } from '../../analysis/index.js';
import { reportingNoun, reportingVerb, type ReportingVerb } from '../../lib/index.js';
import { DENYING } from '../cues/index.js';
import type { Quotations } from './quotations.js';
import { subtree, without } from './runs.js';
import { reportsForOuter, verbGroup, type Syntax } from './syntax.js';
import type { Content } from './vouching.js';

// The clause that a reporting verb says: one that hangs on it, or the one it stands beside.

interface Place extends Syntax {
  readonly quotations: Quotations;
  readonly sentences: readonly Sentence[];
}

const CONJUNCTIONS = new Set(['that', 'whether', 'if', 'how', 'why', 'what', 'who', 'where', 'when']);
const DAYS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tuesday|on|late|early|last|week)$/u;
const LONGEST_ADJUNCT = 12;

/** "said that …", "asked whether …", "told them he …"; what is joined to the clause in error is taken back. */
export function clauseOf(place: Place, verb: number, entry: ReportingVerb): Content | null {
  const { trees } = place;
  const clauses = trees.children(verb, 'ccomp');
  const clause =
    clauses.find((child) => child > verb) ??
    clauses[0] ??
    (entry.addressee ? clauseOfAddressee(place, verb) : -1);
  if (clause < 0 || belongsToNoun(place, verb, clause)) return null;
  const [first, last] = subtree(trees, clause);
  if (clause < verb)
    return { runs: without([first, last], [subtree(trees, verb, (child) => child === clause)]) };
  return { runs: [[clauseStart(place, verb, clause, first, entry), extended(place, verb, clause, last)]] };
}

/** Whether a clause says what a noun between it and the verb announces ("repeated the claim that …"). */
function belongsToNoun({ tokens, trees }: Syntax, verb: number, clause: number): boolean {
  const noun = trees.children(verb, 'obj').find((child) => child > verb && child < clause);
  return (
    noun !== undefined && reportingNoun(trees.lemma[noun]!) !== undefined && tokens.lower(noun + 1) === 'that'
  );
}

/** The clause that the tree has hung on the one who is told: "told reporters (that) the road was open". */
function clauseOfAddressee({ tokens, trees }: Syntax, verb: number): number {
  const told = trees.children(verb, 'obj', 'iobj').filter((child) => child > verb);
  for (const object of told)
    for (const child of trees.children(object, 'acl', 'ccomp'))
      if (
        child > object &&
        !trees.children(child, 'nsubj').some((subject) => ['who', 'which'].includes(tokens.lower(subject)))
      )
        return child;
  return -1;
}

/**
 * Where a clause that follows its verb begins: at its "that" or "whether", else right after the verb, whoever is told
 * and the day. Marks are surer than the tree, which often cuts a long subject off its clause.
 */
function clauseStart(
  { tokens, trees, quotations }: Place,
  verb: number,
  clause: number,
  first: number,
  entry: ReportingVerb,
): number {
  const after = verbGroup({ tokens, trees }, verb)[1];
  for (let i = after; i < clause; i += 1) {
    if (quotations.at[i]! >= 0) break;
    const word = tokens.lower(i);
    if (CONJUNCTIONS.has(word) && trees.upos(i) !== 'DET' && (i >= first || i - after < LONGEST_ADJUNCT))
      return i;
  }
  const told = entry.addressee
    ? trees.children(verb, 'obj', 'iobj').find((child) => child >= after && child < clause)
    : undefined;
  if (told !== undefined)
    return Math.max(trees.extent(told, (child) => trees.isUnder(clause, child))[1], Math.min(first, clause));
  if (first <= after) return after;
  const between = Array.from({ length: first - after }, (_, i) => after + i);
  const isAdjunct =
    between.some((i) => ['ADP', 'PUNCT', 'ADV'].includes(trees.upos(i))) ||
    between.every((i) => DAYS.test(tokens.lower(i)));
  return isAdjunct ? first : after;
}

/** End of a clause that follows its verb, with what the tree hangs on the verb after it though it is said too. */
function extended({ tokens, trees }: Syntax, verb: number, clause: number, end: number): number {
  const joined = trees.children(clause, 'conj').find((child) => reportsForOuter({ tokens, trees }, child));
  if (joined !== undefined) return trees.extent(joined)[0];
  let last = end;
  for (const child of trees.children(verb, 'conj', 'advcl', 'obl', 'parataxis', 'ccomp')) {
    if (child <= clause) continue;
    const [from, to] = trees.extent(child);
    if (to <= last) continue;
    if (reportsToo(trees, child) || from > last + 2 || isVerdict({ tokens, trees }, child)) break;
    if (tokens.lower(from) === 'according') break;
    last = to;
  }
  return last;
}

/** "…; this is a lie": whoever writes judges what was claimed. */
const isVerdict = ({ tokens, trees }: Syntax, clause: number): boolean =>
  DENYING.has(tokens.lower(clause)) &&
  trees.child(clause, 'cop') >= 0 &&
  trees.children(clause, 'nsubj').some((child) => /^(?:this|that|it|these|which)$/.test(tokens.lower(child)));

/** Whether a verb joined to a reporting verb reports something of its own ("said … and warned that …"). */
function reportsToo(trees: Trees, verb: number): boolean {
  const entry = trees.upos(verb) === 'VERB' ? reportingVerb(trees.lemma[verb]!) : undefined;
  if (!entry?.that && !entry?.as)
    return entry !== undefined && trees.child(verb, 'aux') < 0 && trees.child(verb, 'obl') >= 0;
  return trees
    .children(verb, 'aux')
    .every((aux) => ['has', 'have', 'had'].includes(trees.lemma[aux]!) || trees.lemma[aux] === 'have');
}

/** "…, the ministry said": the clause that the verb stands beside. */
export function governingClause({ tokens, trees, sentences }: Place, verb: number): Content | null {
  const { first, last } = sentences[tokens.sentence[verb]!]!;
  const rel = trees.rel(verb);
  const up = trees.head[verb]!;
  if (up < 0) return null;
  const isAside =
    rel === 'parataxis' ||
    (rel === 'advcl' && trees.children(verb, 'mark', 'advmod').some((child) => tokens.lower(child) === 'as'));
  // "…, as the president announced a donation": what was done meanwhile.
  const isMeanwhile = rel === 'advcl' && trees.children(verb, 'obj', 'ccomp').some((child) => child > verb);
  if (!isAside || isMeanwhile || isApart({ tokens, trees }, verb)) return null;
  const aside = subtree(trees, verb);
  if (rel === 'advcl' && aside[0] === first) return { runs: [[aside[1], last]] };
  return { runs: without(subtree(trees, up), [aside]) };
}

/** "…; the upper house rejected the vote": a clause with an object of its own behind a semicolon is set beside nothing. */
function isApart({ tokens, trees }: Syntax, verb: number): boolean {
  const [first] = trees.extent(verb);
  return (
    (tokens.form(first) === ';' || tokens.form(first - 1) === ';') &&
    trees.child(verb, 'obj', 'ccomp', 'xcomp') > verb
  );
}
