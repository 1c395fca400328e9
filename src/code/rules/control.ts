import type { Draft, Rule } from '../draft.js';
import { isAny, isPassive, isVerb, pick, prepositionOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isInstrument } from './agreement-texts.js';
import {
  groundBehindAdverb,
  groundOf,
  isMilitarySite,
  isSite,
  isStrongpoint,
  isTownByName,
  isWaters,
  phrasesNearNoun,
} from './control-ground.js';
import type { ControlFrame } from './control-frames.js';
import { isAround, isConquest, isOfArea, isOfPursuit, pursuersOf } from './control-extents.js';
import { isElsewhere, isHemmedIn, isMovement, isRetreat, isUnit, passesTest } from './control-guards.js';
import { CONTROL_VERBS } from './control-lexicon.js';
import { CONTROL_NOUNS } from './control-nouns.js';
import { asLost, asTold } from './control-told.js';
import { besides, counted, siegeLaid, stationedIn, withHolder } from './control-counts.js';
import { controlState, controlUnsettled } from './control-states.js';
import { isRelief } from './deliveries.js';
import { byExtent } from './extent.js';
import { draftOf, matchAt, type Match } from './frames.js';
import { isMartial } from './martial.js';
import { tookPlace } from './past-events.js';
import { isOfState, isOwnWithdrawn, isSide } from './sides.js';

/** Who holds a place, gains it, leaves it or closes on it. */
export const control: Rule = {
  kind: 'control',
  tags: words('ADJ NOUN VERB'),
  read(scene, token) {
    const unsettled = controlUnsettled(scene, token);
    if (unsettled) return byExtent(scene, unsettled, false);
    const match = matchAt(scene, token, CONTROL_VERBS, CONTROL_NOUNS, isControl);
    if (!match)
      return (
        siegeLaid(scene, token) ??
        stationedIn(scene, token) ??
        controlState(scene, token).flatMap((one) => [counted(scene, one), ...besides(scene, one)])
      );
    const draft = withDoers(scene, match, draftOf('control', match, { places: groundAt(scene, match) }));
    const told = withHolder(scene, counted(scene, asLost(scene, asTold(scene, match, draft))));
    return [told, ...besides(scene, told)].flatMap((one) => byExtent(scene, one, match.frame.near === true));
  },
};

/** What is held, taken or closed on: the nodes in the frame's slots for it. */
function groundAt(
  scene: Scene,
  { frame: { place = [] }, found, trigger, isNoun }: Match<ControlFrame>,
): readonly number[] {
  const slots = pick(found, [...place, 'where']);
  const hung = (): readonly number[] =>
    isNoun ? phrasesNearNoun(scene, trigger, place) : groundBehindAdverb(scene, trigger);
  return (slots.length > 0 ? slots : hung()).map((node) => groundOf(scene, node));
}

const doersOf = (scene: Scene, { found, frame, trigger }: Match<ControlFrame>): readonly number[] => {
  const pursuers = pursuersOf(scene, trigger);
  return pursuers.length > 0 ? pursuers : pick(found, frame.roles['by']);
};

const withDoers = (scene: Scene, match: Match<ControlFrame>, draft: Draft): Draft => {
  const by = pursuersOf(scene, match.trigger);
  const stance =
    match.isNoun && match.frame.detail === 'gains'
      ? tookPlace(scene, match.trigger, draft.anchor)
      : undefined;
  if (stance) return { ...draft, stance };
  return by.length > 0 ? { ...draft, roles: { ...draft.roles, by } } : draft;
};

const SUPPLIES = words(
  'water electricity power gas heating internet telephone communication supply service fuel',
);

