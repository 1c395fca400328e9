import { BLAMING, isQuotative } from '../../lib/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isActing, modifiers } from './acting.js';
import { antecedents } from './antecedents.js';
import { controller, forSubject, gerundController, JUDGING, willedBefore, willing } from './controllers.js';
import { besideObject, listedBefore, subjectBehindTime, subjectMishung, subjectsIn } from './own-subjects.js';
import { answerable, attributedTo, doersBeyond, isMeans } from './doers.js';
import { subjectBehindWith, subjectOfAdjective, verbAboveObject } from './gerunds.js';
import { preambleSubject } from './preamble.js';
import { isAny } from './sorts.js';
import { isPassive, sharedObject } from './passives.js';
import { isInfinitive, isPossessor, isVerb, prepositionOf } from './shape.js';
import {
  countedBefore,
  lentSubject,
  subjectBehindConjunction,
  subjectOwned,
  subjectStolen,
} from './stray-subjects.js';

// Who does what a verb or a noun says.

const DEPTH = 8;

/** Head tokens of a verb's subject, looked for in the clauses it depends on where it has none of its own. */
export function subjectOf(scene: Scene, verb: number, depth = 0): number[] {
  const { trees } = scene;
  const seated = subjectsIn(scene, verb);
  const nearest = seated.at(-1);
  if (nearest !== undefined)
    return [...listedBefore(scene, seated), nearest].flatMap((one) => antecedents(scene, one, verb));
  const counted = countedBefore(scene, verb);
  if (counted.length > 0) return counted;
  const owned = subjectOwned(scene, verb);
  if (owned >= 0) return [owned];
  const stolen = subjectStolen(scene, verb);
  if (stolen >= 0) return [stolen];
  const timed = subjectBehindConjunction(scene, verb);
  if (timed >= 0) return [timed];
  const mishung = subjectMishung(scene, verb);
  if (mishung >= 0) return [mishung];
  const dated = subjectBehindTime(scene, verb);
  if (dated >= 0) return [dated];
  const beside = subjectBehindWith(scene, verb);
  if (beside >= 0) return [beside];
  const head = trees.head[verb] ?? -1;
  if (head < 0) return preambleSubject(scene, verb);
  if (depth > DEPTH) return [];
  const willed = isInfinitive(scene, verb) ? willedBefore(scene, verb) : [];
  if (willed.length > 0) return willed;
  switch (trees.rel(verb)) {
    case 'acl':
      if (isVerb(scene, head))
        return gerundController(scene, verb, head, () => subjectOf(scene, head, depth + 1));
      // "the risk of being jailed": the risk is not jailed.
      if (isPassive(scene, verb) && isBehindOf(scene, verb)) return nounAgents(scene, head, depth + 1);
      if (verbAboveObject(scene, verb) >= 0) return subjectOf(scene, verbAboveObject(scene, verb), depth + 1);
      if (bearersAbove(scene, head).length > 0) return bearersAbove(scene, head);
      if (!isInfinitive(scene, verb)) return listedWith(scene, verb, head, depth) ?? [head];
      if (verbOfUse(scene, head) >= 0) return subjectOf(scene, verbOfUse(scene, head), depth + 1);
      if (willing(scene, head).length > 0) return willing(scene, head);
      return forSubject(scene, head, verb) ?? nounAgents(scene, head, depth + 1);
    case 'amod':
      return sharedObject(scene, verb) >= 0 ? subjectOf(scene, verb - 2, depth + 1) : [head];
    case 'xcomp':
      return controller(scene, head, () => subjectOf(scene, head, depth + 1));
    case 'advcl':
      return besideMainClause(scene, verb, head, depth);
    case 'ccomp':
      return lentSubject(scene, verb, head);
    case 'conj':
    case 'parataxis':
      // "condemned Kenya for hosting it and recalled its envoy": a past form joined to a gerund belongs to the verb above it.
      if (isBesideGerund(scene, verb, head)) return subjectOf(scene, trees.head[head]!, depth + 1);
      if (isBehindJoined(scene, verb)) return [verb - 1];
      // "is ready to", "are concerned": an adjective says something of a subject too.
      return isVerb(scene, head) || trees.child(head, 'cop') >= 0 || trees.child(head, 'nsubj') >= 0
        ? subjectOf(scene, head, depth + 1)
        : [];
    default:
      return [];
  }
}

