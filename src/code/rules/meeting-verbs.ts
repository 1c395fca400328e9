import type { Draft } from '../draft.js';
import {
  type Arguments,
  isInfinitive,
  isOneHouse,
  isPassive,
  isVerb,
  pick,
  prepositionOf,
  sortsOf,
  verbArguments,
} from '../grammar/index.js';
import { ARMED } from '../lexicon/index.js';
import { placesAt } from '../parts/index.js';
import type { Scene } from '../scene.js';
import { calledAt, doersOf, isDoing, isIntoBody, ofCourtesy } from './meeting-courtesies.js';
import { isGathering, ofGathering } from './meeting-gatherings.js';
import { HOSTING, TALKING, TRAVEL, VERBS_OF_MEETING } from './meeting-lexicon.js';
import {
  isBodyThatMet,
  isKnown,
  isLand,
  isOfStanding,
  isOnFloor,
  isParty,
  isSelf,
} from './meeting-parties.js';
import { meetingTold } from './meeting-draft.js';
import { timed } from './meeting-time.js';
import { ofTravel } from './meeting-travel.js';

/** "met X", "spoke by phone with X", "travelled to": a meeting told by a verb. */
export function meetingOfVerb(scene: Scene, verb: number): Draft | null {
  const lemma = scene.lemma(verb);
  if (!VERBS_OF_MEETING.has(lemma)) return null;
  const found = verbArguments(scene, verb);
  const who = doersOf(scene, verb, found).filter(
    (node) => isParty(scene, node) || isBodyThatMet(scene, verb, node),
  );
  if (who.length === 0)
    return isReception(scene, verb) ? ofReception(scene, verb, found) : ofCourtesy(scene, verb, found);
  // "called on him to support it" asks something of him; "called on the president at his palace" is a call.
  if (lemma === 'call' && /^(?:up)?on$/.test(scene.tokens.lower(verb + 1)))
    return ofCallOn(scene, verb, found, who);
  if (lemma === 'call' && isPredicated(scene, verb)) return null;
  if (isGathering(scene, verb)) return ofGathering(scene, verb, found, who);
  if (lemma === 'sit' || lemma === 'return' || lemma === 'gather' || lemma === 'assemble') return null;
  if (TRAVEL.has(lemma)) return ofTravel(scene, verb, found, who);
  if (lemma === 'see' && !isSeeing(scene, verb, who, found)) return null;
  if (lemma === 'connect' && (found.slots.has('patient') || isPassive(scene, verb))) return null;
  if (lemma === 'welcome' && (isDoing(scene, verb) || isIntoBody(scene, found))) return null;
  // "called China out over it"
  if (
    lemma === 'call' &&
    scene.trees.children(verb, 'compound').some((one) => scene.tokens.lower(one) === 'out')
  )
    return null;
  // "welcomed the president to the White House": there, not with it.
  const isHost = HOSTING.has(lemma) && found.slots.has('patient');
  const other = (isHost ? ['with', 'patient'] : ['with', 'patient', 'to'])
    .flatMap((slot) => found.slots.get(slot) ?? [])
    .map((node) => rangedOver(scene, node))
    .concat(behindPhone(scene, verb), calledAt(scene, verb))
    .filter(
      (node) =>
        isParty(scene, node) &&
        !isOnFloor(scene, node) &&
        !isLand(scene, node) &&
        // "called the dead Serbs": what they were called.
        !(
          lemma === 'call' &&
          /^\p{Lu}.*[^s]s$/u.test(scene.tokens.form(node)) &&
          scene.trees.child(node, 'amod') >= 0
        ),
    );
  if (!who.some((node) => isBodyThatMet(scene, verb, node)) && !isMeetingOf(scene, lemma, who, other, found))
    return null;
  const places = ['in', 'at']
    .flatMap((slot) => found.slots.get(slot) ?? [])
    .filter((node) => placesAt(scene, node).length > 0);
  return meetingTold(scene, verb, who, other, places.length > 0 ? places : null);
}

