import type { Draft } from '../draft.js';
import { isAny, pick, verbArguments } from '../grammar/index.js';
import { PERSONS } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isDoing } from './meeting-courtesies.js';
import { partiesIn } from './position-matters.js';
import { isOperative, make } from './position-things.js';

/**
 * "welcomed the truce", "welcomes that the talks resume": a stand on what is done or said. Whoever is welcomed themselves is received,
 * or taken in, and no stand is taken on them.
 */
export function ofWelcome(scene: Scene, verb: number): Draft | null {
  if (scene.lemma(verb) !== 'welcome') return null;
  const found = verbArguments(scene, verb);
  const who = partiesIn(scene, pick(found, ['agent', 'by']));
  if (who.length === 0 && !isOperative(scene, verb)) return null;
  const welcomed = pick(found, ['patient']);
  // "welcomed Chad becoming a member": its step is welcomed.
  const step = stepIn(scene, verb);
  const about =
    step >= 0 ? [step] : isDoing(scene, verb) ? welcomed : welcomed.filter((node) => isThing(scene, node));
  return about.length > 0 || isClause(scene, verb) ? make('supports', verb, who, about) : null;
}

/** "welcomed Georgia joining the accord": whose step it is; -1 where no step is welcomed. */
const stepIn = ({ trees, tokens }: Scene, verb: number): number => {
  const step = trees.children(verb, 'ccomp', 'xcomp').find((clause) => tokens.lower(clause).endsWith('ing'));
  return step === undefined ? -1 : trees.child(step, 'nsubj');
};

/** "welcomed that the sides had agreed" */
const isClause = ({ trees, tokens }: Scene, verb: number): boolean =>
  trees
    .children(verb, 'ccomp')
    .some((clause) => trees.children(clause, 'mark').some((mark) => tokens.lower(mark) === 'that'));

const isThing = (scene: Scene, node: number): boolean =>
  /^(?:NOUN|PROPN|PRON)$/.test(scene.trees.upos(node)) &&
  scene.actorAt(node) === null &&
  scene.mentionAt(node)?.type !== 'place' &&
  !PERSONS.has(scene.lemma(node)) &&
  !isAny(scene, [node], 'body', 'person', 'people', 'armed') &&
  !PERSONAL.test(scene.tokens.lower(node));
const PERSONAL = /^(?:me|you|him|her|us|them|those|everyone|everybody|one|who|whom)$/;
