import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';

/** "The raid killed their leader": whatever the raid, people died. */
export function isKilling({ trees, lemma }: Scene, noun: number): boolean {
  const verb = trees.head[noun] ?? -1;
  if (trees.rel(noun) !== 'nsubj') return false;
  // "a raid led to the capture of …"
  const isLeading =
    /^(?:lead|result)$/.test(lemma(verb)) &&
    trees.children(verb, 'obl').some((one) => OUTCOMES.has(lemma(one)));
  return isLeading || /^(?:kill|wound|injure)$/.test(lemma(verb));
}
const OUTCOMES = words(
  'death killing capture arrest detention injury casualty destruction elimination rescue',
);
