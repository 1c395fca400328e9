import { isPlural, nounArguments, pick } from '../grammar/index.js';
import type { Scene } from '../scene.js';
import { HEARSAY } from './evidence-lexicon.js';

/** "media reports", "reports that …": what is heard, no report. */
export function isHearsay(scene: Scene, token: number): boolean {
  const before = scene.trees.children(token, 'compound', 'amod', 'det');
  if (before.some((child) => HEARSAY.has(scene.tokens.lower(child)))) return true;
  if (scene.lemma(token) !== 'report') return false;
  const isOwned =
    scene.trees.child(token, 'det') >= 0 || pick(nounArguments(scene, token), ['agent']).length > 0;
  return isPlural(scene, token) && !isOwned;
}
