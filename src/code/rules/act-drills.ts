import type { Draft } from '../draft.js';
import { isPassive, isVerb, modifiers, prepositionOf, subjectOf, verbArguments } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { make } from './act-draft.js';
import { isParty } from './act-parties.js';
import { isForeign } from './act-sides.js';
import { firstRead, type Reader } from './readers.js';

// Drills that are held or prepared, and forces that are moved: "is going ahead with its air drill", "is ferrying troops".

const HOLDING = words(
  'hold stage conduct carry begin start launch kick resume go proceed continue rehearse plan prepare',
);
const DRILLS = words('drill manoeuvre maneuver wargame exercise rehearsal');
const MARTIAL =
  /^(?:military|air|naval|artillery|war|live-fire|firing|combined|missile|nuclear|live|ground|landing|snap|tactical|amphibious|command|field|large-scale|aerial|joint)$/;

/** "artillery drills", "a war exercise", "manoeuvres near the border"; a school's exercise is none. */
const isDrill = (scene: Scene, node: number): boolean =>
  DRILLS.has(scene.lemma(node)) &&
  modifiers(scene, node)
    .concat(scene.trees.children(node, 'amod'))
    .some((word) => MARTIAL.test(scene.tokens.lower(word)));

/** With whom a drill is held: that is work in common, which is read as such. */
const isHeldWith = (scene: Scene, verb: number, drill: number): boolean =>
  [...scene.trees.children(drill, 'nmod'), ...scene.trees.children(verb, 'obl')].some(
    (node) => prepositionOf(scene, node) === 'with' && isParty(scene, node) && !DRILLS.has(scene.lemma(node)),
  );

/** The drill that a verb holds, as its object or behind "with", or that is being prepared. */
function drillOf(scene: Scene, verb: number): number {
  const { trees } = scene;
  const isAhead = /^(?:go|proceed|continue)$/.test(scene.lemma(verb));
  const held = isAhead
    ? trees.children(verb, 'obl').filter((node) => prepositionOf(scene, node) === 'with')
    : [
        ...trees.children(verb, 'obj'),
        ...trees.children(verb, 'xcomp').flatMap((one) => trees.children(one, 'obj')),
      ];
  const prepared = held
    .filter((node) => /^preparations?$/.test(scene.lemma(node)))
    .flatMap((node) => [
      ...trees.children(node, 'nmod'),
      ...[...trees.children(node, 'acl'), ...trees.children(verb, 'advcl', 'xcomp')].flatMap((deed) =>
        trees.children(deed, 'obj'),
      ),
    ]);
  return [...held, ...prepared].find((node) => isDrill(scene, node)) ?? -1;
}

/** "held artillery drills", "is going ahead with preparations for its air drill" */
function ofDrilling(scene: Scene, verb: number): Draft | null {
  if (!HOLDING.has(scene.lemma(verb)) || !isVerb(scene, verb) || isPassive(scene, verb)) return null;
  const drill = drillOf(scene, verb);
  if (drill < 0) return null;
  const isJoint = modifiers(scene, drill).some((word) => scene.tokens.lower(word) === 'joint');
  const isAhead = /^(?:go|proceed|continue|prepare|plan)$/.test(scene.lemma(verb));
  if (!isAhead && (isJoint || isHeldWith(scene, verb, drill))) return null;
  const by = subjectOf(scene, verb).filter(
    (node) => isParty(scene, node) || /^(?:it|they)$/.test(scene.tokens.lower(node)),
  );
  const to = [...scene.trees.children(drill, 'nmod'), ...scene.trees.children(verb, 'obl')].filter(
    (node) => prepositionOf(scene, node) === 'against' && isParty(scene, node),
  );
  return by.length > 0 ? make('mobilize', verb, { by, to: to.slice(0, 1) }, { cameo: '152' }) : null;
}

const MOVING = words('ferry bring airlift truck transport march move relocate shift');
const FORCES = words(
  'troop troops soldier reinforcement reinforcements fighter armour armor tank artillery mercenary',
);

/** "was ferrying troops to Maiwut", "plans to move its armoured vehicles in the zone" */
function ofMoving(scene: Scene, verb: number): Draft | null {
  if (!MOVING.has(scene.lemma(verb)) || !isVerb(scene, verb) || isPassive(scene, verb)) return null;
  const isForce = (node: number): boolean =>
    FORCES.has(scene.lemma(node)) ||
    (/^(?:vehicle|equipment|unit)$/.test(scene.lemma(node)) &&
      modifiers(scene, node).some((word) =>
        /^(?:armou?red|military|combat)$/.test(scene.tokens.lower(word)),
      ));
  if (!scene.trees.children(verb, 'obj').some(isForce)) return null;
  // "brought troops home"
  if (
    /^(?:home|out|back)$/.test(scene.tokens.lower(verb + 2)) ||
    verbArguments(scene, verb).slots.has('from')
  )
    return null;
  const by = subjectOf(scene, verb).filter(
    (node) => isForeign(scene, node) || isParty(scene, node) || scene.tokens.lower(node) === 'it',
  );
  return by.length > 0 ? make('mobilize', verb, { by }, { cameo: '154' }) : null;
}

/** "ordered two battalions to the border": forces sent, and nothing asked of them. */
function ofOrdering(scene: Scene, verb: number): Draft | null {
  if (!/^(?:order|rush|dispatch)$/.test(scene.lemma(verb)) || !isVerb(scene, verb) || isPassive(scene, verb))
    return null;
  const { trees } = scene;
  const isUnit = (node: number): boolean =>
    FORCES.has(scene.lemma(node)) ||
    /^(?:battalion|brigade|company|regiment|division|unit|warship|ship|jet)$/.test(scene.lemma(node));
  const isSent = [
    ...trees.children(verb, 'obl'),
    ...trees.children(verb, 'obj').flatMap((one) => trees.children(one, 'nmod')),
  ].some((node) => /^(?:to|into|towards?)$/.test(prepositionOf(scene, node)));
  if (!trees.children(verb, 'obj').some(isUnit) || !isSent || trees.child(verb, 'xcomp', 'ccomp') >= 0)
    return null;
  const by = subjectOf(scene, verb).filter((node) => isForeign(scene, node) || isParty(scene, node));
  return by.length > 0 ? make('mobilize', verb, { by }, { cameo: '154' }) : null;
}

const READERS: readonly Reader[] = [ofDrilling, ofMoving, ofOrdering];

/** A drill or a movement of forces; null for other words. */
export const ofDrill = (scene: Scene, token: number): Draft | null => firstRead(READERS, scene, token);
