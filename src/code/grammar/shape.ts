import { words } from '../lexicon/index.js';
import type { Relation } from '../../analysis/index.js';
import type { Scene } from '../scene.js';

// Small questions about one token of a tree.

export const isVerb = (scene: Scene, i: number): boolean =>
  i >= 0 && isVerbal(scene, i) && !isGerundNoun(scene, i);

const NOUN_SEATS = new Set(['nsubj', 'csubj', 'obj', 'obl', 'nmod']);

/** "Fighting is going on", "the talks were postponed": a noun that was tagged a verb. */
export const isGerundNoun = ({ trees, tokens }: Scene, i: number): boolean =>
  /(?:ing|s)$/.test(tokens.lower(i)) &&
  trees.child(i, 'nsubj', 'obj', 'aux') < 0 &&
  (NOUN_SEATS.has(trees.rel(i))
    ? trees.child(i, 'mark') < 0
    : isBehindOf({ trees, tokens }, i) || isCircumstance({ tokens }, i));

/** "could not reach the town because of fighting" */
const isCircumstance = ({ tokens }: Pick<Scene, 'tokens'>, i: number): boolean =>
  /^(?:because of|due to|.* (?:amid|despite|during))$/.test(`${tokens.lower(i - 2)} ${tokens.lower(i - 1)}`);

/** "the escalation of fighting in Sudan" */
const isBehindOf = ({ trees, tokens }: Pick<Scene, 'trees' | 'tokens'>, i: number): boolean =>
  trees.rel(i) === 'acl' && tokens.lower(i - 1) === 'of' && trees.upos(trees.head[i] ?? -1) === 'NOUN';

const isVerbal = ({ trees }: Scene, i: number): boolean =>
  trees.upos(i) === 'VERB' || (trees.upos(i) === 'AUX' && trees.rel(i) !== 'aux' && trees.rel(i) !== 'cop');

export const isNominal = ({ trees }: Scene, i: number): boolean =>
  i >= 0 && (trees.upos(i) === 'NOUN' || trees.upos(i) === 'PROPN' || trees.upos(i) === 'PRON');

/** A plural by its ending, unlike its lemma. */
export const isPlural = ({ tokens, trees }: Pick<Scene, 'tokens' | 'trees'>, i: number): boolean =>
  /[^s]s$/.test(tokens.form(i)) && trees.lemma[i] !== tokens.form(i);

/** "no violations", "not a single airstrike", "none": a noun that is said not to be. */
export function isNone(scene: Scene, i: number): boolean {
  if (scene.lemma(i) === 'none') return true;
  const before = scene.trees.children(i, 'det', 'advmod').filter((child) => child < i);
  return before.some((child) => ['no', 'not'].includes(scene.tokens.lower(child))) || isAlsoNone(scene, i);
}

/** "no injuries or damage": the "no" before the first is said of what "or" joins to it, too. */
function isAlsoNone(scene: Scene, i: number): boolean {
  const { trees, tokens } = scene;
  if (trees.rel(i) !== 'conj' || trees.upos(i) !== 'NOUN' || trees.child(i, 'det', 'nummod') >= 0)
    return false;
  const isOr = trees.children(i, 'cc').some((cc) => /^n?or$/.test(tokens.lower(cc)));
  const first = trees.head[i] ?? -1;
  return isOr && first >= 0 && trees.upos(first) === 'NOUN' && isNone(scene, first);
}

/** The preposition of a phrase, its parts joined ("out of"); '' where it has none. */
export const prepositionOf = (scene: Scene, i: number): string =>
  scene.once('preposition', i, () => readPreposition(scene, i));

function readPreposition(scene: Scene, i: number): string {
  const { tokens, trees } = scene;
  const before = trees.children(i, 'case').filter((child) => child < i);
  if (before.length === 0) return orphaned(scene, i);
  const cases = before.filter((child) => !isOfQuantity(scene, child));
  // "was called upon by the council", "were shot at by the guards": the first belongs to the verb.
  const last = cases.at(-1);
  if (cases.length === 2 && tokens.lower(last!) === 'by' && OF_VERBS.has(tokens.lower(last! - 1)))
    return 'by';
  // Of several the run next to the noun: a parser may hang a stray one on it.
  return cases
    .filter((child, at) => cases.slice(at).every((one, i) => one === child + i))
    .flatMap((child) => [child, ...trees.children(child, 'fixed')])
    .map((child) => tokens.lower(child))
    .join(' ');
}

