import {
  counted,
  isAny,
  isInfinitive,
  isPassive,
  isOneHouse,
  nounAgents,
  pick,
  prepositionOf,
} from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isAddressee } from './act-addressees.js';
import { isDoer } from './act-doers.js';
import type { ActFrame } from './act-frames.js';
import { byNamed, isCrowd, isOfNation, isOnFloor, isParty, isSomebody } from './act-parties.js';
import { passesGuard } from './act-guards.js';
import { praisedFor } from './act-receivers.js';
import { governsEnough, isOfOtherSense } from './act-senses.js';
import type { Match } from './frames.js';
import { isOperative } from './position-things.js';

/** Whether a match is an act between parties: its doer or both sides can be such, and the word has its sense for it. */
export function isAct(scene: Scene, { frame, found, trigger, isNoun }: Match<ActFrame>): boolean {
  // "dissolved by decree": by what means, not by whom.
  const doers = pick(found, frame.roles['by']).filter((node) => !DECISIONS.has(scene.lemma(node)));
  const receivers = [...new Set((frame.roles['to'] ?? []).flatMap((slot) => pick(found, [slot])))];
  const byParty = doers.filter((node) => isDoer(scene, { frame, found, trigger, isNoun }, node));
  const isLetGo = /^(?:release|free)$/.test(scene.lemma(trigger));
  const isTraining = scene.lemma(trigger) === 'train';
  const toParty = receivers.filter(
    (node) =>
      isParty(scene, node) ||
      praisedFor(scene, frame, node).length > 0 ||
      isAsked(scene, frame, trigger, node) ||
      (isLetGo && isSomebody(scene, node)) ||
      (isOnPeople(scene, frame, trigger) && isAny(scene, [node], 'people')) ||
      // "aid to farmers", "trains Iraqi pilots"
      (frame.detail === 'aid' && isAny(scene, [node], 'people') && (!isTraining || isOfNation(scene, node))),
  );
  if (receivers.some((node) => isOnFloor(scene, node)) && !byNamed(scene, doers)) return false;
  if (isOfOtherSense(scene, trigger, receivers)) return false;
  // "The WHO is providing urgent assistance": a body's aid is an act though nobody is said to get it.
  const isAidOfBody =
    frame.detail === 'aid' &&
    (byNamed(scene, byParty) || byParty.some((node) => isOfNation(scene, node))) &&
    pick(found, ['patient']).some((node) => isAny(scene, [node], 'arms') || isRelief(scene, node));
  if (frame.recipient && receivers.length === 0 && !isAidOfBody) return false;
  // "blamed a technical fault" accuses nobody.
  if (scene.lemma(trigger) === 'blame' && receivers.length > 0 && toParty.length === 0)
    return receivers.some((node) => nounAgents(scene, node).some((owner) => isParty(scene, owner)));
  if (frame.object && !found.slots.has('patient')) return false;
  if (frame.behind && prepositionOf(scene, trigger) !== frame.behind) return false;
  if (!passesGuard(scene, { frame, found, trigger, isNoun })) return false;
  if (frame.crowd && !doers.some((node) => isCrowd(scene, node))) return false;
  if (
    frame.detail === 'protest' &&
    !isNoun &&
    scene.trees.child(
      trigger,
      'ccomp',
      ...(scene.lemma(trigger) === 'demonstrate' ? (['obj'] as const) : []),
    ) >= 0
  )
    return false;
  if (isNoun ? frame.clause && !hasInfinitive(scene, trigger) : !governsEnough(scene, frame, trigger))
    return false;
  if (WITHIN_ONE_HOUSE.has(frame.detail) && isOneHouse(scene, byParty, toParty)) return false;
  switch (frame.needs) {
    case 'both':
      return (
        toParty.length > 0 &&
        (byParty.length > 0 ||
          isAskedByIt(scene, frame, trigger, doers, toParty) ||
          (doers.length === 0 && isPutToParty(scene, frame, trigger, toParty)))
      );
    case 'either':
      return byParty.length > 0 || toParty.length > 0;
    case 'any':
      return true;
    case 'doer':
      return byParty.length > 0 || (doers.length === 0 && toParty.length > 0);
  }
}

const DECISIONS = words('decree order law vote majority decision mistake default');

const ON_PEOPLE = words('force compel coerce oblige prevent stop bar ban evict harass persecute intimidate');
/** "ordered residents to leave", "forced villagers to work": done to people who are no party. */
const isOnPeople = (scene: Scene, { detail, clause }: ActFrame, trigger: number): boolean =>
  (detail === 'request' && clause === true) || (detail === 'coerce' && ON_PEOPLE.has(scene.lemma(trigger)));

const PUT_TO = words('ask invite encourage request summon call');
/** "The parties are encouraged to resume talks", "Requests the Secretary-General to report": asked by whoever speaks. */
const isPutToParty = (
  scene: Scene,
  { detail }: ActFrame,
  trigger: number,
  receivers: readonly number[],
): boolean =>
  detail === 'request' &&
  PUT_TO.has(scene.lemma(trigger)) &&
  (isPassive(scene, trigger)
    ? receivers.some((node) => isAny(scene, [node], 'named', 'body', 'armed'))
    : isOperative(scene, trigger)) &&
  scene.trees.children(trigger, 'xcomp', 'ccomp', 'advcl').some((child) => isInfinitive(scene, child));

/** "It also asked the Council to act": a pronoun asks a party for what is to be done. */
const isAskedByIt = (
  scene: Scene,
  { detail, clause }: ActFrame,
  trigger: number,
  doers: readonly number[],
  receivers: readonly number[],
): boolean =>
  detail === 'request' &&
  clause === true &&
  [...doers, ...scene.trees.children(trigger, 'expl')].some((node) =>
    /^(?:it|they|he|she)$/.test(scene.tokens.lower(node)),
  ) &&
  receivers.some((node) => isAddressee(scene, node)) &&
  scene.trees.children(trigger, 'xcomp', 'ccomp', 'advcl').some((child) => isInfinitive(scene, child));

const RELIEF = words('aid assistance relief food medicine shelter vaccine asylum cargo supply');
const MEASURES = words(
  'tonne ton container load box kilogram kilo crate pallet batch package shipment consignment',
);
/** "aid", "100 tonnes of relief supplies" */
const isRelief = (scene: Scene, node: number): boolean =>
  RELIEF.has(scene.lemma(counted(scene, node))) ||
  (MEASURES.has(scene.lemma(node)) &&
    scene.trees
      .children(node, 'nmod')
      .some((child) => prepositionOf(scene, child) === 'of' && RELIEF.has(scene.lemma(child))));

/** "asking it to withdraw": whoever is to do what is asked can be nothing but a party. */
const isAsked = (scene: Scene, { detail, clause }: ActFrame, trigger: number, node: number): boolean =>
  detail === 'request' &&
  clause === true &&
  /^(?:it|them|him|her)$/.test(scene.tokens.lower(node)) &&
  scene.trees.children(trigger, 'xcomp', 'ccomp', 'advcl').some((child) => isInfinitive(scene, child));

/** Acts that are everyday government between bodies of one state. */
const WITHIN_ONE_HOUSE = new Set(['cooperate', 'consult', 'support', 'aid', 'request']);

const hasInfinitive = (scene: Scene, noun: number): boolean =>
  scene.trees.children(noun, 'acl').some(
    (child) =>
      isInfinitive(scene, child) ||
      // "its demand that the rebels leave"
      scene.trees.children(child, 'mark').some((mark) => scene.tokens.lower(mark) === 'that'),
  );
