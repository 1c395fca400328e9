import { reportingVerb, wordSet } from '../../lib/index.js';
import { covers, trimRun, type Draft, type Run } from './runs.js';
import { hasCase, isPassive, nounPhrase, subjectOf, verbGroup, type Subject, type Syntax } from './syntax.js';

// Sources that stand elsewhere than the subject of the verb: "quoted the ministry as saying", "it was stated in the communiqué", "word
// came from the army that …".

const LONGEST_QUOTED = 14;
const CONTINUING = wordSet(
  'add stress note emphasise emphasize underline underscore point reiterate affirm reaffirm explain indicate highlight recall confirm assert',
);
const PAPERS = wordSet(
  'statement communiqué communique report release letter declaration document bulletin note message readout post',
);

/** Who says what a verb reports, where it is not the verb's own subject; null where it is. */
export const relayedSubject = (syntax: Syntax, verb: number): Subject | null =>
  quotedSubject(syntax, verb) ?? outerSubject(syntax, verb) ?? paperOf(syntax, verb);

/** "SUNA quoted the ministry as saying", "the minister was quoted as saying": whoever is quoted. */
function quotedSubject(syntax: Syntax, verb: number): Subject | null {
  const { tokens, trees } = syntax;
  if (tokens.lower(verb - 1) !== 'as' || !tokens.lower(verb).endsWith('ing')) return null;
  let at = verb - 2;
  while (at > verb - LONGEST_QUOTED && !/^(?:quote|cite)$/.test(trees.lemma[at] ?? '')) at -= 1;
  if (!/^(?:quote|cite)$/.test(trees.lemma[at] ?? '') || tokens.sentence[at] !== tokens.sentence[verb])
    return null;
  if (isPassive(syntax, at)) {
    const subject = trees.child(at, 'nsubj');
    return subject < 0 ? null : { head: subject, run: nounPhrase(syntax, subject, at) };
  }
  const run = trimRun(tokens, [at + 1, verb - 1]);
  return run && { head: trees.headOf(run[0], run[1]), run };
}

/** "said that the army struck the camp, stressing that …": whoever says stresses, not the army. */
function outerSubject(syntax: Syntax, verb: number): Subject | null {
  const { tokens, trees } = syntax;
  const isContinued =
    trees.rel(verb) === 'advcl' &&
    tokens.form(verb - 1) === ',' &&
    tokens.lower(verb).endsWith('ing') &&
    CONTINUING.has(trees.lemma[verb]!);
  if (!isContinued) return null;
  for (let node = trees.head[verb]!; node >= 0; node = trees.head[node]!) {
    const up = trees.head[node]!;
    if (up >= 0 && trees.rel(node) === 'ccomp' && up < node && reportingVerb(trees.lemma[up]!)?.that)
      return subjectOf(syntax, up);
  }
  return null;
}

/** "it was stated in the communiqué that …", by itself or set off by commas: the paper. */
export function paperOf(syntax: Syntax, verb: number): Subject | null {
  const { tokens, trees } = syntax;
  const subject = trees.child(verb, 'nsubj', 'expl');
  const isIt = trees.children(verb, 'nsubj', 'expl').some((child) => tokens.lower(child) === 'it');
  const isDone = trees.children(verb, 'aux').some((aux) => trees.lemma[aux] === 'be');
  if (subject < 0 || !isIt || !isDone) return null;
  const paper = trees
    .children(verb, 'obl')
    .find((child) => PAPERS.has(trees.lemma[child]!) && hasCase(trees, tokens, child, 'in'));
  return paper === undefined ? null : { head: paper, run: nounPhrase(syntax, paper, verb) };
}

/** "It was claimed by the movement that …", with the clause hung on something else: from "that" to the end of the sentence. */
export function thatBehind(syntax: Syntax, verb: number, to: number): Run | null {
  const { tokens, trees } = syntax;
  const isIt = trees.children(verb, 'nsubj', 'expl').some((child) => tokens.lower(child) === 'it');
  const isDone = trees.children(verb, 'aux').some((aux) => trees.lemma[aux] === 'be');
  return isIt && isDone ? clauseBehind(syntax, verb, to) : null;
}

const LONGEST_PHRASE = 16;
function clauseBehind({ tokens, trees }: Syntax, from: number, to: number): Run | null {
  for (let i = from + 1; i < Math.min(to, from + LONGEST_PHRASE); i += 1)
    if (tokens.lower(i) === 'that' && trees.upos(i) === 'SCONJ') return [i, to];
  return null;
}

const TIDINGS = wordSet('announcement word claim report news statement confirmation information denial');

/** "The first announcement came from the movement, that …", "local reports have it that …". */
export function tidingsAttribution(syntax: Syntax, token: number, to: number): Draft | null {
  const { tokens, trees } = syntax;
  const lemma = trees.lemma[token]!;
  if (lemma !== 'come' && lemma !== 'have') return null;
  const subject = trees.child(token, 'nsubj');
  if (subject < 0 || subject > token) return null;
  const content = clauseBehind(syntax, token, to);
  if (!content) return null;
  const made = (source: Subject): Draft => ({
    source: source.run,
    sourceHead: source.head,
    cue: verbGroup(syntax, token),
    cueHead: token,
    content: [content],
    asserts: true,
    quotes: false,
  });
  if (lemma === 'have')
    return tokens.lower(token + 1) === 'it' && content[0] === token + 2
      ? made({ head: subject, run: nounPhrase(syntax, subject, token) })
      : null;
  const from = trees.children(token, 'obl').find((child) => hasCase(trees, tokens, child, 'from'));
  if (!TIDINGS.has(trees.lemma[subject]!.toLowerCase()) || from === undefined || covers(content, from))
    return null;
  const [first, last] = nounPhrase(syntax, from, token);
  return made({ head: from, run: [first, Math.min(last, content[0])] });
}
