import type { Draft } from '../draft.js';
import { isVerb, pick, prepositionOf, verbArguments } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { make } from './agreement-draft.js';

const ADOPTING = words('adopt pass approve');
const COUNCILS = words('council assembly');

const UNDONE = words('annul repeal rescind terminate revoke');
const VIOLATED = words('violate breach flout disregard defy contravene ignore');

/** "those resolutions were annulled", "flouted the resolutions of the Council" */
function ofFate(scene: Scene, token: number): Draft | null {
  const { trees } = scene;
  const verb = trees.head[token] ?? -1;
  const isObject = trees.rel(token) === 'obj' || (trees.rel(token) === 'nsubj' && trees.passive[token] === 1);
  if (!isObject || !isVerb(scene, verb)) return null;
  const isEnded = UNDONE.has(scene.lemma(verb));
  if (!isEnded && !(VIOLATED.has(scene.lemma(verb)) && isOfCouncil(scene, token))) return null;
  const by = pick(verbArguments(scene, verb), ['agent', 'by']).filter((node) => node !== token);
  return make(scene, isEnded ? 'ended' : 'violated', token, verb, [], by);
}

const UNHEEDED = words('violation non-implementation breach flouting defiance disregard non-compliance');
/** "the non-implementation of the UN resolutions" */
function ofUnheeded(scene: Scene, token: number): Draft | null {
  const noun = scene.trees.head[token] ?? -1;
  const isOver = scene.trees.rel(token) === 'nmod' && /^(?:of|with)$/.test(prepositionOf(scene, token));
  return isOver && UNHEEDED.has(scene.lemma(noun)) && isOfCouncil(scene, token)
    ? make(scene, 'violated', token, noun)
    : null;
}

const isOfCouncil = (scene: Scene, token: number): boolean =>
  scene.trees
    .children(token, 'nmod', 'compound', 'nummod', 'amod')
    .some(
      (child) =>
        COUNCILS.has(scene.lemma(child)) ||
        /^(?:un|international)$/.test(scene.tokens.lower(child)) ||
        /^\d{3,4}$/.test(scene.tokens.form(child)) ||
        scene.actorOf(scene.actorAt(child))?.kind === 'intergovernmental',
    );

/** "The Security Council adopted resolution 2735": a text that states agree among themselves. */
export function ofResolution(scene: Scene, token: number): Draft | null {
  const { trees } = scene;
  if (scene.lemma(token) !== 'resolution' || trees.rel(token) === 'compound') return null;
  const verb = trees.head[token] ?? -1;
  const isAdopted =
    (trees.rel(token) === 'obj' || (trees.rel(token) === 'nsubj' && trees.passive[token] === 1)) &&
    isVerb(scene, verb) &&
    ADOPTING.has(scene.lemma(verb));
  if (!isAdopted) return ofFate(scene, token) ?? ofUnheeded(scene, token);
  const by = pick(verbArguments(scene, verb), ['agent', 'by']).filter((node) => node !== token);
  const isOfStates =
    by.some((node) => COUNCILS.has(scene.lemma(node))) ||
    (by.length === 0 &&
      trees.children(token, 'nmod', 'compound').some((child) => COUNCILS.has(scene.lemma(child))));
  return isOfStates ? make(scene, 'signed', token, verb, [], by) : null;
}
