import type { Draft } from '../draft.js';
import { isPassive, isVerb, prepositionOf, subjectOf, verbArguments } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { consult, isCounterpart } from './act-contacts.js';
import { isDoing, textBehind } from './act-sides.js';
import { firstRead, type Reader } from './readers.js';

// Counsel told by what was passed on: "sent a clear message to Tehran", "conveyed that to the Taliban", "have been clear with Kigali".

const SENDING = words('send pass convey relay transmit deliver communicate');
const MESSAGES = /^(?:message|signal|that|this|it|concern|position|expectation|view|point)$/;

const doers = (scene: Scene, verb: number): number[] =>
  subjectOf(scene, verb).filter((node) => isDoing(scene, node));

/** "We have communicated that directly to the Russians" */
function ofMessage(scene: Scene, verb: number): Draft | null {
  const { trees } = scene;
  const lemma = scene.lemma(verb);
  if (!SENDING.has(lemma) || !isVerb(scene, verb)) return null;
  if (isPassive(scene, verb)) return ofPassedOn(scene, verb);
  const objects = trees.children(verb, 'obj').filter((node) => MESSAGES.test(scene.lemma(node)));
  // "sent it to Chad": a thing.
  const isSaid = objects.some(
    (node) => scene.trees.upos(node) === 'NOUN' || !/^(?:send|pass|deliver|transmit)$/.test(lemma),
  );
  if (!isSaid) return null;
  const to = [
    ...trees.children(verb, 'obl'),
    ...objects.flatMap((node) => trees.children(node, 'nmod')),
  ].filter((node) => node > verb && prepositionOf(scene, node) === 'to' && isCounterpart(scene, node));
  const by = doers(scene, verb);
  return to.length > 0 && by.length > 0 ? consult(verb, by, to) : null;
}

/** "A message had been delivered to Tehran": by whom is left unsaid. */
function ofPassedOn(scene: Scene, verb: number): Draft | null {
  const { trees } = scene;
  const isMessage = trees
    .children(verb, 'nsubj')
    .some((node) => /^(?:message|letter)$/.test(scene.lemma(node)));
  const to = trees
    .children(verb, 'obl')
    .filter((node) => prepositionOf(scene, node) === 'to' && isCounterpart(scene, node));
  return isMessage && to.length > 0 ? consult(verb, [], to) : null;
}

/** "We have been very clear with the Chinese about that"; what is demanded of them is read as a demand. */
function ofClarity(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  if (
    !/^(?:clear|candid|direct|frank|blunt|transparent)$/.test(tokens.lower(token)) ||
    trees.child(token, 'cop') < 0
  )
    return null;
  if (trees.child(token, 'ccomp', 'xcomp') >= 0) return null;
  const to = trees
    .children(token, 'obl', 'nmod')
    .filter((node) => prepositionOf(scene, node) === 'with' && isCounterpart(scene, node));
  const by = doers(scene, token);
  return to.length > 0 && by.length > 0 ? consult(token, by, to) : null;
}

const MATTERS = words(
  'case issue concern question matter topic situation challenge detainee hostage release dispute',
);

/** "brought up the case with President Xi", "will address the issue with his counterparts" */
function ofMatter(scene: Scene, verb: number): Draft | null {
  const lemma = scene.lemma(verb);
  const isBroughtUp = lemma === 'bring' && /^(?:[a-z]+ ){0,3}up\b/.test(textBehind(scene, verb, 4));
  if (!(isBroughtUp || lemma === 'address') || !isVerb(scene, verb) || isPassive(scene, verb)) return null;
  const { slots } = verbArguments(scene, verb);
  const objects = scene.trees.children(verb, 'obj');
  const isMatter = objects.some(
    (node) => MATTERS.has(scene.lemma(node)) || (isBroughtUp && /^(?:this|that|it)$/.test(scene.lemma(node))),
  );
  const to = [
    ...(slots.get('with') ?? []),
    ...objects.flatMap((node) => scene.trees.children(node, 'nmod')),
  ].filter((node) => prepositionOf(scene, node) === 'with' && isCounterpart(scene, node));
  const by = doers(scene, verb);
  return isMatter && to.length > 0 && by.length > 0 ? consult(verb, by, to) : null;
}

const READERS: readonly Reader[] = [ofMessage, ofClarity, ofMatter];

/** Counsel told by what was passed on or brought up; null for other words. */
export const ofMessages = (scene: Scene, token: number): Draft | null => firstRead(READERS, scene, token);
