import type { Draft } from '../draft.js';
import { isPassive, isVerb, pick, prepositionOf, verbArguments } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { make } from './agreement-draft.js';
import { type Agreement, detailOf, OBJECT_VERBS, SUBJECT_VERBS } from './agreement-lexicon.js';
import { topOf } from './agreement-path.js';

// In what state a text is said to be: "the truce remains in force", "the accord in force since May", "a pact in the pipeline".

type States = readonly (readonly [Agreement, ReadonlySet<string>])[];
const STATES: States = [
  [
    'in-force',
    words('valid operational binding operative effective applicable intact bind in-force reality alive'),
  ],
  ['ended', words('dead over defunct void moribund finished null inoperative')],
  ['proposed', words('onerous possible')],
  ['being-prepared', words('imminent')],
];
const IN_STATES: States = [
  ['in-force', words('force effect place operation vigour vigor')],
  ['ended', words('tatters tatter ruin shred abeyance')],
  ['being-prepared', words('pipeline work preparation making sight')],
];
const UNDER_STATES: States = [
  ['being-prepared', words('negotiation discussion preparation consideration way review elaboration')],
];
const OTHER_STATES: Readonly<Record<string, States>> = {
  in: IN_STATES,
  under: UNDER_STATES,
  within: [['being-prepared', words('reach grasp')]],
  at: [['ended', words('end')]],
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
    return detail ? make(scene, detail, token, predicate, []) : null;
  }
  if (!REMAINING.has(scene.lemma(predicate))) return null;
  for (const child of trees.children(predicate, 'xcomp', 'obl', 'obj', 'advmod')) {
    const detail = child > predicate ? stateOf(scene, child) : null;
    if (detail) return make(scene, detail, token, predicate, []);
  }
  return null;
}

const DEEMING = words('regard consider deem declare view pronounce proclaim see treat call judge');

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
  const isSubject = scene.trees.rel(top) === 'nsubj' && scene.trees.passive[top] !== 1;
  return isSubject ? (scene.trees.head[top] ?? -1) : -1;
};

/** What a verb makes of the text that is its subject: "the ceasefire took effect", "continues to be observed", "ran out". */
export function subjectDetail(scene: Scene, verb: number): Agreement | null {
  // "continues to be observed"
  const further = /^(?:continue|appear|seem)$/.test(scene.lemma(verb))
    ? scene.trees.child(verb, 'xcomp')
    : -1;
  const told = further >= 0 && isVerb(scene, further) ? further : verb;
  if (told !== verb && isPassive(scene, told)) return detailOf(OBJECT_VERBS, scene.lemma(told));
  if (isEnding(scene, told)) return 'ended';
  return takesEffect(scene, told) ? detailOf(SUBJECT_VERBS, scene.lemma(told)) : null;
}

const TAKING = words('enter take come go');
const EFFECT = words('force effect operation');
/** "enter", "take" and "come" need "force" or "effect"; "run" and "kick" their particle. */
function takesEffect(scene: Scene, verb: number): boolean {
  const lemma = scene.lemma(verb);
  if (lemma === 'run') return isWith(scene, verb, 'out');
  if (lemma === 'kick') return isWith(scene, verb, 'in');
  if (lemma === 'bind') return scene.trees.child(verb, 'aux', 'cop') >= 0;
  if (lemma === 'remain' || lemma === 'stand') return isStanding(scene, verb);
  if (lemma === 'enter' && hasOwnTime(scene, verb)) return true;
  if (!TAKING.has(lemma)) return true;
  return scene.trees.children(verb, 'obj', 'obl', 'xcomp').some((child) => EFFECT.has(scene.lemma(child)));
}

/** "remains", "remains fragile", but not "remains elusive" or "remains a priority". */
const isStanding = (scene: Scene, verb: number): boolean =>
  scene.trees
    .children(verb, 'xcomp', 'obj', 'advmod')
    .every(
      (child) =>
        child < verb ||
        /^(?:fragile|shaky|tenuous|stable|steady|precarious|brittle|firm|delicate)$/.test(scene.lemma(child)),
    );

/** "entered its third week": it has held so long. */
const hasOwnTime = (scene: Scene, verb: number): boolean =>
  scene.trees
    .children(verb, 'obj', 'obl')
    .some(
      (child) =>
        /^(?:day|week|month|year)$/.test(scene.lemma(child)) &&
        scene.trees.children(child, 'nmod', 'det').some((own) => scene.tokens.lower(own) === 'its'),
    );

/** "came to an end", "fell apart", "broke down", "went up in smoke". */
const isEnding = (scene: Scene, verb: number): boolean =>
  TAKING.has(scene.lemma(verb)) &&
  scene.trees
    .children(verb, 'obl', 'obj', 'xcomp')
    .some(
      (child) =>
        /^(?:end|nothing|naught|close|halt)$/.test(scene.lemma(child)) &&
        prepositionOf(scene, child) === 'to',
    );

const isWith = ({ trees, tokens }: Scene, verb: number, particle: string): boolean =>
  tokens.lower(verb + 1) === particle ||
  trees.children(verb, 'compound', 'advmod').some((child) => tokens.lower(child) === particle);
