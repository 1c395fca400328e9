import { type Arguments, isAny, pick, prepositionOf } from '../grammar/index.js';
import { ARTILLERY, NAVAL, words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isMartial } from './martial.js';

// What tells armed force from a manner of speaking, by the sorts of what stands around the word.

/** Whether what crashes or dives is a shell, a bomb or a drone. */
export const isOfFlying = (scene: Scene, found: Arguments): boolean =>
  pick(found, ['agent', 'patient']).some((node) => {
    const lemma = scene.lemma(flierOf(scene, node));
    return ARTILLERY.has(lemma) || UNMANNED.has(lemma) || scene.mentionAt(node)?.type === 'weapon';
  });
const OF_FLIERS = words('swarm wave wreckage debris fragment number dozen remains barrage');
/** "a swarm of drones", "debris of a drone": the drones. */
const flierOf = (scene: Scene, node: number): number =>
  OF_FLIERS.has(scene.lemma(node)) ? (scene.trees.children(node, 'nmod').at(0) ?? node) : node;
const UNMANNED = words('drone uav uas bomb shahed geran lancet munition quadcopter fpv warhead');

/** Whether it is done to a vessel, by somebody who sails in arms. */
export function isOfVessel(scene: Scene, trigger: number, found: Arguments): boolean {
  const hit = ['patient', 'of', 'on', 'against', 'at', 'to', 'with', 'upon'].flatMap(
    (slot) => found.slots.get(slot) ?? [],
  );
  const doers = [...pick(found, ['agent', 'by']), ...doersBehind(scene, trigger)];
  const isHit = hit.some((node) => isVessel(scene, node));
  return isHit && (isAny(scene, doers, 'armed') || doers.some((node) => isSailing(scene, node)));
}
const VESSELS = words(
  'ship vessel boat dhow tanker trawler skiff freighter dinghy yacht ferry cutter frigate corvette gunboat destroyer submarine speedboat warship flotilla barge carrier',
);
/** A ship or a boat. */
export const isVessel = (scene: Scene, node: number): boolean => VESSELS.has(scene.lemma(node));
const isSailing = (scene: Scene, node: number): boolean =>
  NAVAL.has(scene.lemma(node)) && scene.lemma(node) !== 'sea';

/**
 * "came under fire from lawmakers for his remarks", "a barrage of questions": said of words, however warlike the word.
 */
export function isOfWords(scene: Scene, trigger: number, found: Arguments): boolean {
  if (VOLLEYS.has(scene.lemma(trigger))) {
    const of = scene.trees.children(trigger, 'nmod').filter((child) => prepositionOf(scene, child) === 'of');
    return of.length > 0 && !isAny(scene, of, 'arms', 'place', 'site', 'building', 'armed', 'people');
  }
  const isUnderFire = scene.lemma(trigger) === 'fire' && prepositionOf(scene, trigger) === 'under';
  if (!isUnderFire && !UNDER_FIRE.has(scene.lemma(trigger))) return false;
  const critics = pick(found, ['from', 'by']);
  const isByUnarmed = critics.length > 0 && !isAny(scene, critics, 'armed', 'arms');
  const aimed = pick(found, isUnderFire ? ['on', 'undergoer', 'agent'] : ['agent']);
  const isOfPerson = isAny(scene, aimed, 'person') && !isAny(scene, aimed, 'armed');
  const isForWords = ['for', 'over'].some((slot) => (found.slots.get(slot) ?? []).length > 0);
  if (isOfPerson && (isByUnarmed || isForWords)) return true;
  if (scene.lemma(trigger) === 'go' && isForWords) return true;
  if (isMartial(scene, trigger)) return false;
  return (isByUnarmed && isAny(scene, critics, 'person', 'people', 'body')) || isForWords;
}
const VOLLEYS = words('barrage salvo volley hail');
const UNDER_FIRE = words('come be remain fall take draw receive go');

const PRACTISING = words('practise practice train rehearse drill learn simulate');
const DRILLS = words('drill exercise manoeuvre maneuver training rehearsal');

