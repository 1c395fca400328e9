import { words } from '../lexicon/index.js';
import { isVerb } from '../grammar/index.js';
import type { Scene } from '../scene.js';

/** Verbs by which a stand is aired: "underscored", "recalled". */
const AIRING = words(`
  express voice reiterate reaffirm affirm renew announce declare stress emphasise emphasize underline underscore confirm convey
  state repeat restate proclaim register signal pledge reassert recall maintain highlight cite accentuate reconfirm re-affirm
  re-emphasise re-emphasize re-iterate`);

/** Whether a verb airs what its object names. */
export const isAiring = (scene: Scene, verb: number): boolean =>
  verb >= 0 && (AIRING.has(scene.lemma(verb)) || isMadeClear(scene, verb)) && isVerb(scene, verb);

/** "made clear the importance of" */
const isMadeClear = ({ trees, tokens, lemma }: Scene, verb: number): boolean =>
  lemma(verb) === 'make' && trees.children(verb, 'xcomp').some((one) => tokens.lower(one) === 'clear');

/** The verb whose object a noun is, itself or joined to it: "reaffirmed the treaty and our support for the mission"; -1. */
export function verbOver({ trees }: Scene, noun: number): number {
  let node = noun;
  for (let step = 0; step < 3 && trees.rel(node) === 'conj'; step += 1) node = trees.head[node] ?? -1;
  return node >= 0 && trees.rel(node) === 'obj' ? (trees.head[node] ?? -1) : -1;
}

/** "discussed their shared concern over": those who talk over a stand that is their own take it. */
export const isOwnInTalk = (scene: Scene, noun: number, verb: number): boolean =>
  verb >= 0 &&
  scene.lemma(verb) === 'discuss' &&
  isVerb(scene, verb) &&
  scene.trees
    .children(noun, 'nmod', 'det')
    .some((child) => /^(?:their|our)$/.test(scene.tokens.lower(child)));
