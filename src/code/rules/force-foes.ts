import { isAny, isVerb, modifiers, pick, prepositionOf, subjectOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import type { ForceFrame } from './force-frames.js';
import type { Match } from './frames.js';

// Force told by whom it is against or between: "the campaign against the militants", "going after the militia", "the conflict
// between the army and the rebels", "fought to free the town".

const FIGHTERS = words(
  'militant terrorist insurgent rebel jihadist extremist militia fighter guerrilla bandit gunman combatant',
);

/** An armed group, or people who are nothing but fighters. */
export const isFoe = (scene: Scene, node: number): boolean =>
  scene.actorOf(scene.actorAt(node))?.kind === 'armed-group' ||
  FIGHTERS.has(scene.lemma(node)) ||
  modifiers(scene, node).some(
    (child) =>
      isAny(scene, [node], 'armed') &&
      scene.actorOf(scene.mentionAt(child)?.actor ?? null)?.kind === 'armed-group',
  );

const OF_WORDS = words(
  'media disinformation smear propaganda advertising election electoral information online financial economic public social awareness legal diplomatic political sanctions pressure ideological messaging narrative counter-messaging',
);

/** "the campaign against the militants"; of words and of money there are campaigns as well. */
export const isAgainstFoes = (scene: Scene, { found, frame, trigger }: Match<ForceFrame>): boolean =>
  pick(found, frame.roles['to']).some((node) => isFoe(scene, node)) &&
  !modifiers(scene, trigger).some((child) => OF_WORDS.has(scene.tokens.lower(child)));

/** "the conflict between the army and the rebels", "the war between Sudan and the RSF": between sides of which one is armed, or states at war. */
export function isBetweenArmed(scene: Scene, { found, trigger }: Match<ForceFrame>): boolean {
  if (isVerb(scene, trigger)) return isFightOfStates(scene, found);
  const sides = [
    ...new Set(pick(found, ['between', 'among']).flatMap((node) => scene.trees.conjuncts(node))),
  ];
  if (modifiers(scene, trigger).some((child) => OF_WORDS.has(scene.tokens.lower(child)))) return false;
  if (sides.some((node) => isAny(scene, [node], 'armed'))) return true;
  const kinds = sides.map((node) => scene.actorOf(scene.actorAt(node))?.kind ?? '');
  return (
    kinds.filter((kind) => SIDES.has(kind)).length > 1 &&
    (scene.lemma(trigger) === 'war' || kinds.some((kind) => kind !== 'state' && kind !== 'government'))
  );
}
/** "is fighting Russia": one state another, and not over prices or in court. */
const isFightOfStates = (scene: Scene, found: Match['found']): boolean =>
  [pick(found, ['agent']), pick(found, ['patient'])].every((nodes) =>
    nodes.some((node) => SIDES.has(scene.actorOf(scene.actorAt(node))?.kind ?? '')),
  ) && !['over', 'at', 'before', 'on'].some((slot) => found.slots.has(slot));

const SIDES = new Set(['state', 'government', 'military', 'armed-group']);

const GROUND = words(
  'free liberate retake recapture reclaim recover regain seize capture expel oust dislodge reconquer',
);

/** "fought to free the town": whom they fought, the text need not say. A parser takes "free" for an adjective. */
export function isFightForGround(scene: Scene, verb: number): boolean {
  if (scene.lemma(verb) !== 'fight') return false;
  const to = [1, 2, 3].map((step) => verb + step).find((node) => scene.tokens.lower(node) === 'to') ?? -1;
  return (
    to >= 0 &&
    GROUND.has(scene.tokens.lower(to + 1)) &&
    [2, 3, 4].some((step) => isAny(scene, [to + step], 'place', 'site', 'armed'))
  );
}

const GOING = words('go be get enter drag draw start plunge slide drift');

const WITH = /^(?:with|against)$/;

/** "go to war with Iran", "be in a war with the neighbour": with a state by name or with somebody armed; null else. */
export function goingToWar(
  scene: Scene,
  noun: number,
): { readonly anchor: number; readonly by: readonly number[]; readonly to: readonly number[] } | null {
  if (scene.lemma(noun) !== 'war' || !/^(?:to|in|into|at)$/.test(prepositionOf(scene, noun))) return null;
  const { trees } = scene;
  const head = trees.head[noun] ?? -1;
  const isGone = isVerb(scene, head) && GOING.has(scene.lemma(head));
  if (!isGone && trees.child(noun, 'cop') < 0) return null;
  const phrases = [...trees.children(noun, 'nmod', 'obl'), ...(isGone ? trees.children(head, 'obl') : [])];
  const to = phrases.filter(
    (child) =>
      WITH.test(prepositionOf(scene, child)) &&
      isAny(scene, [child], 'named', 'armed') &&
      isAny(scene, [child], 'body', 'place', 'armed'),
  );
  const anchor = isGone ? head : noun;
  return to.length > 0 ? { anchor, by: subjectOf(scene, anchor), to } : null;
}
