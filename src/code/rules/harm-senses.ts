import { counted, isAny, isPassive, isPossessor, prepositionOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import type { Match } from './frames.js';
import type { HarmFrame, HarmTest } from './harm-frames.js';
import { isAtWar } from './harm-victims.js';
import { isPerpetrated } from './harm-wrought.js';

type Sense = (scene: Scene, match: Match<HarmFrame>, who: readonly number[]) => boolean;

/** Whether a verb that is said of much else is said of harm here. */
export const isMeant = (scene: Scene, match: Match<HarmFrame>, who: readonly number[]): boolean =>
  match.frame.test === undefined || SENSES[match.frame.test](scene, match, who);

const SENSES: Readonly<Record<HarmTest, Sense>> = {
  held: isHeld,
  'by force': isByForce,
  'in war': (scene, { trigger }) => scene.trees.child(trigger, 'obj') < 0 && isAtWar(scene, trigger),
  // "vanished from the headlines"
  'from sight': (scene, { found }) =>
    (found.slots.get('from') ?? []).every((node) => isAny(scene, [node], 'building', 'site', 'place')),
  fatal: (scene, { trigger }) =>
    scene.trees
      .children(trigger, 'advmod')
      .some((child) => /^(?:fatally|mortally|lethally)$/.test(scene.tokens.lower(child))),
  medical: (scene, { trigger }) =>
    isAtWar(scene, trigger) &&
    scene.trees
      .children(trigger, 'obj')
      .some((object) =>
        scene.trees
          .children(object, 'amod', 'compound')
          .some((child) => /^(?:medical|hospital|surgical)$/.test(scene.tokens.lower(child))),
      ),
  'by fire': (scene, { found }) => isFire(scene, found.slots.get('agent') ?? []),
  'a fire': (scene, { trigger, found }) =>
    isFire(scene, found.slots.get('agent') ?? []) && isAtWar(scene, trigger),
  struck: isStruck,
  taken: isTaken,
  // "lost a loved one"
  loved: (scene, { trigger }) =>
    scene.trees
      .children(trigger, 'obj')
      .flatMap((object) => scene.trees.children(object, 'amod', 'compound'))
      .some((child) => /^(?:loved|dear|nearest|dearest)$/.test(scene.tokens.lower(child))),
  atrocity: isPerpetrated,
  'of life': (scene, { found }) =>
    (found.slots.get('of') ?? []).some((node) => /^li(?:fe|ves)$/.test(scene.tokens.lower(node))),
  missile: (scene, { found }) =>
    (found.slots.get('agent') ?? []).some((node) => MISSILES.has(scene.lemma(node))),
  'own body': isOwnBody,
  'own life': (scene, { trigger }) =>
    isInService(scene, trigger) &&
    scene.trees
      .children(trigger, 'obj')
      .some((object) => scene.trees.children(object, 'nmod', 'det').some((one) => isPossessor(scene, one))),
};

const isFire = (scene: Scene, nodes: readonly number[]): boolean =>
  nodes.some((node) => /^(?:fire|blaze|flames?|inferno|conflagration)$/.test(scene.lemma(node)));

/** "Two schools were hit": a building that took the hit, told as done. */
function isStruck(scene: Scene, { trigger }: Match<HarmFrame>, who: readonly number[]): boolean {
  const isDone = scene.trees
    .children(trigger, 'aux', 'cop')
    .some((aux) => /^(?:was|were|been)$/.test(scene.tokens.lower(aux)));
  return (
    isDone &&
    isPassive(scene, trigger) &&
    isAtWar(scene, trigger) &&
    who.some((node) => STANDING.has(scene.lemma(counted(scene, node))))
  );
}
const STANDING = words(
  `building house home apartment hospital clinic school kindergarten university mosque church monastery cathedral market bakery shop
  warehouse depot factory refinery substation block dormitory residence`,
);

const isInService = (scene: Scene, verb: number): boolean =>
  isAtWar(scene, verb) ||
  scene.trees
    .children(verb, 'advcl', 'xcomp')
    .some((one) => /^(?:defend|protect|fight|guard)$/.test(scene.lemma(one)));

const MISSILES = words(
  'bullet shell rocket missile fragment shrapnel projectile splinter debris mortar round bomb',
);

const NOT_HELD = words(
  'up back together responsible accountable liable regard esteem contempt check account promise answer suspense',
);
const EVIDENT = words('incommunicado captive illegally arbitrarily unlawfully still hostage there');

/** "are still being held", "held without charge": no meeting is held, and nobody to account. */
function isHeld(scene: Scene, { trigger, found }: Match<HarmFrame>, who: readonly number[]): boolean {
  const { trees, tokens } = scene;
  if (!isAny(scene, who, 'people', 'person', 'armed') || trees.child(trigger, 'compound') >= 0) return false;
  const around = trees.children(trigger, 'obl', 'advmod', 'xcomp', 'iobj');
  const isOther = (node: number): boolean =>
    NOT_HELD.has(scene.lemma(node)) || /^(?:to|as)$/.test(prepositionOf(scene, node));
  if (around.some(isOther)) return false;
  if (trees.children(trigger, 'xcomp').some((one) => !EVIDENT.has(tokens.lower(one)))) return false;
  const isShown = around.some(
    (node) =>
      EVIDENT.has(scene.tokens.lower(node)) ||
      /^(?:by|without|since|incommunicado)$/.test(prepositionOf(scene, node)),
  );
  if (!isPassive(scene, trigger))
    return (
      isAny(scene, found.slots.get('agent') ?? [], 'armed', 'body', 'people') &&
      (isShown || isGoingOn(scene, trigger))
    );
  return trees.child(trigger, 'aux') >= 0
    ? isShown || isGoingOn(scene, trigger)
    : isShown && !isBelow(scene, who);
}

const isGoingOn = ({ trees, tokens }: Scene, verb: number): boolean =>
  trees.children(verb, 'aux').some((aux) => /^(?:being|been|are|is)$/.test(tokens.lower(aux)));

/** "talks with officials held in X": a participle that a parser may have hung on the wrong noun. */
const isBelow = (scene: Scene, who: readonly number[]): boolean =>
  who.some((node) => scene.trees.rel(node) === 'nmod' && scene.trees.upos(scene.trees.head[node]!) !== 'NUM');

const RESCUERS = words(
  'rescuer medic ambulance firefighter paramedic doctor volunteer relative neighbour neighbor',
);

/** "was taken from his home by masked men"; whoever is taken to hospital is no captive. */
function isByForce(scene: Scene, { found }: Match<HarmFrame>): boolean {
  const by = found.slots.get('agent') ?? [];
  if (by.some((node) => RESCUERS.has(scene.lemma(node)))) return false;
  if (by.length > 0) return isAny(scene, by, 'armed') || by.some((node) => isSuspect(scene, node));
  return (found.slots.get('from') ?? []).length > 0 && !found.slots.has('to') && !found.slots.has('into');
}

/** "more than ninety villagers were taken by the rebels" */
function isTaken(scene: Scene, { trigger, found }: Match<HarmFrame>, who: readonly number[]): boolean {
  const by = found.slots.get('agent') ?? [];
  const isBare =
    scene.trees.child(trigger, 'obj', 'compound', 'xcomp') < 0 && scene.tokens.lower(trigger + 1) !== 'aback';
  const isTo = ['to', 'into', 'off', 'on', 'for', 'over', 'up'].some((slot) => found.slots.has(slot));
  return (
    isBare &&
    !isTo &&
    isPassive(scene, trigger) &&
    by.length > 0 &&
    (isAny(scene, by, 'armed') || isByOutlaws(scene, by)) &&
    who.some((node) => isAny(scene, [node], 'people', 'person') || isNumbered(scene, node)) &&
    !who.some((node) => scene.mentionAt(node)?.type === 'place')
  );
}

/** "240 Israelis": people by their nation. */
const isNumbered = ({ trees }: Scene, node: number): boolean =>
  trees.upos(node) === 'PROPN' && trees.child(node, 'nummod') >= 0;

const OUTLAWS = words('gunman gunmen kidnapper bandit pirate hijacker abductor');
const FACELESS = words('armed masked unidentified unknown hooded unnamed uniformed plain-clothed mismatched');

/** "men in mismatched uniforms", "masked men" */
const isSuspect = (scene: Scene, node: number): boolean =>
  scene.lemma(node) === 'man' &&
  [node, ...scene.trees.children(node, 'nmod')].some(
    (one) =>
      /^(?:uniform|clothes|clothing|fatigue|mask)$/.test(scene.lemma(one)) ||
      scene.trees.children(one, 'amod').some((child) => FACELESS.has(scene.tokens.lower(child))),
  );

/** Whether those who hold somebody are outlaws: then it is an abduction, not a detention. */
export const isByOutlaws = (scene: Scene, by: readonly number[]): boolean =>
  by.some((node) => OUTLAWS.has(scene.lemma(node)) || isSuspect(scene, node));

const POLICE = words('police policeman officer gendarme gendarmerie army military troops soldier authority');
export const isByPolice = (scene: Scene, by: readonly number[]): boolean =>
  by.some((node) => POLICE.has(scene.lemma(node)));

/** "had his leg amputated"; "has our eyes open" hurts nobody. */
const isMaimed = (scene: Scene, verb: number): boolean =>
  [verb, ...scene.trees.children(verb, 'obj')]
    .flatMap((node) => scene.trees.children(node, 'xcomp', 'acl', 'ccomp'))
    .some((deed) => MAIMING.has(scene.lemma(deed)));
const MAIMING = words(
  'amputate blow tear sever crush break shatter mangle fracture injure wound burn cut rip shoot remove gouge smash chop damage hit pierce',
);

/** "lost a leg", "lost his sight"; a group that lost its arms lost weapons. */
function isOwnBody(scene: Scene, { trigger }: Match<HarmFrame>, who: readonly number[]): boolean {
  const { trees, tokens } = scene;
  if (scene.lemma(trigger) === 'have' && !isMaimed(scene, trigger)) return false;
  if (!isAny(scene, who, 'people', 'person', 'armed') && who.some((node) => isAny(scene, [node], 'body')))
    return false;
  return trees
    .children(trigger, 'obj')
    .some(
      (object) =>
        (tokens.lower(object) !== 'arms' || tokens.lower(object - 1) === 'both') &&
        (/^(?:limbs|legs|hands|feet|eyesight)$/.test(tokens.lower(object)) ||
          trees
            .children(object, 'det', 'nmod', 'nummod')
            .some((child) => child < object && !/^(?:the|no|this)$/.test(tokens.lower(child)))),
    );
}
