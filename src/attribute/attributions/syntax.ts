import type { Tokens, Trees } from '../../analysis/index.js';
import { reportingVerb } from '../../lib/index.js';
import { covers, subtree, type Run } from './runs.js';

/** The tokens and trees of a document, as the finders of attributions read them. */
export interface Syntax {
  readonly tokens: Tokens;
  readonly trees: Trees;
}

/** Who does what a verb says: the head of the subject, and the phrase that counts as the source. */
export interface Subject {
  readonly head: number;
  readonly run: Run;
}

const MOST_STEPS = 6;
const PASSIVE_AUX = new Set(['be', 'get']);

/** Whether a verb stands in the passive: a subject marked so is believed only beside an auxiliary, its own or shared. */
export function isPassive({ trees }: Syntax, verb: number): boolean {
  const marked = trees.children(verb, 'nsubj', 'aux', 'csubj').filter((child) => trees.passive[child] === 1);
  if (marked.length === 0) return false;
  const isHelped = (of: number) =>
    of >= 0 && trees.children(of, 'aux').some((aux) => PASSIVE_AUX.has(trees.lemma[aux]!));
  return isHelped(verb) || (trees.rel(verb) === 'conj' && isHelped(trees.head[verb]!));
}

/**
 * Who does what the verb says: its own subject, the agent of a passive, or whoever the subject of the verb above it is
 * ("… and added", "tried to claim"); the noun itself for a participle after it ("a report saying …").
 */
export function subjectOf(syntax: Syntax, verb: number, steps = 0): Subject | null {
  const { trees } = syntax;
  const isDone = isPassive(syntax, verb) || isAsDoneBy(syntax, verb);
  const own = isDone ? agentOf(syntax, verb) : ownSubject(syntax, verb);
  if (own >= 0) return { head: own, run: nounPhrase(syntax, own, verb) };
  if (isPassive(syntax, verb) || steps >= MOST_STEPS) return null;
  const lent = subjectLent(syntax, verb);
  if (lent >= 0) return { head: lent, run: nounPhrase(syntax, lent, verb) };
  const up = trees.head[verb]!;
  if (up < 0) return null;
  switch (trees.rel(verb)) {
    case 'conj':
      return subjectOf(syntax, reportsForOuter(syntax, verb) ? trees.head[up]! : up, steps + 1);
    case 'xcomp':
    case 'advcl':
    case 'parataxis':
      return trees.upos(up) === 'VERB' || trees.rel(verb) !== 'parataxis'
        ? subjectOf(syntax, up, steps + 1)
        : null;
    case 'acl':
      // "discussed the need of a truce, stressing …": not the need stresses.
      if (steps > 0 && trees.upos(up) === 'NOUN' && trees.child(verb, 'nsubj') < 0) {
        const over = governingVerb(trees, up);
        if (over >= 0) return subjectOf(syntax, over, steps + 1);
      }
      // "two men suspected of it": they suspect nobody.
      if (isSuspected(syntax, verb)) return null;
      return trees.upos(up) === 'NOUN' || trees.upos(up) === 'PROPN' || trees.upos(up) === 'PRON'
        ? { head: up, run: nounPhrase(syntax, up, verb) }
        : null;
    default:
      return null;
  }
}

/** The verb over a noun that is not its subject, or -1. */
function governingVerb(trees: Trees, noun: number): number {
  for (let node = noun; node >= 0; node = trees.head[node]!) {
    const up = trees.head[node]!;
    if (trees.rel(node) === 'nsubj') return -1;
    if (up >= 0 && trees.upos(up) === 'VERB') return up;
  }
  return -1;
}

