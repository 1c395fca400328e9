import type { Draft } from '../draft.js';
import { isPassive, isVerb, prepositionOf, subjectOf, verbArguments } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isAtHome } from './act-home.js';
import { isParty } from './act-parties.js';
import { doersOf, firstBehind, isForeign, textBehind } from './act-sides.js';
import { make } from './act-draft.js';
import { firstRead, type Reader } from './readers.js';

// Counsel taken without a word of counsel: "raised this with Baku", "updated the Chancellor on", "is reaching out to allies".

const COUNTERPARTS = words(
  'counterpart ally partner minister president leader authority government official leadership ambassador envoy capital colleague side chancellor premier',
);
/** Another government, its officials, or allies: not one's staff, nor the press. */
export const isCounterpart = (scene: Scene, node: number): boolean =>
  !isAtHome(scene, node) &&
  (isForeign(scene, node) ||
    (COUNTERPARTS.has(scene.lemma(node)) && isParty(scene, node)) ||
    isOfficial(scene, node));
const isOfficial = (scene: Scene, node: number): boolean =>
  scene.mentionAt(node)?.type === 'person' && scene.actorOf(scene.actorAt(node))?.country != null;

const RAISED = words(
  'case issue concern question matter this that it situation importance need subject topic point violation abuse detention plight objection worry',
);

/** Counsel taken with another. */
export const consult = (token: number, by: readonly number[], to: readonly number[]): Draft =>
  make('consult', token, { by, to: to.slice(0, 1) }, { cameo: '040' });

/** "raised the case of the detained with his counterpart", "took the matter up with Baku" */
function ofRaising(scene: Scene, verb: number): Draft | null {
  if (!/^(?:raise|take)$/.test(scene.lemma(verb)) || !isVerb(scene, verb)) return null;
  const { slots } = verbArguments(scene, verb);
  if (scene.lemma(verb) === 'take' && !/\bup with\b/.test(textBehind(scene, verb))) return null;
  const objects = scene.trees.children(verb, 'obj').concat(slots.get('patient') ?? []);
  if (!objects.some((node) => RAISED.has(scene.lemma(node)))) return null;
  const near = objects.flatMap((node) => scene.trees.children(node, 'nmod'));
  const inside = [...near, ...near.flatMap((node) => scene.trees.children(node, 'nmod', 'acl'))];
  const to = [
    ...(slots.get('with') ?? []),
    ...inside.filter((node) => prepositionOf(scene, node) === 'with'),
  ].filter((node) => isCounterpart(scene, node));
  return to.length > 0 ? consult(verb, doersOf(scene, verb), to) : null;
}

/** "updated the Chancellor on the talks" */
function ofUpdating(scene: Scene, verb: number): Draft | null {
  if (!/^(?:update|brief|inform)$/.test(scene.lemma(verb)) || !isVerb(scene, verb) || isPassive(scene, verb))
    return null;
  const { slots } = verbArguments(scene, verb);
  const isOn = ['on', 'about', 'of', 'regarding'].some((slot) => slots.has(slot));
  const to = (slots.get('patient') ?? []).filter((node) => isCounterpart(scene, node));
  const by = subjectOf(scene, verb).filter(
    (node) => isCounterpart(scene, node) || /^(?:we|i|he|she)$/.test(scene.tokens.lower(node)),
  );
  return isOn && to.length > 0 && by.length > 0 ? consult(verb, by, to) : null;
}

/** "are reaching out to allies", "continue to engage with Minsk" */
function ofReaching(scene: Scene, verb: number): Draft | null {
  const isOut = scene.lemma(verb) === 'reach' && /^out to\b/.test(textBehind(scene, verb, 2));
  const isWith =
    scene.lemma(verb) === 'engage' &&
    /^(?:[a-z]+ly )?(?:with|directly with)\b/.test(textBehind(scene, verb, 3));
  if (!(isOut || isWith) || !isVerb(scene, verb)) return null;
  const to = firstBehind(scene, verb + 2, isCounterpart, 7);
  // The press asks the government, by "you".
  const isYou = isOut && subjectOf(scene, verb).some((node) => scene.tokens.lower(node) === 'you');
  const by = isYou ? subjectOf(scene, verb) : doersOf(scene, verb).filter((node) => node !== to);
  return to >= 0 && by.length > 0 ? consult(verb, by, [to]) : null;
}

/** "We continue to have those conversations": of those spoken of. */
function ofConversations(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  if (!/^(?:conversation|discussion|consultation)$/.test(scene.lemma(token))) return null;
  const verb = trees.head[token] ?? -1;
  if (trees.rel(token) !== 'obj' || scene.lemma(verb) !== 'have') return null;
  if (!trees.children(token, 'det').some((word) => /^(?:those|these)$/.test(tokens.lower(word)))) return null;
  if (/^(?:with|about)\b/.test(textBehind(scene, token, 1))) return null;
  const by = subjectOf(scene, verb).filter((node) => isForeign(scene, node) || tokens.lower(node) === 'we');
  return by.length > 0 ? consult(token, by, []) : null;
}

/** "Discussions are ongoing with Baghdad" */
function ofOngoing(scene: Scene, token: number): Draft | null {
  if (!/^(?:discussions|consultations|contacts)$/.test(scene.tokens.lower(token))) return null;
  if (scene.trees.rel(token) !== 'nsubj') return null;
  if (
    !/^(?:are|remain) (?:still )?(?:ongoing|underway|continuing|under way) with\b/.test(
      textBehind(scene, token, 5),
    )
  )
    return null;
  const to = firstBehind(scene, token + 4, isCounterpart, 6);
  return to < 0 ? null : consult(token, [], [to]);
}

const HELD_UP = words('attention emphasis focus');
const TOPICS = words(
  'situation crisis conflict issue question prospect settlement implementation development state cooperation topic aspect matter',
);

/** "Special attention was paid to the situation in Libya": what those who met talked about. */
function ofAttention(scene: Scene, verb: number): Draft | null {
  if (!/^(?:pay|place|give|devote|put|focus)$/.test(scene.lemma(verb)) || !isPassive(scene, verb))
    return null;
  if (!scene.trees.children(verb, 'nsubj').some((node) => HELD_UP.has(scene.lemma(node)))) return null;
  const isOnTopic = scene.trees
    .children(verb, 'obl')
    .concat(scene.trees.children(verb, 'nsubj').flatMap((node) => scene.trees.children(node, 'nmod')))
    .some((node) => /^(?:to|on|upon)$/.test(prepositionOf(scene, node)) && TOPICS.has(scene.lemma(node)));
  return isOnTopic && scene.presentedAt(verb)?.reality === 'happened' ? consult(verb, [], []) : null;
}

const READERS: readonly Reader[] = [
  ofRaising,
  ofUpdating,
  ofReaching,
  ofConversations,
  ofOngoing,
  ofAttention,
];

/** Counsel taken, told without a word of counsel; null for other words. */
export function ofContacts(scene: Scene, token: number): Draft | null {
  return firstRead(READERS, scene, token);
}
