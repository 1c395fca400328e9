import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { objectOf } from './objects.js';
import { isPassive } from './passives.js';
import { isPossessor, isVerb, prepositionOf } from './shape.js';
import { antecedents } from './antecedents.js';
import { subjectOf } from './subjects.js';

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

export type Slots = Map<string, readonly number[]>;

export function add(slots: Slots, slot: string, nodes: readonly number[]): void {
  if (nodes.length === 0) return;
  const known = slots.get(slot) ?? [];
  slots.set(slot, [...known, ...nodes.filter((node) => !known.includes(node))]);
}

/** The arguments of a verb, with voice, control, relative and reduced clauses undone. */
export const verbArguments = (scene: Scene, verb: number): Arguments =>
  scene.once('verb', verb, () => argumentsOf(scene, verb));

function argumentsOf(scene: Scene, verb: number): Arguments {
  const { trees } = scene;
  const found: Slots = new Map();
  const passive = isPassive(scene, verb);
  const subject = subjectOf(scene, verb);
  add(found, passive ? 'patient' : 'agent', subject);
  add(found, 'patient', objectOf(scene, verb, passive));
  const receivers = trees.children(verb, 'iobj').flatMap((child) => antecedents(scene, child, verb));
  add(found, 'to', receivers);
  // "accuses Belgrade of arming them": the only object, whichever of the two a parser takes it for.
  if (!found.has('patient')) add(found, 'patient', receivers);
  addPhrases(scene, found, verb, passive);
  if (
    trees.rel(verb) === 'acl' &&
    trees.children(verb, 'advmod').some((child) => scene.tokens.lower(child) === 'where')
  )
    add(found, 'where', [trees.head[verb]!]);
  // "will be made available to refugees"
  for (const state of trees.children(verb, 'xcomp'))
    if (scene.tokens.lower(state) === 'available') addPhrases(scene, found, state, false, SPATIAL);
  if (passive && !found.has('agent')) add(found, 'agent', doersBehind(scene, verb));
  if (passive) addBehindDoer(scene, found, verb);
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
    // "were shot and killed by the police", "deported or forcibly moved by the police": of both.
    ...trees
      .children(verb, 'conj')
      .filter((joined) => isVerb(scene, joined) && isRightBehind(scene, verb, joined))
      .flatMap((joined) => trees.children(joined, 'obl')),
  ].filter((inner) => inner > verb && prepositionOf(scene, inner) === 'by');
}

/** Nothing but a conjunction, and an adverb at most, between two verbs. */
const isRightBehind = ({ trees }: Scene, verb: number, joined: number): boolean =>
  joined === verb + 2 || (joined === verb + 3 && trees.upos(joined - 1) === 'ADV');

const BEHIND_NAME = words('against on to for with over');

/** "by Kyiv", "by helicopter" */
const isBareDoer = ({ trees }: Scene, doer: number): boolean =>
  trees.upos(doer) === 'PROPN' || trees.child(doer, 'det', 'amod', 'nummod', 'compound') < 0;

/** "was levelled by Kyiv against Moscow": what a parser hung on the doer's name, which takes no such phrase. */
function addBehindDoer(scene: Scene, found: Slots, verb: number): void {
  const { trees } = scene;
  for (const doer of trees.children(verb, 'obl'))
    if (prepositionOf(scene, doer) === 'by')
      for (const child of trees.children(doer, 'nmod')) {
        const preposition = prepositionOf(scene, child);
        const isInName = child < (scene.mentionAt(doer)?.last ?? doer);
        const isTheirs = preposition !== 'against' && !isBareDoer(scene, doer);
        if (!isInName && !isTheirs && BEHIND_NAME.has(preposition) && !found.has(preposition))
          add(found, preposition, [child]);
      }
}

const SPATIAL = words('from to into on against toward towards in at near with over off out_of away_from');

/** "To date, 400 families have returned": until now. */
const isToDate = ({ tokens }: Scene, node: number): boolean =>
  tokens.lower(node) === 'date' && tokens.lower(node - 1) === 'to';

export function addPhrases(
  scene: Scene,
  found: Slots,
  node: number,
  passive: boolean,
  only?: ReadonlySet<string>,
): void {
  for (const child of scene.trees.children(node, 'obl', 'nmod', 'advmod')) {
    const preposition = prepositionOf(scene, child);
    // "On Monday they fired on …": a date is no target.
    if (preposition === '' || scene.mentionAt(child)?.type === 'time' || isToDate(scene, child)) continue;
    if (only && !only.has(preposition)) continue;
    const nodes = antecedents(scene, child, node);
    if (preposition === 'by' && !only) add(found, passive ? 'agent' : 'by', nodes);
    add(found, preposition === 'out of' || preposition === 'away from' ? 'from' : preposition, nodes);
  }
}