const OF_VERBS = words('on upon for at to against over off with');

/** A predicate and who or what it is said of. */
export interface Predicated {
  /** The predicate itself, or the verb that carries it. */
  readonly anchor: number;
  readonly subject: number;
}

const CARRYING = new Set(['remain', 'stay', 'be', 'continue', 'languish']);

/** "is under repair", "remain in custody": what a phrase that tells a state is said of; null where it tells none. */
export function predicatedOf({ trees, lemma }: Scene, i: number): Predicated | null {
  const head = trees.head[i] ?? -1;
  const anchor = trees.child(i, 'cop') >= 0 ? i : CARRYING.has(lemma(head)) ? head : -1;
  const subject = anchor < 0 ? -1 : trees.child(anchor, 'nsubj');
  return subject < 0 ? null : { anchor, subject };
}

/** "between 15 and 20 vehicles", "up to ten men": a preposition that belongs to the number. */
export const isOfQuantity = ({ mentionAt }: Scene, i: number): boolean => mentionAt(i)?.type === 'quantity';

/** A phrase whose only preposition belongs to its number: a subject or object that a parser took for an adjunct. */
export const isBareCount = (scene: Scene, i: number): boolean =>
  scene.trees.children(i, 'case').some((child) => child < i && isOfQuantity(scene, child)) &&
  prepositionOf(scene, i) === '';

const INSIDE_NOUN_PHRASE = new Set(['DET', 'ADJ', 'PROPN', 'NUM', 'NOUN']);

/** A preposition right before a phrase that a parser hung elsewhere. */
function orphaned(scene: Pick<Scene, 'tokens' | 'trees'>, i: number): string {
  const { tokens, trees } = scene;
  // "against Russia's aggression": the preposition is that of what is Russia's.
  if ((trees.rel(i) !== 'obl' && trees.rel(i) !== 'nmod') || isPossessor(scene, i)) return '';
  let first = i;
  while (first > i - 4 && (INSIDE_NOUN_PHRASE.has(trees.upos(first - 1)) || trees.rel(first - 1) === 'amod'))
    first -= 1;
  if (first === 0 || trees.upos(first - 1) !== 'ADP') return '';
  // "called on KFOR to withdraw": hung on the infinitive.
  const isStray = trees.rel(first - 1) === 'mark' && trees.head[first - 1]! > i;
  return trees.rel(first - 1) === 'case' || isStray ? tokens.lower(first - 1) : '';
}

const RELATIVE = words('which that who whom whose where');
const POSSESSIVE = words("my your his her its our their whose 's ' s'");

export const isRelative = ({ tokens, trees }: Scene, i: number): boolean =>
  RELATIVE.has(tokens.lower(i)) && trees.upos(i) !== 'SCONJ';

/** Whether a nominal dependent is a possessor: "its", "the army's". */
export function isPossessor({ tokens, trees }: Pick<Scene, 'tokens' | 'trees'>, i: number): boolean {
  if (trees.rel(i) !== 'nmod' && trees.rel(i) !== 'det') return false;
  return (
    POSSESSIVE.has(tokens.lower(i)) ||
    trees.children(i, 'case').some((child) => child > i && POSSESSIVE.has(tokens.lower(child)))
  );
}

export const isInfinitive = ({ tokens, trees }: Scene, verb: number): boolean =>
  trees.children(verb, 'mark').some((child) => tokens.lower(child) === 'to') ||
  (tokens.lower(verb - 1) === 'to' && trees.upos(verb - 1) === 'PART');

/** The first dependent in the first of these relations that has one, or -1. */
export function firstChild({ trees }: Scene, i: number, ...relations: Relation[]): number {
  for (const relation of relations) {
    const found = trees.child(i, relation);
    if (found >= 0) return found;
  }
  return -1;
}