/** "Chad is the first state to sign", "Chad is among those calling for it": who the noun is. */
function bearersAbove(scene: Scene, noun: number): number[] {
  const { trees, tokens } = scene;
  const isFirst = trees
    .children(noun, 'amod')
    .some((child) => /^(?:first|second|third|last|latest|only|next)$/.test(tokens.lower(child)));
  const isAmong =
    tokens.lower(noun) === 'those' &&
    trees.children(noun, 'case').some((one) => tokens.lower(one) === 'among');
  if (trees.child(noun, 'cop') < 0 || !(isFirst || isAmong)) return [];
  return trees.children(noun, 'nsubj').flatMap((child) => antecedents(scene, child, noun));
}

const isBehindOf = (scene: Scene, verb: number): boolean =>
  scene.tokens.lower(scene.trees.child(verb, 'mark')) === 'of' &&
  scene.trees.child(verb, 'nsubj') < 0 &&
  // "accused the marshal of being paid", hung on the marshal
  !isAny(scene, [scene.trees.head[verb] ?? -1], 'person', 'people', 'armed', 'body', 'named');

/** "used the hills and the darkness to lay mines": the verb of whose object it is said what that served; -1. */
function verbOfUse(scene: Scene, noun: number): number {
  const { trees } = scene;
  const first = trees.rel(noun) === 'conj' ? (trees.head[noun] ?? -1) : noun;
  const verb = trees.rel(first) === 'obj' ? (trees.head[first] ?? -1) : -1;
  return verb >= 0 && USING.has(scene.lemma(verb)) && !isPassive(scene, verb) ? verb : -1;
}
const USING = words('use employ exploit utilise utilize deploy');

/** The subject of what stands beside a main clause without one of its own. */
function besideMainClause(scene: Scene, verb: number, head: number, depth: number): number[] {
  const { trees } = scene;
  const object = besideObject(scene, verb);
  if (object >= 0) return [object];
  const told = saidBefore(scene, verb, head);
  if (told >= 0) return subjectOf(scene, told, depth + 1);
  // "are due to meet": an adjective's infinitive.
  if (BENT.has(scene.lemma(head)) && isInfinitive(scene, verb)) return subjectOf(scene, head, depth + 1);
  // "are working hard to defeat them": hung on the adverb.
  const above = trees.head[head] ?? -1;
  const isBesideAdverb = /^(?:ADV|ADJ)$/.test(trees.upos(head)) && /^(?:xcomp|advmod)$/.test(trees.rel(head));
  if (isBesideAdverb && isInfinitive(scene, verb) && isVerb(scene, above))
    return subjectOf(scene, above, depth + 1);
  const travelling = travellers(scene, verb, head, depth);
  if (travelling.length > 0) return travelling;
  const described = subjectOfAdjective(scene, verb, head);
  if (described >= 0) return antecedents(scene, described, head);
  return isVerb(scene, head)
    ? gerundController(scene, verb, head, () => subjectOf(scene, head, depth + 1))
    : [];
}

/** "discussed the king's visit to London to attend the summit": who travels does what the journey is for. */
function travellers(scene: Scene, verb: number, head: number, depth: number): number[] {
  if (!isVerb(scene, head) || !isInfinitive(scene, verb)) return [];
  const journey = scene.trees
    .children(head, 'obj', 'obl')
    .find((node) => node < verb && JOURNEYS.has(scene.lemma(node)));
  return journey === undefined ? [] : nounAgents(scene, journey, depth + 1);
}
const JOURNEYS = words('visit trip journey tour travel');

const BENT = words('due ready able set likely willing prepared poised bound keen eager determined');

/**
 * "The army struck the town, killing one, the agency said", "…, the agency said, killing one": the clause told of, where a parser
 * hangs what follows from it on the verb of saying behind; -1 where there is none. What one says besides ("…, he said, accusing …")
 * is one's own.
 */
const saidBefore = ({ trees, lemma }: Scene, verb: number, saying: number): number =>
  isQuotative(lemma(saying)) && !isQuotative(lemma(verb)) && !BLAMING.has(lemma(verb))
    ? (trees.children(saying, 'ccomp').find((told) => told < verb && told < saying) ?? -1)
    : -1;

/** "spoke of missiles and drones launched from Yemen": the noun between the "and" and a verb that a parser joined to the first. */
const isBehindJoined = ({ trees }: Scene, verb: number): boolean =>
  trees.upos(verb - 1) === 'NOUN' &&
  trees.rel(verb - 1) === 'conj' &&
  trees.children(verb, 'cc').some((link) => link < verb - 1);

