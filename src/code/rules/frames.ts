import type { StatementKind } from '../../record/index.js';
import type { Draft } from '../draft.js';
import {
  type Arguments,
  clausesOf,
  counted,
  governorOf,
  isGerundNoun,
  isPassive,
  isRelative,
  isVerb,
  nounArguments,
  pick,
  prepositionOf,
  sharedObject,
  subjectOf,
  verbArguments,
} from '../grammar/index.js';
import { words, type Entry, type Frame, type Lexicon, type Pattern } from '../lexicon/index.js';
import type { Scene } from '../scene.js';

/** A trigger with its frame and what stands around it. */
export interface Match<F extends Frame = Frame> {
  readonly frame: F;
  readonly trigger: number;
  readonly isNoun: boolean;
  readonly found: Arguments;
}

/** The frames of a token: of the entries for its lemma the first that fits. */
export function matchAt<F extends Frame>(
  scene: Scene,
  token: number,
  verbs: Lexicon<F>,
  nouns: Lexicon<F>,
  accept: (scene: Scene, match: Match<F>) => boolean = () => true,
): Match<F> | null {
  const asVerb = isVerb(scene, token) || (scene.trees.upos(token) === 'ADJ' && verbs.has(scene.lemma(token)));
  const entries = asVerb ? verbs.get(scene.lemma(token)) : nouns.get(nounLemma(scene, token));
  if (!entries || (asVerb && (isDescription(scene, token) || isOfPhase(scene, token)))) return null;
  if (!asVerb && !isEventNoun(scene, token)) return null;
  let found: Arguments | undefined;
  for (const { pattern, frame } of entries) {
    const beside = asVerb ? -1 : clauseBeside(scene, token, pattern, verbs);
    if (!fits(scene, token, beside < 0 ? pattern : { ...pattern, governor: null })) continue;
    found ??= asVerb ? verbArguments(scene, token) : nounArguments(scene, token);
    const around = beside < 0 ? found : { ...found, carrier: beside };
    const match: Match<F> = { frame, trigger: token, isNoun: !asVerb, found: around };
    if (accept(scene, match)) return match;
  }
  return null;
}

/**
 * "the threats made by Israel", "the appeal that Egypt issued": the clause that says what was done with a noun; -1 where none does, or
 * where its verb tells it itself.
 */
function clauseBeside<F>(scene: Scene, noun: number, { governor }: Pattern, verbs: Lexicon<F>): number {
  if (!governor) return -1;
  const isOfNoun = (clause: number): boolean =>
    governor.has(scene.lemma(clause)) &&
    (isPassive(scene, clause) ||
      scene.trees.children(clause, 'obj').some((child) => isRelative(scene, child)));
  const isToldByVerb = (clause: number): boolean =>
    (verbs.get(scene.lemma(clause)) ?? []).some(({ pattern }) => pattern.object?.has(scene.lemma(noun)));
  return clausesOf(scene, noun).find((clause) => isOfNoun(clause) && !isToldByVerb(clause)) ?? -1;
}

/** A participle before its noun ("the damaged pipeline"), but not one of two verbs ("killed or wounded civilians"). */
const isDescription = (scene: Scene, token: number): boolean =>
  scene.trees.rel(token) === 'amod' && sharedObject(scene, token) < 0;

/** "continue to be cut": a phase of what the verb behind tells, which tells it. */
const isOfPhase = (scene: Scene, token: number): boolean =>
  PHASES.has(scene.lemma(token)) &&
  scene.trees.children(token, 'xcomp').some((child) => child > token && isVerb(scene, child));
const PHASES = words('continue begin start resume commence cease keep');

/** The lemma of a noun; of one in -ing that was tagged a verb its form ("fighting"). */
const nounLemma = (scene: Scene, token: number): string =>
  isGerundNoun(scene, token) && scene.tokens.lower(token).endsWith('ing')
    ? scene.tokens.lower(token)
    : scene.lemma(token);

/** Not a part of a name, and not a mere modifier ("strike force"). */
function isEventNoun(scene: Scene, token: number): boolean {
  const { trees, mentionAt, tokens } = scene;
  const tag = trees.upos(token);
  if (tag !== 'NOUN' && tag !== 'PROPN' && !isGerundNoun(scene, token)) return false;
  const mention = mentionAt(token);
  const isNamed =
    mention && mention.type !== 'quantity' && mention.type !== 'time' && mention.type !== 'document';
  if (
    isNamed &&
    !isInitial(tokens, mention, token) &&
    (mention.head !== token || tokens.form(token) !== tokens.lower(token))
  )
    return false;
  return trees.rel(token) !== 'compound' && trees.rel(token) !== 'flat' && !isCharge(scene, token);
}

const OFFICES = words(
  'director head chief deputy officer general minister department directorate ministry bureau division office room',
);

