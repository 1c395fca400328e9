import {
  isAny,
  isInfinitive,
  isPossessor,
  isVerb,
  nounArguments,
  pick,
  prepositionOf,
  sortsOf,
  verbArguments,
} from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import type { ActFrame } from './act-frames.js';
import { isCaptive, isOwn, isParty } from './act-parties.js';
import type { Match } from './frames.js';

// The other side of an act.

/** The parties in the first slot that has any: "denied the patrol access to the camp" is done to the patrol. */
export function partiesIn(scene: Scene, { frame, found, trigger }: Match<ActFrame>): readonly number[] {
  // "supplied the group with drones": what is given is not whom it is given to.
  const isGiven = frame.detail === 'aid' ? (node: number) => isSupply(scene, node) : () => false;
  const slots = [...(frame.roles['to'] ?? [])];
  if (frame.detail === 'aid' && found.slots.has('with')) slots.unshift('patient');
  // "thanked Niger for mobilising two companies", with the companies taken for its object
  if (frame.detail === 'support' && scene.trees.child(trigger, 'iobj') >= 0) slots.unshift('to');
  // "called on him to …", with the preposition hung on the infinitive; "asked Rwanda for it"
  if (frame.detail === 'request' && (found.slots.get('on') ?? []).length === 0)
    slots.push('patient', ...(scene.trees.child(trigger, 'iobj') >= 0 ? ['to'] : []));
  const bySlot = slots.map((slot) =>
    pick(found, [slot]).filter(
      (node) =>
        scene.trees.upos(node) !== 'VERB' &&
        (isParty(scene, node) ||
          (/^(?:request|coerce)$/.test(frame.detail) && isAny(scene, [node], 'people'))) &&
        !isGiven(node) &&
        // "recalled its ambassadors from all three"
        !(frame.detail === 'sanction' && isOwn(scene, node)),
    ),
  );
  return bySlot.find((nodes) => nodes.length > 0) ?? [];
}

const DEEDS = words(
  'attack strike airstrike raid assault bombing bombardment shelling offensive incursion invasion operation aggression provocation violence atrocity massacre killing murder assassination execution abduction kidnapping arrest detention explosion blast detonation fighting clash launch test crime violation breach act action',
);

/** "condemned the attack by the militia": blame falls on whoever did the deed; on nobody where the text names nobody. */
export const culpritsFor = (
  scene: Scene,
  { frame }: Match<ActFrame>,
  receivers: readonly number[],
): readonly number[] =>
  frame.detail !== 'accuse'
    ? receivers
    : receivers.flatMap((node) =>
        DEEDS.has(scene.lemma(node))
          ? (nounArguments(scene, node).slots.get('agent') ?? []).filter((doer) => isParty(scene, doer))
          : [node],
      );

/** "welcomed Qatar's role", "appreciation for the work of the mission": whose merit it is that is praised. */
export const praisedFor = (scene: Scene, frame: ActFrame, node: number): readonly number[] =>
  frame.detail === 'support' && scene.trees.upos(node) === 'NOUN' && !isParty(scene, node)
    ? scene.trees
        .children(node, 'nmod')
        .filter(
          (child) =>
            (isPossessor(scene, child) || prepositionOf(scene, child) === 'of') &&
            isParty(scene, child) &&
            isAny(scene, [child], 'named', 'body', 'armed', 'person'),
        )
    : [];

function isSupply(scene: Scene, node: number): boolean {
  const sorts = sortsOf(scene, node);
  return sorts.has('arms') && !sorts.has('named') && !sorts.has('body');
}

const CARRIES = new Set(['agree', 'reject', 'threaten', 'request']);

/** Whom an agreement, a refusal or a threat to do something concerns: the other side of what is to be done. */
export function ofComplement(
  scene: Scene,
  { frame, trigger, isNoun }: Match<ActFrame>,
  by: readonly number[],
): readonly number[] {
  if (isNoun || !CARRIES.has(frame.detail)) return [];
  if (frame.detail === 'request') {
    const asked = askedBehindFor(scene, trigger);
    if (asked.length > 0) return asked;
  }
  const complement = scene.trees.children(trigger, 'xcomp', 'ccomp').find((child) => isVerb(scene, child));
  if (complement === undefined) return [];
  const found = verbArguments(scene, complement);
  if (frame.detail === 'request')
    return (found.slots.get('agent') ?? []).filter((node) => isParty(scene, node) && !by.includes(node));
  return ['to', 'with', 'against', 'on', 'patient', 'from']
    .flatMap((slot) => found.slots.get(slot) ?? [])
    .filter(
      (node) =>
        isParty(scene, node) &&
        !isOwn(scene, node) &&
        !(frame.detail === 'agree' && isAnybody(scene, node)) &&
        // "refused to release the hostages": who is let go is no side to it.
        !(LETTING_GO.has(scene.lemma(complement)) && isCaptive(scene, node)) &&
        !(found.slots.get('agent') ?? []).includes(node) &&
        // "refused to leave office and called the parliament …": what another verb is done to.
        scene.trees.isUnder(node, complement) &&
        !scene.trees.children(complement, 'conj').some((other) => scene.trees.isUnder(node, other)),
    )
    .slice(0, 1);
}

const LETTING_GO = words('release free return repatriate exchange swap transfer hand let');

/** "called for Serbia to withdraw": whoever is to do what is asked. */
const askedBehindFor = (scene: Scene, verb: number): readonly number[] =>
  scene.trees
    .children(verb, 'obl')
    .filter(
      (node) =>
        prepositionOf(scene, node) === 'for' &&
        isParty(scene, node) &&
        scene.trees
          .children(verb, 'xcomp', 'advcl', 'ccomp')
          .some((child) => child > node && isInfinitive(scene, child)),
    );

/** "against any country" */
const isAnybody = ({ trees, tokens }: Scene, node: number): boolean =>
  trees.children(node, 'det').some((child) => /^(?:any|no|every)$/.test(tokens.lower(child)));
