import type { Draft } from '../draft.js';
import { isPassive, isPlural, isVerb, modifiers, prepositionOf, subjectOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isKnown, isOfStanding, isOnFloor, isParty } from './meeting-parties.js';
import { meetingTold } from './meeting-draft.js';

// Talks told by the line they are held on: "is in close communication with the minister", "got off the phone with".

const LINES = words('communication contact touch');
const STEADY = words(
  'close constant continuous regular frequent continued continuing daily direct intensive permanent near-constant',
);

/** "was in close communication with Minister Katz"; "We have been in constant contact", with whom being left unsaid. */
export function meetingOfLine(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  if (/^(?:phone|telephone|line)$/.test(scene.lemma(token))) return onThePhone(scene, token);
  if (!LINES.has(scene.lemma(token)) || prepositionOf(scene, token) !== 'in') return null;
  const head = trees.head[token] ?? -1;
  const anchor = trees.child(token, 'cop') >= 0 ? token : head;
  const isBeing =
    anchor === token || (isVerb(scene, head) && /^(?:remain|stay|be|keep)$/.test(scene.lemma(head)));
  if (!isBeing) return null;
  const others = [
    ...trees.children(token, 'nmod', 'obl'),
    ...(anchor === token ? [] : trees.children(anchor, 'obl')),
  ].filter((child) => prepositionOf(scene, child) === 'with');
  const met = others.filter((node) => isParty(scene, node) && !isOnFloor(scene, node));
  // Contact with somebody is an act of consulting.
  if (
    others.length > 0 &&
    (scene.lemma(token) !== 'communication' || !met.some((node) => isOfStanding(scene, node)))
  )
    return null;
  const both = [...new Set(subjectOf(scene, anchor).flatMap((node) => trees.conjuncts(node)))];
  const isOfTwo =
    anchor === token &&
    both.length > 1 &&
    both.every((node) => isOfStanding(scene, node) || isKnown(scene, node));
  const isSteady = trees.children(token, 'amod').some((one) => STEADY.has(tokens.lower(one)));
  const hasBeen = trees.children(anchor, 'aux').some((aux) => trees.lemma[aux] === 'have');
  if (others.length === 0 && !(isSteady && (hasBeen || isOfTwo))) return null;
  const who = subjectOf(scene, anchor).filter(
    (node) => isParty(scene, node) && !/^(?:i|you)$/.test(tokens.lower(node)),
  );
  return who.length > 0 ? meetingTold(scene, token, who, met, []) : null;
}

/** "has been on the phone with his counterparts", "spent an hour on the phone with the King" */
function onThePhone(scene: Scene, token: number): Draft | null {
  const { trees } = scene;
  if (prepositionOf(scene, token) !== 'on') return null;
  const head = trees.head[token] ?? -1;
  const isSpent = trees.rel(token) === 'obl' && /^(?:spend|be)$/.test(scene.lemma(head));
  const anchor = trees.child(token, 'cop') >= 0 ? token : isSpent ? head : -1;
  if (anchor < 0) return null;
  const met = [token, anchor]
    .flatMap((node) => trees.children(node, 'nmod', 'obl'))
    .filter((node, i, all) => all.indexOf(node) === i)
    .filter((node) => /^(?:with|to)$/.test(prepositionOf(scene, node)) && isParty(scene, node));
  const who = subjectOf(scene, anchor).filter((node) => isParty(scene, node));
  const isOfficial = met.some(
    (node) => isOfStanding(scene, node) || isKnown(scene, node) || isColleague(scene, node),
  );
  return who.length > 0 && isOfficial ? meetingTold(scene, token, who, met, []) : null;
}

/** "my Kenyan colleagues" */
const isColleague = (scene: Scene, node: number): boolean =>
  /^(?:colleague|ally|partner|friend|leader)$/.test(scene.lemma(node)) &&
  modifiers(scene, node).some((word) => scene.actorOf(scene.actorAt(word))?.kind === 'state');

/** "The presidents discussed the grain deal by phone": several, or one with another. */
function discussedByPhone(scene: Scene, verb: number): Draft | null {
  if (!/^(?:discuss|review|consult|confer)$/.test(scene.lemma(verb)) || isPassive(scene, verb)) return null;
  const { trees } = scene;
  const isByPhone = trees
    .children(verb, 'obl')
    .concat(trees.children(verb, 'obj').flatMap((node) => trees.children(node, 'nmod')))
    .some(
      (node) =>
        /^(?:phone|telephone|videoconference|link)$/.test(scene.lemma(node)) &&
        /^(?:by|over|via)$/.test(prepositionOf(scene, node)),
    );
  if (!isByPhone) return null;
  const who = subjectOf(scene, verb).filter((node) => isParty(scene, node));
  const met = trees
    .children(verb, 'obl')
    .filter((node) => prepositionOf(scene, node) === 'with' && isParty(scene, node));
  const isOfTwo =
    met.length > 0 || who.some((node) => trees.child(node, 'conj') >= 0 || isPlural(scene, node));
  return who.length > 0 && isOfTwo && who.every((node) => isOfStanding(scene, node) || isKnown(scene, node))
    ? meetingTold(scene, verb, who, met, [])
    : null;
}

/** "Joining the premier on the call were the chancellor and the king": those behind the verb join whom it names. */
function joiningOnCall(scene: Scene, verb: number): Draft | null {
  const { trees } = scene;
  const head = trees.head[verb] ?? -1;
  if (scene.tokens.lower(verb) !== 'joining' || head < verb || !/^[ac]/.test(trees.rel(verb))) return null;
  const isOnCall = trees
    .children(verb, 'obl')
    .some((node) => CALLS.has(scene.lemma(node)) && /^(?:on|in|at|for)$/.test(prepositionOf(scene, node)));
  const met = trees.children(verb, 'obj').filter((node) => isParty(scene, node));
  const who = trees.child(head, 'cop') >= 0 ? [head] : subjectOf(scene, head);
  return isOnCall && met.length > 0 && who.every((node) => isOfStanding(scene, node) || isKnown(scene, node))
    ? meetingTold(scene, verb, who, met, [])
    : null;
}
const CALLS = words('call conversation meeting videoconference teleconference conference talk session');

/** "I just got off the phone with the Prime Minister" */
export function meetingOfPhone(scene: Scene, verb: number): Draft | null {
  const { trees } = scene;
  const discussed = discussedByPhone(scene, verb) ?? joiningOnCall(scene, verb);
  if (discussed) return discussed;
  if (!/^(?:get|hang|come)$/.test(scene.lemma(verb)) || !/^(?:off|on)$/.test(scene.tokens.lower(verb + 1)))
    return null;
  const phone = trees
    .children(verb, 'obj', 'obl')
    .find((node) => /^(?:phone|telephone|call|line)$/.test(scene.lemma(node)));
  if (phone === undefined) return null;
  const met = [...trees.children(verb, 'obl'), ...trees.children(phone, 'nmod')].filter(
    (node) => prepositionOf(scene, node) === 'with' && (isOfStanding(scene, node) || isKnown(scene, node)),
  );
  const who = subjectOf(scene, verb).filter((node) => isParty(scene, node));
  return who.length > 0 && met.length > 0 ? meetingTold(scene, verb, who, met, []) : null;
}
