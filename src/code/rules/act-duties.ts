import type { Draft } from '../draft.js';
import { counted, isInfinitive, isPassive, isVerb, subjectOf, verbArguments } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isAddressee } from './act-addressees.js';
import { isDemandable } from './act-demands.js';
import { DEMAND, make } from './act-draft.js';
import { isParty } from './act-parties.js';
import { firstRead, type Reader } from './readers.js';

// Demands told as what is owed: "is bound to", "it must be ensured that", "must be given access", "restraint was called for by".

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

const CARED_FOR = words(
  'civilian aid assistance relief prisoner hostage access population refugee humanitarian ceasefire truce agreement peacekeeper displaced hospital attack detainee perpetrator convoy corridor sovereignty personnel',
);
const MUST = /^(?:must|should|has|have|needs?)$/;

/** "It must be made sure that civilians are protected" */
function ofAssurance(scene: Scene, verb: number): Draft | null {
  if (!/^(?:ensure|guarantee|make|secure)$/.test(scene.lemma(verb)) || !isVerb(scene, verb)) return null;
  const { trees, tokens } = scene;
  if (tokens.lower(trees.child(verb, 'nsubj', 'expl')) !== 'it' || !isPassive(scene, verb)) return null;
  if (!trees.children(verb, 'aux').some((aux) => MUST.test(tokens.lower(aux)))) return null;
  const isSure = scene.lemma(verb) !== 'make' || /^(?:sure|certain)$/.test(tokens.lower(verb + 1));
  const end = Math.min(tokens.length, verb + 20);
  const behind = Array.from({ length: end - verb - 1 }, (_, i) => verb + 1 + i).filter(
    (at) => tokens.sentence[at] === tokens.sentence[verb],
  );
  const isOfWar = behind.some((at) => CARED_FOR.has(scene.lemma(at)));
  return isSure && isOfWar ? make('request', verb, {}, DEMAND) : null;
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

const HOSTILITIES = words(
  'fighting violence attack hostility shelling bombing bombardment aggression war bloodshed siege massacre killing offensive',
);
const REACH = 45;

/** "It must cease at once", of the fighting that was spoken of right before. */
function ofEnding(scene: Scene, verb: number): Draft | null {
  if (!/^(?:cease|stop|end)$/.test(scene.lemma(verb)) || !isVerb(scene, verb)) return null;
  const { trees, tokens } = scene;
  const subject = trees.child(verb, 'nsubj');
  if (!/^(?:it|this|they|these)$/.test(tokens.lower(subject)) || trees.child(verb, 'obj') >= 0) return null;
  if (!trees.children(verb, 'aux').some((aux) => tokens.lower(aux) === 'must')) return null;
  const isHostile = Array.from({ length: REACH }, (_, i) => subject - 1 - i).some(
    (at) =>
      at >= 0 &&
      (tokens.sentence[subject] ?? 0) - (tokens.sentence[at] ?? 0) <= 1 &&
      (HOSTILITIES.has(scene.lemma(at)) || tokens.lower(at) === 'fighting'),
  );
  return isHostile ? make('request', verb, {}, DEMAND) : null;
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

const SOUGHT = words(
  'restraint end cessation halt access ceasefire truce release withdrawal calm dialogue de-escalation investigation inquiry truce return resumption implementation respect protection',
);

/** "Restraint was called for by the Union" */
function ofBeingCalledFor(scene: Scene, verb: number): Draft | null {
  if (scene.lemma(verb) !== 'call' || scene.tokens.lower(verb + 1) !== 'for') return null;
  if (!isVerb(scene, verb) || !isPassive(scene, verb)) return null;
  const subject = scene.trees.child(verb, 'nsubj');
  if (!SOUGHT.has(scene.lemma(subject)) || scene.presentedAt(verb)?.polarity === 'denied') return null;
  const found = verbArguments(scene, verb);
  const isBy = scene.tokens.lower(verb + 2) === 'by';
  const by = [...(found.slots.get('by') ?? []), ...(isBy ? scene.trees.children(verb, 'obl') : [])].filter(
    (node, at, all) => all.indexOf(node) === at && isParty(scene, node),
  );
  return make('request', verb, { by: by.slice(0, 1) });
}

const READERS: readonly Reader[] = [ofBound, ofAssurance, ofGrant, ofEnding, ofSparing, ofBeingCalledFor];

/** A demand told as what is owed; null for other words. */
export const ofDuty = (scene: Scene, token: number): Draft | null => firstRead(READERS, scene, token);
