import type { Draft } from '../draft.js';
import { isPassive, isVerb, prepositionOf, subjectOf } from '../grammar/index.js';
import type { Scene } from '../scene.js';
import { COUNTS } from './meeting-lexicon.js';
import { attendedBy, relativeOver } from './meeting-mentions.js';
import { isParty } from './meeting-parties.js';
import type { Seat } from './meeting-seats.js';

// Who has part in a meeting by what the verb over it says.

/** "paid a visit to Kyiv": whoever does something with a meeting has part in it. */
export function withDoer(scene: Scene, draft: Draft, { verb, relation, noun }: Seat): Draft {
  // "had a series of meetings": their number stands for them.
  if (noun !== draft.trigger && !COUNTS.has(scene.lemma(noun))) return draft;
  const attending = attendedBy(scene, draft, verb, relation);
  if (attending) return attending;
  const relative = relativeOver(scene, draft);
  if (draft.roles['who'] && relative < 0) return draft;
  const clause = relative < 0 && relation === 'obj' && !isPassive(scene, verb) ? verb : relative;
  const who = clause < 0 ? [] : subjectOf(scene, clause).filter((node) => isParty(scene, node));
  const met = relative < 0 || draft.roles['with'] ? [] : metIn(scene, relative);
  return who.length > 0
    ? { ...draft, roles: { ...draft.roles, who, ...(met.length > 0 ? { with: met } : {}) } }
    : draft;
}

/** "the talks that he had with the government": with whom, told by the clause. */
const metIn = (scene: Scene, clause: number): readonly number[] =>
  scene.trees
    .children(clause, 'obl')
    .filter((node) => prepositionOf(scene, node) === 'with' && isParty(scene, node));

/** "In a call with X, the chancellor promised …": whoever speaks there has met them. */
export function withTalker(scene: Scene, draft: Draft, token: number): Draft {
  const verb = scene.trees.head[token] ?? -1;
  const isThere =
    scene.trees.rel(token) === 'obl' &&
    isVerb(scene, verb) &&
    !isPassive(scene, verb) &&
    (['in', 'during', 'at'].includes(prepositionOf(scene, token)) ||
      (scene.lemma(verb) === 'return' && prepositionOf(scene, token) === 'from'));
  if (draft.roles['who'] || !isThere) return draft;
  const others = draft.roles['with'] ?? [];
  const who = subjectOf(scene, verb).filter((node) => isParty(scene, node) && !others.includes(node));
  return who.length > 0 ? { ...draft, roles: { who, ...draft.roles } } : draft;
}
