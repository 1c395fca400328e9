import { asideOf } from './aside.js';
import { reportingVerb, type ReportingVerb } from './lexicon.js';
import type { Sentence } from '../../analysis/index.js';
import type { Quotations } from './quotations.js';
import { covers, subtree, trimAll, without, type Draft, type Run } from './runs.js';
import { hasCase, isPassive, subjectOf, verbGroup, type Syntax } from './syntax.js';

/** What a verb reports: the runs of its content and, where the cue goes on after the verb, its last token. */
interface Content {
  readonly runs: readonly Run[];
  readonly cueEnd?: number;
}

/** Where a verb stands: the tree, the quotations, and its sentence. */
export interface VerbPlace extends Syntax {
  readonly quotations: Quotations;
  readonly sentences: readonly Sentence[];
}

/** The attribution a verb makes: "the ministry said that …", "…, she added", "they called for …"; null where it makes none. */
export function verbAttribution(place: VerbPlace, verb: number): Draft | null {
  const { tokens, trees } = place;
  const entry = trees.upos(verb) === 'VERB' ? reportingVerb(trees.lemma[verb]!) : undefined;
  if (!entry || !hasParticle(place, verb, entry)) return null;
  const { first: from, last: to } = place.sentences[tokens.sentence[verb]!]!;
  const aside = entry.quote && !hasClauseAfter(place, verb) ? asideOf(place, verb, [from, to]) : null;
  const content = aside ? { runs: aside.content } : contentOf(place, verb, entry);
  if (!content) return null;
  const runs = trimAll(tokens, content.runs);
  if (runs.length === 0) return null;
  const subject = subjectOf(place, verb);
  const source = aside?.source ?? subject?.run ?? null;
  const [first, last] = verbGroup(place, verb);
  return {
    source,
    sourceHead: source ? headOfSource(place, source, subject?.head ?? -1) : -1,
    cue: [first, Math.max(last, content.cueEnd ?? last)],
    cueHead: verb,
    content: runs,
    quotes: entry.quote,
    asserts: entry.mode !== 'intends' && entry.mode !== 'asks' && entry.mode !== 'promises',
  };
}

const headOfSource = ({ trees }: Syntax, source: Run, subject: number): number =>
  covers(source, subject) ? subject : trees.headOf(source[0], source[1]);

/** Whether a clause follows the verb as what it says: then the words before it are not. */
const hasClauseAfter = ({ trees }: Syntax, verb: number): boolean =>
  trees.children(verb, 'ccomp').some((child) => child > verb);

function hasParticle({ tokens, trees }: Syntax, verb: number, { particle }: ReportingVerb): boolean {
  if (particle === null) return true;
  return (
    tokens.lower(verb + 1) === particle ||
    trees.children(verb, 'compound', 'xcomp', 'advmod').some((child) => tokens.lower(child) === particle)
  );
}

function contentOf(syntax: Syntax, verb: number, entry: ReportingVerb): Content | null {
  return (
    (entry.that || entry.quote ? clauseOf(syntax, verb) : null) ??
    (entry.quote ? governingClause(syntax, verb) : null) ??
    (entry.to ? infinitiveOf(syntax, verb, entry) : null) ??
    prepositionalContent(syntax, verb, entry) ??
    (entry.obj && !entry.addressee ? objectOf(syntax, verb, entry) : null)
  );
}

/** "said that …", "asked whether …", "said: “…”"; what is joined to the clause in error is taken back. */
function clauseOf(place: Syntax, verb: number): Content | null {
  const { trees } = place;
  const clause = trees.child(verb, 'ccomp');
  if (clause < 0) return null;
  const [first, last] = subtree(trees, clause);
  if (clause < verb)
    return { runs: without([first, last], [subtree(trees, verb, (child) => child === clause)]) };
  return { runs: [[Math.max(first, verb + 1), extended(place, verb, clause, last)]] };
}

/** End of a clause that follows its verb, with what the tree hangs on the verb after it though it is said too. */
function extended({ tokens, trees }: Syntax, verb: number, clause: number, end: number): number {
  let last = end;
  for (const child of trees.children(verb, 'conj', 'advcl', 'obl', 'parataxis', 'ccomp')) {
    if (child <= clause) continue;
    const [from, to] = trees.extent(child);
    const isOther = trees.upos(child) === 'VERB' && reportingVerb(trees.lemma[child]!) !== undefined;
    if (isOther || from > last + 2 || to <= last) break;
    if (trees.rel(child) === 'obl' && tokens.lower(from) === 'according') break;
    last = to;
  }
  return last;
}

/** "…, the ministry said": the clause that the verb stands beside. */
function governingClause({ tokens, trees }: Syntax, verb: number): Content | null {
  const rel = trees.rel(verb);
  const up = trees.head[verb]!;
  if (up < 0) return null;
  const isAside =
    rel === 'parataxis' ||
    (rel === 'advcl' && trees.children(verb, 'mark', 'advmod').some((child) => tokens.lower(child) === 'as'));
  if (!isAside) return null;
  return { runs: without(subtree(trees, up), [subtree(trees, verb)]) };
}

function infinitiveOf(syntax: Syntax, verb: number, entry: ReportingVerb): Content | null {
  const { tokens, trees } = syntax;
  const clause = trees
    .children(verb, 'xcomp', 'advcl', 'ccomp')
    .find(
      (child) => child > verb && trees.children(child, 'mark').some((mark) => tokens.lower(mark) === 'to'),
    );
  if (clause === undefined) return null;
  const runs = [subtree(trees, clause)];
  if (isPassive(syntax, verb)) {
    const theme = trees.child(verb, 'nsubj', 'csubj');
    if (theme >= 0) runs.unshift(subtree(trees, theme));
  } else if (!entry.addressee) {
    const object = trees.child(verb, 'obj');
    if (object >= 0 && object < clause) runs.unshift(subtree(trees, object, (child) => child === clause));
  }
  return { runs };
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
  return preposition === verb + 1 ? { runs, cueEnd: preposition + 1 } : { runs };
}

/** "rejected the report", "called it a crime". */
function objectOf(syntax: Syntax, verb: number, entry: ReportingVerb): Content | null {
  const { tokens, trees } = syntax;
  const object = isPassive(syntax, verb)
    ? trees.child(verb, 'nsubj', 'csubj')
    : trees.child(verb, 'obj', 'ccomp');
  if (object < 0) return null;
  const runs = [subtree(trees, object)];
  if (!entry.as && entry.mode !== 'calls') return { runs };
  const complement = trees
    .children(verb, 'xcomp', 'obl', 'iobj')
    .find((child) => child > verb && (trees.rel(child) === 'xcomp' || hasCase(trees, tokens, child, 'as')));
  if (complement !== undefined) runs.push(subtree(trees, complement));
  return { runs };
}
