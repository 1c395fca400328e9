import { isAny, namedNodes, prepositionOf, sortsOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';

// What can be held, taken, left and closed on.

/** Buildings and posts that are held like ground. */
const STRONGPOINTS = words(
  `headquarters palace airport hospital prison station refinery factory mosque parliament ministry depot arsenal post works
  hilltop airstrip bastion command academy university complex building garrison barracks tower fortification bunker terminal
  plant monastery school hotel tunnel microdistrict heap mast campus`,
);
/** Posts that only somebody armed mans. */
const MILITARY_SITES = words(
  'post outpost position trench base checkpoint barracks garrison bunker fortification camp bastion stronghold fort',
);

export const isStrongpoint = (scene: Scene, node: number): boolean => STRONGPOINTS.has(scene.lemma(node));
export const isMilitarySite = (scene: Scene, node: number): boolean => MILITARY_SITES.has(scene.lemma(node));

/** Whether a phrase is itself a place: "talks in Geneva" and "rockets from Lebanon" are none. */
export function isSite(scene: Scene, node: number): boolean {
  return namedNodes(scene, node).some((one) => {
    const sorts = sortsOf(scene, one);
    return sorts.has('place') || sorts.has('site') || isWaters(scene, one) || isUnknownName(scene, one);
  });
}

/** "the waters of Guyana" are a place, water is none. */
export const isWaters = ({ tokens }: Scene, node: number): boolean => tokens.lower(node) === 'waters';

/** A name that nobody has found out: after "from" or "of" it is taken for a place. */
const isUnknownName = (scene: Scene, node: number): boolean =>
  isCapitalised(scene, node) && scene.mentionAt(node) === undefined && scene.referenceAt(node) === undefined;

const isCapitalised = ({ trees, tokens }: Scene, node: number): boolean =>
  trees.upos(node) === 'PROPN' ||
  (trees.upos(node) === 'NOUN' &&
    tokens.form(node) !== tokens.lower(node) &&
    tokens.sentence[node] === tokens.sentence[node - 1]);

/**
 * "Kinzo fell to the rebels": a bare name in front of its verb, taken for a body of no known kind, where what is said can only be
 * said of a place.
 */
export function isTownByName(scene: Scene, node: number): boolean {
  const mention = scene.mentionAt(node);
  if (scene.trees.upos(node) !== 'PROPN' || scene.trees.child(node, 'det') >= 0) return false;
  const kind = scene.actorOf(scene.actorAt(node))?.kind ?? 'other';
  return mention?.type === 'organisation' && kind === 'other' && mention.last - mention.first < 3;
}

const DISTANCES = words('kilometre kilometer km mile metre meter yard range reach sight distance hour');
const HOLDING = words('control possession mastery dominance command middle heart centre center');

/** "within eight kilometres of X", "for control of X": the place behind the word that stands before it. */
export function groundOf(scene: Scene, node: number): number {
  const { trees } = scene;
  const isHolding = HOLDING.has(scene.lemma(node));
  if (!isHolding && !DISTANCES.has(scene.lemma(node))) return node;
  const behind = trees
    .children(node, 'nmod')
    .find((child) => child > node && /^(?:of|from|over)$/.test(prepositionOf(scene, child)));
  return behind === undefined ? node : groundOf(scene, behind);
}

const DIRECTIONS = words('away nearer near closer close far deep deeper up north south east west out');

/** "redeployed away from the junction", "nearer to the town": the place that a parser hangs on the adverb. */
export const groundBehindAdverb = (scene: Scene, verb: number): readonly number[] =>
  scene.trees
    .children(verb, 'advmod', 'xcomp')
    .filter((adverb) => adverb > verb && DIRECTIONS.has(scene.tokens.lower(adverb)))
    .flatMap((adverb) => scene.trees.children(adverb, 'obl', 'nmod'))
    .filter((child) => /^(?:from|to|into|towards?|of)$/.test(prepositionOf(scene, child)));

/**
 * "the exit of the last soldiers from X", "challenged the army's hold on X": the phrases with these prepositions that a parser hangs on
 * what stands before them or on the verb over the noun.
 */
export function phrasesNearNoun(
  scene: Scene,
  noun: number,
  prepositions: readonly string[],
): readonly number[] {
  const { trees } = scene;
  const inner = trees.children(noun, 'nmod').filter((child) => prepositionOf(scene, child) === 'of');
  const head = trees.head[noun] ?? -1;
  const near = [
    ...inner.flatMap((child) => trees.children(child, 'nmod')),
    ...(/^(?:obj|nsubj)$/.test(trees.rel(noun))
      ? trees.children(head, 'obl').filter((child) => child - noun < 6)
      : []),
  ];
  return near.filter((child) => child > noun && prepositions.includes(prepositionOf(scene, child)));
}

/** Somebody who holds ground: an army, an armed group, or a side named as one of theirs. */
export const isHolder = (scene: Scene, node: number): boolean =>
  isAny(scene, [node], 'armed', 'body', 'named') || scene.actorAt(node) !== null;
