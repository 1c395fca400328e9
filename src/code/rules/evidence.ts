import type { Draft, Rule } from '../draft.js';
import {
  isPassive,
  isVerb,
  nounArguments,
  pick,
  prepositionOf,
  sortsOf,
  verbArguments,
} from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import { fillerAt } from '../parts/index.js';
import type { Scene } from '../scene.js';

type Evidence = 'audio' | 'video' | 'photo' | 'document' | 'report' | 'other';

const MEDIA: readonly (readonly [Evidence, ReadonlySet<string>])[] = [
  ['audio', words('audio wiretap voicemail')],
  ['video', words('video footage videotape clip')],
  ['photo', words('photo photograph image picture imagery snapshot')],
  ['document', words('document letter memo dossier transcript paper file')],
  ['report', words('report')],
  ['other', words('evidence proof intelligence data debris fragment sample intercept testimony')],
];
const RECORDINGS = words('record recording tape');
const SHOWING = words(
  'show depict prove demonstrate confirm reveal indicate document capture suggest establish attest feature',
);
const PRODUCING = words(
  'post publish release present show obtain provide submit produce share upload circulate display distribute broadcast air disclose',
);
const PLAIN = words('photo photograph video footage audio');

/** Recordings, photographs and documents that a speaker points to. */
export const evidence: Rule = {
  kind: 'evidence',
  read(scene, token) {
    const tag = scene.trees.upos(token);
    if (tag !== 'NOUN' || scene.trees.rel(token) === 'compound') return [];
    const medium = mediumOf(scene, token);
    const draft = medium ? drafted(scene, token, medium) : null;
    return draft ? [draft] : [];
  },
};

function mediumOf(scene: Scene, token: number): Evidence | null {
  const lemma = scene.lemma(token);
  const own = MEDIA.find(([, lemmas]) => lemmas.has(lemma))?.[0] ?? null;
  const before = scene.trees.children(token, 'compound', 'amod').map((child) => scene.lemma(child));
  if (RECORDINGS.has(lemma) || lemma === 'clip') {
    const named = before.map((word) => MEDIA.find(([, lemmas]) => lemmas.has(word))?.[0]).find(Boolean);
    return named ?? (lemma === 'recording' ? 'audio' : null);
  }
  return own;
}

function drafted(scene: Scene, token: number, medium: Evidence): Draft | null {
  const { trees } = scene;
  const head = trees.head[token] ?? -1;
  const relation = trees.rel(token);
  const noun = nounArguments(scene, token);
  const of = (pick(noun, ['of']) as number[]).filter((node) => fillerAt(scene, node) !== null);
  const isShown =
    isVerb(scene, head) &&
    PRODUCING.has(scene.lemma(head)) &&
    (relation === 'obj' || (relation === 'nsubj' && isPassive(scene, head)));
  const shows =
    isVerb(scene, head) && SHOWING.has(scene.lemma(head)) && relation === 'nsubj' && !isPassive(scene, head);
  const publishing = trees.children(token, 'acl').find((clause) => PRODUCING.has(scene.lemma(clause))) ?? -1;
  const isGeneral = medium === 'report' || medium === 'document' || medium === 'other';
  const isCited = isGeneral
    ? shows && isFactual(scene, head)
    : shows ||
      isShown ||
      publishing >= 0 ||
      (of.length > 0 && (PLAIN.has(scene.lemma(token)) || medium === 'audio'));
  if (!isCited) return null;
  const producing = isShown ? head : publishing;
  const doer =
    producing >= 0 ? pick(verbArguments(scene, producing), ['agent', 'by']) : pick(noun, ['agent']);
  const participants = of.flatMap((node) => between(scene, node));
  const by = doer.filter(
    (node) => node !== token && (sortsOf(scene, node).size > 0 || scene.referenceAt(node) !== undefined),
  );
  return {
    kind: 'evidence',
    detail: medium,
    trigger: token,
    anchor: isShown || shows ? head : token,
    roles: { ...(participants.length > 0 ? { of: participants } : {}), ...(by.length > 0 ? { by } : {}) },
    places: null,
    counts: [],
  };
}

/** Those heard in "a conversation between X and Y", else the thing itself. */
function between(scene: Scene, node: number): number[] {
  const inner = scene.trees
    .children(node, 'nmod')
    .filter((child) => ['between', 'with', 'among'].includes(prepositionOf(scene, child)));
  return inner.length > 0 ? inner : [node];
}

/** What documents show must be said: "the report shows that …". */
const isFactual = (scene: Scene, verb: number): boolean => scene.trees.child(verb, 'ccomp', 'obj') >= 0;
