import type { Draft } from '../draft.js';
import {
  isPassive,
  isPossessor,
  isVerb,
  pick,
  prepositionOf,
  sortsOf,
  subjectOf,
  verbArguments,
} from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import { placesAt } from '../parts/index.js';
import type { Scene } from '../scene.js';
import { eventLemma } from './meeting-signs.js';
import { isOfStanding, isParty } from './meeting-parties.js';
import type { Meeting } from './meeting-lexicon.js';
import type { Seat } from './meeting-seats.js';
import { timed } from './meeting-time.js';

// Meetings that a sentence takes for granted: "the talks focused on", "we welcome the resumption of talks", "a visit by".

interface Fate {
  readonly detail: Meeting;
  readonly anchor: number;
}

const TALKS = words('talk negotiation consultation dialogue discussion round');

/** "the ongoing talks", "the talks going on in Doha" */
export const isGoingOn = (scene: Scene, token: number): boolean =>
  TALKS.has(eventLemma(scene, token)) &&
  scene.trees
    .children(token, 'amod')
    .some((child) => /^(?:ongoing|on-going|current|continuing|continued)$/.test(scene.tokens.lower(child)));

const COVERING = words('focus centre center cover address touch revolve dwell explore concentrate');
const COVERED = words('talk meeting negotiation consultation encounter');
const WELCOMING = words('welcome hail applaud praise commend salute support encourage back');
const CALLING = words('call appeal push press');

/** What else a verb over a meeting takes for granted, or asks for. */
export function toldOf(scene: Scene, token: number, { verb, relation, noun }: Seat): Fate | null {
  if (isGoingOn(scene, token) && /^(?:obj|nsubj|obl|nmod)$/.test(relation))
    return { detail: 'held', anchor: token };
  if (isForwardTo(scene, token, relation)) return { detail: 'planned', anchor: token };
  if (verb < 0) return ofCovering(scene, token);
  const lemma = scene.lemma(verb);
  const isCovering = relation === 'nsubj' && COVERING.has(lemma) && !isPassive(scene, verb);
  if (isCovering && COVERED.has(eventLemma(scene, token)) && isDefinite(scene, token))
    return { detail: 'held', anchor: verb };
  if (isLookedFor(scene, noun, verb, relation)) return { detail: 'planned', anchor: verb };
  const isResumed = noun !== token && /^(?:obj|obl)$/.test(relation);
  if (!isResumed) return null;
  if (relation === 'obj' && WELCOMING.has(lemma) && isDefinite(scene, noun))
    return {
      detail: isWished(scene, verb) || !/^(?:welcome|hail|applaud|praise)$/.test(lemma) ? 'planned' : 'held',
      anchor: verb,
    };
  const isAsked =
    (CALLING.has(lemma) && prepositionOf(scene, noun) === 'for') ||
    (relation === 'obj' && /^(?:urge|demand|await)$/.test(lemma));
  return isAsked ? { detail: 'planned', anchor: verb } : null;
}

/** "The talks focused on the border", with the verb hung on the talks. */
function ofCovering(scene: Scene, token: number): Fate | null {
  const { trees } = scene;
  const isAlone =
    trees.rel(token) === 'root' && COVERED.has(eventLemma(scene, token)) && isDefinite(scene, token);
  const clause = isAlone
    ? trees.children(token, 'acl').find((child) => COVERING.has(scene.lemma(child)))
    : undefined;
  return clause === undefined ? null : { detail: 'held', anchor: clause };
}

/** "look forward to the next summit", also where a parser hung it on the "forward" */
const isLookedFor = (scene: Scene, noun: number, verb: number, relation: string): boolean =>
  relation === 'obl' &&
  prepositionOf(scene, noun) === 'to' &&
  scene.lemma(verb) === 'look' &&
  scene.tokens.lower(verb + 1) === 'forward';

const isForwardTo = (scene: Scene, token: number, relation: string): boolean => {
  const head = scene.trees.head[token] ?? -1;
  return (
    relation === 'obl' &&
    prepositionOf(scene, token) === 'to' &&
    scene.tokens.lower(head) === 'forward' &&
    scene.lemma(scene.trees.head[head] ?? -1) === 'look'
  );
};

const isDefinite = ({ trees, tokens }: Scene, token: number): boolean =>
  trees
    .children(token, 'det', 'nmod')
    .some((child) => /^(?:the|this|these|their|our)$/.test(tokens.lower(child)));

