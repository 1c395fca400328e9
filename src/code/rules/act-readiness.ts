import type { Draft } from '../draft.js';
import { isInfinitive, isVerb, prepositionOf, subjectOf, verbArguments } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { ofCommitment } from './act-commitment.js';
import { isAtHome } from './act-home.js';
import { ACT_NOUNS, ACT_VERBS } from './act-lexicon.js';
import { isOwn, isParty } from './act-parties.js';
import { TALK } from './act-senses.js';
import { matchAt } from './frames.js';

const READY = words('willing ready prepared committed determined eager');
const UNREADY = words('unwilling loath unprepared reluctant');

/** "is willing to withdraw its troops from": a party's readiness is an agreement to come. */
export function ofReadiness(scene: Scene, token: number): Draft | null {
  const { trees } = scene;
  const isSaidOf = trees.child(token, 'cop', 'aux') >= 0 || isStanding(scene, token);
  if (!READY.has(scene.tokens.lower(token)) || !isSaidOf)
    return ofUnwillingness(scene, token) ?? ofUnacceptable(scene, token);
  const verb = trees
    .children(token, 'xcomp', 'ccomp', 'csubj', 'advcl', 'acl')
    .find((child) => isVerb(scene, child) && isInfinitive(scene, child));
  const holder = isStanding(scene, token) ? (trees.head[token] ?? token) : token;
  const by = subjectOf(scene, holder).filter((node) => isParty(scene, node));
  if (verb === undefined || by.length === 0 || TALK.has(scene.lemma(verb))) return null;
  // "is committed to helping Moldova": the help itself
  if (ofCommitment(scene, verb)) return null;
  const found = verbArguments(scene, verb);
  const partiesOf = (...slots: readonly string[]): number[] =>
    slots
      .flatMap((slot) => found.slots.get(slot) ?? [])
      .filter((node) => isParty(scene, node) && !isOwn(scene, node) && !by.includes(node));
  const isNamedAct = matchAt(scene, verb, ACT_VERBS, ACT_NOUNS) !== null;
  // "willing to send more to Colombia" is one too; "ready to wait" agrees to nothing.
  const to = isNamedAct ? partiesOf('to', 'with', 'from', 'patient') : partiesOf('to', 'with');
  if (!isNamedAct && to.length === 0) return null;
  if (to.some((node) => isAtHome(scene, node))) return null;
  return {
    kind: 'act',
    detail: 'agree',
    trigger: token,
    anchor: token,
    roles: { by, ...(to.length > 0 ? { to: to.slice(0, 1) } : {}) },
    places: null,
    counts: [],
    stance: { reality: 'intended' },
  };
}

/** "stands ready", "remains committed" */
const isStanding = (scene: Scene, token: number): boolean =>
  scene.trees.rel(token) === 'xcomp' && /^(?:stand|remain)$/.test(scene.lemma(scene.trees.head[token] ?? -1));

/** "is unwilling to accept the terms": a refusal. */
function ofUnwillingness(scene: Scene, token: number): Draft | null {
  const { trees } = scene;
  if (!UNREADY.has(scene.tokens.lower(token))) return null;
  const verb = trees
    .children(token, 'xcomp', 'ccomp', 'csubj', 'advcl', 'acl')
    .find((child) => isVerb(scene, child) && isInfinitive(scene, child));
  if (verb === undefined || TALK.has(scene.lemma(verb))) return null;
  const head = trees.rel(token) === 'advcl' ? (trees.head[token] ?? -1) : token;
  const by = subjectOf(scene, head).filter((node) => isParty(scene, node));
  return by.length > 0 ? refusal(token, verb, by) : null;
}

const UNACCEPTABLE = words('unacceptable inadmissible intolerable non-negotiable unthinkable');

/** "is totally unacceptable to Cyprus" */
function ofUnacceptable(scene: Scene, token: number): Draft | null {
  const { trees } = scene;
  const isNotAcceptable =
    scene.tokens.lower(token) === 'acceptable' &&
    trees.children(token, 'advmod').some((word) => /^(?:not|n't|n’t|hardly)$/.test(scene.tokens.lower(word)));
  if (!(UNACCEPTABLE.has(scene.tokens.lower(token)) || isNotAcceptable) || trees.child(token, 'cop') < 0)
    return null;
  const by = trees
    .children(token, 'obl')
    .filter((node) => /^(?:to|for)$/.test(prepositionOf(scene, node)) && isParty(scene, node));
  return by.length > 0 ? refusal(token, token, by) : null;
}

const refusal = (token: number, anchor: number, by: readonly number[]): Draft => ({
  kind: 'act',
  detail: 'reject',
  trigger: token,
  anchor,
  roles: { by },
  places: null,
  counts: [],
  stance: { polarity: 'affirmed', certainty: 'certain', reality: 'happened' },
});
