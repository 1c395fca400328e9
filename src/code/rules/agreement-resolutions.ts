import type { Draft } from '../draft.js';
import { pick, verbArguments, isVerb } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { make } from './agreement-draft.js';

const ADOPTING = words('adopt pass approve');
const COUNCILS = words('council assembly');

/** "The Security Council adopted resolution 2735": a text that states agree among themselves. */
export function ofResolution(scene: Scene, token: number): Draft | null {
  const { trees } = scene;
  if (scene.lemma(token) !== 'resolution' || trees.rel(token) === 'compound') return null;
  const verb = trees.head[token] ?? -1;
  const isAdopted =
    (trees.rel(token) === 'obj' || (trees.rel(token) === 'nsubj' && trees.passive[token] === 1)) &&
    isVerb(scene, verb) &&
    ADOPTING.has(scene.lemma(verb));
  if (!isAdopted) return null;
  const by = pick(verbArguments(scene, verb), ['agent', 'by']).filter((node) => node !== token);
  const isOfStates =
    by.some((node) => COUNCILS.has(scene.lemma(node))) ||
    (by.length === 0 &&
      trees.children(token, 'nmod', 'compound').some((child) => COUNCILS.has(scene.lemma(child))));
  return isOfStates ? make(scene, 'signed', token, verb, [], by) : null;
}
