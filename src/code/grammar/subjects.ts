import { isQuotative } from '../../lib/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { TELLING } from './carriers.js';
import {
  isBareCount,
  isInfinitive,
  isPassive,
  isPossessor,
  isRelative,
  isVerb,
  prepositionOf,
  sharedObject,
} from './shape.js';

// Who does what a verb or a noun says.

const DEPTH = 8;

/** The node itself, or the noun that it stands for as a relative pronoun. */
export function antecedents(scene: Scene, node: number, verb: number): number[] {
  if (!isRelative(scene, node)) return [node];
  const { trees } = scene;
  for (let at = verb, steps = 0; at >= 0 && steps < DEPTH; at = trees.head[at] ?? -1, steps += 1)
    if (trees.rel(at) === 'acl') return [trees.head[at] ?? node];
  return [node];
}

/** Head tokens of a verb's subject, looked for in the clauses it depends on where it has none of its own. */
export function subjectOf(scene: Scene, verb: number, depth = 0): number[] {
  const { trees } = scene;
  const own = trees
    .children(verb, 'nsubj')
    .filter((child) => !trees.children(verb, 'expl').includes(child) && !isOfSaying(scene, child, verb));
  // "Nine were injured, three of them seriously": the second only adds to the first; "there" and the like come first.
  const before = own.filter((child) => child < verb);
  const nearest = (before.length > 0 ? before : own).at(-1);
  if (nearest !== undefined) return antecedents(scene, nearest, verb);
  const counted = countedBefore(scene, verb);
  if (counted.length > 0) return counted;
  const stolen = subjectStolen(scene, verb);
  if (stolen >= 0) return [stolen];
  const timed = subjectBehindConjunction(scene, verb);
  if (timed >= 0) return [timed];
  const head = trees.head[verb] ?? -1;
  if (head < 0 || depth > DEPTH) return [];
  switch (trees.rel(verb)) {
    case 'acl':
      if (isVerb(scene, head)) return gerundController(scene, verb, head, depth);
      if (!isInfinitive(scene, verb)) return [head];
      return forSubject(scene, head, verb) ?? nounAgents(scene, head, depth + 1);
    case 'amod':
      return sharedObject(scene, verb) >= 0 ? subjectOf(scene, verb - 2, depth + 1) : [head];
    case 'xcomp':
      return controller(scene, head, depth);
    case 'advcl':
      if (saidBefore(scene, verb, head) >= 0)
        return subjectOf(scene, saidBefore(scene, verb, head), depth + 1);
      return isVerb(scene, head) ? gerundController(scene, verb, head, depth) : [];
    case 'ccomp':
      return lentSubject(scene, verb, head);
    case 'conj':
    case 'parataxis':
      return isVerb(scene, head) || trees.child(head, 'cop') >= 0 ? subjectOf(scene, head, depth + 1) : [];
    default:
      return [];
  }
}

/** "The military struck X, …, state media said": the noun right before a verb, which a parser gave to the source behind; -1. */
function subjectStolen(scene: Scene, verb: number): number {
  const { trees } = scene;
  const noun = verb - 1;
  const thief = trees.head[noun] ?? -1;
  const named = scene.mentionAt(noun) ?? scene.referenceAt(noun);
  const isStolen =
    trees.rel(verb) === 'ccomp' &&
    thief > verb &&
    /^(?:amod|compound|nmod)$/.test(trees.rel(noun)) &&
    trees.head[thief] === trees.head[verb];
  return isStolen && /^(?:organisation|person)$/.test(named?.type ?? '') ? noun : -1;
}

/**
 * "The army struck the town, killing one, the agency said": the clause told of, where a parser hangs what follows from it on the
 * verb of saying behind; -1 where there is none.
 */
const saidBefore = ({ trees, lemma }: Scene, verb: number, saying: number): number =>
  saying > verb && isQuotative(lemma(saying))
    ? (trees.children(saying, 'ccomp').find((told) => told < verb) ?? -1)
    : -1;

