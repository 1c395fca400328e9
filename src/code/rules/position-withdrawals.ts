import { pick, verbArguments } from '../grammar/index.js';
import type { Scene } from '../scene.js';
import { RELINQUISHED, UTTERED } from './position-lexicon.js';
import { STANDS } from './position-things.js';

/** "went back on its promise", "retreated from its demand", "climbed down from" */
export function withdrawnFrom(scene: Scene, verb: number): readonly number[] {
  const next = scene.tokens.lower(verb + 1);
  const lemma = scene.lemma(verb);
  const slots =
    (lemma === 'go' && next === 'back') || lemma === 'renege' || lemma === 'backslide'
      ? ['on']
      : /^(?:retreat|depart|deviate|resile)$/.test(lemma) || (lemma === 'climb' && next === 'down')
        ? ['from']
        : /^break$/.test(lemma)
          ? ['with']
          : [];
  return pick(verbArguments(scene, verb), slots).filter(
    (node) =>
      (STANDS.has(scene.lemma(node)) ||
        UTTERED.has(scene.lemma(node)) ||
        RELINQUISHED.has(scene.lemma(node))) &&
      scene.tokens.lower(node) !== 'positions',
  );
}
