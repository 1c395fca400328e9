import type { Draft } from '../draft.js';
import { isVerb, pick, prepositionOf, verbArguments } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { make } from './agreement-draft.js';
import { type Agreement, detailOf, SUBJECT_VERBS } from './agreement-lexicon.js';
import { isNoLonger } from './agreement-duties.js';
import { topOf } from './agreement-path.js';

// In what state a text is said to be: "the truce remains in force", "the accord in force since May", "a pact in the pipeline".

type States = readonly (readonly [Agreement, ReadonlySet<string>])[];
const STATES: States = [
  [
    'in-force',
    words('valid operational binding operative effective applicable intact bind in-force reality alive'),
  ],
  ['ended', words('dead over defunct void moribund finished null inoperative obsolete off invalid')],
  ['proposed', words('onerous possible')],
  ['being-prepared', words('imminent ready near close')],
];
const IN_STATES: States = [
  ['in-force', words('force effect place operation vigour vigor')],
  ['ended', words('tatters tatter ruin shred abeyance')],
  ['being-prepared', words('pipeline work works preparation making sight offing prospect gestation')],
];
const UNDER_STATES: States = [
  [
    'being-prepared',
    words('negotiation discussion preparation consideration way review elaboration development'),
  ],
];
const OTHER_STATES: Readonly<Record<string, States>> = {
  in: IN_STATES,
  under: UNDER_STATES,
  within: [['being-prepared', words('reach grasp')]],
  at: [
    ['ended', words('end')],
    ['being-prepared', words('stage hand')],
  ],
  on: [
    ['proposed', words('table')],
    ['being-prepared', words('horizon agenda')],
  ],
};

/** The state that a predicate, or a phrase beside a text, tells; null where it tells none. */
export function stateOf(scene: Scene, node: number): Agreement | null {
  if (node < 0) return null;
  const lemma = scene.lemma(node);
  const preposition = prepositionOf(scene, node);
  // "in its second month"
  if (preposition === 'in' && /^(?:day|week|month|year)$/.test(lemma))
    return scene.trees.children(node, 'nmod', 'det').some((own) => scene.tokens.lower(own) === 'its')
      ? 'in-force'
      : null;
  if (preposition !== '') return detailOf(OTHER_STATES[preposition] ?? [], lemma);
  if (lemma === 'letter')
    return scene.trees.children(node, 'amod').some((child) => scene.lemma(child) === 'dead') ? 'ended' : null;
  return detailOf(STATES, scene.tokens.lower(node)) ?? detailOf(STATES, lemma);
}

const REMAINING = words('remain stay become keep continue prove stand be go');

/** "the truce is in force", "the accord remains binding". */
export function adjectival(scene: Scene, token: number, predicate: number): Draft | null {
  if (predicate < 0) return null;
  const { trees } = scene;
  if (trees.child(predicate, 'cop') >= 0 || (isVerb(scene, predicate) && scene.lemma(predicate) === 'bind')) {
    const detail = stateOf(scene, predicate);
    return detail ? stateDraft(scene, detail, token, predicate) : null;
  }
  if (!REMAINING.has(scene.lemma(predicate))) return null;
  for (const child of trees.children(predicate, 'xcomp', 'obl', 'obj', 'advmod')) {
    const detail = child > predicate ? stateOf(scene, child) : null;
    if (detail) return stateDraft(scene, detail, token, predicate);
  }
  return null;
}

/** What is no longer in force has ended. */
function stateDraft(scene: Scene, detail: Agreement, token: number, predicate: number): Draft {
  const isOver = detail === 'in-force' && isNoLonger(scene, predicate);
  const draft = make(scene, isOver ? 'ended' : detail, token, predicate);
  return isOver ? { ...draft, stance: { polarity: 'affirmed' } } : draft;
}

const DEEMING = words(
  'regard consider deem declare view pronounce proclaim see treat call judge render make',
);

