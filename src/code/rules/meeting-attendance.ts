import type { Draft } from '../draft.js';
import { isOneHouse, isPassive, prepositionOf, sortsOf, subjectOf } from '../grammar/index.js';
import type { Scene } from '../scene.js';
import { meetingTold } from './meeting-draft.js';
import { isKnown, isOfStanding } from './meeting-parties.js';

// Gatherings told by the name of the body that gathers: "will attend the General Assembly", "took part in the G20".

const GATHERED = /\b(?:g-?7|g-?8|g-?20|general assembly|unga|apec|cop-?\d+)$/i;

/** Somebody of standing who attends a body that is a gathering itself. */
export function meetingOfAttendance(scene: Scene, verb: number): Draft | null {
  const lemma = scene.lemma(verb);
  const isPart = lemma === 'take' && scene.tokens.lower(verb + 1) === 'part';
  if (!(/^(?:attend|participate)$/.test(lemma) || isPart) || isPassive(scene, verb)) return null;
  const { trees } = scene;
  const phrases =
    lemma === 'attend'
      ? trees.children(verb, 'obj')
      : [
          ...trees.children(verb, 'obl'),
          ...trees.children(verb, 'obj').flatMap((one) => trees.children(one, 'nmod')),
        ];
  const isThere = phrases.some(
    (node) =>
      (lemma === 'attend' || prepositionOf(scene, node) === 'in') && GATHERED.test(nameAt(scene, node)),
  );
  const who = subjectOf(scene, verb).filter(
    (node) => sortsOf(scene, node).has('person') && (isOfStanding(scene, node) || isKnown(scene, node)),
  );
  return isThere && who.length > 0 ? meetingTold(scene, verb, who, [], null) : null;
}

/** "The leaders will be joined by President Zelenskyy": who meets whom; nobody joins a speaker but at his desk. */
export function meetingOfJoining(scene: Scene, verb: number): Draft | null {
  if (scene.lemma(verb) !== 'join' || !isPassive(scene, verb)) return null;
  const { trees, tokens } = scene;
  const isOfficial = (node: number): boolean =>
    sortsOf(scene, node).has('person') && isOfStanding(scene, node) && trees.upos(node) !== 'PRON';
  const who = trees.children(verb, 'nsubj').filter(isOfficial);
  const other = trees
    .children(verb, 'obl')
    .filter((node) => tokens.lower(trees.child(node, 'case')) === 'by' && isOfficial(node));
  return who.length > 0 && other.length > 0 && !isOneHouse(scene, who, other)
    ? meetingTold(scene, verb, who, other, null)
    : null;
}

/** The words of a name up to its head. */
const nameAt = ({ tokens }: Scene, node: number): string => `${tokens.lower(node - 1)} ${tokens.lower(node)}`;