/** There must be a place, and of what civilians do too, somebody armed. */
function isControl(scene: Scene, match: Match<ControlFrame>): boolean {
  const { frame, found, trigger, isNoun } = match;
  if (frame.byFront) return isFrontAt(scene, match);
  const doers = doersOf(scene, match);
  const isOfPatient = frame.detail === 'leaves' || (frame.detail === 'besieges' && frame.place?.[0] === 'in');
  const movers = isOfPatient ? [...doers, ...pick(found, ['patient'])] : doers;
  const isArmed =
    isAny(scene, movers, 'armed') ||
    isSide(scene, movers, match) ||
    isOfState(scene, match) ||
    isUnit(scene, match, movers) ||
    isMovement(scene, match, movers) ||
    isHemmedIn(scene, match);
  if (isElsewhere(scene, match) || isOfPursuit(scene, trigger) || isAround(scene, trigger)) return false;
  if (isConquest(scene, match) || (isArmed && isOfArea(scene, match))) return true;
  if (frame.byArmed && !isArmed && !isArmedSource(scene, match) && !isArmedByGround(scene, match))
    return false;
  if (isOtherwise(scene, match) || (isNoun && !isContest(scene, match))) return false;
  if (frame.detail === 'approaches' && doers.some((node) => isRelief(scene, node))) return false;
  const where = groundAt(scene, match).filter(
    (node) =>
      (!isInstrument(scene, node) ||
        scene.mentionAt(node)?.type === 'place' ||
        isWithinName(scene, trigger, node)) &&
      (isWaters(scene, node) ||
        ![scene.lemma(node), scene.tokens.lower(node)].some((word) => SUPPLIES.has(word))),
  );
  if (!passesTest(scene, match, where)) return false;
  if (!where.some((node) => isHeldGround(scene, match, node, isArmed)))
    return isWithoutGround(scene, match, isArmed);
  if (isArmed || frame.byAny || isAny(scene, pick(found, ['from']), 'armed')) return true;
  if (isArmedByGround(scene, match)) return true;
  if (isAny(scene, doers, 'person', 'people') && !isMartial(scene, trigger)) return false;
  return isMartial(scene, trigger) || isAny(scene, doers, 'body') || doers.length === 0;
}

const STRUGGLES = words('battle struggle fight tussle scramble');

/** "the battle for the town": in a text of war, and with what it is for at the word itself. */
const isContest = (scene: Scene, { trigger }: Match): boolean =>
  !STRUGGLES.has(scene.lemma(trigger)) ||
  ((isMartial(scene, trigger) || /^(?:battle|fight)$/.test(scene.lemma(trigger))) &&
    [trigger, scene.trees.head[trigger] ?? -1].some((node) =>
      scene.trees
        .children(node, 'nmod', 'obl')
        .some((child) => child - trigger < 6 && /^(?:for|over)$/.test(prepositionOf(scene, child))),
    ));

/** "The front line runs through the town", "lies five kilometres from it". */
const isFrontAt = (scene: Scene, match: Match<ControlFrame>): boolean =>
  pick(match.found, ['agent']).some((node) => isFront(scene, node)) &&
  groundAt(scene, match).some((node) => isSite(scene, node));
const isFront = (scene: Scene, node: number): boolean =>
  /^(?:front|frontline|front-line)$/.test(scene.lemma(node)) ||
  (scene.lemma(node) === 'line' &&
    scene.trees
      .children(node, 'amod', 'compound')
      .some((child) => /^(?:front|confrontation)$/.test(scene.lemma(child))));

/** Whether a node is ground that can be held, by what the match says of it. */
function isHeldGround(
  scene: Scene,
  { frame, trigger, isNoun }: Match<ControlFrame>,
  node: number,
  isArmed: boolean,
): boolean {
  if (isSite(scene, node) || (isNoun && isWithinName(scene, trigger, node))) return true;
  if (scene.lemma(node) === 'terrain' && TOWN_VERBS.has(scene.lemma(trigger))) return true;
  const isPost = frame.detail === 'leaves' || frame.detail === 'approaches' ? isMilitarySite : isStrongpoint;
  if (isArmed && isPost(scene, node)) return true;
  const isOfTown = frame.place?.[0] === 'agent' || (!isNoun && isArmed && isPassive(scene, trigger));
  return isOfTown && TOWN_VERBS.has(scene.lemma(trigger)) && isTownByName(scene, node);
}

/** "the liberation of Wad Madani" taken for the name of a text. */
const isWithinName = (scene: Scene, trigger: number, node: number): boolean =>
  scene.trees.upos(node) === 'PROPN' &&
  scene.mentionAt(node)?.type === 'document' &&
  scene.mentionAt(node) === scene.mentionAt(trigger);

const TOWN_VERBS = words(
  'fall pass slip change seize capture recapture retake reconquer conquer overrun occupy liberate besiege encircle surround',
);

