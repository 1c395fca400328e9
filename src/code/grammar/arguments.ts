import type { Reference, TokenMention } from '../../analysis/index.js';
import { words } from '../lexicon/index.js';
import { carrierOf, isRepelling, LIGHT, SUFFERING, TELLING } from './carriers.js';
import { isSevered } from './phrases.js';
import type { Scene } from '../scene.js';
import {
  isBareCount,
  isInfinitive,
  isNominal,
  isPassive,
  isPossessor,
  isRelative,
  isVerb,
  prepositionOf,
  sharedObject,
  strayObject,
} from './shape.js';

/**
 * Who takes part in what a word says: head tokens by slot. `agent` and `patient` are deep, prepositional phrases stand under
 * their preposition, and `bearer` is whom a noun describes.
 */
export interface Arguments {
  readonly slots: ReadonlyMap<string, readonly number[]>;
  /** The verb that carries a noun ("launch" of "launched an attack"), or the word itself. */
  readonly carrier: number;
}

/** The head tokens in the first of the slots that is filled. */
export function pick({ slots }: Arguments, wanted: readonly string[] = []): readonly number[] {
  for (const slot of wanted) {
    const nodes = slots.get(slot);
    if (nodes?.length) return nodes;
  }
  return [];
}

const DEPTH = 8;

type Slots = Map<string, readonly number[]>;

function add(slots: Slots, slot: string, nodes: readonly number[]): void {
  if (nodes.length === 0) return;
  const known = slots.get(slot) ?? [];
  slots.set(slot, [...known, ...nodes.filter((node) => !known.includes(node))]);
}

/** The arguments of a verb, with voice, control, relative and reduced clauses undone. */
export function verbArguments(scene: Scene, verb: number): Arguments {
  const { trees } = scene;
  const found: Slots = new Map();
  const passive = isPassive(scene, verb);
  const subject = subjectOf(scene, verb);
  add(found, passive ? 'patient' : 'agent', subject);
  add(found, 'patient', objectOf(scene, verb, passive));
  for (const child of trees.children(verb, 'iobj')) add(found, 'to', antecedents(scene, child, verb));
  addPhrases(scene, found, verb, passive);
  if (
    trees.rel(verb) === 'acl' &&
    trees.children(verb, 'advmod').some((child) => scene.tokens.lower(child) === 'where')
  )
    add(found, 'where', [trees.head[verb]!]);
  if (passive && !found.has('agent')) add(found, 'agent', doersBehind(scene, verb));
  for (const node of found.get('patient') ?? []) add(found, 'owner', ownersOf(scene, node));
  for (const object of trees.children(verb, 'obj')) {
    // A parser hangs "drove them out of the town" on either word: the object's phrases come second.
    addPhrases(scene, found, object, false, SPATIAL);
  }
  return { slots: found, carrier: verb };
}

/** Whose the thing is that a verb is done to: "restricted the movement of the patrol", "denied the mission passage". */
function ownersOf(scene: Scene, node: number): number[] {
  const { trees } = scene;
  const possessors = trees.children(node, 'nmod', 'det').filter((child) => isPossessor(scene, child));
  if (possessors.length > 0) return possessors;
  const of = trees.children(node, 'nmod').filter((child) => prepositionOf(scene, child) === 'of');
  const inner = of.flatMap((child) =>
    trees.children(child, 'nmod').filter((one) => prepositionOf(scene, one) === 'of'),
  );
  return [...trees.children(node, 'compound'), ...of, ...inner];
}

/** "driven out of the town by the army": the doer that a parser hung on the phrase before it. */
function doersBehind(scene: Scene, verb: number): number[] {
  const { trees } = scene;
  return [
    ...trees
      .children(verb, 'obl', 'obj', 'nsubj', 'xcomp')
      .flatMap((child) => trees.children(child, 'nmod'))
      .flatMap((inner) => [inner, ...trees.children(inner, 'nmod')]),
    // "were shot and killed by the police": of both.
    ...trees
      .children(verb, 'conj')
      .filter((joined) => joined === verb + 2 && isVerb(scene, joined))
      .flatMap((joined) => trees.children(joined, 'obl')),
  ].filter((inner) => inner > verb && prepositionOf(scene, inner) === 'by');
}

