import { type Arguments, isAny, isPassive, isVerb, modifiers, prepositionOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isMartial } from './martial.js';

// Words of armed force that tell of something else: crimes, works, help, contacts.

type Sense = (scene: Scene, trigger: number, found: Arguments) => boolean;

const CRIMINAL = words('sexual indecent common aggravated domestic simple felony');

/** "sexual assault": a crime, with no arms. */
const isCrime: Sense = (scene, trigger) =>
  modifiers(scene, trigger).some((word) => CRIMINAL.has(scene.lemma(word)));

/** "engagements with law enforcement": contacts, where nothing else tells of arms. */
const isContact: Sense = (scene, trigger, found) =>
  !isMartial(scene, trigger) && !isAny(scene, [...found.slots.values()].flat(), 'armed', 'arms');

/** "The island could sink": what goes down by itself is not sunk. */
const isGoingDown: Sense = (scene, trigger) =>
  isVerb(scene, trigger) && !isPassive(scene, trigger) && scene.trees.child(trigger, 'obj') < 0;

const HELPING = words(
  'relocate evacuate rescue deliver provide resettle help assist feed vaccinate distribute restore repair support bring return transfer',
);

/** "an operation to evacuate the sick" */
const isHelp: Sense = (scene, trigger) =>
  scene.trees.children(trigger, 'acl').some((clause) => HELPING.has(scene.lemma(clause)));

/** "The barrage is a dam on the Tigris": a work across a river, not one of shells. */
const isWork: Sense = (scene, trigger) =>
  scene.trees.child(trigger, 'cop') >= 0 &&
  !scene.trees.children(trigger, 'nmod').some((node) => prepositionOf(scene, node) === 'of');

/** "hit on three points": touched upon them. */
const isTouchedUpon: Sense = (scene, trigger) =>
  isVerb(scene, trigger) &&
  scene.trees
    .children(trigger, 'obl')
    .some(
      (node) =>
        prepositionOf(scene, node) === 'on' &&
        /^(?:point|topic|theme|subject|issue|idea|question|solution)$/.test(scene.lemma(node)),
    );

const SENSES: ReadonlyMap<string, Sense> = new Map([
  ['assault', isCrime],
  ['engagement', isContact],
  ['sink', isGoingDown],
  ['operation', isHelp],
  ['barrage', isWork],
  ['hit', isTouchedUpon],
]);

/** Whether a word of force has another sense here. */
export const isOfOtherSense = (scene: Scene, trigger: number, found: Arguments): boolean =>
  SENSES.get(scene.lemma(trigger))?.(scene, trigger, found) ?? false;
