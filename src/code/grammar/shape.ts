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
  return before.some((child) => ['no', 'not'].includes(scene.tokens.lower(child)));
}

/** The preposition of a phrase, its parts joined ("out of"); '' where it has none. */
export function prepositionOf(scene: Scene, i: number): string {
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

/** Whether a verb is passive: by its auxiliary or subject, or by its form where the tree says nothing. */
export function isPassive(scene: Scene, verb: number): boolean {
  const { trees, tokens } = scene;
  const beings = trees
    .children(verb, 'aux')
    .filter((child) => trees.lemma[child] === 'be' || trees.lemma[child] === 'get');
  if (
    beings.length > 0 &&
    trees.children(verb, 'aux', 'nsubj', 'csubj').some((child) => trees.passive[child])
  )
    return true;
  if (!isParticiple(scene, verb)) return false;
  const auxiliaries = trees.children(verb, 'aux').map((child) => trees.lemma[child]);
  // "is said to have been killed"
  const isBeen = auxiliaries.includes('be') && auxiliaries.at(-1) === 'be';
  if (auxiliaries.some((lemma) => lemma === 'have') && !isBeen) return false;
  if (auxiliaries.some((lemma) => lemma === 'be' || lemma === 'get')) return true;
  const relation = trees.rel(verb);
  if (auxiliaries.length === 0 && isDoneBy(scene, verb)) return true;
  // "were killed and 17 wounded", "and nine more injured"
  const isGapped = trees.children(verb, 'nsubj').every((child) => trees.passive[child] === 1);
  if (relation === 'conj' && auxiliaries.length === 0 && isGapped && trees.child(verb, 'obj') < 0)
    return isVerb(scene, trees.head[verb]!) && isPassive(scene, trees.head[verb]!);
  // "remain displaced", "got wounded"
  if (relation === 'xcomp' && /^(?:remain|stay|become|get)$/.test(scene.lemma(trees.head[verb]!)))
    return true;
  if (isBehindComma(scene, verb)) return true;
  // "with dozens of people killed"
  const isBeside =
    relation === 'advcl' &&
    trees.children(verb, 'mark', 'case').some((child) => tokens.lower(child) === 'with');
  if (isBeside && !tokens.lower(verb).endsWith('ing') && trees.child(verb, 'obj') < 0) return true;
  // A reduced relative clause ("the town captured by …", "the strike carried out on …").
  if (relation !== 'acl' && relation !== 'amod') return false;
  if (trees.child(verb, 'nsubj') >= 0 || tokens.lower(verb).endsWith('ing')) return false;
  return (
    !(isTurned(scene, verb) || hasObject(scene, verb)) ||
    trees.children(verb, 'obl').some((child) => prepositionOf(scene, child) === 'by')
  );
}

/** Verbs that take "by" with somebody and are no passive: "stood by its ally". */
const BY_ITSELF = words('stand abide pass stop drop swear go come live do');

/** "- Bunia seized by the M23": a participle without its auxiliary, told by its subject before it and somebody who does it. */
function isDoneBy(scene: Scene, verb: number): boolean {
  const { trees } = scene;
  if (trees.child(verb, 'obj', 'mark') >= 0 || BY_ITSELF.has(scene.lemma(verb))) return false;
  if (!trees.children(verb, 'nsubj').some((child) => child < verb)) return false;
  return trees.children(verb, 'obl').some((child) => {
    const named = scene.mentionAt(child) ?? scene.referenceAt(child);
    return (
      child > verb &&
      /^(?:organisation|nationality|person)$/.test(named?.type ?? '') &&
      prepositionOf(scene, child) === 'by'
    );
  });
}

/** "lost a sergeant, hit by live fire": a participle with its doer, behind a comma. */
export function isBehindComma(scene: Scene, verb: number): boolean {
  const { trees, tokens } = scene;
  if (trees.rel(verb) !== 'advcl' || tokens.form(verb - 1) !== ',' || tokens.lower(verb).endsWith('ing'))
    return false;
  if (trees.child(verb, 'obj', 'nsubj', 'mark', 'aux') >= 0) return false;
  return trees.children(verb, 'obl').some((child) => prepositionOf(scene, child) === 'by');
}

const GIVING = words('give grant deny award offer name call elect consider deem show send pay leave');

/** "Turkish forces “neutralised” 12 fighters, the ministry said": a verb with an object of its own is no passive participle. */
const hasObject = (scene: Scene, verb: number): boolean =>
  !GIVING.has(scene.lemma(verb)) &&
  (scene.trees
    .children(verb, 'obj')
    .some((child) => child > verb && scene.mentionAt(child)?.type !== 'time') ||
    strayObject(scene, verb) >= 0 ||
    sharedObject(scene, verb) >= 0);

/** "killed or wounded civilians": the noun behind both verbs, which a parser took the second for a participle of; -1. */
export function sharedObject({ trees }: Scene, verb: number): number {
  const second = trees.rel(verb) === 'amod' ? verb : verb + 2;
  const noun = trees.head[second] ?? -1;
  const isJoined =
    trees.rel(second) === 'amod' &&
    trees.upos(second) === 'VERB' &&
    trees.upos(second - 1) === 'CCONJ' &&
    trees.upos(second - 2) === 'VERB';
  return isJoined && noun > second && trees.rel(noun) === 'conj' ? noun : -1;
}

/**
 * "Militias shelled villages in X, residents said": the noun right behind a verb that a parser took for the subject of the verb
 * of saying; -1 where there is none.
 */
export function strayObject({ trees, tokens, mentionAt }: Scene, verb: number): number {
  let noun = verb + 1;
  while (noun < verb + 5 && /^(?:DET|ADJ|NUM)$/.test(trees.upos(noun))) noun += 1;
  while (/^(?:NOUN|PROPN)$/.test(trees.upos(noun)) && trees.rel(noun) === 'compound') noun += 1;
  const above = trees.head[noun] ?? -1;
  const isStray =
    trees.rel(verb) === 'acl' &&
    trees.rel(noun) === 'nsubj' &&
    above > noun &&
    tokens.sentence[noun] === tokens.sentence[verb] &&
    trees.child(noun, 'case') < 0 &&
    mentionAt(noun)?.type !== 'time' &&
    trees.children(above, 'nsubj').some((child) => child < verb);
  return isStray ? noun : -1;
}

/**
 * "Ethiopia called on …", "The army destroyed between 15 and 20 trucks" with the subject taken for the root: a main clause that
 * a parser turned round. "Two soldiers killed in Gao" is a headline.
 */
function isTurned(scene: Scene, verb: number): boolean {
  const { trees, tokens } = scene;
  const head = trees.head[verb] ?? -1;
  if (trees.rel(head) !== 'root' || trees.rel(verb) !== 'acl') return false;
  // "The head of the mission, Bintou Keita, called for …": a main verb behind an apposition.
  if (trees.upos(head) === 'PROPN' || tokens.form(verb - 1) === ',') return true;
  return trees.children(verb, 'obl').some((child) => isBareCount(scene, child));
}

/** Whether the form can be a past participle. */
export function isParticiple({ tokens, trees }: Scene, verb: number): boolean {
  const form = tokens.lower(verb);
  return !form.endsWith('ing') && (form !== trees.lemma[verb] || BARE_PARTICIPLES.has(form));
}
const BARE_PARTICIPLES = words('hit put set cut shut hurt cast cost let beset overrun come become run');

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
