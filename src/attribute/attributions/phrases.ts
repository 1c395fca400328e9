import { reportingVerb } from '../../lib/index.js';
import { asideOfPhrase } from './aside.js';
import { unsourcedAdverb } from './unsourced.js';
import { subtree, trimAll, trimRun, trimSource, without, type Draft, type Run } from './runs.js';
import { hasCase, nounPhrase, type Syntax } from './syntax.js';
import type { VerbPlace } from './verbs.js';

const VIEWS = new Set([
  'view',
  'opinion',
  'words',
  'estimation',
  'account',
  'assessment',
  'telling',
  'judgment',
  'judgement',
  'estimate',
  'estimates',
  'reckoning',
  'count',
  'admission',
  'calculation',
  'calculations',
  'figures',
]);

/** "according to the UN, …", "in the ministry's view, …". */
export function phraseAttribution(place: VerbPlace, token: number): Draft | null {
  const { tokens, trees } = place;
  const word = tokens.lower(token);
  if (word === 'according' && tokens.lower(token + 1) === 'to') {
    const noun = trees.rel(token) === 'case' ? trees.head[token]! : trees.child(token, 'obl', 'nmod');
    if (noun < 0) return null;
    const end = Math.max(nounPhrase(place, noun, token)[1], token + 3);
    const source = trimSource(tokens, [token + 2, isFigures(place, end) ? end + 1 : end]);
    return besideClause(place, noun, [token, token + 2], [token, source[1]], source, noun);
  }
  const reckoned = reckoningAt(place, token);
  if (reckoned) return reckoned;
  if (VIEWS.has(word) && hasCase(trees, tokens, token, 'in', 'by')) {
    const owner = trees
      .children(token, 'nmod', 'compound')
      .find((child) => child < token || hasCase(trees, tokens, child, 'of'));
    if (owner === undefined) return null;
    const preposition = trees.children(token, 'case')[0]!;
    const [from, to] = subtree(trees, token);
    return besideClause(
      place,
      token,
      [preposition, token + 1],
      [Math.min(from, preposition), to],
      nounPhrase(place, owner, token),
      owner,
    );
  }
  return null;
}

const LONGEST_OWNER = 6;
/** "By UN estimates, …" at the head of a sentence, also where a parser took the noun for a verb. */
function reckoningAt(place: VerbPlace, token: number): Draft | null {
  const { tokens, trees, sentences } = place;
  const { first, last } = sentences[tokens.sentence[token]!]!;
  const isReckoning = /^(?:estimates|reckoning|figures|calculations|count)$/.test(tokens.lower(token));
  if (!isReckoning || tokens.lower(first) !== 'by' || tokens.form(token + 1) !== ',') return null;
  const content = trimRun(tokens, [token + 2, last]);
  if (token - first < 2 || token - first > LONGEST_OWNER || !content) return null;
  const source: Run = [first + 1, token + 1];
  const sourceHead = trees.headOf(first + 1, token);
  return {
    source,
    sourceHead,
    cue: [first, token + 1],
    cueHead: token,
    content: [content],
    asserts: true,
    quotes: false,
  };
}

/** "According to UN estimates, …": the noun, which a parser took for a verb. */
const isFigures = ({ tokens }: Syntax, at: number): boolean =>
  /^(?:estimates|figures|reports|accounts|records)$/.test(tokens.lower(at)) && tokens.form(at + 1) === ',';

/**
 * "X condemns the attack, which killed two, according to Y": Y vouches for what is added, not for the condemnation. The first
 * token of the added clause, or null where the phrase stands elsewhere.
 */
function addedClause({ tokens, trees }: VerbPlace, clause: number, [first, last]: Run): number | null {
  let verb = clause;
  while (verb >= 0 && trees.rel(verb) === 'conj') verb = trees.head[verb]!;
  if (verb < 0 || trees.rel(verb) !== 'acl' || trees.upos(verb) !== 'VERB') return null;
  const which = trees.children(verb, 'nsubj').find((child) => tokens.lower(child) === 'which');
  if (which === undefined || tokens.form(which - 1) !== ',') return null;
  for (let i = first; i < last; i += 1)
    if (trees.rel(i) === 'root') return reportingVerb(trees.lemma[i]!)?.mode === 'calls' ? which : null;
  return null;
}

/** What the owner of a phrase vouches for: what its comma parts from it, else the clause in which it stands. */
function besideClause(
  place: VerbPlace,
  noun: number,
  cue: Run,
  phrase: Run,
  source: Run,
  owner: number,
): Draft | null {
  const { tokens, trees, sentences } = place;
  const { first, last } = sentences[tokens.sentence[cue[0]]!]!;
  const clause = trees.head[noun]!;
  const added = addedClause(place, clause, [first, last]);
  const runs =
    added !== null && added < cue[0]
      ? [[added, cue[0]] as const]
      : isOpening(place, phrase, first)
        ? [[phrase[1] + 1, untilSemicolon(place, phrase[1] + 1, endOfOpened(place, phrase, last))] as const]
        : (asideOfPhrase(place, phrase, source, [first, last])?.content ??
          (clause >= 0 ? without(subtree(trees, clause), [subtree(trees, noun), cue]) : []));
  const content = trimAll(tokens, runs);
  return content.length > 0
    ? { source, sourceHead: owner, cue, cueHead: cue[0], content, asserts: true, quotes: true }
    : null;
}

/** Whether a phrase with its comma opens a sentence, or what stands behind a semicolon or a relative pronoun in it. */
const isOpening = ({ tokens }: Syntax, [from, to]: Run, first: number): boolean =>
  tokens.form(to) === ',' &&
  (from <= first + 1 ||
    tokens.form(from - 1) === ';' ||
    (tokens.form(from - 1) === ',' && OPENING.test(tokens.lower(from - 2))));

const OPENING = /^(?:who|which|whom|where|that|and|but|while|whereas|although)$/;

/** "those who, according to the UN, have fled": where the clause of "who" or "that" ends; within quotation marks, where they close. */
function endOfOpened({ tokens, trees }: Syntax, [from]: Run, last: number): number {
  if (/^[“„«"]$/.test(tokens.form(from - 1)))
    for (let i = from; i < last; i += 1) if (/^[”»"]$/.test(tokens.form(i))) return i;
  const head = /^(?:who|that)$/.test(tokens.lower(from - 2)) ? trees.head[from - 2]! : -1;
  return head > from ? Math.min(last, trees.extent(head)[1]) : last;
}

function untilSemicolon({ tokens }: Syntax, from: number, last: number): number {
  for (let i = from; i < last; i += 1) if (tokens.form(i) === ';') return i;
  return last;
}

/** "reportedly", "allegedly": the clause around them rests on somebody unnamed. */
export function adverbAttribution({ tokens, trees }: Syntax, token: number): Draft | null {
  if (unsourcedAdverb(tokens.lower(token)) === undefined) return null;
  const head = trees.head[token]!;
  if (head < 0) return null;
  const content = trimAll(tokens, without(subtree(trees, head), [[token, token + 1]]));
  if (content.length === 0) return null;
  return {
    source: null,
    sourceHead: -1,
    cue: [token, token + 1],
    cueHead: token,
    content,
    asserts: true,
    quotes: false,
  };
}