/** "declared the truce over", "regard the accord as still binding". */
export function deemed(scene: Scene, token: number): Draft | null {
  const { trees } = scene;
  const top = topOf(scene, token);
  const verb = trees.head[top] ?? -1;
  const isObject = trees.rel(top) === 'obj' || (trees.rel(top) === 'nsubj' && trees.passive[top] === 1);
  if (!isObject || !isVerb(scene, verb) || !DEEMING.has(scene.lemma(verb))) return null;
  const around = [
    ...trees.children(verb, 'xcomp', 'obl', 'advcl', 'advmod', 'ccomp'),
    ...trees.children(top, 'acl', 'nmod', 'amod'),
  ];
  // "declared the truce over": a parser takes the word for a preposition.
  if (scene.tokens.lower(top + 1) === 'over' && /^(?:PUNCT|SCONJ|CCONJ|ADV|ADP)$/.test(trees.upos(top + 2)))
    return make(scene, 'ended', token, verb, [], pick(verbArguments(scene, verb), ['agent', 'by']));
  for (const child of around) {
    if (child < Math.max(top, verb)) continue;
    const detail = isAs(scene, child)
      ? (detailOf(STATES, scene.tokens.lower(child)) ?? detailOf(STATES, scene.lemma(child)))
      : stateOf(scene, child);
    if (!detail) continue;
    const by = detail === 'ended' ? pick(verbArguments(scene, verb), ['agent', 'by']) : [];
    return make(scene, detail, token, verb, [], by);
  }
  return null;
}

const isAs = (scene: Scene, node: number): boolean =>
  scene.trees.children(node, 'case', 'mark').some((child) => scene.tokens.lower(child) === 'as');

const NOW = words('currently still presently now');

/** "the ceasefire in force since March", "the currently applicable accord", "the truce still in place". */
export function standing(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  const timed = spanBehind(scene, token);
  if (timed >= 0) return make(scene, 'in-force', token, timed, []);
  const behind = trees
    .children(token, 'nmod', 'acl', 'amod', 'obl', 'advmod')
    .find((child) => child > token && stateOf(scene, child) === 'in-force' && isBeside(scene, token, child));
  if (behind !== undefined) return make(scene, 'in-force', token, behind, []);
  const before = trees
    .children(token, 'amod')
    .find(
      (child) =>
        child < token &&
        /^(?:applicable|prevailing|binding|valid)$/.test(tokens.lower(child)) &&
        (tokens.lower(child) === 'prevailing' ||
          trees.children(child, 'advmod').some((adverb) => NOW.has(tokens.lower(adverb)))),
    );
  return before === undefined ? null : make(scene, 'in-force', token, before, []);
}

/** "with the truce now in its third week": the week, wherever a parser hung it; -1 where there is none. */
function spanBehind({ trees, tokens }: Scene, token: number): number {
  let at = token + 1;
  if (NOW.has(tokens.lower(at))) at += 1;
  if (tokens.lower(at) !== 'in' || tokens.lower(at + 1) !== 'its') return -1;
  const span = [at + 2, at + 3].find((i) => /^(?:day|week|month|year)$/.test(tokens.lower(i)));
  return span !== undefined && trees.rel(token) === 'obl' ? span : -1;
}

/** A state told of this text, not of a noun between: "its support for the truce with units in place". */
function isBeside({ trees, tokens }: Scene, token: number, state: number): boolean {
  for (let i = token + 1; i < state; i += 1)
    if (trees.upos(i) === 'VERB' || (trees.upos(i) === 'NOUN' && tokens.lower(i - 1) === 'with'))
      return false;
  return state - token < 8;
}

/** "the truce prevailing in the valley since May": what an active participle tells of a text. */
export const ongoingDetail = (scene: Scene, clause: number): Agreement | null =>
  /^(?:prevailing|holding|applying|collapsing|expiring|unravelling|lapsing)$/.test(scene.tokens.lower(clause))
    ? detailOf(SUBJECT_VERBS, scene.lemma(clause))
    : null;

/** The verb or predicate of which a text is the subject; -1 where it is none. */
export const predicateOf = (scene: Scene, token: number): number => {
  const top = topOf(scene, token);
  const near = stateBehind(scene, top);
  if (near >= 0) return near;
  const isSubject = scene.trees.rel(top) === 'nsubj' && scene.trees.passive[top] !== 1;
  return isSubject ? (scene.trees.head[top] ?? -1) : -1;
};

/** "The truce had been in place": the state right behind the auxiliaries, whichever verb a parser gave the subject to; or -1. */
function stateBehind({ trees, tokens, lemma }: Scene, top: number): number {
  let at = top + 1;
  while (at < top + 6 && /^(?:AUX|ADV)$/.test(trees.upos(at))) at += 1;
  const isState = tokens.lower(at) === 'in' && /^(?:place|force|effect)$/.test(tokens.lower(at + 1));
  return isState && lemma(at - 1) === 'be' && trees.rel(top) === 'nsubj' ? at + 1 : -1;
}
