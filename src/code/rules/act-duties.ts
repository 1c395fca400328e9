import type { Draft } from '../draft.js';
import { counted, isInfinitive, isPassive, isVerb, prepositionOf, subjectOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isAddressee } from './act-addressees.js';
import { isDemandable } from './act-demands.js';
import { DEMAND, make } from './act-draft.js';
import { isParty } from './act-parties.js';
import { firstRead, type Reader } from './readers.js';

// Demands told as what is owed: "is bound to", "must be given access", "must not be targeted".

const BOUND = words('bound obliged obligated required duty-bound');

/** "The international community is bound to treat it as a terrorist group" */
function ofBound(scene: Scene, token: number): Draft | null {
  if (!BOUND.has(scene.tokens.lower(token))) return null;
  const { trees, tokens } = scene;
  const isNow = trees.children(token, 'cop', 'aux').some((be) => /^(?:is|are)$/.test(tokens.lower(be)));
  const deed = trees.children(token, 'xcomp', 'advcl', 'ccomp').find((child) => isInfinitive(scene, child));
  if (!isNow || deed === undefined || trees.child(token, 'obl') >= 0) return null;
  if (!isDemandable(scene, deed) && scene.lemma(deed) !== 'deal') return null;
  if (scene.presentedAt(token)?.polarity === 'denied') return null;
  const to = subjectOf(scene, token).filter((node) => isAddressee(scene, node));
  return to.length > 0 ? make('request', token, { to }, DEMAND) : null;
}

const GRANTS = words('access passage entry protection safety guarantee corridor');

/** "Aid agencies must be given unhindered access" */
function ofGrant(scene: Scene, verb: number): Draft | null {
  if (!/^(?:give|grant|allow|afford|guarantee|provide)$/.test(scene.lemma(verb))) return null;
  if (!isVerb(scene, verb) || !isPassive(scene, verb)) return null;
  const { trees, tokens } = scene;
  const isOwed = trees.children(verb, 'aux').some((aux) => /^(?:must|should)$/.test(tokens.lower(aux)));
  const isGrant = trees.children(verb, 'obj', 'obl', 'xcomp').some((node) => GRANTS.has(scene.lemma(node)));
  const subject = trees.child(verb, 'nsubj');
  const isForSomebody =
    isParty(scene, subject) ||
    /^(?:agency|worker|staff|personnel|team|convoy|monitor)$/.test(scene.lemma(subject));
  return isOwed && isGrant && isForSomebody ? make('request', verb, {}, DEMAND) : null;
}

const UNHARMED = words(
  'civilian population child woman hospital school peacekeeper worker journalist convoy',
);
const HARMING = words('target attack harm bomb shell kill starve displace hit');

/** "Civilians must not be targeted" */
function ofSparing(scene: Scene, verb: number): Draft | null {
  if (!HARMING.has(scene.lemma(verb)) || !isVerb(scene, verb) || !isPassive(scene, verb)) return null;
  const { trees, tokens } = scene;
  const isBarred = trees
    .children(verb, 'advmod')
    .some((word) => /^(?:not|never|n't|n’t)$/.test(tokens.lower(word)));
  const isDuty = trees.children(verb, 'aux').some((aux) => /^(?:must|should)$/.test(tokens.lower(aux)));
  const subject = trees.child(verb, 'nsubj');
  return isBarred && isDuty && subject >= 0 && UNHARMED.has(scene.lemma(counted(scene, subject)))
    ? make('request', verb, {}, DEMAND)
    : null;
}

const OWN_CHOICE = words('decide choose determine find work continue seek');

/** "It is up to the rebels to accept", "it is incumbent on both sides to": whose turn it is, in the words of another. */
function ofTurn(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  const form = tokens.lower(token);
  if (!/^(?:up|incumbent)$/.test(form) || trees.child(token, 'cop') < 0) return null;
  if (tokens.lower(trees.child(token, 'nsubj', 'expl')) !== 'it') return null;
  const to = trees
    .children(token, 'obl')
    .filter(
      (node) =>
        (form === 'up' ? /^to$/ : /^(?:up)?on$/).test(prepositionOf(scene, node)) && isAddressee(scene, node),
    );
  const deed = trees
    .children(token, 'advcl', 'xcomp', 'csubj', 'ccomp')
    .find((child) => child > token && isInfinitive(scene, child));
  if (deed === undefined || to.length === 0 || scene.presentedAt(token)?.polarity === 'denied') return null;
  const isYes = scene.lemma(deed) === 'say' && /^(?:yes|no)$/.test(tokens.lower(deed + 1));
  const isAsked = isYes || (isDemandable(scene, deed) && !OWN_CHOICE.has(scene.lemma(deed)));
  return isAsked ? make('request', token, { to }, DEMAND) : null;
}

const READERS: readonly Reader[] = [ofBound, ofGrant, ofSparing, ofTurn];

/** A demand told as what is owed; null for other words. */
export const ofDuty = (scene: Scene, token: number): Draft | null => firstRead(READERS, scene, token);
