import { isAny, isNone, isPlural, isVerb, modifiers, nounAgents, prepositionOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import { timesAt } from '../parts/index.js';
import type { Scene } from '../scene.js';
import { countedIn, doersAbout, wagedIn } from './force-defence.js';
import { isOpened } from './force-outbreaks.js';
import { isKilling } from './force-outcomes.js';
import { isMob } from './force-strength.js';
import { isMartial } from './martial.js';

// Attacks and wars told by their nouns alone, as ministries condemn and mourn them: "Russia's war", "the terror attacks in Paris",
// "attacks against civilians", "the attack occurred at dawn".

const WARS = words('aggression invasion war warfare');
const ATTACKS = words(
  'attack assault raid strike offensive bombardment bombing incursion airstrike shelling onslaught blitz counterattack counter-attack counteroffensive counter-offensive',
);

/** Whether the noun tells of force by who did it, whom it hit, where and when it was, or what is said of it. */
export function isTold(
  scene: Scene,
  noun: number,
  doers: readonly number[],
  hit: readonly number[],
): boolean {
  const lemma = scene.lemma(noun);
  if (WARS.has(lemma)) return isOfState(scene, noun, doers, hit);
  if (lemma === 'violence') return isViolence(scene, noun, doers, hit);
  return ATTACKS.has(lemma) && !isUnarmed(scene, noun) && !isPlanned(scene, noun)
    ? isAttack(scene, noun, doers, hit)
    : false;
}

function isAttack(scene: Scene, noun: number, doers: readonly number[], hit: readonly number[]): boolean {
  const isOnThings = hit.length === 0 || isHittable(scene, hit);
  if (isMob(scene, doers) || doers.some((node) => isBelligerent(scene, node))) return isOnThings;
  const isByWeapon = hasModifier(scene, noun, WEAPONED);
  const isPolitical = isAny(scene, doers, 'person', 'body', 'people');
  if (isPolitical && !isByWeapon) return isOnThings && isStaged(scene, noun);
  if (hit.some((node) => VICTIMS.has(scene.lemma(node)))) return true;
  if (!isOnThings && !(isByWeapon && isAny(scene, hit, 'person', 'body'))) return false;
  const isSure = isByWeapon || hasModifier(scene, noun, FIERCE) || isMartial(scene, noun);
  const isPlain = scene.lemma(noun) === 'attack' || isSure || isOfArms(scene, noun);
  if (!isPlain)
    return (
      isKilling(scene, noun) ||
      (OFFENSIVES.has(scene.lemma(noun)) && (isOpened(scene, noun) || isSituated(scene, noun, false)))
    );
  return (
    isSituated(scene, noun, isSure) ||
    isEvent(scene, noun) ||
    isCondemned(scene, noun) ||
    isOpened(scene, noun)
  );
}

const STAGING = words('conduct carry perpetrate stage mount commit');
const LAUNCHED = words('launch conduct carry perpetrate stage mount commit orchestrate');

/** "groups that conduct these attacks": of words one only launches them. */
const isStaged = (scene: Scene, noun: number): boolean => {
  const series = countedIn(scene, noun);
  const node = series < 0 ? noun : series;
  return scene.trees.rel(node) === 'obj' && STAGING.has(scene.lemma(scene.trees.head[node] ?? -1));
};

/** Whether the sentence names a weapon. */
function isOfArms(scene: Scene, noun: number): boolean {
  const sentence = scene.sentences[scene.tokens.sentence[noun] ?? -1];
  for (let i = sentence?.first ?? 0; i < (sentence?.last ?? 0); i += 1)
    if (i !== noun && WEAPONS.has(scene.lemma(i))) return true;
  return false;
}
const WEAPONS = words('missile rocket drone bomb artillery weapon munition warplane mortar launcher shell');

const WAGING = words('wage launch start begin unleash continue fight commit intensify escalate prosecute');

/** "Moscow's war", "its invasion", "Russian aggression": a state's or an army's, and no threat that is only warded off. */
function isOfState(scene: Scene, noun: number, doers: readonly number[], hit: readonly number[]): boolean {
  if (isPlanned(scene, noun) || isUnarmed(scene, noun)) return false;
  if (isInvasion(scene, noun)) return true;
  // "France ended the war": whoever ends a war need not have waged it.
  const isOwn =
    nounAgents(scene, noun).length > 0 ||
    wagedIn(scene, noun) >= 0 ||
    WAGING.has(scene.lemma(scene.trees.head[noun] ?? -1));
  if (!isOwn && doersAbout(scene, noun).length === 0) return false;
  const isOnNobody = hit.every((node) => OF_WHAT_KIND.has(scene.lemma(node)));
  return (
    doers.some((node) => isBelligerent(scene, node)) ||
    (isOnNobody && isAny(scene, doers, 'person') && isAny(scene, doers, 'named'))
  );
}

const FULL = words(
  'scale fledged blown full-scale full-fledged large-scale imminent unprovoked illegal brutal ground land',
);

const MERE = words('possible potential hypothetical prospective');

/** "a full-scale invasion", "this invasion in Georgia", "the war of aggression": whosever it is. */
function isInvasion(scene: Scene, noun: number): boolean {
  const lemma = scene.lemma(noun);
  const nmods = scene.trees.children(noun, 'nmod');
  if (lemma === 'war')
    return nmods.some((one) => prepositionOf(scene, one) === 'of' && scene.lemma(one) === 'aggression');
  if (lemma !== 'invasion' || hasModifier(scene, noun, MERE)) return false;
  const isIn = scene.tokens.lower(noun + 1) === 'in' && scene.mentionAt(noun + 2)?.type === 'place';
  return isIn || FULL.has(scene.tokens.lower(noun - 1)) || hasModifier(scene, noun, FULL);
}

/** "a war of choice" */
const OF_WHAT_KIND = words('choice aggression attrition conquest');

const BELLIGERENT = new Set(['state', 'government', 'military', 'armed-group']);
const REGIMES = words(
  'regime junta occupier aggressor kremlin militia rebel militant insurgent terrorist extremist',
);

/** Somebody who can wage war: a state, its government, an army, an armed group. */
export const isBelligerent = (scene: Scene, node: number): boolean =>
  BELLIGERENT.has(scene.actorOf(scene.actorAt(node))?.kind ?? '') ||
  scene.mentionAt(node)?.place?.precision === 'country' ||
  REGIMES.has(scene.lemma(node));

const WARDING = words(
  'deter prevent avert discourage dissuade avoid forestall preempt counter plan plot plan_for prepare',
);
const PROSPECTS = words(
  'threat risk danger deterrence prevention possibility prospect fear likelihood event case act crime',
);

/** "to deter Russian aggression", "the threat of an attack": what may never come. */
function isPlanned(scene: Scene, noun: number): boolean {
  const { trees } = scene;
  if (isNone(scene, noun)) return true;
  let node = noun;
  while (trees.rel(node) === 'conj') node = trees.head[node]!;
  const head = trees.head[node] ?? -1;
  const lemma = scene.lemma(head);
  return isVerb(scene, head)
    ? WARDING.has(lemma) && /^(?:obj|obl)$/.test(trees.rel(node))
    : trees.rel(node) === 'nmod' && PROSPECTS.has(lemma) && prepositionOf(scene, node) === 'of';
}

/** "the threat of terrorist attacks": of any, by anybody, anywhere. */
export const isMereThreat = (scene: Scene, noun: number): boolean =>
  isPlural(scene, noun) &&
  isPlanned(scene, noun) &&
  scene.trees.child(noun, 'det', 'nmod') < 0 &&
  nounAgents(scene, noun).length === 0;

const isHittable = (scene: Scene, hit: readonly number[]): boolean =>
  isAny(scene, hit, 'place', 'site', 'building', 'people', 'armed', 'arms') ||
  hit.some((node) => isBelligerent(scene, node));

/** Whom only violence is done to: "attacks on journalists" may be of words. */
const VICTIMS = words(
  `civilian population villager refugee worshipper worshiper bystander convoy pilgrim peacekeeper paramedic medic displaced shepherd
  herder farmer fisherman inhabitant`,
);

/** "violence by settlers", "the militia's violence": of unnamed doers only what is general is said. */
const isViolence = (scene: Scene, noun: number, doers: readonly number[], hit: readonly number[]): boolean =>
  (isAny(scene, doers, 'armed') || isMob(scene, doers)) &&
  !hasModifier(scene, noun, HOMELY) &&
  (hit.length === 0 || isHittable(scene, hit));
const HOMELY = words('gun domestic sexual street gang criminal gender-based school');

/** Modifiers that leave no doubt, and those that are said of words as well. */
const WEAPONED = words(
  `terrorist terror suicide bombing bomb deadly lethal fatal bloody murderous gun rocket missile drone mortar jihadist armed
  grenade arson knife ramming shooting air aerial artillery airborne`,
);
const FIERCE = words(
  `barbaric barbarous heinous cowardly horrific horrendous atrocious savage brutal appalling abhorrent extremist indiscriminate
  despicable dastardly vile double twin violent tragic callous senseless`,
);
const hasModifier = (scene: Scene, noun: number, wanted: ReadonlySet<string>): boolean =>
  modifiers(scene, noun).some((child) => wanted.has(scene.tokens.lower(child)));

const UNARMED = words(
  `heart asthma panic shark dog wolf bear cyber cyberattack ransomware verbal personal political media labour labor rail
  phishing hacking civil cold trade culture price tariff nuclear world turf star class legal partisan online insider ad frontal-verbal diplomatic charm economic hunger general police`,
);
const isUnarmed = (scene: Scene, noun: number): boolean => hasModifier(scene, noun, UNARMED);

const WITHIN = words('in at near inside outside across throughout around');

/** "the attack in Nice", "Monday's deadly attack": at a place that has a name, or violent and on a day. */
function isSituated(scene: Scene, noun: number, isSure: boolean): boolean {
  const { trees, mentionAt } = scene;
  const isOfDay = trees
    .children(noun, 'nmod')
    .some((child) => prepositionOf(scene, child) === 'of' && mentionAt(child)?.type === 'time');
  const isAt = trees
    .children(noun, 'nmod', 'obl')
    .some((child) => WITHIN.has(prepositionOf(scene, child)) && mentionAt(child)?.type === 'place');
  return isAt || isOfDay || (isSure && timesAt(scene, noun).length > 0);
}

const OCCURRING = words('occur happen take kill wound injure target claim hit unfold');

/** "The attacks occurred at dawn", "the attack, which took place on Sunday". */
function isEvent(scene: Scene, noun: number): boolean {
  const { trees } = scene;
  const isTelling = (verb: number): boolean =>
    isVerb(scene, verb) &&
    OCCURRING.has(scene.lemma(verb)) &&
    (scene.lemma(verb) !== 'take' || trees.children(verb, 'obj').some((one) => scene.lemma(one) === 'place'));
  const head = trees.head[noun] ?? -1;
  const isStagedPassive = trees.passive[noun] === 1 && LAUNCHED.has(scene.lemma(head));
  return (
    (trees.rel(noun) === 'nsubj' && (isStagedPassive || isTelling(head))) ||
    trees.children(noun, 'acl').some((one) => isTelling(one))
  );
}

const CONDEMNING = words('condemn denounce deplore decry abhor');

/** "We condemn this attack", "condemnation of the attack": of one that was made. */
const isCondemned = (scene: Scene, noun: number): boolean => {
  const { trees } = scene;
  const head = trees.head[noun] ?? -1;
  const isObject = trees.rel(noun) === 'obj' && CONDEMNING.has(scene.lemma(head));
  const isOf = prepositionOf(scene, noun) === 'of' && scene.lemma(head) === 'condemnation';
  return (isObject || isOf) && trees.child(noun, 'det') >= 0;
};

const OFFENSIVES = words(
  'offensive incursion onslaught counteroffensive counter-offensive counterattack counter-attack',
);

const LANDS = words('country nation homeland people city town village capital');

/** "Kyiv is under attack"; of values and of governments it is said of words. */
export const isHarmed = (scene: Scene, noun: number, suffering: readonly number[]): boolean => {
  const isFor = scene.trees
    .children(noun, 'nmod', 'obl')
    .some((child) => /^(?:for|over)$/.test(prepositionOf(scene, child)));
  if (isFor) return false;
  const isCertain = suffering.some(
    (node) =>
      LANDS.has(scene.lemma(node)) || isAny(scene, [node], 'place', 'armed') || isBelligerent(scene, node),
  );
  return isCertain || (isHittable(scene, suffering) && isMartial(scene, noun));
};
