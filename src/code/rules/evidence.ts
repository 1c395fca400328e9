import type { Draft, Rule } from '../draft.js';
import {
  isAny,
  isNominal,
  isPlural,
  nounArguments,
  pick,
  prepositionOf,
  sortsOf,
  subjectOf,
  verbArguments,
} from '../grammar/index.js';
import { fillerAt } from '../parts/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import type { Citation } from './evidence-citation.js';
import { citationOf } from './evidence-citations.js';
import { ownersOf } from './evidence-cited.js';
import { INQUIRIES, MEDIA, type Medium, MODIFIED, OUTCOMES, SEEN } from './evidence-lexicon.js';

/** Recordings, photographs and documents that a speaker points to. */
export const evidence: Rule = {
  kind: 'evidence',
  tags: words('NOUN PROPN'),
  read(scene, token) {
    const medium = isCandidate(scene, token) ? mediumOf(scene, token) : null;
    const citation = medium ? citationOf(scene, token, medium.sort) : null;
    return medium && citation ? [drafted(scene, token, medium, citation)] : [];
  },
};

function isCandidate({ trees, lemma, tokens }: Scene, token: number): boolean {
  const tag = trees.upos(token);
  // A noun that begins a sentence may be taken for a name.
  const isFirst = token === 0 || tokens.sentence[token - 1] !== tokens.sentence[token];
  const isNoun = tag === 'NOUN' || (tag === 'PROPN' && (isFirst || lemma(token) === 'cctv'));
  return isNoun && trees.rel(token) !== 'compound';
}

function mediumOf(scene: Scene, token: number): Medium | null {
  const lemma = commonLemma(scene, token);
  const before = scene.trees
    .children(token, 'compound', 'amod')
    .flatMap((child) => [scene.lemma(child), scene.tokens.lower(child)]);
  const modified = MODIFIED.find(
    ([nouns, modifiers]) => nouns.has(lemma) && before.some((word) => modifiers.has(word)),
  );
  if (modified) return modified[2];
  if (lemma === 'tape' && isCalledTape(before)) return tapeOf(scene, token);
  if (OUTCOMES.has(lemma) && isOfInquiry(scene, token)) return { detail: 'report', sort: 'report' };
  if (lemma === 'document' && isPlural(scene, token)) return { detail: 'document', sort: 'file' };
  return MEDIA.get(lemma) ?? MEDIA.get(scene.lemma(token)) ?? null;
}

/** "the results of the investigation", "a summary of its inquiry" */
const isOfInquiry = (scene: Scene, token: number): boolean =>
  scene.trees
    .children(token, 'nmod')
    .some((child) => prepositionOf(scene, child) === 'of' && INQUIRIES.has(scene.lemma(child))) ||
  scene.trees.children(token, 'compound').some((child) => INQUIRIES.has(scene.lemma(child)));

/** The lemma of a noun; of one that was taken for a name its singular. */
const commonLemma = ({ trees, lemma }: Scene, token: number): string =>
  trees.upos(token) === 'PROPN' ? lemma(token).replace(/s$/, '') : lemma(token);

/** Red or sticky tape is nobody's recording. */
const isCalledTape = (before: readonly string[]): boolean =>
  !before.some((word) => /^(?:red|duct|adhesive|sticky|ticker|measuring)$/.test(word));

function tapeOf({ trees, lemma }: Scene, token: number): Medium {
  const [first, last] = trees.extent(trees.head[token]! < 0 ? token : trees.head[token]!);
  const isSeen = Array.from({ length: last - first }, (_, i) => first + i).some((i) => SEEN.has(lemma(i)));
  return { detail: isSeen ? 'video' : 'audio', sort: 'view' };
}

function drafted(scene: Scene, token: number, { detail, sort }: Medium, citation: Citation): Draft {
  const noun = nounArguments(scene, token);
  const of = pick(noun, ['of']).filter((node) => fillerAt(scene, node) !== null);
  const authors = sort === 'report' ? of.filter((node) => ownersOf(scene, token).includes(node)) : [];
  const shown = of.length === 0 && sort === 'view' ? shownBy(scene, citation.showing) : of;
  const participants = shown
    .filter((node) => !authors.includes(node))
    .flatMap((node) => between(scene, node));
  const by = [...authors, ...doersOf(scene, token, citation)].filter(
    (node) => node !== token && (sortsOf(scene, node).size > 0 || scene.referenceAt(node) !== undefined),
  );
  return {
    kind: 'evidence',
    detail,
    trigger: token,
    anchor: citation.anchor,
    roles: { ...(participants.length > 0 ? { of: participants } : {}), ...(by.length > 0 ? { by } : {}) },
    places: null,
    counts: [],
  };
}

/** What a recording is said to show. */
const shownBy = (scene: Scene, verb: number): readonly number[] =>
  verb < 0 ? [] : scene.trees.children(verb, 'obj').filter((node) => isNominal(scene, node));

/** Who produced it: by the verb, by the noun ("a report by X"), or who says what they found in it. */
function doersOf(scene: Scene, token: number, { producing, finding }: Citation): readonly number[] {
  const own = pick(nounArguments(scene, token), ['agent']);
  const doers = producing >= 0 ? pick(verbArguments(scene, producing), ['agent', 'by']) : own;
  if (doers.length === 0) return citersOf(scene, token);
  if (finding < 0 || isAny(scene, doers, 'named', 'body')) return doers;
  return subjectOf(scene, finding);
}

/** "the photographs cited by these outlets": who points to them. */
const citersOf = (scene: Scene, token: number): readonly number[] =>
  scene.trees
    .children(token, 'acl')
    .filter((clause) => CITED.has(scene.lemma(clause)))
    .flatMap((clause) => pick(verbArguments(scene, clause), ['agent', 'by']))
    .filter((node) => node !== token);
const CITED = words('cite circulate share show present publish use display quote post spread');

/** Those heard in "a conversation between X and Y", else the thing itself. */
function between(scene: Scene, node: number): number[] {
  const inner = scene.trees
    .children(node, 'nmod')
    .filter((child) => ['between', 'with', 'among'].includes(prepositionOf(scene, child)));
  return inner.length > 0 ? inner : [node];
}