/** "…, killing one, state media said": the source behind, though a parser gives it to the gerund. */
const isOfSaying = ({ trees, lemma }: Scene, noun: number, verb: number): boolean =>
  noun > verb && trees.head[noun] === verb && trees.upos(noun + 1) === 'VERB' && isQuotative(lemma(noun + 1));

/** "fled after fighters set fire to …", "since clashes broke out": the subject that a parser took for a phrase of the main verb. */
function subjectBehindConjunction(scene: Scene, verb: number): number {
  const { trees, tokens } = scene;
  if (!/^(?:advcl|acl|xcomp|conj)$/.test(trees.rel(verb)) || tokens.lower(verb).endsWith('ing')) return -1;
  const noun = trees.upos(verb - 1) === 'ADV' ? verb - 2 : verb - 1;
  if (!/^(?:obl|nmod)$/.test(trees.rel(noun)) || trees.child(verb, 'aux') >= 0) return -1;
  if (isPassiveParticiple(scene, verb)) return -1;
  const mark = trees.child(verb, 'mark');
  const preposition = prepositionOf(scene, noun);
  // The conjunction stands before the noun, whichever of the two it is hung on.
  const isOpen = mark < 0 ? SUBORDINATING.has(preposition) : mark < noun && preposition === '';
  return isOpen && (mark < 0 || SUBORDINATING.has(tokens.lower(mark))) ? noun : -1;
}
const SUBORDINATING = words('after before until since once when while as because');

/** "after attacks claimed by the group": told of the noun, with its doer behind. */
const isPassiveParticiple = (scene: Scene, verb: number): boolean =>
  scene.trees.children(verb, 'obl').some((child) => prepositionOf(scene, child) === 'by');

/** "Between 15 and 20 trucks were hit", "More than seven were injured": a number that a parser took for no subject. */
const countedBefore = (scene: Scene, verb: number): number[] =>
  scene.trees
    .children(verb, 'obl', 'advmod')
    .filter(
      (child) =>
        child < verb &&
        (isBareCount(scene, child) || scene.mentionAt(child)?.figure?.unit === 'persons') &&
        prepositionOf(scene, child) === '',
    );

/** "Soldiers crossed the river, the army said": the subject that a parser gave to the verb of saying, which has its own. */
function lentSubject({ trees }: Scene, verb: number, saying: number): number[] {
  const subject = trees.child(saying, 'nsubj');
  const hasOwn = subject >= 0 && verb < saying && NAMING.has(trees.upos(saying - 1));
  return hasOwn && subject < verb ? [subject] : [];
}
const NAMING = new Set(['NOUN', 'PROPN', 'PRON']);

const SUBJECT_CONTROL = words('promise threaten vow pledge offer agree refuse want need use take');

/** Who does what the complement of a verb says: its object ("forced them to leave"), else its subject. */
function controller(scene: Scene, verb: number, depth: number): number[] {
  if (isTold(scene, verb)) return seen(scene, verb);
  const object = scene.trees.child(verb, 'obj', 'iobj');
  if (object >= 0 && !SUBJECT_CONTROL.has(scene.lemma(verb))) return antecedents(scene, object, verb);
  return subjectOf(scene, verb, depth + 1);
}

/** "observed shelling", "saw forces firing": whoever tells of it does not do it. */
const isTold = (scene: Scene, verb: number): boolean =>
  TELLING.has(scene.lemma(verb)) && !isPassive(scene, verb);

const seen = (scene: Scene, verb: number): number[] =>
  scene.trees.children(verb, 'obj').flatMap((child) => antecedents(scene, child, verb));

/** "a condition for the group to join": who is to do it, right before the infinitive. */
function forSubject({ trees, tokens }: Scene, noun: number, verb: number): number[] | null {
  const phrase = trees
    .children(noun, 'nmod', 'obl')
    .find(
      (child) => child < verb && trees.children(child, 'case').some((one) => tokens.lower(one) === 'for'),
    );
  return phrase === undefined ? null : [phrase];
}

