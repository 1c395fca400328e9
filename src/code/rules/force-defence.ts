import { isAny, isPassive, isVerb, pick, nounArguments, prepositionOf, subjectOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { doersBehind, victimsOf } from './force-guards.js';

// Whom an attack is made on or by whom, where neither stands at its noun: "defends itself against", "is under attack from",
// "a wave of attacks".

const DEFENDING = words('defend protect shield guard resist withstand confront fight');
const FACING = words('resist withstand confront');
const REFLEXIVE = /^(?:itself|themselves|himself|herself|ourselves|myself)$/;

/** "as it defends itself against Russian aggression": the verb, or -1. */
function defenceOver(scene: Scene, noun: number): number {
  const { trees } = scene;
  const verb = trees.head[noun] ?? -1;
  if (!isVerb(scene, verb)) return -1;
  const lemma = scene.lemma(verb);
  const isAgainst =
    trees.rel(noun) === 'obl' &&
    /^(?:against|from)$/.test(prepositionOf(scene, noun)) &&
    DEFENDING.has(lemma);
  return isAgainst || (trees.rel(noun) === 'obj' && FACING.has(lemma)) ? verb : -1;
}

/** Who is defended against what a noun names. */
function defendedFrom(scene: Scene, noun: number): readonly number[] {
  const { trees } = scene;
  const verb = defenceOver(scene, noun);
  if (verb < 0) return [];
  const object = trees.rel(noun) === 'obl' ? trees.child(verb, 'obj') : -1;
  const isOther =
    object >= 0 &&
    !REFLEXIVE.test(scene.tokens.lower(object)) &&
    isAny(scene, [object], 'place', 'people', 'armed', 'named', 'building') &&
    !isOwnLand(scene, object);
  return isOther ? [object] : subjectOf(scene, verb);
}

/** "their country", "its territory": those whose it is are meant. */
const isOwnLand = ({ trees, tokens }: Scene, node: number): boolean =>
  trees.children(node, 'nmod', 'det').some((child) => /^(?:its|their|his|our)$/.test(tokens.lower(child)));

/** "defending itself from attacks from the rebels": the attackers that a parser hung on the verb. */
function attackersBehind(scene: Scene, noun: number): readonly number[] {
  const verb = defenceOver(scene, noun);
  const from = (node: number): boolean => node > noun && /^(?:from|by)$/.test(prepositionOf(scene, node));
  return [
    ...scene.trees.children(noun, 'nmod').filter((node) => prepositionOf(scene, node) === 'from'),
    ...(verb < 0 ? [] : scene.trees.children(verb, 'obl', 'obj').filter(from)),
  ].filter((node) => from(node) && scene.mentionAt(node)?.type !== 'time');
}

const SUFFERED = words('attack fire bombardment assault shelling shellfire airstrike siege-fire invasion');

/** "The town is under attack", "a country under attack": what it is said of; null where nothing of the kind is said. */
export function underAttack(scene: Scene, noun: number): readonly number[] | null {
  const { trees } = scene;
  if (!SUFFERED.has(scene.lemma(noun)) || prepositionOf(scene, noun) !== 'under') return null;
  if (trees.child(noun, 'cop') >= 0) return subjectOf(scene, noun);
  const head = trees.head[noun] ?? -1;
  return trees.rel(noun) === 'nmod' && head >= 0 ? [head] : null;
}

const COUNTING = words(
  'kind type sort series wave spate string campaign rash number spike surge barrage round succession pattern wave escalation',
);

/** "conduct those kinds of attacks": the noun that the attacks are counted in, or -1. */
export const countedIn = (scene: Scene, noun: number): number => {
  const head = scene.trees.head[noun] ?? -1;
  const isIn =
    scene.trees.rel(noun) === 'nmod' &&
    prepositionOf(scene, noun) === 'of' &&
    COUNTING.has(scene.lemma(head));
  return isIn ? head : -1;
};

/** Who makes "a series of attacks": the doers of what the attacks are counted in. */
function doersOfSeries(scene: Scene, noun: number): readonly number[] {
  const head = countedIn(scene, noun);
  return head < 0 ? [] : pick(nounArguments(scene, head), ['agent', 'by']);
}

/** Whom "a series of attacks" is made on. */
function victimsOfSeries(scene: Scene, noun: number): readonly number[] {
  const head = countedIn(scene, noun);
  return head < 0 ? [] : pick(nounArguments(scene, head), ['on', 'against', 'at']);
}

/** "multiple attacks, also claimed by the group": whoever owns up to them, in a clause beside them. */
const claimants = (scene: Scene, noun: number): readonly number[] =>
  [...scene.trees.children(noun, 'acl', 'parataxis'), ...clauseBeside(scene, noun)]
    .filter((verb) => CLAIMED.has(scene.tokens.lower(verb)))
    .flatMap((verb) => scene.trees.children(verb, 'obl'))
    .filter((node) => prepositionOf(scene, node) === 'by');
const CLAIMED = words('claimed perpetrated committed staged carried launched orchestrated masterminded');

const clauseBeside = ({ trees }: Scene, noun: number): readonly number[] => {
  const head = trees.head[noun] ?? -1;
  return trees.rel(noun) === 'nsubj' && head >= 0
    ? trees.children(head, 'parataxis', 'acl', 'advcl').filter((verb) => verb > noun && verb - noun < 6)
    : [];
};

/** "attacks by settlers against villagers": the target that a parser hung on the doer, or on what is used. */
const nestedHits = (scene: Scene, noun: number): readonly number[] =>
  scene.trees
    .children(noun, 'nmod')
    .filter((child) => /^(?:of|by|from|with|using)$/.test(prepositionOf(scene, child)))
    .flatMap((child) => scene.trees.children(child, 'nmod'))
    .filter((child) => /^(?:against|on|upon)$/.test(prepositionOf(scene, child)));

/** "refrain from an attack", "was involved in the attack": who the words over the noun are about. */
function partakers(scene: Scene, noun: number): readonly number[] {
  const { trees } = scene;
  const head = trees.head[noun] ?? -1;
  const preposition = prepositionOf(scene, noun);
  const isRefraining = preposition === 'from' && /^(?:refrain|abstain|desist)$/.test(scene.lemma(head));
  if (isRefraining && isVerb(scene, head)) return subjectOf(scene, head);
  // "attempted an attack on the base"
  if (
    trees.rel(noun) === 'obj' &&
    /^(?:attempt|plot|contemplate)$/.test(scene.lemma(head)) &&
    isVerb(scene, head)
  )
    return subjectOf(scene, head);
  const isInvolved = preposition === 'in' && /^(?:involved|complicit)$/.test(scene.tokens.lower(head));
  return isInvolved ? trees.children(head, 'nsubj') : [];
}

const WAGED = words('commit perpetrate wage carry launch conduct stage mount unleash pursue direct');

/** "the aggression that Russia continues to commit against Ukraine": the verb of the clause that says whose it is, or -1. */
export function wagedIn(scene: Scene, noun: number): number {
  const { trees } = scene;
  for (const clause of [...trees.children(noun, 'acl'), ...behindThat(scene, noun)]) {
    const within = /^(?:continue|keep|begin|start)$/.test(scene.lemma(clause))
      ? trees.child(clause, 'xcomp')
      : -1;
    const verb = within >= 0 ? within : clause;
    if (trees.child(clause, 'nsubj') < 0 || !WAGED.has(scene.lemma(verb)) || isPassive(scene, verb)) continue;
    if (trees.children(verb, 'obj').every((one) => /^(?:that|which)$/.test(scene.tokens.lower(one))))
      return verb;
  }
  return -1;
}

/** "attacks and crimes that the militia perpetrates": the clause behind "that", wherever a parser hangs it. */
function behindThat({ trees, tokens }: Scene, noun: number): readonly number[] {
  const joined = trees.children(noun, 'conj').filter((one) => one > noun && one - noun < 4);
  const that = Math.max(noun, ...joined) + 1;
  const clause = /^(?:that|which)$/.test(tokens.lower(that)) ? (trees.head[that] ?? -1) : -1;
  return clause > that && trees.head[clause] !== noun ? [clause] : [];
}

const AIMED = words('direct aim fire launch target');

/** "salvoes of rockets directed at the town" */
const victimsAimedAt = (scene: Scene, noun: number): readonly number[] =>
  scene.trees
    .children(noun, 'acl')
    .filter((clause) => AIMED.has(scene.lemma(clause)))
    .flatMap((clause) => scene.trees.children(clause, 'obl'))
    .filter(
      (one) =>
        /^(?:at|against|towards?|on)$/.test(prepositionOf(scene, one)) &&
        scene.mentionAt(one)?.type !== 'time',
    );

/** Who commits it in a relative clause. */
const doersInRelative = (scene: Scene, noun: number): readonly number[] => {
  const verb = wagedIn(scene, noun);
  return verb < 0 ? [] : subjectOf(scene, verb);
};

/** Whom it is committed against in a relative clause. */
const victimsInRelative = (scene: Scene, noun: number): readonly number[] => {
  const verb = wagedIn(scene, noun);
  return verb < 0
    ? []
    : scene.trees
        .children(verb, 'obl')
        .filter(
          (child) =>
            /^(?:against|on|upon)$/.test(prepositionOf(scene, child)) &&
            scene.mentionAt(child)?.type !== 'time',
        );
};

const firstOf = (...finds: readonly (() => readonly number[])[]): readonly number[] => {
  for (const find of finds) {
    const nodes = find();
    if (nodes.length > 0) return nodes;
  }
  return [];
};

/** Who did what a noun names, where nobody stands at the noun itself. */
export const doersAbout = (scene: Scene, noun: number): readonly number[] =>
  firstOf(
    () => doersBehind(scene, noun),
    () => attackersBehind(scene, noun),
    () => claimants(scene, noun),
    () => partakers(scene, noun),
    () => doersOfSeries(scene, noun),
    () => doersInRelative(scene, noun),
  );

/** Whom what a noun names was done to, where nobody stands at the noun itself. */
export const victimsAbout = (scene: Scene, noun: number): readonly number[] =>
  firstOf(
    () => victimsOf(scene, noun),
    () => underAttack(scene, noun) ?? [],
    () => defendedFrom(scene, noun),
    () => victimsOfSeries(scene, noun),
    () => nestedHits(scene, noun),
    () => victimsInRelative(scene, noun),
    () => victimsAimedAt(scene, noun),
  );