/** "is advancing", "pulled out its troops", "the garrison was hemmed in": told of somebody armed, wherever they were. */
const isWithoutGround = (scene: Scene, match: Match<ControlFrame>, isArmed: boolean): boolean =>
  (isArmed &&
    match.frame.landless === true &&
    (match.frame.detail !== 'leaves' || isRetreat(scene, match))) ||
  (isArmed && isOwnWithdrawn(scene, match)) ||
  (match.frame.detail === 'besieges' &&
    !match.isNoun &&
    isArmed &&
    isAny(scene, pick(match.found, ['patient']), 'armed'));

/** What a verb's word means in another field: "took part", "stayed on alert", "took down". */
function isOtherwise(scene: Scene, { frame, found, trigger, isNoun }: Match<ControlFrame>): boolean {
  // "take down the barricades"
  if (scene.lemma(trigger) === 'take' && /^(?:down|off|out)$/.test(scene.tokens.lower(trigger + 1)))
    return true;
  const patients = pick(found, ['patient']);
  if (!isNoun && patients.some((node) => isIdiom(scene, node))) return true;
  // "took up positions of leadership"
  const isPosts = patients.some((node) => /^(?:position|post)$/.test(scene.lemma(node)));
  if (
    isPosts &&
    frame.detail === 'gains' &&
    (found.slots.get('owner') ?? []).some((node) => !isSite(scene, node))
  )
    return true;
  // "The police evacuated the building": of others.
  if (
    scene.lemma(trigger) === 'evacuate' &&
    pick(found, ['agent']).some((node) => scene.lemma(node) === 'police')
  )
    return true;
  return frame.detail === 'holds' && (isOnAlert(scene, found) || isOnTopic(scene, trigger));
}

/** "Staying on Yemen, …": a topic one stays on. */
const isOnTopic = (scene: Scene, verb: number): boolean =>
  /^(?:staying|remaining)$/.test(scene.tokens.lower(verb)) && scene.tokens.lower(verb + 1) === 'on';

/** "remained on alert" */
const isOnAlert = (scene: Scene, { slots }: Match['found']): boolean =>
  (slots.get('on') ?? []).some((node) => /^(?:alert|standby|duty|call|leave)$/.test(scene.lemma(node)));

/** "took control of", which the noun patterns read; "took place". */
const isIdiom = (scene: Scene, node: number): boolean =>
  HELD_NOUNS.has(scene.lemma(node)) ||
  // "take part in the talks"; "took part of the town" is ground.
  (scene.tokens.lower(node) === 'part' && scene.trees.child(node, 'det', 'amod', 'nmod') < 0) ||
  (scene.lemma(node) === 'place' && scene.trees.child(node, 'det', 'amod', 'nummod') < 0);

/** Nouns that the noun patterns read ("took control of"). */
const HELD_NOUNS = words('control presence command possession responsibility charge');

const isArmedSource = (scene: Scene, { frame, found, trigger, isNoun }: Match<ControlFrame>): boolean =>
  isAny(scene, pick(found, frame.roles['from']), 'armed') ||
  (isNoun && isAny(scene, phrasesNearNoun(scene, trigger, frame.roles['from'] ?? []), 'armed'));

const SIEGES = words('siege blockade encirclement ring cordon');
const TERRITORY = words('territory area region zone district town city village land part bank side');

/** "The post was abandoned by its occupants", "territory controlled by the government": armed by what they hold or leave. */
function isArmedByGround(scene: Scene, { frame, found, trigger, isNoun }: Match<ControlFrame>): boolean {
  if (isNoun || !isVerb(scene, trigger) || !isPassive(scene, trigger)) return false;
  const ground = found.slots.get('patient') ?? [];
  if (frame.detail === 'leaves') return ground.some((node) => isMilitarySite(scene, node));
  // "cut off by a blockade"
  if (frame.detail === 'besieges')
    return pick(found, ['agent']).some((node) => SIEGES.has(scene.lemma(node)));
  const isRuled = /^(?:administer|govern|rule|run)$/.test(scene.lemma(trigger));
  if (frame.detail === 'holds' && isRuled)
    return (
      isAny(scene, pick(found, ['agent', 'by']), 'body') &&
      ground.some((node) => /^(?:area|territory|enclave|zone)$/.test(scene.lemma(node)))
    );
  const isHeldBy = frame.detail === 'holds' && /^(?:control|hold)$/.test(scene.lemma(trigger));
  return (
    isHeldBy &&
    isAny(scene, pick(found, ['agent', 'by']), 'body') &&
    ground.some((node) => TERRITORY.has(scene.lemma(node)))
  );
}
