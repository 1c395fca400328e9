import { asideOf } from './aside.js';
import { clauseOf, governingClause } from './clauses.js';
import { clauseOfNoun } from './nouns.js';
import { isOperative, type Sentence, type TokenMention, type Trees } from '../../analysis/index.js';
import { reportingVerb, type ReportingVerb } from '../../lib/index.js';
import { isClaimed, vouchesFor, withoutRejoinder, type Content } from './vouching.js';
import { relayedSubject, thatBehind } from './relayed.js';
import type { Quotations } from './quotations.js';
import { covers, subtree, trimAll, trimSource, type Draft, type Run } from './runs.js';
import { asideBefore, hasCase, isPassive, subjectOf, verbGroup, type Syntax } from './syntax.js';

/** Where a verb stands: the tree, the quotations, and its sentence. */
export interface VerbPlace extends Syntax {
  readonly quotations: Quotations;
  readonly sentences: readonly Sentence[];
  /** The body or person whose name ends right before a token: "Human Rights Watch said", however it was parsed. */
  readonly bodyBefore: (token: number) => Named | undefined;
}

type Named = Pick<TokenMention, 'first' | 'last' | 'head'>;

/** The attribution a verb makes: "the ministry said that …", "…, she added", "they called for …"; null where it makes none. */
export function verbAttribution(place: VerbPlace, verb: number): Draft | null {
  const { tokens, trees } = place;
  const entry = trees.upos(verb) === 'VERB' ? reportingVerb(trees.lemma[verb]!) : undefined;
  if (!entry || !hasParticle(place, verb, entry) || isNoSaying(place, verb)) return null;
  const { first: from, last: to } = place.sentences[tokens.sentence[verb]!]!;
  const aside =
    entry.quote && tokens.lower(verb - 1) !== 'as' && trees.rel(verb) !== 'acl' && !saysOtherwise(place, verb)
      ? asideOf(place, verb, [from, to], hasClauseAfter(place, verb))
      : null;
  const behind = aside ? null : thatBehind(place, verb, to);
  const content: Content | null = aside
    ? { runs: aside.content }
    : behind
      ? { runs: [behind] }
      : contentOf(place, verb, entry);
  if (!content) return null;
  const runs = trimAll(
    tokens,
    content.runs.map((run) => withoutRejoinder(place, run)),
  );
  if (runs.length === 0) return null;
  const before = asideBefore(place, verb);
  const relayed = relayedSubject(place, verb);
  const subject = relayed ?? subjectOf(place, before >= 0 ? before : verb);
  const shared = before >= 0 ? asideOf(place, before, [from, to], false) : null;
  const [first, last] = verbGroup(place, verb);
  const named = subject || isPassive(place, verb) ? undefined : place.bodyBefore(first);
  const found =
    relayed?.run ??
    aside?.source ??
    shared?.source ??
    subject?.run ??
    (named && [named.first, named.last]) ??
    null;
  const source = found && trimSource(tokens, found);
  return {
    source,
    sourceHead: source ? headOfSource(place, source, subject?.head ?? named?.head ?? -1) : -1,
    cue: [first, Math.max(last, content.cueEnd ?? last)],
    cueHead: verb,
    content: runs,
    quotes: entry.quote,
    asserts: vouchesFor(place, verb, entry, content),
  };
}

/** "as regards talks, …" (talks, read as a verb), "…; talks are continuing", "3. Notes that …": what cites nobody. */
const isNoSaying = ({ tokens, trees }: Syntax, verb: number): boolean =>
  (tokens.lower(verb - 1) === 'regards' && tokens.lower(verb - 2) === 'as') ||
  (trees.lemma[verb] === 'continue' && (trees.child(verb, 'aux') >= 0 || tokens.lower(verb + 1) === 'to')) ||
  // "the visit was called off"
  (trees.lemma[verb] === 'call' && /^(?:off|up|out|in|back|away)$/.test(tokens.lower(verb + 1))) ||
  // "its self-proclaimed capital"
  (tokens.form(verb - 1) === '-' && !tokens.spaceBefore(verb)) ||
  // "the attack, claimed by the group, …": what it did, not what it said.
  (tokens.lower(verb) === 'claimed' && tokens.lower(verb + 1) === 'by' && trees.child(verb, 'aux') < 0) ||
  // "the terms already agreed"
  (tokens.lower(verb) === 'agreed' &&
    tokens.lower(verb - 1) === 'already' &&
    trees.child(verb, 'nsubj', 'aux') < 0) ||
  // Whose text it is says it.
  isOperative({ tokens, trees }, verb);

/** "…; his party denies it", "…, while the other spoke of 50": what stands before is another's, and answered here. */
const saysOtherwise = ({ tokens, trees }: Syntax, verb: number): boolean =>
  trees
    .children(verb, 'obj')
    .some((child) => child > verb && /^(?:it|this|that)$/.test(tokens.lower(child))) ||
  trees.children(verb, 'mark').some((mark) => /^(?:while|whereas|although|though)$/.test(tokens.lower(mark)));

const headOfSource = ({ trees }: Syntax, source: Run, subject: number): number =>
  covers(source, subject) ? subject : trees.headOf(source[0], source[1]);