/** "The ambassador called on the president at his palace": with nothing that is asked of him. */
function ofCallOn(scene: Scene, verb: number, found: Arguments, who: readonly number[]): Draft | null {
  const { trees } = scene;
  const isAsking = trees
    .children(verb, 'xcomp', 'advcl', 'ccomp')
    .concat(trees.children(verb, 'obl', 'obj').flatMap((child) => trees.children(child, 'acl')))
    .some((clause) => isInfinitive(scene, clause));
  const other = [...pick(found, ['on']), ...pick(found, ['patient'])].filter((node) =>
    sortsOf(scene, node).has('person'),
  );
  const isOfficial = (node: number): boolean =>
    sortsOf(scene, node).has('person') && isOfStanding(scene, node);
  const places = pick(found, ['in', 'at']).filter((node) => placesAt(scene, node).length > 0);
  if (isAsking || places.length === 0 || !other.some(isOfficial) || !who.some(isOfficial)) return null;
  const detail = timed(scene, 'held', verb, 'root');
  return {
    kind: 'meeting',
    detail,
    trigger: verb,
    anchor: verb,
    roles: { who, with: other },
    places,
    counts: [],
  };
}

/** "Did the envoy see the general in Entebbe?": one official and another, and nothing else that is seen. */
function isSeeing(scene: Scene, verb: number, who: readonly number[], found: Arguments): boolean {
  const { trees } = scene;
  const seen = found.slots.get('patient') ?? [];
  const isOfficial = (node: number): boolean =>
    sortsOf(scene, node).has('person') && isOfStanding(scene, node) && !isSelf(scene, [node]);
  const isPlain =
    trees.children(verb, 'xcomp', 'ccomp', 'compound', 'advmod').length === 0 && !isPassive(scene, verb);
  const isBare = seen.every((node) => trees.children(node, 'acl').length === 0);
  // "he looks forward to seeing the minister"
  const isAwaiting = scene.lemma(trees.head[verb] ?? -1) === 'look';
  const isSeer = (node: number): boolean => isOfficial(node) || (isAwaiting && isKnown(scene, node));
  return isPlain && isBare && seen.length > 0 && seen.every(isOfficial) && who.some(isSeer);
}

/** "by telephone", "via video link" */
const isLinked = (scene: Scene, { slots }: Arguments): boolean =>
  ['by', 'via', 'over', 'on', 'through']
    .flatMap((slot) => slots.get(slot) ?? [])
    .some((node) => /^(?:phone|telephone|link|video|videoconference)$/.test(scene.lemma(node)));

const ASIDE = /^(?:|about|on|regarding|concerning|after|following|before|ahead of|by|via|over)$/;

/** "President Biden and the Emir spoke today": to one another, as they speak to nobody else and nowhere. */
const isBothTalking = (
  scene: Scene,
  lemma: string,
  who: readonly number[],
  { carrier }: Arguments,
): boolean =>
  /^(?:speak|talk)$/.test(lemma) &&
  who.some((node) => {
    const both = scene.trees.conjuncts(node);
    return (
      both.length > 1 && both.every((one) => isOfStanding(scene, one) && sortsOf(scene, one).has('person'))
    );
  }) &&
  scene.trees
    .children(carrier, 'obl')
    .every((node) => scene.mentionAt(node)?.type === 'time' || ASIDE.test(prepositionOf(scene, node)));

const isSeveral = (scene: Scene, node: number): boolean =>
  isOfStanding(scene, node) &&
  (/[^s]s$/.test(scene.tokens.lower(node)) || scene.trees.conjuncts(node).length > 1);

/** Whether somebody is met; of "met in Doha and reaffirmed their support" the object is the second verb's alone. */
function hasObject(scene: Scene, { slots, carrier }: Arguments): boolean {
  const joined = scene.trees.children(carrier, 'conj').find((child) => isVerb(scene, child)) ?? carrier;
  const isBorrowed = scene.trees.child(carrier, 'obj') < 0 && joined - carrier > 2;
  return slots.has('patient') && !isBorrowed;
}

/** "called it unlawful"; "called him to explain" is a call. */
const isPredicated = (scene: Scene, verb: number): boolean =>
  scene.trees
    .children(verb, 'xcomp')
    .some((child) => !isInfinitive(scene, child) && !calledAt(scene, verb).includes(child));