/** "the director general of military operations": what an office is for, not what happened. */
const isCharge = (scene: Scene, token: number): boolean =>
  scene.trees.rel(token) === 'nmod' &&
  prepositionOf(scene, token) === 'of' &&
  scene.trees.child(token, 'det') < 0 &&
  OFFICES.has(scene.lemma(scene.trees.head[token] ?? -1));

/** A single word with its capital because it begins the sentence. */
const isInitial = (
  { sentence }: Scene['tokens'],
  { first, last }: { first: number; last: number },
  token: number,
): boolean => last - first === 1 && (token === 0 || sentence[token - 1] !== sentence[token]);

function fits(
  scene: Scene,
  token: number,
  { particle, object, phrase, governor, modifier }: Pattern,
): boolean {
  const { trees } = scene;
  if (particle && !hasParticle(scene, token, particle)) return false;
  if (object && !objectsOf(scene, token).some((child) => isOne(scene, child, object))) return false;
  if (phrase && !hasPhrase(scene, token, phrase.preposition, phrase.nouns)) return false;
  if (governor && !governor.has(scene.lemma(governorOf(scene, token)))) return false;
  if (
    modifier &&
    !trees
      .children(token, 'compound', 'amod', 'nmod')
      .some((child) => modifier.has(scene.lemma(child)) || modifier.has(scene.tokens.lower(child)))
  )
    return false;
  return true;
}

/** "aid", "$1.7 billion in aid", "a shipment of aid", "a state of siege". */
function isOne(scene: Scene, node: number, wanted: ReadonlySet<string>): boolean {
  if (wanted.has(scene.lemma(node)) || wanted.has(scene.lemma(counted(scene, node)))) return true;
  const isMeasure = MEASURES.has(scene.lemma(node)) || scene.mentionAt(node)?.type === 'money';
  return (
    isMeasure &&
    scene.trees
      .children(node, 'nmod')
      .some((child) => /^(?:of|in)$/.test(prepositionOf(scene, child)) && wanted.has(scene.lemma(child)))
  );
}
const MEASURES = words(
  'cache stockpile haul kilogram kilo kg shipment package batch consignment tonne ton container truckload planeload worth delivery state',
);

/** What may be a verb's object, also where it is the subject of a passive or what a participle describes. */
const objectsOf = (scene: Scene, token: number): number[] => [
  ...scene.trees
    .children(token, 'obj', 'nsubj', 'obl', 'xcomp')
    .filter((child) => scene.trees.rel(child) !== 'nsubj' || scene.trees.passive[child] === 1),
  ...(isVerb(scene, token) && isPassive(scene, token) ? subjectOf(scene, token) : []),
];

const hasParticle = (scene: Scene, token: number, particle: string): boolean =>
  scene.tokens.lower(token + 1) === particle ||
  scene.trees
    .children(token, 'compound', 'advmod', 'obl', 'case', 'mark', 'dep', 'xcomp')
    .some((child) => child > token && child - token < 6 && scene.tokens.lower(child) === particle);

function hasPhrase(
  scene: Scene,
  token: number,
  preposition: string,
  nouns: ReadonlySet<string> | null,
): boolean {
  const { trees } = scene;
  const isStray = (child: number): boolean =>
    scene.tokens.lower(child - 1) === preposition && child - 2 === token && trees.upos(child - 1) === 'ADP';
  // "called on him to …", with the preposition hung on the infinitive
  if (nouns === null && trees.children(token, 'obj').some(isStray)) return true;
  // "charged two men with killing"
  const isDeed = (child: number): boolean =>
    trees.children(child, 'mark').some((mark) => scene.tokens.lower(mark) === preposition);
  if (nouns === null && preposition === 'with' && trees.children(token, 'advcl', 'acl').some(isDeed))
    return true;
  const candidates = [
    ...trees.children(token, 'obl', 'nmod', 'xcomp', 'advmod'),
    ...trees.children(token, 'obj').flatMap((child) => trees.children(child, 'nmod')),
  ];
  return candidates.some(
    (child) =>
      prepositionOf(scene, child) === preposition &&
      // "called him on Friday" calls on nobody.
      (nouns === null ? scene.mentionAt(child)?.type !== 'time' : nouns.has(scene.lemma(child))),
  );
}

/** The draft that a match makes: roles and places by the slots of its frame. */
export function draftOf(
  kind: StatementKind,
  { frame, trigger, isNoun, found }: Match,
  more: Partial<Draft> = {},
): Draft {
  const roles: Record<string, readonly number[]> = {};
  for (const [role, slots] of Object.entries(frame.roles)) {
    const nodes = pick(found, slots);
    if (nodes.length > 0) roles[role] = nodes;
  }
  return {
    kind,
    detail: frame.detail,
    trigger,
    anchor: isNoun ? found.carrier : trigger,
    roles,
    places: frame.place ? pick(found, frame.place) : null,
    counts: [],
    ...more,
  };
}

/** Roles but one. */
export const without = (roles: Draft['roles'], role: string): Draft['roles'] =>
  Object.fromEntries(Object.entries(roles).filter(([name]) => name !== role));

export type { Entry };