const isBesideGerund = ({ trees, tokens }: Scene, verb: number, gerund: number): boolean =>
  tokens.lower(gerund).endsWith('ing') &&
  trees.rel(gerund) === 'advcl' &&
  trees.child(gerund, 'mark') >= 0 &&
  /ed$/.test(tokens.lower(verb)) &&
  trees.upos(trees.head[gerund]!) === 'VERB';

/** "told the people that its men crushed them, destroyed …": a further verb of a clause that a parser hung on whoever is told. */
function listedWith(scene: Scene, verb: number, noun: number, depth: number): number[] | null {
  const { trees, tokens } = scene;
  const first = trees
    .children(noun, 'acl')
    .find(
      (child) =>
        child < verb &&
        trees.child(child, 'nsubj') >= 0 &&
        trees.children(child, 'mark').some((mark) => tokens.lower(mark) === 'that'),
    );
  return first === undefined || isPassive(scene, verb) ? null : subjectOf(scene, first, depth + 1);
}

/** Who does what a noun says: "by …", a possessor, a name before it ("USAF strikes"), the subject of its light verb. */
export function nounAgents(scene: Scene, noun: number, depth = DEPTH - 1): number[] {
  const { trees } = scene;
  const by = trees
    .children(noun, 'nmod')
    .filter((child) => prepositionOf(scene, child) === 'by' && !isMeans(scene, child));
  if (by.length > 0) return by;
  const beyond = doersBeyond(scene, noun);
  if (beyond.length > 0) return beyond;
  // "Sunday's attacks" are nobody's.
  const possessors = [
    noun,
    ...trees.children(noun, 'compound').filter((child) => trees.upos(child) === 'SYM'),
  ]
    .flatMap((one) => trees.children(one, 'nmod', 'det'))
    .filter((child) => isPossessor(scene, child) && scene.mentionAt(child)?.type !== 'time');
  if (possessors.length > 0)
    return possessors.flatMap((child) => blamedFor(scene, child, noun) ?? antecedents(scene, child, noun));
  const before = modifiers(scene, noun);
  // "Houthi missile attack", hung on the missile
  const named = [...before, ...before.flatMap((child) => trees.children(child, 'compound'))].filter((child) =>
    isActing(scene, child),
  );
  if (named.length > 0) return named.slice(0, 1);
  const owned = [
    ...ownedUp(scene, noun),
    ...answerable(scene, noun),
    ...attributedTo(scene, noun),
    ...judgedFor(scene, noun),
  ];
  if (owned.length > 0) return owned;
  if (depth >= DEPTH - 1) return [];
  const head = trees.head[noun] ?? -1;
  return trees.rel(noun) === 'obj' && isVerb(scene, head) ? subjectOf(scene, head, depth + 1) : [];
}

/** "raise the costs on Chad for its invasion", "condemned them for their attack": whose "its" is, where no actor is known for it. */
function blamedFor(scene: Scene, owner: number, noun: number): readonly number[] | null {
  const { trees, tokens } = scene;
  if (!/^(?:its|their)$/.test(tokens.lower(owner)) || scene.actorAt(owner) !== null) return null;
  if (prepositionOf(scene, noun) !== 'for') return null;
  const verb = trees.head[noun] ?? -1;
  const before = [verb, trees.child(verb, 'obj')]
    .filter((node) => node >= 0)
    .flatMap((node) => trees.children(node, 'obj', 'obl', 'nmod'))
    .filter((node) => node < noun && isNamedParty(scene, node));
  const last = before.at(-1);
  return last === undefined ? null : [last];
}

/** "hailed the army for its operations", "thanked Oman for the mediation": who is praised or blamed for a deed did it. */
function judgedFor(scene: Scene, noun: number): readonly number[] {
  const { trees } = scene;
  const verb = trees.head[noun] ?? -1;
  const isJudged =
    prepositionOf(scene, noun) === 'for' && isVerb(scene, verb) && JUDGING.has(scene.lemma(verb));
  if (!isJudged || isPassive(scene, verb)) return [];
  return trees.children(verb, 'obj').filter((node) => node < noun && isNamedParty(scene, node));
}

const isNamedParty = (scene: Scene, node: number): boolean =>
  scene.actorAt(node) !== null || scene.mentionAt(node)?.place?.precision === 'country';

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
