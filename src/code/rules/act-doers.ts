import { isPassive, isVerb, prepositionOf, subjectOf, verbArguments } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import type { ActFrame } from './act-frames.js';
import { isCaptive, isParty } from './act-parties.js';
import type { Match } from './frames.js';

// Who does an act, where the clause tells it another way than its word's own arguments do.

/**
 * With the doers that the clause tells another way. "The statement of the presidents welcomes …": those whose text it is. "Denied any
 * collaboration with": whoever denies a deed denies that they did it, and to those named behind it.
 */
export function withDoers(scene: Scene, match: Match<ActFrame>): Match<ActFrame> {
  const { trigger, isNoun, found } = match;
  const spoken = (found.slots.get('agent') ?? []).flatMap((node) => authorsOf(scene, node));
  if (spoken.length > 0)
    return { ...match, found: { ...found, slots: new Map([...found.slots, ['agent', spoken]]) } };
  const spread = ofSubject(scene, match);
  if (spread) return spread;
  const verb = scene.trees.head[trigger] ?? -1;
  const isDenied =
    isNoun && scene.trees.rel(trigger) === 'obj' && isVerb(scene, verb) && scene.lemma(verb) === 'deny';
  const carrying = match.frame.detail === 'sanction' ? ADOPTING : CARRYING;
  const isRun =
    isNoun && scene.trees.rel(trigger) === 'obj' && isVerb(scene, verb) && carrying.has(scene.lemma(verb));
  if (!(isDenied || isRun) || found.slots.has('agent')) return match;
  const around = verbArguments(scene, verb).slots;
  const agent = subjectOf(scene, verb).filter((node) => isParty(scene, node));
  const slots = new Map([...found.slots, ['agent', agent]]);
  for (const slot of ['with', 'at', 'on', 'against'])
    if (!slots.has(slot)) slots.set(slot, around.get(slot) ?? []);
  return { ...match, found: { ...found, slots } };
}

/**
 * "The charges against the activists were dropped": what a passive's subject is about. "Signalled their willingness": whose a
 * pronoun before the noun is, by the verb's subject. Null where neither is so.
 */
function ofSubject(scene: Scene, match: Match<ActFrame>): Match<ActFrame> | null {
  const { trigger, isNoun, found } = match;
  const slots = new Map(found.slots);
  if (!isNoun) {
    if (!isPassive(scene, trigger) || !/^(?:accuse|concede)$/.test(match.frame.detail)) return null;
    for (const node of found.slots.get('patient') ?? [])
      for (const child of scene.trees.children(node, 'nmod')) {
        const preposition = prepositionOf(scene, child);
        if (ABOUT.has(preposition) && !slots.has(preposition)) slots.set(preposition, [child]);
      }
    return slots.size > found.slots.size ? { ...match, found: { ...found, slots } } : null;
  }
  const verb = scene.trees.head[trigger] ?? -1;
  const agents = found.slots.get('agent') ?? [];
  const isOnlyPronoun =
    agents.length > 0 && agents.every((node) => /^(?:its|their|his|her)$/.test(scene.tokens.lower(node)));
  if (
    !isOnlyPronoun ||
    scene.lemma(trigger) === 'release' ||
    scene.trees.rel(trigger) !== 'obj' ||
    !isVerb(scene, verb)
  )
    return null;
  const subject = subjectOf(scene, verb).filter((node) => isParty(scene, node));
  if (subject.length === 0) return null;
  slots.set('agent', subject);
  return { ...match, found: { ...found, slots } };
}
/** Verbs whose subject does what their object names, besides the light ones. */
const CARRYING = words('run hurl throw lob fling silence fire use deploy shoot');
const ADOPTING = words(
  'adopt announce approve extend renew prolong introduce apply tighten widen expand broaden toughen order',
);
const ABOUT = words('against on with to for between');

/** "demanded her release", "Omar's release": whoever is let go stands before the noun, where one would look for who does it. */
export function withReleased(scene: Scene, match: Match<ActFrame>): Match<ActFrame> {
  const { trigger, isNoun, found } = match;
  if (!isNoun || scene.lemma(trigger) !== 'release' || found.slots.has('of')) return match;
  const held = (found.slots.get('agent') ?? []).filter(
    (node) => scene.trees.isUnder(node, trigger) && isCaptive(scene, node),
  );
  if (held.length === 0) return match;
  const slots = new Map([...found.slots, ['of', held] as const]);
  slots.delete('agent');
  return { ...match, found: { ...found, slots } };
}

/** "the release of 25 prisoners by the authorities": the doer that a parser hung on those it is done to. */
export const doersBehind = (scene: Scene, { isNoun, found }: Match<ActFrame>): readonly number[] =>
  isNoun
    ? (found.slots.get('of') ?? [])
        .flatMap((node) => scene.trees.children(node, 'nmod'))
        .filter((child) => prepositionOf(scene, child) === 'by')
    : [];

const TEXTS = words(
  'note appeal message petition statement communiqué communique declaration resolution letter motion',
);

/** Whose a text is that speaks: "the joint statement of the presidents calls on …". */
const authorsOf = (scene: Scene, node: number): readonly number[] =>
  TEXTS.has(scene.lemma(node))
    ? scene.trees
        .children(node, 'nmod')
        .filter((child) => ['of', 'by', ''].includes(prepositionOf(scene, child)) && isParty(scene, child))
        .concat(issuersOf(scene, node))
    : [];

/** "released a statement criticising …": whoever released it. */
const issuersOf = (scene: Scene, text: number): readonly number[] =>
  scene.trees.rel(text) === 'obj' && isVerb(scene, scene.trees.head[text] ?? -1)
    ? subjectOf(scene, scene.trees.head[text]!).filter((node) => isParty(scene, node))
    : [];

/** Acts that only bodies and officials do, whatever the pronoun stands for: "they call on both sides to". */
const SPOKEN = new Set(['request', 'accuse', 'support']);

/** Whether a phrase can be who does it: a party, or a pronoun where somebody is told, blamed or praised in public. */
export const isDoer = (scene: Scene, { frame, trigger }: Match<ActFrame>, node: number): boolean =>
  isParty(scene, node) ||
  // "The resolution demands …"
  (SPOKEN.has(frame.detail) && scene.trees.upos(trigger) === 'VERB' && SPEAKING.has(scene.lemma(node))) ||
  (SPOKEN.has(frame.detail) &&
    PUBLIC.has(scene.lemma(trigger)) &&
    /^(?:they|we|i|me|us|their|our|its)$/.test(scene.tokens.lower(node))) ||
  // "He thanked the minister, and they agreed to meet again."
  (frame.detail === 'agree' &&
    /^(?:agree|pledge)$/.test(scene.lemma(trigger)) &&
    scene.tokens.lower(node) === 'they');
const SPEAKING = words('bill amendment resolution declaration statement communiqué communique');
const PUBLIC = words(
  'congratulate applaud praise hail laud stand salute call urge condemn denounce deplore welcome commend demand appeal exhort implore',
);