const SPATIAL = words('from to into on against toward towards in at near with over off out_of away_from');

function addPhrases(
  scene: Scene,
  found: Slots,
  node: number,
  passive: boolean,
  only?: ReadonlySet<string>,
): void {
  for (const child of scene.trees.children(node, 'obl', 'nmod', 'advmod')) {
    const preposition = prepositionOf(scene, child);
    // "On Monday they fired on …": a date is no target.
    if (preposition === '' || scene.mentionAt(child)?.type === 'time') continue;
    if (only && !only.has(preposition)) continue;
    const nodes = antecedents(scene, child, node);
    if (preposition === 'by' && !only) add(found, passive ? 'agent' : 'by', nodes);
    add(found, preposition === 'out of' || preposition === 'away from' ? 'from' : preposition, nodes);
  }
}

/** The node itself, or the noun that it stands for as a relative pronoun. */
function antecedents(scene: Scene, node: number, verb: number): number[] {
  if (!isRelative(scene, node)) return [node];
  const { trees } = scene;
  for (let at = verb, steps = 0; at >= 0 && steps < DEPTH; at = trees.head[at] ?? -1, steps += 1)
    if (trees.rel(at) === 'acl') return [trees.head[at] ?? node];
  return [node];
}

/** Head tokens of a verb's subject, looked for in the clauses it depends on where it has none of its own. */
export function subjectOf(scene: Scene, verb: number, depth = 0): number[] {
  const { trees } = scene;
  const own = trees.children(verb, 'nsubj').filter((child) => !trees.children(verb, 'expl').includes(child));
  // "Nine were injured, three of them seriously": the second only adds to the first; "there" and the like come first.
  const before = own.filter((child) => child < verb);
  const nearest = (before.length > 0 ? before : own).at(-1);
  if (nearest !== undefined) return antecedents(scene, nearest, verb);
  const counted = countedBefore(scene, verb);
  if (counted.length > 0) return counted;
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

const QUANTITIES = words('most all much half part many some several');

/** Head tokens of a verb's object, looked for beside it where it has none of its own. */
export function objectOf(scene: Scene, verb: number, passive: boolean): number[] {
  const { trees } = scene;
  const both = sharedObject(scene, verb);
  if (both >= 0) return [both];
  const objects = trees.children(verb, 'obj');
  // "reports that soldiers killed civilians": a "that" beside a real object only joins the clause.
  const real = objects.filter((child) => child > verb || scene.tokens.lower(child) !== 'that');
  const own = (real.length > 0 ? real : objects).flatMap((child) => antecedents(scene, child, verb));
  if (own.length > 0 || passive) return own;
  const counted = trees.children(verb, 'obl').filter((child) => child > verb && isBareCount(scene, child));
  if (counted.length > 0) return counted;
  const stray = strayObject(scene, verb);
  if (stray >= 0) return [stray];
  const behindParticle = trees.children(verb, 'obl').filter((child) => isBehindParticle(scene, verb, child));
  if (behindParticle.length > 0) return behindParticle;
  // "control most of the town": a parser may take the quantity for an adverb.
  const quantity = trees
    .children(verb, 'advmod')
    .filter((child) => child > verb && QUANTITIES.has(scene.lemma(child)) && trees.child(child, 'nmod') >= 0);
  if (quantity.length > 0) return quantity;
  const sisters = trees.rel(verb) === 'conj' ? [trees.head[verb] ?? -1] : trees.children(verb, 'conj');
  for (const sister of sisters) {
    const shared = isVerb(scene, sister) ? trees.child(sister, 'obj') : -1;
    const severed =
      shared >= 0 ? trees.conjuncts(shared).filter((one) => one > verb && isSevered(scene, shared, one)) : [];
    if (trees.rel(verb) === 'conj' && severed.length > 0) return severed;
    // "attacked and killed soldiers": one object behind both verbs.
    if (shared > verb && shared > sister && isJoinedClosely(scene, verb, sister))
      return antecedents(scene, shared, sister);
  }
  // "the town they captured"
  const head = trees.head[verb] ?? -1;
  const isBareRelative =
    trees.rel(verb) === 'acl' && trees.child(verb, 'nsubj') >= 0 && !isInfinitive(scene, verb);
  if (
    isBareRelative &&
    !trees.children(verb, 'nsubj', 'obl', 'advmod').some((child) => isRelative(scene, child))
  )
    return [head];
  return [];
}

/** Nothing but a conjunction or adverb between two verbs: "shells fell inside its base but caused no losses" are two clauses. */
function isJoinedClosely({ trees }: Scene, verb: number, sister: number): boolean {
  const [first, last] = verb < sister ? [verb, sister] : [sister, verb];
  return !trees.children(first, 'obl').some((child) => child > first && child < last);
}

const PHRASAL = words('hand turn take lay shoot give cut seal blow carry round');
const PARTICLES = words('over in down off out up');

/** "handed over the base", "shot down three drones" with the particle taken for a preposition. */
const isBehindParticle = (scene: Scene, verb: number, phrase: number): boolean =>
  PHRASAL.has(scene.lemma(verb)) &&
  PARTICLES.has(scene.tokens.lower(verb + 1)) &&
  scene.trees.children(phrase, 'case').includes(verb + 1);

/** The arguments of a noun that names an event, with those that a light verb lends it. */
export function nounArguments(scene: Scene, noun: number): Arguments {
  const { trees } = scene;
  const found: Slots = new Map();
  add(found, 'agent', nounAgents(scene, noun, DEPTH - 1));
  for (const child of trees.children(noun, 'nmod', 'obl')) {
    const preposition = prepositionOf(scene, child);
    if (preposition && scene.mentionAt(child)?.type !== 'time')
      add(found, preposition, antecedents(scene, child, noun));
  }
  addParticiples(scene, found, noun);
  // "is in contact with", "are in control of": the subject of the predicate does it.
  if (trees.child(noun, 'cop') >= 0 && prepositionOf(scene, noun) === 'in' && !found.has('agent'))
    add(found, 'agent', subjectOf(scene, noun));
  const carrier = carrierOf(scene, noun);
  if (carrier >= 0) addCarrier(scene, found, noun, carrier);
  add(found, 'bearer', bearers(scene, noun));
  const between = (found.get('between') ?? []).flatMap((node) => trees.conjuncts(node));
  if (between.length < 2) {
    const listed = partiesBetween(scene, noun);
    if (listed.length > 1) found.set('between', listed);
  }
  add(found, 'patient', found.get('of') ?? []);
  return { slots: found, carrier: carrier >= 0 ? carrier : noun };
}

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

/** "strikes carried out by", "shelling targeting", "an attack which killed". */
function addParticiples(scene: Scene, found: Slots, noun: number): void {
  for (const clause of scene.trees.children(noun, 'acl')) {
    if (!LIGHT.has(scene.lemma(clause)) && !TARGETING.has(scene.lemma(clause))) continue;
    // "the report that units had opened fire": a clause of its own, not what was done with the noun.
    if (scene.trees.child(clause, 'mark') >= 0) continue;
    const own = verbArguments(scene, clause);
    if (TARGETING.has(scene.lemma(clause))) add(found, 'on', own.slots.get('patient') ?? []);
    else for (const [slot, nodes] of own.slots) if (slot !== 'patient') add(found, slot, nodes);
  }
}

const TARGETING = words('target hit strike involve');

function addCarrier(scene: Scene, found: Slots, noun: number, carrier: number): void {
  const { trees } = scene;
  const relation = trees.rel(noun);
  const preposition = prepositionOf(scene, noun);
  if (relation === 'obl') {
    const slot =
      preposition === 'under' ? 'on' : preposition === 'in' || preposition === 'with' ? 'agent' : null;
    if (slot && !found.has(slot)) add(found, slot, subjectOf(scene, carrier));
    if (slot) addPhrases(scene, found, carrier, false);
    return;
  }
  if (!isVerb(scene, carrier)) {
    addPhrases(scene, found, carrier, false);
    return;
  }
  const own = verbArguments(scene, carrier);
  for (const [slot, nodes] of own.slots) {
    if (slot === 'patient' || nodes.includes(noun)) continue;
    if (slot === 'agent') {
      const role = SUFFERING.has(scene.lemma(carrier)) || isRepelling(scene, carrier) ? 'undergoer' : 'agent';
      if (TELLING.has(scene.lemma(carrier))) continue;
      if (relation === 'nsubj' && !isPassive(scene, carrier)) continue;
      // "continued their advance": the subject says who, the pronoun only refers to it.
      if (role === 'agent' && (found.get(role) ?? []).every((node) => trees.upos(node) === 'PRON'))
        found.delete(role);
      if (!found.has(role)) add(found, role, nodes);
      continue;
    }
    if (slot !== 'by' && slot !== 'of') add(found, slot, nodes);
  }
}

const JOINING = words('and , or the as well_as also');

/** "a clash took place in X between A, B and C": the list behind "between", wherever a parser hung it. */
function partiesBetween(scene: Scene, noun: number): number[] {
  const { tokens, trees } = scene;
  const sentence = tokens.sentence[noun];
  let at = noun + 1;
  while (at < tokens.length && tokens.sentence[at] === sentence && tokens.lower(at) !== 'between') {
    if (trees.upos(at) === 'VERB' && trees.rel(at) !== 'root' && at - noun > 2) return [];
    at += 1;
  }
  const found: number[] = [];
  for (at += 1; at < tokens.length && tokens.sentence[at] === sentence; at += 1) {
    const mention = isAppositionStart(scene, at) ? undefined : partyFrom(scene, at);
    if (
      mention &&
      (mention.type === 'organisation' ||
        mention.type === 'person' ||
        mention.type === 'place' ||
        mention.type === 'nationality')
    ) {
      found.push(mention.head);
      at = mention.last - 1;
    } else if (isAppositionStart(scene, at)) {
      while (at + 1 < tokens.length && tokens.sentence[at + 1] === sentence && tokens.lower(at + 1) !== ',')
        at += 1;
    } else if (!JOINING.has(tokens.lower(at))) break;
  }
  return found.length > 1 ? found : [];
}

/** The name at a token, or the description that begins there and holds no name right behind its article. */
const partyFrom = (scene: Scene, at: number): TokenMention | Reference | undefined =>
  scene.mentionAt(at) ?? (scene.mentionAt(at + 1) ? undefined : scene.referenceAt(at));

/** ", a representative of …": a description behind a name. */
const isAppositionStart = ({ tokens }: Scene, at: number): boolean =>
  tokens.lower(at - 1) === ',' && ['a', 'an'].includes(tokens.lower(at));

/** Whom a noun describes: the subject of its copula, the name it stands beside. */
export function bearers(scene: Scene, noun: number): number[] {
  const { trees } = scene;
  if (trees.child(noun, 'cop') >= 0) return subjectOf(scene, noun);
  const linear = nameBefore(scene, noun);
  if (linear >= 0) return [linear];
  const head = trees.head[noun] ?? -1;
  if (trees.rel(noun) === 'appos' && head >= 0) return [head];
  if ((trees.rel(noun) === 'compound' || trees.rel(noun) === 'flat') && isNominal(scene, head)) return [head];
  const beside = trees.children(noun, 'appos', 'flat').filter((child) => isNominal(scene, child));
  return beside.slice(0, 1);
}

/** "X, a member of": the name right before the comma, wherever a parser hung the description; -1 where none is. */
function nameBefore(scene: Scene, noun: number): number {
  const { tokens, trees } = scene;
  let first = noun;
  while (
    first > 0 &&
    first > noun - 4 &&
    ['DET', 'ADJ', 'NOUN', 'PROPN'].includes(trees.upos(first - 1)) &&
    tokens.lower(first - 1) !== ','
  )
    first -= 1;
  const isIntroduced = trees.upos(first) === 'DET' && tokens.lower(first - 1) === ',';
  const mention = isIntroduced ? scene.mentionAt(first - 2) : undefined;
  return mention && (mention.type === 'person' || mention.type === 'organisation') ? mention.head : -1;
}
