import { modifiers, pick } from '../grammar/index.js';
import { AIR, ARMS_WORDS, ARTILLERY, EXPLOSIVE, NAVAL, words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import type { Force, ForceFrame } from './force-frames.js';
import { isVessel } from './force-guards.js';
import { isDealing, strikesIn } from './force-strikes.js';
import type { Match } from './frames.js';

// The branch of force: from the air, by artillery, at sea, by a planted charge.

const BRANCHES: readonly (readonly [Force, ReadonlySet<string>])[] = [
  ['air', AIR],
  ['explosive', EXPLOSIVE],
  ['artillery', ARTILLERY],
  ['naval', NAVAL],
];

/** The branch of force: as the trigger says, else by the weapon or the arm of service near it. */
export function branchOf(
  scene: Scene,
  { frame: { detail, roles }, trigger, found }: Match<ForceFrame>,
): Force {
  // "the car bombing", with the car taken for a subject
  if (detail === 'air' && PLANTED.has(scene.lemma(trigger - 1))) return 'explosive';
  // "Two strikes engaged a unit": strikes that deal blows are flown.
  const flown = /^(?:clash|ground|other)$/.test(detail) ? strikesIn(scene, found) : [];
  if (flown.length > 0) return branchOfStrike(scene, flown[0]!);
  // "intercepted naval vessels", by whomever
  if (detail === 'air' && pick(found, ['patient']).some((node) => isVessel(scene, node))) return 'naval';
  if (detail !== 'other' && detail !== 'ground' && detail !== 'artillery') return detail;
  const own = branchWord(scene, trigger);
  // "defeated the attack": whatever it was made with.
  if (scene.lemma(trigger) === 'defeat' && isOfAttack(scene, found)) return 'other';
  if (own === null && isDealing(scene, trigger)) return 'air';
  if (detail === 'other' && OVERHEAD.has(scene.tokens.lower(trigger - 1))) return 'air';
  if (own && own !== 'weapon') return own;
  const used = branchUsed(scene, trigger);
  if (used !== null) return used;
  const from = (found.slots.get('from') ?? []).map((node) => scene.lemma(node));
  if (from.some((word) => /^(?:air|sky)$/.test(word))) return 'air';
  if (from.includes('sea')) return 'naval';
  // "a helicopter came under fire": its subject is hit.
  const isHit = roles['to']?.[0] === 'agent';
  for (const node of [
    ...(isHit ? [] : pick(found, ['agent'])),
    ...pick(found, ['with']),
    ...pick(found, ['by']),
    ...pick(found, ['under']),
    ...(scene.lemma(trigger) === 'subject' ? pick(found, ['to']) : []),
  ]) {
    const branch = branchIn(scene, node);
    if (branch && branch !== 'weapon')
      return isSmallShot(scene, found) || isOfSmallArms(scene, node) ? 'ground' : branch;
  }
  if (isSmallShot(scene, found)) return 'ground';
  return detail !== 'artillery' &&
    pick(found, ['patient', 'on', 'against', 'at']).some((node) => isVessel(scene, node))
    ? 'naval'
    : detail;
}

/** "conducted 23 strikes using bombers and remotely piloted aircraft": the branch of what a deed is said to be done with. */
function branchUsed(scene: Scene, deed: number): Force | null {
  const { trees } = scene;
  const means = trees
    .children(deed, 'acl')
    .filter((clause) => scene.tokens.lower(clause) === 'using')
    .flatMap((clause) => trees.children(clause, 'obj'))
    .flatMap((object) => trees.conjuncts(object));
  const branches = means.map((node) => branchIn(scene, node));
  return (branches.find((branch) => branch !== null && branch !== 'weapon') as Force | undefined) ?? null;
}

const isOfAttack = (scene: Scene, found: Match['found']): boolean =>
  pick(found, ['patient']).some((node) => scene.lemma(node) === 'attack');

const OVERHEAD = words('air aerial');

const branchOfStrike = (scene: Scene, strike: number): Force => {
  const named = branchWord(scene, strike);
  return named === null || named === 'weapon' ? 'air' : named;
};

const SMALL = words('live rubber plastic warning blank baton rubber-coated');

/** "a round of small-arms fire". */
function isOfSmallArms({ trees, tokens }: Scene, node: number): boolean {
  const [first, last] = trees.extent(node);
  for (let i = first; i < last; i += 1) {
    const isArms = /^arms?$/.test(tokens.lower(i)) && /^(?:small|-)$/.test(tokens.lower(i - 1));
    if (isArms || /^(?:small-arms|rifle|machine-gun)$/.test(tokens.lower(i))) return true;
  }
  return false;
}

/** "fired live rounds": no rounds of artillery. */
const isSmallShot = (scene: Scene, { slots }: Match['found']): boolean =>
  (slots.get('patient') ?? []).some(
    (node) =>
      /^(?:round|shot|ammunition|bullet)$/.test(scene.lemma(node)) &&
      modifiers(scene, node).some((child) => SMALL.has(scene.tokens.lower(child))),
  );

/** The branch that a trigger's own modifiers name ("drone strike"), or its own lemma. */
export const branchWord = (scene: Scene, trigger: number): Force | 'weapon' | null => {
  for (const node of modifiers(scene, trigger)) {
    const branch = branchIn(scene, node);
    if (branch) return branch;
  }
  return null;
};

const PLANTED = words('suicide car truck roadside landmine ied');

const SEABORNE = words('naval sea maritime surface marine seaborne');
const FIRED = words('rocket-propelled rocket propelled launcher rifle rpg');

const MILITARY = words(
  'military armed army ground special combat counter-terrorism anti-terrorist counterterrorism security punitive cross-border terrorist guerrilla joint clearing sweep',
);

function branchIn(scene: Scene, node: number): Force | 'weapon' | null {
  const nearby = [node, ...modifiers(scene, node)];
  // A suicide bomber is no aircraft, and a car bomb falls from none.
  if (nearby.some((one) => PLANTED.has(scene.lemma(one)))) return 'explosive';
  const lemmas = nearby.map((one) => scene.lemma(one));
  if (lemmas.includes('drone') && lemmas.some((word) => SEABORNE.has(word))) return 'naval';
  if (lemmas.includes('mortar')) return 'artillery';
  // A grenade that is thrown, not fired.
  if (lemmas.includes('grenade') && !lemmas.some((word) => FIRED.has(word))) return 'explosive';
  for (const [branch, list] of BRANCHES)
    if (nearby.some((one) => list.has(scene.lemma(one)) || list.has(scene.tokens.lower(one)))) return branch;
  if (nearby.some((one) => ARMS_WORDS.has(scene.lemma(one)))) return 'weapon';
  return MILITARY.has(scene.tokens.lower(node)) ? 'weapon' : null;
}