/** Whether a clause follows the verb as what it says: then the words before it are not. */
const hasClauseAfter = ({ trees }: Syntax, verb: number): boolean =>
  trees.children(verb, 'ccomp').some((child) => child > verb && isClause(trees, child));

const isClause = (trees: Trees, head: number): boolean =>
  trees.upos(head) === 'VERB' ||
  trees.upos(head) === 'AUX' ||
  trees.child(head, 'cop', 'nsubj', 'csubj', 'expl') >= 0;

function hasParticle({ tokens, trees }: Syntax, verb: number, { particle }: ReportingVerb): boolean {
  if (particle === null) return true;
  return (
    tokens.lower(verb + 1) === particle ||
    trees.children(verb, 'compound', 'xcomp', 'advmod').some((child) => tokens.lower(child) === particle)
  );
}

function contentOf(syntax: VerbPlace, verb: number, entry: ReportingVerb): Content | null {
  return (
    (entry.that || entry.quote ? clauseOf(syntax, verb, entry) : null) ??
    (entry.quote ? governingClause(syntax, verb) : null) ??
    (entry.to || (entry.mode === 'says' && isPassive(syntax, verb))
      ? infinitiveOf(syntax, verb, entry)
      : null) ??
    prepositionalContent(syntax, verb, entry) ??
    (entry.obj && !entry.addressee ? objectOf(syntax, verb, entry) : null)
  );
}

function infinitiveOf(syntax: Syntax, verb: number, entry: ReportingVerb): Content | null {
  const { tokens, trees } = syntax;
  const isInfinitive = (child: number) =>
    child > verb && trees.children(child, 'mark').some((mark) => tokens.lower(mark) === 'to');
  const told = entry.addressee ? trees.children(verb, 'obj', 'iobj') : [];
  const clause =
    trees.children(verb, 'xcomp', 'advcl', 'ccomp').find(isInfinitive) ??
    told.flatMap((object) => trees.children(object, 'acl')).find(isInfinitive);
  if (clause === undefined) return null;
  const runs = [subtree(trees, clause)];
  if (isPassive(syntax, verb)) {
    const theme = trees.child(verb, 'nsubj', 'csubj');
    if (theme >= 0) runs.unshift(subtree(trees, theme));
  } else if (!entry.addressee) {
    const object = trees.child(verb, 'obj');
    if (object >= 0 && object < clause) runs.unshift(subtree(trees, object, (child) => child === clause));
  }
  // "called on them to leave": what is wanted of somebody is not said to be so.
  const isPlan = entry.mode === 'says' && !isPassive(syntax, verb) && !isClaimed(syntax, verb, clause);
  return { runs, isThing: entry.mode === 'denies', isTopic: entry.mode === 'calls', isPlan };
}

/** "called for …", "accused them of …", "warned against …". */
function prepositionalContent(syntax: Syntax, verb: number, { prepositions }: ReportingVerb): Content | null {
  const { tokens, trees } = syntax;
  if (prepositions.size === 0) return null;
  const words = [...prepositions];
  const phrase = trees
    .children(verb, 'obl', 'advcl', 'nmod', 'xcomp', 'ccomp')
    .find((child) => child > verb && hasCase(trees, tokens, child, ...words));
  if (phrase === undefined) return null;
  const preposition = trees
    .children(phrase, 'case', 'mark')
    .find((child) => words.includes(tokens.lower(child)))!;
  const runs = [subtree(trees, phrase, (child) => child === preposition)];
  const theme = isPassive(syntax, verb) ? trees.child(verb, 'nsubj', 'csubj') : trees.child(verb, 'obj');
  if (theme >= 0) runs.unshift(subtree(trees, theme));
  return preposition === verb + 1
    ? { runs, cueEnd: preposition + 1, isTopic: true }
    : { runs, isTopic: true };
}

/** "rejected the report", "called it a crime": the object with what it is called. */
function objectOf({ tokens, trees }: Syntax, verb: number, entry: ReportingVerb): Content | null {
  const isThemeSubject = isPassive({ tokens, trees }, verb);
  const object = isThemeSubject
    ? trees.child(verb, 'nsubj', 'csubj')
    : (trees.children(verb, 'obj', 'ccomp', 'xcomp').find((child) => child > verb) ?? -1);
  // Who rejects a report holds all of it at arm's length; the report itself says what is in it.
  const isOfNoun = object >= 0 && clauseOfNoun({ tokens, trees }, object) !== undefined;
  if (object < 0 || (isOfNoun && entry.mode !== 'denies')) return null;
  const [first, last] = subtree(trees, object);
  if (entry.mode !== 'calls') return { runs: [[first, last]], isThing: true };
  if (isThemeSubject) {
    const complement = trees.children(verb, 'xcomp', 'obl', 'obj').find((child) => child > verb);
    return { runs: complement === undefined ? [[first, last]] : [[first, last], subtree(trees, complement)] };
  }
  let end = last;
  for (const child of trees.children(verb, 'obj', 'iobj', 'xcomp', 'ccomp', 'obl', 'nmod')) {
    const [from, to] = trees.extent(child);
    if (child > verb && from <= end && to > end) end = to;
  }
  return { runs: [[Math.max(first, verb + 1), end]] };
}
