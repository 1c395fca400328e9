import { reportingNoun, reportingVerb, unsourcedAdverb } from './lexicon.js';
import { subtree, trimAll, trimRun, without, type Draft, type Run } from './runs.js';
import { hasCase, nounPhrase, subjectOf, verbGroup, type Syntax } from './syntax.js';

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
]);
const LIGHT = new Set([
  'make',
  'issue',
  'give',
  'release',
  'publish',
  'repeat',
  'express',
  'have',
  'put',
  'reject',
  'deny',
]);

/** "according to the UN, …", "in the ministry's view, …". */
export function phraseAttribution(syntax: Syntax, token: number): Draft | null {
  const { tokens, trees } = syntax;
  const word = tokens.lower(token);
  if (word === 'according' && tokens.lower(token + 1) === 'to') {
    const noun = trees.rel(token) === 'case' ? trees.head[token]! : trees.child(token, 'obl', 'nmod');
    return noun < 0 ? null : besideClause(syntax, noun, [token, token + 2], nounPhrase(syntax, noun, token));
  }
  if (VIEWS.has(word) && hasCase(trees, tokens, token, 'in', 'by')) {
    const owner = trees
      .children(token, 'nmod')
      .find((child) => child < token || hasCase(trees, tokens, child, 'of'));
    if (owner === undefined) return null;
    const preposition = trees.children(token, 'case')[0]!;
    return besideClause(syntax, token, [preposition, token + 1], nounPhrase(syntax, owner, token), owner);
  }
  return null;
}

/** The clause in which a phrase stands, without it, is what the phrase's owner vouches for. */
function besideClause(
  { tokens, trees }: Syntax,
  noun: number,
  cue: Run,
  source: Run,
  owner = noun,
): Draft | null {
  const clause = trees.head[noun]!;
  if (clause < 0) return null;
  const content = trimAll(tokens, without(subtree(trees, clause), [subtree(trees, noun), cue]));
  return content.length > 0
    ? {
        source: trimSource(source, cue),
        sourceHead: owner,
        cue,
        cueHead: cue[0],
        content,
        asserts: true,
        quotes: true,
      }
    : null;
}

/** A source's phrase does not hold the cue. */
const trimSource = ([first, last]: Run, [from, to]: Run): Run =>
  from <= first && first < to ? [to, last] : [first, last];

/** "their claim that …", "allegations of fraud", "made a promise to …". */
export function nounAttribution(syntax: Syntax, noun: number): Draft | null {
  const { tokens, trees } = syntax;
  const mode = trees.upos(noun) === 'NOUN' ? reportingNoun(trees.lemma[noun]!) : undefined;
  if (!mode) return null;
  const clause = trees
    .children(noun, 'acl', 'ccomp', 'advcl', 'appos')
    .find(
      (child) =>
        child > noun &&
        trees.children(child, 'mark').some((mark) => ['that', 'to'].includes(tokens.lower(mark))),
    );
  if (clause === undefined) return null;
  const content = trimRun(tokens, subtree(trees, clause));
  if (!content) return null;
  const owner =
    trees.children(noun, 'nmod').find((child) => child < noun) ??
    trees.children(noun, 'nmod').find((child) => hasCase(trees, tokens, child, 'by', 'from'));
  const asserts = mode !== 'asks';
  if (owner !== undefined) {
    const source = nounPhrase(syntax, owner, noun);
    return {
      source,
      sourceHead: owner,
      cue: [noun, noun + 1],
      cueHead: noun,
      content: [content],
      asserts,
      quotes: false,
    };
  }
  const verb = trees.head[noun]!;
  if (
    verb < 0 ||
    trees.rel(noun) !== 'obj' ||
    !(LIGHT.has(trees.lemma[verb]!) || reportingVerb(trees.lemma[verb]!))
  )
    return {
      source: null,
      sourceHead: -1,
      cue: [noun, noun + 1],
      cueHead: noun,
      content: [content],
      asserts,
      quotes: false,
    };
  const subject = subjectOf(syntax, verb);
  const [first] = verbGroup(syntax, verb);
  return {
    source: subject?.run ?? null,
    sourceHead: subject?.head ?? -1,
    cue: [first, noun + 1],
    cueHead: noun,
    content: [content],
    asserts,
    quotes: false,
  };
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
