import { isAny, isPassive, isVerb, pick } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import { placesAt } from '../parts/index.js';
import type { Scene } from '../scene.js';
import { isObstacle } from './control-cleared.js';
import type { ControlFrame } from './control-frames.js';
import { isMilitarySite, isSite, isStrongpoint, isWaters } from './control-ground.js';
import { isVessel } from './force-guards.js';
import type { Match } from './frames.js';
import { isMartial } from './martial.js';

// What tells the holding of ground from other senses of a word, by what stands around it.

/** Whether what a frame asks for beyond a place and its holder stands there. */
export function passesTest(
  scene: Scene,
  { frame, found, trigger }: Match<ControlFrame>,
  where: readonly number[],
): boolean {
  const doers = pick(found, ['agent', 'patient']);
  switch (frame.test) {
    case 'town':
      return where.some(
        (node) => isTown(scene, node) || (isStrongpoint(scene, node) && isMartial(scene, trigger)),
      );
    case 'post':
      return (
        where.some((node) => isMilitarySite(scene, node) || isTown(scene, node)) &&
        isAny(scene, found.slots.get('to') ?? [], 'armed', 'body')
      );
    case 'besieged':
      return isAny(scene, found.slots.get('patient') ?? [], 'people', 'armed');
    case 'battle':
      return where.some((node) => isTown(scene, node)) && isMartial(scene, trigger);
    case 'troops':
      return (
        pick(found, ['agent', 'of']).some(
          (node) => isAny(scene, [node], 'armed') && !LAWFUL.has(scene.lemma(node)),
        ) && where.some((node) => placesAt(scene, node).length > 0)
      );
    case 'defences':
      return doers.some(
        (node) => DEFENCES.has(scene.lemma(node)) && (isMartial(scene, trigger) || isOfArmed(scene, node)),
      );
    case 'vessel':
      return doers.some((node) => isVessel(scene, node)) && where.some((node) => isWaters(scene, node));
    default:
      return true;
  }
}

/** Those whose presence is everyday: "a police presence in the city". */
const LAWFUL = words(
  'police policeman policemen guard peacekeeper gendarme gendarmerie convoy patrol contingent',
);

const DEFENCES = words('defence defense front frontline position stronghold garrison bastion');

const isTown = (scene: Scene, node: number): boolean =>
  placesAt(scene, node).some(
    ({ place }) => place?.precision === 'exact' && place.feature?.startsWith('P.') === true,
  );

/** "forced to withdraw", "pulled out its troops": troops that left, wherever they were; not one who left talks or withdrew a thing. */
export function isRetreat(scene: Scene, { found, isNoun }: Match<ControlFrame>): boolean {
  const left = pick(found, ['from', 'out of']);
  const things = isNoun ? [] : (found.slots.get('patient') ?? []);
  return left.length === 0 && (things.length === 0 || isAny(scene, things, 'armed'));
}

/** "The garrison is trapped in the fort": nobody is named who does it, and those who suffer it are armed. */
export const isHemmedIn = (scene: Scene, { frame, found, isNoun, trigger }: Match<ControlFrame>): boolean =>
  frame.detail === 'besieges' &&
  !isNoun &&
  isVerb(scene, trigger) &&
  isPassive(scene, trigger) &&
  pick(found, ['agent', 'by']).length === 0 &&
  isAny(scene, found.slots.get('patient') ?? [], 'armed') &&
  ['in', 'at', 'inside'].every((slot) =>
    (found.slots.get(slot) ?? []).every((node) => isSite(scene, node) || isMilitarySite(scene, node)),
  );

const UNITS = words('element mission personnel contingent');
const WITHDRAWING = words(
  'withdraw withdrawal pullout pull-out pull pullback vacate quit drawdown close depart departure draw',
);

/** "The last elements vacated the base", "the withdrawal of the mission": units that are not called armed. */
export const isUnit = (
  scene: Scene,
  { frame, trigger }: Match<ControlFrame>,
  movers: readonly number[],
): boolean =>
  frame.detail === 'leaves' &&
  WITHDRAWING.has(scene.lemma(trigger)) &&
  movers.some((node) => UNITS.has(scene.lemma(node)));

const TRAVELLERS = words(
  'delegation envoy negotiator minister ambassador emissary representative diplomat spokesman',
);

/** "The rebel delegation left Muscat": whoever negotiates for those who are armed holds nothing. */
const isJourney = (scene: Scene, detail: string, movers: readonly number[]): boolean =>
  (detail === 'leaves' || detail === 'approaches') &&
  movers.length > 0 &&
  movers.every((node) => TRAVELLERS.has(scene.lemma(node)));

const MOVEMENTS = words(
  'offensive advance push thrust assault column vanguard spearhead vehicle pickup truck boat cutter',
);

/** "the rebel offensive rolled towards the city", "rebel vehicles": what moves for those who move. */
export const isMovement = (
  scene: Scene,
  { frame }: Match<ControlFrame>,
  movers: readonly number[],
): boolean =>
  frame.detail === 'approaches' &&
  movers.some((node) => MOVEMENTS.has(scene.lemma(node)) && isOfArmed(scene, node));

/** "rebel", "the army's", "of the militia" beside a noun. */
const isOfArmed = (scene: Scene, node: number): boolean =>
  scene.trees
    .children(node, 'compound', 'nmod', 'amod')
    .some(
      (child) => isAny(scene, [child], 'armed') || /^(?:junta|regime|coastguard)$/.test(scene.lemma(child)),
    );

/** "fell short", "fall prey to": in a manner of speaking. */
const isFallingShort = ({ lemma, tokens }: Scene, verb: number): boolean =>
  lemma(verb) === 'fall' &&
  /^(?:under|short|behind|apart|prey|ill|flat|victim|silent|asleep|foul)$/.test(tokens.lower(verb + 1));

/** "the unit, which is based in Georgia": where a named body has its home, held against nobody. */
const isHomeBase = ({ trees, lemma, mentionAt }: Scene, verb: number): boolean =>
  lemma(verb) === 'base' &&
  trees.rel(verb) === 'acl' &&
  mentionAt(trees.head[verb] ?? -1)?.type === 'organisation';

/** "Nobody may take territory by force": in what manner, and no army's. */
const isByForce = (scene: Scene, found: Match['found']): boolean => {
  const doers = pick(found, ['agent', 'by']);
  return (
    doers.length > 0 &&
    doers.every((node) => scene.tokens.lower(node) === 'force' && scene.tokens.lower(node - 1) === 'by')
  );
};

/** "entered Romanian airspace" is force from the air, and "passed from hand to hand" nobody's loss. */
export const isElsewhere = (scene: Scene, match: Match<ControlFrame>): boolean =>
  isObstacle(scene, match) ||
  isJourney(scene, match.frame.detail, pick(match.found, match.frame.roles['by'])) ||
  isElsewhereMeant(scene, match);

const isElsewhereMeant = (scene: Scene, { found, trigger }: Match<ControlFrame>): boolean =>
  isHomeBase(scene, trigger) ||
  isFallingShort(scene, trigger) ||
  isByForce(scene, found) ||
  // "kept up heavy fire on the positions"
  (scene.lemma(trigger) === 'keep' && scene.tokens.lower(trigger + 1) === 'up') ||
  pick(found, ['patient', 'into']).some((node) => scene.lemma(node) === 'airspace') ||
  (scene.tokens.lower(trigger + 1) === 'from' &&
    scene.tokens.lower(trigger + 3) === 'to' &&
    scene.lemma(trigger + 2) === 'hand');
