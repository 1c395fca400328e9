import type { Draft } from '../draft.js';
import {
  isAny,
  isPassive,
  isPossessor,
  isVerb,
  modifiers,
  prepositionOf,
  subjectOf,
} from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { consult, isCounterpart } from './act-contacts.js';
import { isAtHome } from './act-home.js';
import { isParty } from './act-parties.js';
import { doersOf, isDoing, isForeign } from './act-sides.js';

// Counsel told as engagement: "engaged the parties", "is actively engaged with the Union", "our engagement with Baku".

/** Engagement with another government or party, by verb, participle or noun; null for fighting and for everyday life. */
export function ofEngagement(scene: Scene, token: number): Draft | null {
  const lemma = scene.lemma(token);
  if (lemma === 'engagement') return ofNoun(scene, token);
  if (lemma !== 'engage' && scene.tokens.lower(token) !== 'engaged') return null;
  if (isVerb(scene, token) && !isPassive(scene, token)) return ofVerb(scene, token);
  return ofState(scene, token);
}

const SIDES = words('party delegation interlocutor stakeholder representative negotiator donor regime junta');

/** Whom one can take counsel with: officials, governments, and the sides of a conflict, but not in arms. */
const isEngaged = (scene: Scene, node: number): boolean =>
  (isCounterpart(scene, node) || (SIDES.has(scene.lemma(node)) && !isAtHome(scene, node))) &&
  !isAny(scene, [node], 'arms') &&
  scene.trees.upos(node) !== 'PRON';

/** Whoever stands behind "with", also where a parser hung it on the time or matter between. */
const engagedWith = (scene: Scene, around: readonly number[]): readonly number[] =>
  [...around, ...around.flatMap((node) => scene.trees.children(node, 'nmod'))].filter(
    (node) => prepositionOf(scene, node) === 'with' && (isEngaged(scene, node) || isPerson(scene, node)),
  );
const isPerson = (scene: Scene, node: number): boolean => scene.mentionAt(node)?.type === 'person';

const isArmed = (scene: Scene, node: number): boolean =>
  isAny(scene, [node], 'armed') || /^(?:military|armed-group)$/.test(kindAt(scene, node));
const kindAt = (scene: Scene, node: number): string => scene.actorOf(scene.actorAt(node))?.kind ?? '';

/** "We have been engaging the parties intently": not of forces, nor with forces, who would be fighting. */
function ofVerb(scene: Scene, verb: number): Draft | null {
  const objects = scene.trees.children(verb, 'obj').filter((node) => isEngaged(scene, node));
  const by = doersOf(scene, verb).filter((node) => !/^they$/.test(scene.tokens.lower(node)));
  if (objects.length === 0 || by.length === 0) return null;
  return [...by, ...objects].some((node) => isArmed(scene, node)) ? null : consult(verb, by, objects);
}

/** "has been engaged with his counterpart", "remain closely engaged with the government" */
function ofState(scene: Scene, token: number): Draft | null {
  const { trees } = scene;
  const head = trees.head[token] ?? -1;
  const isBorne = trees.child(token, 'cop') < 0 && trees.rel(token) === 'xcomp' && isVerb(scene, head);
  const around = [token, ...(isBorne ? [head] : [])].flatMap((node) => trees.children(node, 'obl', 'nmod'));
  // "are engaged in talks with": the talks say it, as fighting does.
  if (around.some((node) => prepositionOf(scene, node) === 'in' && !isTime(scene, node))) return null;
  if (trees.rel(token) === 'amod') return null;
  const to = engagedWith(scene, around);
  const by = subjectOf(scene, isBorne ? head : token).filter((node) => isDoing(scene, node));
  return to.length > 0 && by.length > 0 ? consult(token, by, to) : null;
}
const isTime = (scene: Scene, node: number): boolean => scene.mentionAt(node)?.type === 'time';

const OTHERWISE = words(
  'military armed kinetic combat naval social community civic public press media rule rules',
);

/** "any kind of engagement with them" */
const KINDS = /^(?:kind|sort|type|form|level|lot)$/;

/** "our engagement with the authorities", "will have engagements with other delegations" */
function ofNoun(scene: Scene, noun: number): Draft | null {
  const { trees } = scene;
  if (
    trees.rel(noun) === 'compound' ||
    modifiers(scene, noun).some((word) => OTHERWISE.has(scene.lemma(word)))
  )
    return null;
  const verb = trees.head[noun] ?? -1;
  const isHad =
    trees.rel(noun) === 'obj' && /^(?:have|hold|continue|intensify|direct)$/.test(scene.lemma(verb));
  const kind = KINDS.test(scene.lemma(verb))
    ? trees.children(verb, 'nmod').filter((node) => node > noun)
    : [];
  const own = [...trees.children(noun, 'nmod', 'obl'), ...kind];
  const around = [...own, ...(isHad ? trees.children(verb, 'obl') : [])];
  const to = engagedWith(scene, around);
  if (to.length === 0 || (prepositionOf(scene, noun) === 'of' && !KINDS.test(scene.lemma(verb)))) return null;
  const owners = trees
    .children(noun, 'nmod', 'det', 'amod', 'compound')
    .filter((node) => node < noun && (isPossessor(scene, node) || isForeign(scene, node)))
    .filter((node) => isParty(scene, node));
  const by = owners.length > 0 ? owners : isHad ? doersOf(scene, verb) : [];
  return consult(
    noun,
    by,
    to.filter((node) => !by.includes(node)),
  );
}
