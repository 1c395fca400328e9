import { isAny, modifiers, pick } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import type { ForceFrame } from './force-frames.js';
import { isAgainstFoes, isBetweenArmed } from './force-foes.js';
import { doersBehind, isOfFlying, isOfVessel } from './force-guards.js';
import type { Match } from './frames.js';
import { isMartial } from './martial.js';

// What must stand around a word before it tells of armed force: charges, blasts, violent doers and their foes.

/** Whether what the frame asks for stands there; null where the frame asks for one of the general strengths. */
export function hasStrength(scene: Scene, match: Match<ForceFrame>): boolean | null {
  const { found, trigger, frame } = match;
  switch (frame.strength) {
    case 'plain':
      return true;
    case 'flying':
      return isOfFlying(scene, found);
    case 'vessel':
      return isOfVessel(scene, trigger, found);
    case 'charge':
      return pick(found, ['agent', 'patient']).some((node) => isCharge(scene, node)) ? true : null;
    case 'blast':
      return pick(found, ['agent']).some((node) => isCharge(scene, node));
    case 'onto-charge':
      return isOntoCharge(scene, match);
    case 'byArmed':
      return isViolent(scene, doersOf(scene, match));
    case 'sacking':
      return (
        isViolent(scene, doersOf(scene, match)) &&
        (isAny(scene, hitBy(match), 'site', 'building', 'place', 'people') ||
          hitBy(match).some((node) => DWELLINGS.has(scene.lemma(node))))
      );
    case 'foes':
      return isViolent(scene, doersOf(scene, match)) && isAny(scene, hitBy(match), 'armed');
    case 'defence':
      return isDefence(scene, match);
    case 'against-foes':
      return isAgainstFoes(scene, match);
    case 'between-armed':
      return isBetweenArmed(scene, match);
    default:
      return null;
  }
}

/** "is defending itself against the militia"; not "has the right to defend itself". */
const isDefence = (scene: Scene, { found, trigger }: Match<ForceFrame>): boolean =>
  scene.trees.rel(trigger) !== 'acl' &&
  (found.slots.get('against') ?? []).some(
    (node) =>
      isAny(scene, [node], 'armed') || BELLIGERENT.has(scene.actorOf(scene.actorAt(node))?.kind ?? ''),
  );

const DWELLINGS = words('hut prefecture hall shack dwelling homestead farmhouse mast clinic lorry granary');

const BELLIGERENT = new Set(['state', 'military', 'armed-group']);

const hitBy = ({ found, frame }: Match<ForceFrame>): readonly number[] =>
  pick(found, [...(frame.roles['to'] ?? []), 'patient', 'with']);

function doersOf(scene: Scene, { found, isNoun, trigger }: Match<ForceFrame>): readonly number[] {
  const named = pick(found, ['agent', 'between', 'by']);
  return named.length > 0 || !isNoun ? named : doersBehind(scene, trigger);
}

/** Those who use force without being an army: "a mob", "settlers". */
const MOBS = words(
  'mob settler rioter hooligan tribesman herder herdsman herdsmen vigilante robber gang gangster intruder rustler arsonist attacker assailant',
);
const GUNS = words('gun howitzer launcher battery artillery tank mortar gunship warplane warship gunboat');
const isViolent = (scene: Scene, doers: readonly number[]): boolean =>
  isAny(scene, doers, 'armed') ||
  isMob(scene, doers) ||
  isGun(scene, doers) ||
  doers.some((node) => /^(?:regime|junta|occupier)$/.test(scene.lemma(node)));

/** "Two batteries opened fire": the means for those who man them. */
export const isGun = (scene: Scene, doers: readonly number[]): boolean =>
  doers.some((node) => GUNS.has(scene.lemma(node)));

/** Whether attacks by these are violence though they bear no arms that the text tells of. */
export const isMob = (scene: Scene, doers: readonly number[]): boolean =>
  doers.some((node) => MOBS.has(scene.lemma(node)));

const CHARGES = words(
  'bomb mine landmine ied vbied svbied explosive grenade vest belt warhead ordnance booby-trap munition',
);
const EXPLOSIVE_MODIFIERS = words(
  'explosive improvised roadside magnetic sticky incendiary magnet concealed buried remote-controlled remotely-controlled',
);
const DUG = words('gold coal copper cobalt salt diamond iron uranium coltan tin silver zinc lithium emerald');

/** A bomb, a mine, an explosive device: a tagger takes "mine" for the pronoun. */
const isCharge = (scene: Scene, node: number): boolean => {
  const own = modifiers(scene, node).map((child) => scene.tokens.lower(child));
  const lemma = scene.tokens.lower(node) === 'mine' ? 'mine' : scene.lemma(node);
  if (lemma === 'device') return own.some((word) => EXPLOSIVE_MODIFIERS.has(word));
  return CHARGES.has(lemma) && !own.some((word) => DUG.has(word));
};

const VEHICLES = words(
  `vehicle truck car bus convoy patrol tractor ambulance motorcycle motorbike boat ship tank jeep pickup taxi minibus lorry train
  cart bicycle apc carrier van column humvee bulldozer trawler`,
);

/** "The convoy struck a mine", "a shepherd stepped on a mine": somebody or a vehicle that sets a charge off. */
function isOntoCharge(scene: Scene, { found, trigger }: Match<ForceFrame>): boolean {
  const movers = pick(found, ['agent']);
  const isMover = movers.some(
    (node) => VEHICLES.has(scene.lemma(node)) || isAny(scene, [node], 'armed', 'people', 'person'),
  );
  return (
    isMover &&
    // "IED" is tagged an adjective, and no argument then
    [...pick(found, ['patient', 'over', 'on', 'onto']), ...scene.trees.children(trigger, 'obj')].some(
      (node) =>
        isCharge(scene, node) || (scene.lemma(node) === 'device' && isMartial(scene, movers[0] ?? node)),
    )
  );
}