/** One whom the speaker names, or another's official, unlike those whom he sees every day: "I spoke to the President just now". */
const isForeign = (scene: Scene, node: number): boolean => {
  const { trees, tokens } = scene;
  if (/^(?:counterpart|envoy|ambassador)$/.test(scene.lemma(node))) return true;
  const mention = scene.mentionAt(node);
  if (mention?.type !== 'person') return false;
  const range = Array.from({ length: mention.last - mention.first }, (_, i) => mention.first + i);
  const isCapital = (i: number): boolean => trees.upos(i) === 'PROPN' && tokens.form(i) !== tokens.lower(i);
  return range.filter(isCapital).length > 1;
};

/** "met a range of local groups": those who are met. */
function rangedOver(scene: Scene, node: number): number {
  if (!/^(?:range|variety|array|series|host|cross-section|spectrum)$/.test(scene.lemma(node))) return node;
  const behind = scene.trees.children(node, 'nmod').find((child) => prepositionOf(scene, child) === 'of');
  return behind ?? node;
}

/** Whether those who meet, talk or are received are parties rather than a room full of reporters. */
function isMeetingOf(
  scene: Scene,
  lemma: string,
  who: readonly number[],
  other: readonly number[],
  found: Arguments,
): boolean {
  const isMutual = (lemma === 'meet' || lemma === 'convene') && other.length === 0;
  if (isMutual) return !hasObject(scene, found) && who.some((node) => isOfStanding(scene, node));
  if (other.length === 0)
    return (
      TALKING.has(lemma) &&
      !hasObject(scene, found) &&
      ((isLinked(scene, found) && who.some((node) => isSeveral(scene, node))) ||
        isBothTalking(scene, lemma, who, found))
    );
  if (HOSTING.has(lemma))
    return (
      other.some((node) => isOfStanding(scene, node)) &&
      // "hosts the rebels": whoever shelters them meets nobody.
      !(lemma === 'host' && other.every((node) => ARMED.has(scene.lemma(node)))) &&
      who.some((node) => isOfStanding(scene, node) || isKnown(scene, node))
    );
  if (TALKING.has(lemma))
    return (
      !isOneHouse(scene, who, other) &&
      other.some((node) => isOfStanding(scene, node) || isKnown(scene, node)) &&
      (!isSelf(scene, who) || other.some((node) => isForeign(scene, node))) &&
      (lemma !== 'call' || !isNamedSo(scene, found))
    );
  return other.some(
    (node) => isOfStanding(scene, node) || isKnown(scene, node) || scene.trees.upos(node) === 'NOUN',
  );
}

/** "called it a crisis", "called Iran a sponsor of terror": a naming, with two objects, of which one is no name. */
function isNamedSo(scene: Scene, found: Arguments): boolean {
  const objects = [...(found.slots.get('patient') ?? []), ...scene.trees.children(found.carrier, 'iobj')];
  return objects.length > 1 && objects.some((node) => scene.trees.upos(node) === 'NOUN');
}

/** "spoke by phone with X": the phrase that a parser hangs on the telephone. */
const behindPhone = (scene: Scene, verb: number): number[] =>
  scene.trees
    .children(verb, 'obl')
    .flatMap((child) =>
      scene.trees.children(child, 'nmod').filter((inner) => prepositionOf(scene, inner) === 'with'),
    );

const isReception = (scene: Scene, verb: number): boolean =>
  scene.lemma(verb) === 'receive' && isPassive(scene, verb);

/** "will no longer be received in Asmara": by whom is left unsaid. */
function ofReception(scene: Scene, verb: number, found: Arguments): Draft | null {
  const who = pick(found, ['patient']).filter(
    (node) => sortsOf(scene, node).has('person') && (isOfStanding(scene, node) || isKnown(scene, node)),
  );
  const places = pick(found, ['in', 'at']).filter((node) => placesAt(scene, node).length > 0);
  if (who.length === 0 || places.length === 0) return null;
  const detail = timed(scene, 'held', verb, 'root');
  return { kind: 'meeting', detail, trigger: verb, anchor: verb, roles: { who }, places, counts: [] };
}
