import { isAny, modifiers, prepositionOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';

// Fighting and blasts told without anybody who fights: "clashes broke out", "explosions were heard".

/** "Clashes broke out in Tripoli": nobody is named, and there was fighting. */
export const isBrokenOut = (scene: Scene, noun: number): boolean =>
  scene.trees.rel(noun) === 'nsubj' &&
  CLASHES.has(scene.lemma(noun)) &&
  isBreakingOut(scene, scene.trees.head[noun] ?? -1, noun) &&
  !modifiers(scene, noun).some((child) => OTHER_CLASHES.has(scene.lemma(child)));
const CLASHES = words('clash battle skirmish combat hostility firefight');
const BREAKING_OUT = words(
  'break erupt rage flare continue resume intensify escalate occur ensue persist spread subside',
);
/** "broke out", "are under way", "ongoing" */
const isBreakingOut = (scene: Scene, head: number, noun: number): boolean =>
  BREAKING_OUT.has(scene.lemma(head)) ||
  (isTakingPlace(scene, head) && isAmongArmed(scene, noun)) ||
  /^(?:underway|ongoing)$/.test(scene.tokens.lower(head)) ||
  (scene.lemma(head) === 'way' && scene.tokens.lower(head - 1) === 'under');
const OCCURRING = words(
  'report happen start begin unfold register record recur reignite ease subside stop cease',
);

/** "took place", "were reported", "have eased" */
const isTakingPlace = (scene: Scene, head: number): boolean =>
  OCCURRING.has(scene.lemma(head)) ||
  (scene.lemma(head) === 'take' &&
    scene.trees.children(head, 'obj').some((one) => scene.lemma(one) === 'place'));

/** Between nobody named, or between somebody armed: "clashes between fans were reported". */
const isAmongArmed = (scene: Scene, noun: number): boolean => {
  const sides = scene.trees
    .children(noun, 'nmod')
    .filter((one) => /^(?:between|with|among|by)$/.test(prepositionOf(scene, one)));
  return sides.length === 0 || isAny(scene, sides, 'armed');
};

const OTHER_CLASHES = words(
  'legal political court verbal personality cultural culture fan football diplomatic',
);

const BLASTS = words('explosion blast detonation');
const HEARD = words(
  'hear rock shake jolt record register document observe report note rip tear shatter reverberate echo',
);
const MISHAPS = words('gas boiler volcanic population cylinder stove sound domestic kitchen methane solar');

/** "heard nine explosions", "blasts rocked the port": what monitors and residents tell of, whatever caused it, but for mishaps. */
export const isBlastHeard = (scene: Scene, noun: number): boolean =>
  BLASTS.has(scene.lemma(noun)) &&
  HEARD.has(scene.lemma(scene.trees.head[noun] ?? -1)) &&
  !modifiers(scene, noun).some((child) => MISHAPS.has(scene.lemma(child)));

/** "where an offensive opened in May" */
export const isOpened = ({ trees, lemma }: Scene, noun: number): boolean =>
  trees.rel(noun) === 'nsubj' &&
  lemma(noun) === 'offensive' &&
  /^(?:open|begin|start|launch|resume|unfold|continue)$/.test(lemma(trees.head[noun] ?? -1));
