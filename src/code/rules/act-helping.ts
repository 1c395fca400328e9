import type { Draft } from '../draft.js';
import { isOneHouse, isPassive, isPossessor, isVerb, subjectOf } from '../grammar/index.js';
import type { Scene } from '../scene.js';
import { isAtHome, isOfStates } from './act-home.js';
import { isOnFloor, isParty } from './act-parties.js';
import { make } from './act-draft.js';

const FOCUS = /^(?:focus|priority|aim|goal|task|objective|intention|purpose)$/;

/** "is helping Moldova defend itself", "our main focus is helping them": help that one party gives another. */
export function ofHelping(scene: Scene, verb: number): Draft | null {
  if (scene.lemma(verb) !== 'help' || !isVerb(scene, verb) || isPassive(scene, verb)) return null;
  const by = helpersOf(scene, verb);
  const to = helpedBy(scene, verb).filter((node) => !by.includes(node));
  if (by.length === 0 || to.length === 0 || isOneHouse(scene, by, to)) return null;
  return make('aid', verb, { by, to }, { cameo: '070' });
}

const isHelper = (scene: Scene, node: number): boolean =>
  /^(?:we|they|our|their|its)$/.test(scene.tokens.lower(node)) ||
  (isParty(scene, node) && isOfStates(scene, node) && !isOnFloor(scene, node));

function helpersOf(scene: Scene, verb: number): readonly number[] {
  const { trees } = scene;
  const focus = trees.children(verb, 'nsubj').find((node) => FOCUS.test(scene.lemma(node)));
  const said =
    focus === undefined
      ? subjectOf(scene, verb)
      : trees.children(focus, 'nmod', 'det').filter((node) => isPossessor(scene, node));
  return said.filter((node) => isHelper(scene, node));
}

/** Whom they help: the object, which a parser takes for the subject of what they are helped to do at times. */
function helpedBy(scene: Scene, verb: number): readonly number[] {
  const { trees, tokens } = scene;
  const own = trees.children(verb, 'obj', 'iobj');
  const nodes =
    own.length > 0 ? own : trees.children(verb, 'ccomp').flatMap((deed) => trees.children(deed, 'nsubj'));
  return nodes.filter(
    (node) =>
      node > verb &&
      !isAtHome(scene, node) &&
      // "helping them": those whom the text has named as a body
      (/^(?:them|it)$/.test(tokens.lower(node))
        ? scene.actorAt(node) !== null
        : isOfStates(scene, node) && isParty(scene, node)),
  );
}