const isWished = ({ trees, tokens }: Scene, verb: number): boolean =>
  trees.children(verb, 'aux').some((aux) => /^(?:would|will|'d|’d)$/.test(tokens.lower(aux)));

/** "ahead of the summit in Vilnius": it is still to come. */
export const isBefore = (scene: Scene, token: number): boolean =>
  /^(?:ahead of|ahead|before|in advance of|prior to|in the run-up to)$/.test(prepositionOf(scene, token)) ||
  /^(?:ahead|advance)$/.test(scene.lemma(scene.trees.head[token] ?? -1));

/** "a visit by the Secretary to Beijing", "the President's visit to Chad", "has returned from a visit to Gaza" */
export const isVisitBy = (scene: Scene, token: number): boolean => {
  const { trees } = scene;
  if (!/^(?:visit|trip|tour)$/.test(scene.lemma(token))) return false;
  const own = trees.children(token, 'nmod');
  const head = trees.head[token] ?? -1;
  const isBack = scene.lemma(head) === 'return' && prepositionOf(scene, token) === 'from';
  return (
    (isBack ||
      own.some(
        (child) =>
          (prepositionOf(scene, child) === 'by' || isTripOf(scene, child) || isPossessor(scene, child)) &&
          scene.trees.upos(child) !== 'PRON' &&
          sortsOf(scene, child).has('person') &&
          isOfStanding(scene, child),
      )) &&
    ((own.some((child) => isTripOf(scene, child)) && isDefinite(scene, token)) ||
      [...own, ...own.flatMap((child) => trees.children(child, 'nmod'))].some(
        (child) => prepositionOf(scene, child) === 'to' && placesAt(scene, child).length > 0,
      ))
  );
};

/** "the trip of the envoy": his whom the text names or who holds an office. */
const isTripOf = (scene: Scene, child: number): boolean =>
  prepositionOf(scene, child) === 'of' &&
  child > scene.trees.head[child]! &&
  sortsOf(scene, child).has('person') &&
  isOfStanding(scene, child);

const PANELS = words('commission committee mechanism troika quartet group council');
const SHARED = /joint|contact|control|monitoring|trilateral|mediation|security council|arab league/i;
/** "after a session of the Joint Control Commission": of a body of several parties. */
export const isOfPanel = (scene: Scene, token: number): boolean =>
  /^(?:session|sitting|plenary|meeting)$/.test(scene.lemma(token)) &&
  scene.trees.children(token, 'nmod').some((child) => {
    const mention = scene.mentionAt(child);
    return (
      mention?.type === 'organisation' &&
      PANELS.has(scene.lemma(child)) &&
      SHARED.test(
        Array.from({ length: mention.last - mention.first }, (_, i) =>
          scene.tokens.form(mention.first + i),
        ).join(' '),
      )
    );
  });

const ATTENDING = words('attend join participate chair co-chair co-chaire lead');

/** "attended the NATO summit", "joined his counterparts in Tokyo for talks": who takes part, not whose meeting it is. */
export function attendedBy(scene: Scene, draft: Draft, verb: number, relation: string): Draft | null {
  if (verb < 0 || !/^(?:obj|obl)$/.test(relation) || isPassive(scene, verb)) return null;
  const lemma = scene.lemma(verb);
  const isPart = lemma === 'take' && scene.tokens.lower(verb + 1) === 'part';
  const isPassingBy = /^(?:stop|drop|swing)$/.test(lemma) && relation === 'obl';
  if (!ATTENDING.has(lemma) && !isPart && !isPassingBy) return null;
  const who = subjectOf(scene, verb).filter((node) => isParty(scene, node));
  if (who.length === 0) return null;
  const joined =
    lemma === 'join' && relation === 'obl'
      ? pick(verbArguments(scene, verb), ['patient']).filter(
          (node) => isParty(scene, node) && !who.includes(node),
        )
      : [];
  const other = [...(draft.roles['with'] ?? []), ...joined].filter((node) => !who.includes(node));
  const isAlone = relation === 'obl' || lemma === 'attend' || lemma === 'join';
  const others = isAlone
    ? []
    : (draft.roles['who'] ?? []).filter((node) => node > draft.trigger && !who.includes(node));
  const detail = draft.detail === 'held' ? timed(scene, 'held', verb, 'root') : draft.detail;
  return {
    ...draft,
    detail,
    roles: { who: [...who, ...others], ...(other.length > 0 ? { with: other } : {}) },
  };
}

/** "the meeting, which Jordan hosted": the clause by which the meeting is told; -1 where it is told otherwise. */
export const relativeOver = (scene: Scene, { anchor, trigger }: Draft): number =>
  anchor > trigger && scene.trees.rel(anchor) === 'acl' && isVerb(scene, anchor) && !isPassive(scene, anchor)
    ? anchor
    : -1;