/** The subject, the "it" that a parser took for a dummy ("it added that …"), or the owner of a noun taken for a verb ("their claim that"); or -1. */
function ownSubject({ tokens, trees }: Syntax, verb: number): number {
  const subject = trees.child(verb, 'nsubj', 'csubj');
  if (subject >= 0 || !reportingVerb(trees.lemma[verb]!)?.that) return subject;
  const it = trees.children(verb, 'expl').find((child) => tokens.lower(child) === 'it' && child < verb);
  const owner = (child: number): boolean =>
    child < verb && trees.children(child, 'case').some((mark) => /^['’]s?$/u.test(tokens.form(mark)));
  return it ?? trees.children(verb, 'nmod').find(owner) ?? -1;
}

/** "as reported by the authorities" */
const isAsDoneBy = (syntax: Syntax, verb: number): boolean =>
  syntax.tokens.lower(verb - 1) === 'as' &&
  syntax.trees.child(verb, 'nsubj') < 0 &&
  agentOf(syntax, verb) > verb;

const isSuspected = ({ tokens, trees }: Syntax, verb: number): boolean =>
  /^(?:suspected|accused)$/.test(tokens.lower(verb)) && trees.child(verb, 'obj') < 0;

/** "…, residents said, adding that …": the verb of saying right before a participle of saying, wherever it hangs; or -1. */
export function asideBefore({ tokens, trees }: Syntax, verb: number): number {
  const said = verb - 2;
  const isAside =
    trees.rel(verb) === 'advcl' &&
    tokens.lower(verb).endsWith('ing') &&
    tokens.form(verb - 1) === ',' &&
    tokens.sentence[said] === tokens.sentence[verb] &&
    trees.upos(said) === 'VERB' &&
    reportingVerb(trees.lemma[said]!)?.quote === true;
  return isAside ? said : -1;
}

/** A noun right before the verb that the tree gives to a later verb: "that residents said the army had left"; or -1. */
function subjectLent(syntax: Syntax, verb: number): number {
  const { tokens, trees } = syntax;
  const before = verbGroup(syntax, verb)[0] - 1;
  const isSubject = before >= 0 && trees.rel(before) === 'nsubj' && trees.head[before]! > verb;
  return isSubject && tokens.sentence[before] === tokens.sentence[verb] ? before : -1;
}

/**
 * Whether a reporting verb that the tree joins to what is said belongs with who says it: in "said that the truce held and
 * added that …" the truce adds nothing.
 */
export function reportsForOuter({ tokens, trees }: Syntax, verb: number): boolean {
  const clause = trees.head[verb]!;
  const outer = clause < 0 ? -1 : trees.head[clause]!;
  if (trees.rel(verb) !== 'conj' || outer < 0 || trees.rel(clause) !== 'ccomp') return false;
  if (!reportingVerb(trees.lemma[outer]!)?.that || !reportingVerb(trees.lemma[verb]!)?.that) return false;
  if (trees.child(verb, 'nsubj', 'csubj') >= 0) return false;
  return trees
    .children(verb, 'ccomp')
    .some((child) => trees.children(child, 'mark').some((mark) => tokens.lower(mark) === 'that'));
}

/** The agent of a passive verb ("by the ministry"), or -1. */
export function agentOf({ tokens, trees }: Syntax, verb: number): number {
  return trees.children(verb, 'obl').find((child) => hasCase(trees, tokens, child, 'by')) ?? -1;
}

export const hasCase = (trees: Trees, tokens: Tokens, noun: number, ...words: string[]): boolean =>
  trees.children(noun, 'case', 'mark').some((child) => words.includes(tokens.lower(child)));

/** The phrase of a noun without its preposition and without the verb's own subtree. */
export function nounPhrase({ tokens, trees }: Syntax, noun: number, verb: number): Run {
  const [first, last] = subtree(
    trees,
    noun,
    (child) =>
      (child < noun && ['case', 'cc', 'mark', 'cop'].includes(trees.rel(child))) ||
      trees.isUnder(verb, child),
  );
  return bounded(tokens, [first, last], noun, verb);
}

/** A phrase that runs over the verb is cut there: the tree was not projective. */
function bounded(tokens: Tokens, [first, last]: Run, noun: number, verb: number): Run {
  let from = first;
  let to = last;
  if (covers([first, last], verb) && verb !== noun) {
    if (verb > noun) to = verb;
    else from = verb + 1;
  }
  while (from < noun && /^[,;:—–-]$/u.test(tokens.form(from))) from += 1;
  return from <= noun && noun < to ? [from, to] : [noun, noun + 1];
}

/** The verb with the auxiliaries, negations and adverbs that stand unbroken before it, and its particle after it. */
export function verbGroup({ tokens, trees }: Syntax, verb: number): Run {
  let first = verb;
  while (first > 0) {
    const before = first - 1;
    const rel = trees.rel(before);
    const isPart =
      trees.head[before] === verb &&
      (rel === 'aux' || rel === 'advmod' || (rel === 'mark' && tokens.lower(before) === 'to'));
    if (!isPart || trees.upos(before) === 'PUNCT') break;
    first = before;
  }
  let last = verb + 1;
  if (trees.head[last] === verb && trees.rel(last) === 'compound') last += 1;
  return [first, last];
}