/** Verbs whose object does what their infinitive says, however a parser hangs it. */
const OBJECT_CONTROL = words(
  'allow permit let enable ask urge call force compel order tell invite request require authorise authorize help push',
);

/** "Accused Russia of sending", "prevented them from returning": the object; else the subject of the main clause. */
function gerundController(scene: Scene, gerund: number, verb: number, depth: number): number[] {
  const { trees, tokens } = scene;
  const mark = tokens.lower(trees.child(gerund, 'mark', 'case'));
  if (mark === '' && isTold(scene, verb)) return seen(scene, verb);
  const object = trees.child(verb, 'obj');
  const isOfObject =
    mark === 'of' ||
    mark === 'from' ||
    mark === 'into' ||
    (mark === 'to' && OBJECT_CONTROL.has(scene.lemma(verb)));
  const asked = mark === 'to' && OBJECT_CONTROL.has(scene.lemma(verb)) ? askedOf(scene, verb, gerund) : [];
  if (asked.length > 0) return asked;
  if (isOfObject && object >= 0) return antecedents(scene, object, verb);
  // "were wounded by shelling": who suffers it does not do it.
  if (mark === 'by' && isPassive(scene, verb)) return [];
  return subjectOf(scene, verb, depth + 1);
}

/** "called on Kigali to withdraw": of whom it is asked, behind a preposition. */
const askedOf = (scene: Scene, verb: number, infinitive: number): number[] =>
  scene.trees
    .children(verb, 'obl')
    .filter((child) => child > verb && child < infinitive && /^(?:up)?on$/.test(prepositionOf(scene, child)));

/** Who does what a noun says: "by …", a possessor, a name before it ("USAF strikes"), the subject of its light verb. */
export function nounAgents(scene: Scene, noun: number, depth = DEPTH - 1): number[] {
  const { trees } = scene;
  const by = trees.children(noun, 'nmod').filter((child) => prepositionOf(scene, child) === 'by');
  if (by.length > 0) return by;
  // "Sunday's attacks" are nobody's.
  const possessors = trees
    .children(noun, 'nmod', 'det')
    .filter((child) => isPossessor(scene, child) && scene.mentionAt(child)?.type !== 'time');
  if (possessors.length > 0) return possessors.flatMap((child) => antecedents(scene, child, noun));
  const named = modifiers(scene, noun).filter((child) => isActing(scene, child));
  if (named.length > 0) return named.slice(0, 1);
  const owned = ownedUp(scene, noun);
  if (owned.length > 0) return owned;
  if (depth >= DEPTH - 1) return [];
  const head = trees.head[noun] ?? -1;
  return trees.rel(noun) === 'obj' && isVerb(scene, head) ? subjectOf(scene, head, depth + 1) : [];
}

const OWNING = words('claim accept admit acknowledge assume take');

/** "claimed responsibility for the attack": who says that it was they. */
function ownedUp(scene: Scene, noun: number): number[] {
  const { trees } = scene;
  const above = trees.head[noun] ?? -1;
  const verb = above < 0 ? -1 : (trees.head[above] ?? -1);
  const isOwned =
    scene.lemma(above) === 'responsibility' && trees.rel(above) === 'obj' && OWNING.has(scene.lemma(verb));
  return isOwned && prepositionOf(scene, noun) === 'for' ? subjectOf(scene, verb, 1) : [];
}

export const modifiers = ({ trees }: Scene, noun: number): number[] =>
  trees.children(noun, 'compound', 'amod', 'nmod', 'flat').filter((child) => child < noun);

const ACTING = words(
  'coalition government rebel militant terrorist army opposition regime enemy insurgent separatist militia army',
);

function isActing(scene: Scene, node: number): boolean {
  const mention = scene.mentionAt(node);
  if (!mention) return scene.trees.rel(node) === 'compound' && ACTING.has(scene.lemma(node));
  const named =
    mention.type === 'organisation' || mention.type === 'nationality' || mention.type === 'person';
  return named || (mention.type === 'place' && mention.place?.precision === 'country');
}
