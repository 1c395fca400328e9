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
