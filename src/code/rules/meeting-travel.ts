import type { Draft } from '../draft.js';
import {
  type Arguments,
  isPassive,
  isVerb,
  nounArguments,
  pick,
  prepositionOf,
  sortsOf,
  subjectOf,
} from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import { placesAt } from '../parts/index.js';
import type { Scene } from '../scene.js';
import { isKnown, isOfStanding, isParty, isSelf } from './meeting-parties.js';
import { meetingTold } from './meeting-draft.js';
import { timed } from './meeting-time.js';

// Visits: those who go somewhere, are awaited there, or are there on a visit.

const LEAVING = words('depart leave');

/** A visit: a person of standing who goes to a place or to somebody. */
export function ofTravel(scene: Scene, verb: number, found: Arguments, who: readonly number[]): Draft | null {
  const to = pick(
    found,
    /^(?:visit|tour)$/.test(scene.lemma(verb))
      ? ['patient']
      : LEAVING.has(scene.lemma(verb))
        ? ['for']
        : ['to', 'in', 'at'],
  ).filter((node) => placesAt(scene, node).length > 0);
  const isCommon = scene.lemma(verb) === 'go' || scene.lemma(verb) === 'come';
  if (isCommon && who.some((node) => ['we', 'they'].includes(scene.tokens.lower(node)))) return null;
  const isPerson = who.some((node) => {
    if (scene.lemma(node) === 'delegation') return true;
    if (!sortsOf(scene, node).has('person')) return false;
    return (
      isOfStanding(scene, node) ||
      (isKnown(scene, node) && !isSelf(scene, [node]) && scene.trees.upos(node) === 'PRON')
    );
  });
  if (to.length === 0 || !isPerson) return null;
  return meetingTold(scene, verb, who, awaitedBy(scene, found), to);
}

/** "travelled to Muscat for talks with his counterpart": whom one goes to see. */
const awaitedBy = (scene: Scene, found: Arguments): readonly number[] =>
  pick(found, ['for'])
    .filter((node) => TALKS.has(scene.lemma(node)))
    .flatMap((node) => nounArguments(scene, node).slots.get('with') ?? [])
    .filter((node) => isParty(scene, node));
const TALKS = words('talk consultation meeting discussion negotiation');

const isVisitor = (scene: Scene, node: number): boolean =>
  scene.lemma(node) === 'delegation' || (sortsOf(scene, node).has('person') && isOfStanding(scene, node));

const draftOf = (
  detail: 'held' | 'planned',
  trigger: number,
  anchor: number,
  who: readonly number[],
  places: readonly number[],
): Draft => ({ kind: 'meeting', detail, trigger, anchor, roles: { who }, places, counts: [] });

/** "The envoy is due back in Harare", "is on his way to Amman": a visit that is told by where he is awaited. */
export function meetingOfDue(scene: Scene, token: number): Draft | null {
  return ofDue(scene, token) ?? ofWay(scene, token) ?? ofStay(scene, token);
}

function ofDue(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  const next = tokens.lower(token + 1) === 'back' ? token + 2 : token + 1;
  if (tokens.lower(token) !== 'due' || !/^(?:in|at)$/.test(tokens.lower(next))) return null;
  const head = trees.head[token] ?? -1;
  const isState = trees.child(token, 'cop') >= 0;
  const over = isState ? token : tokens.lower(head) === 'back' ? head : -1;
  const place =
    over >= 0 ? trees.children(over, 'obl').find((node) => placesAt(scene, node).length > 0) : head;
  const clause = over >= 0 ? over : head;
  if (place === undefined || place < 0 || placesAt(scene, place).length === 0) return null;
  const who = subjectOf(scene, clause).filter((node) => isVisitor(scene, node));
  return who.length > 0 ? draftOf('planned', token, clause, who, [place]) : null;
}

/** "is on his way to Amman", "is en route to" */
function ofWay(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  const isOnWay =
    (scene.lemma(token) === 'way' && prepositionOf(scene, token) === 'on') ||
    (tokens.lower(token) === 'route' && tokens.lower(token - 1) === 'en');
  if (!isOnWay || trees.child(token, 'cop') < 0) return null;
  const place = trees
    .children(token, 'nmod', 'obl')
    .find((node) => prepositionOf(scene, node) === 'to' && placesAt(scene, node).length > 0);
  const who = subjectOf(scene, token).filter((node) => isVisitor(scene, node));
  return place !== undefined && who.length > 0 ? draftOf('planned', token, token, who, [place]) : null;
}

/** "is in Nairobi on an official visit", "is on a visit to India" */
function ofStay(scene: Scene, token: number): Draft | null {
  const { trees } = scene;
  if (!STAYS.has(scene.lemma(token)) || prepositionOf(scene, token) !== 'on') return null;
  const head = trees.head[token] ?? -1;
  const anchor = trees.child(token, 'cop') >= 0 ? token : head;
  if (anchor < 0 || trees.child(anchor, 'cop') < 0 || isVerb(scene, anchor)) return null;
  const who = subjectOf(scene, anchor).filter(
    (node) => isVisitor(scene, node) || isKnown(scene, node) || trees.rel(anchor) === 'acl',
  );
  const places = [anchor, ...trees.children(token, 'nmod')].filter(
    (node) => placesAt(scene, node).length > 0,
  );
  return who.length > 0 && places.length > 0
    ? draftOf(
        timed(scene, 'held', anchor, 'root') === 'planned' ? 'planned' : 'held',
        token,
        anchor,
        who,
        places,
      )
    : null;
}
/** "The envoy is expected in Harare on Friday" */
export function meetingOfExpected(scene: Scene, verb: number): Draft | null {
  if (scene.lemma(verb) !== 'expect' || !isPassive(scene, verb)) return null;
  const { trees } = scene;
  const place = trees
    .children(verb, 'obl')
    .find((node) => /^(?:in|at)$/.test(prepositionOf(scene, node)) && placesAt(scene, node).length > 0);
  const who = trees.children(verb, 'nsubj').filter((node) => isVisitor(scene, node));
  return place !== undefined && who.length > 0 && trees.child(verb, 'xcomp') < 0
    ? draftOf('planned', verb, verb, who, [place])
    : null;
}

const STAYS = words('visit trip tour mission');