/** "practised firing grenades", "fired at targets during a drill": nobody is fought. */
export function isPractised(scene: Scene, verb: number, hit: readonly number[]): boolean {
  const { trees, lemma } = scene;
  if (PRACTISING.has(lemma(trees.head[verb] ?? -1)) && /^(?:xcomp|advcl|obj|ccomp)$/.test(trees.rel(verb)))
    return true;
  return (
    hit.every((node) => /^(?:target|range)$/.test(lemma(node))) &&
    trees
      .children(verb, 'obl')
      .some((one) => DRILLS.has(lemma(one)) && /^(?:during|in|as|at)/.test(prepositionOf(scene, one)))
  );
}

/** "silenced their guns": one's own arms are laid to rest. */
export const isOfOwnArms = ({ trees, tokens, lemma }: Scene, trigger: number): boolean =>
  lemma(trigger) === 'silence' &&
  trees
    .children(trigger, 'obj')
    .some((object) =>
      trees
        .children(object, 'nmod', 'det')
        .some((child) => /^(?:their|its|his|her)$/.test(tokens.lower(child))),
    );

const PLANTING = words('plant lay place fix attach affix fasten');

/** "a device planted by the group detonated": what went off says it. */
export const isOfBlast = (scene: Scene, trigger: number): boolean =>
  PLANTING.has(scene.lemma(trigger)) &&
  scene.trees.rel(trigger) === 'acl' &&
  /^(?:detonate|explode)$/.test(scene.lemma(scene.trees.head[scene.trees.head[trigger] ?? -1] ?? -1));

/** "The base was the target of an attack": what was attacked. */
export function victimsOf(scene: Scene, noun: number): readonly number[] {
  const { trees } = scene;
  const aim = trees.head[noun] ?? -1;
  const isAim =
    aim >= 0 &&
    /^(?:target|object|victim)$/.test(scene.lemma(aim)) &&
    prepositionOf(scene, noun) === 'of' &&
    trees.child(aim, 'cop') >= 0;
  return isAim ? trees.children(aim, 'nsubj') : [];
}

/** "the storming of a base by the militia": the doers that a parser hangs on what it was done to. */
export const doersBehind = (scene: Scene, noun: number): readonly number[] =>
  scene.trees
    .children(noun, 'nmod')
    .filter((child) => prepositionOf(scene, child) === 'of')
    .flatMap((child) => [child, ...scene.trees.children(child, 'nmod')])
    .flatMap((child) => scene.trees.children(child, 'nmod', 'appos'))
    .filter((child) => prepositionOf(scene, child) === 'by');

/** "silenced their guns", "hurled stones at the police", "tourists invaded the island": a lull, a protest, a crowd. */
export function isTamer(scene: Scene, trigger: number, found: Arguments): boolean {
  const patients = found.slots.get('patient') ?? [];
  if (scene.lemma(trigger) === 'silence')
    return patients.some((node) =>
      scene.trees.children(node, 'nmod', 'det').some((child) => scene.tokens.lower(child) === 'their'),
    );
  const doers = pick(found, ['agent']);
  // "shelling out for translators", "a landslide struck the road"
  if (scene.lemma(trigger) === 'shell' && scene.tokens.lower(trigger + 1) === 'out') return true;
  if (doers.some((node) => NATURE.has(scene.lemma(node)))) return true;
  if (scene.lemma(trigger) === 'invade')
    return doers.length > 0 && !isAny(scene, doers, 'armed', 'body', 'named');
  const isOfStones = patients.some((node) => THROWN.has(scene.lemma(node)));
  const at = found.slots.get('at') ?? [];
  return isOfStones && at.some((node) => /^police/.test(scene.lemma(node))) && !isAny(scene, doers, 'armed');
}
const NATURE = words(
  'landslide mudslide storm quake earthquake flood rain lightning cyclone hurricane tornado typhoon avalanche drought wave tsunami locust shortage crisis inflation',
);
const THROWN = words('stone rock bottle brick');
