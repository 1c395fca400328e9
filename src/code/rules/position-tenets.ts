import type { Draft } from '../draft.js';
import { isPassive, isVerb, pick, prepositionOf, verbArguments } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isHomely } from './position-deeds.js';
import { ONGOING, partiesIn } from './position-matters.js';
import { isDealing, isIssue, isNegated, make } from './position-things.js';
import { isGrievance } from './position-verdicts.js';
import { BELLICOSE, PEACEFUL } from './position-wishes.js';
import { firstRead, type Reader } from './readers.js';

// What ministries hold as a matter of course: "X is an inalienable part of Y", "is in the interest of both", "new approaches are needed".

const OWNED = /^(?:integral|inalienable|inseparable|indivisible)$/;

/** "Crimea is an integral part of Ukraine" */
function ofPart(scene: Scene, noun: number): Draft | null {
  const { trees, tokens } = scene;
  if (scene.lemma(noun) !== 'part' || trees.child(noun, 'cop') < 0) return null;
  if (!trees.children(noun, 'amod').some((one) => OWNED.test(tokens.lower(one)))) return null;
  const subject = trees.child(noun, 'nsubj');
  const isOfLand = (node: number): boolean =>
    scene.mentionAt(node)?.type === 'place' || scene.actorAt(node) !== null;
  const whole = trees.children(noun, 'nmod').filter((node) => prepositionOf(scene, node) === 'of');
  if (subject < 0 || !isOfLand(subject) || !whole.some(isOfLand)) return null;
  return make(isNegated(scene, noun) ? 'opposes' : 'supports', noun, [], [subject], ONGOING);
}

const BONDS = words(
  'relation relations tie ties cooperation partnership reconciliation normalisation normalization friendship',
);
const isBeneficial = (scene: Scene, node: number): boolean =>
  PEACEFUL.has(scene.lemma(node)) ||
  BONDS.has(scene.lemma(node)) ||
  scene.trees.children(node, 'amod').some((one) => /^(?:stable|peaceful)$/.test(scene.tokens.lower(one)));

/** "Better ties are in the interest of both", "war serves the interests of no one" */
function ofInterest(scene: Scene, noun: number): Draft | null {
  if (scene.lemma(noun) !== 'interest') return null;
  const { trees, tokens } = scene;
  const head = trees.head[noun] ?? -1;
  const isServed = trees.rel(noun) === 'obj' && /^(?:serve|meet|suit)$/.test(scene.lemma(head));
  const isIn = trees.child(noun, 'cop') >= 0 && prepositionOf(scene, noun) === 'in';
  if (!isServed && !isIn) return null;
  const anchor = isServed ? head : noun;
  const subject = trees.child(anchor, 'nsubj');
  if (subject < 0) return null;
  const owners = trees.children(noun, 'nmod', 'det');
  if (owners.length === 0 || isHomely(scene, owners)) return null;
  const isNobodys =
    isNegated(scene, anchor) ||
    owners.some(
      (one) =>
        /^(?:no|nobody|none|neither|one)$/.test(tokens.lower(one)) && !/^every$/.test(tokens.lower(one - 1)),
    );
  if (isBeneficial(scene, subject) && !isNobodys)
    return { ...make('supports', noun, [], [subject], ONGOING), anchor };
  return BELLICOSE.has(scene.lemma(subject)) && isNobodys
    ? { ...make('opposes', noun, [], [subject], ONGOING), anchor }
    : null;
}

const DIPLOMATIC = /^(?:diplomatic|political|peaceful|negotiated)$/;
/** "New diplomatic approaches are needed", "a political settlement is needed in Sudan" */
function ofNeeded(scene: Scene, verb: number): Draft | null {
  if (scene.tokens.lower(verb) !== 'needed' || !isPassive(scene, verb) || isNegated(scene, verb)) return null;
  const { trees, tokens } = scene;
  if (!trees.children(verb, 'aux').some((be) => /^(?:is|are)$/.test(tokens.lower(be)))) return null;
  const subject = trees.child(verb, 'nsubj');
  const isDiplomatic = trees.children(subject, 'amod').some((one) => DIPLOMATIC.test(tokens.lower(one)));
  const isToPeace = trees.children(verb, 'obl').some((node) => PEACEFUL.has(scene.lemma(node)));
  if (
    subject < 0 ||
    !(isDiplomatic || isToPeace || /^(?:ceasefire|truce|de-escalation)$/.test(scene.lemma(subject)))
  )
    return null;
  return make('supports', verb, [], [subject], { ...ONGOING, certainty: 'certain' });
}

/** "Kuwait understands the step and respects it", "respects the decision of the people" */
function ofUnderstanding(scene: Scene, verb: number): Draft | null {
  if (!/^(?:understand|respect)$/.test(scene.lemma(verb)) || !isVerb(scene, verb)) return null;
  if (isPassive(scene, verb) || isNegated(scene, verb)) return null;
  const about = scene.trees
    .children(verb, 'obj')
    .filter((node) => /^(?:step|decision|choice|position|stance|measure|move)$/.test(scene.lemma(node)));
  const who = partiesIn(scene, pick(verbArguments(scene, verb), ['agent'])).filter(
    (node) => scene.actorAt(node) !== null,
  );
  const isTold = /^(?:happened|ongoing)$/.test(scene.presentedAt(verb)?.reality ?? 'ongoing');
  return about.length > 0 && who.length > 0 && isTold ? make('supports', verb, who, about, ONGOING) : null;
}

const HELD = words('hold maintain believe argue contend insist');
const ALWAYS = /^(?:always|consistently|long|repeatedly|invariably)$/;
const WAYS = words('way path solution route option');

/** "China has always held that a political settlement is the only way out" */
function ofTenet(scene: Scene, verb: number): Draft | null {
  if (!HELD.has(scene.lemma(verb)) || !isVerb(scene, verb) || isNegated(scene, verb)) return null;
  const { trees, tokens } = scene;
  const isAlways = trees.children(verb, 'advmod').some((one) => ALWAYS.test(tokens.lower(one)));
  const clause = trees.children(verb, 'ccomp').find((child) => child > verb);
  const who = partiesIn(scene, pick(verbArguments(scene, verb), ['agent']));
  const speaks = trees.children(verb, 'nsubj').filter((node) => /^(?:we|it)$/.test(tokens.lower(node)));
  const holders = who.length > 0 ? who : speaks;
  if (clause === undefined || holders.length === 0) return null;
  const subject = trees.child(clause, 'nsubj');
  const isOnlyWay = WAYS.has(scene.lemma(clause)) && PEACEFUL.has(scene.lemma(subject));
  const isDue =
    isAlways &&
    trees.children(clause, 'aux').some((aux) => /^(?:must|should)$/.test(tokens.lower(aux))) &&
    (isIssue(scene, subject) ||
      isDealing(scene, subject) ||
      /^(?:crisis|conflict|dispute)$/.test(scene.lemma(subject)));
  return isOnlyWay || isDue ? make('supports', verb, holders, [subject], ONGOING) : null;
}

const CONCERN = words('concern alarm worry unease anxiety');
/** "is following the escalation in Gaza with great concern" */
function ofFollowing(scene: Scene, verb: number): Draft | null {
  if (!/^(?:follow|monitor|watch|note|view|observe)$/.test(scene.lemma(verb)) || !isVerb(scene, verb))
    return null;
  const { trees } = scene;
  const isWorried = [
    ...trees.children(verb, 'obl'),
    ...trees.children(verb, 'obj').flatMap((node) => trees.children(node, 'nmod')),
  ].some((node) => CONCERN.has(scene.lemma(node)) && prepositionOf(scene, node) === 'with');
  if (!isWorried) return null;
  const who = partiesIn(scene, pick(verbArguments(scene, verb), ['agent']));
  const about = trees
    .children(verb, 'obj')
    .filter((node) => isGrievance(scene, node) || /^(?:escalation|clash|event)$/.test(scene.lemma(node)));
  return about.length > 0 && who.length > 0 ? make('opposes', verb, who, about.slice(0, 1), ONGOING) : null;
}

const BACKED = words(
  'accord agreement deal truce ceasefire treaty memorandum announcement resolution understanding declaration signing',
);
/** "greeted the accord", "hailed the truce": a stand on what was agreed. */
function ofGreeting(scene: Scene, verb: number): Draft | null {
  if (!/^(?:greet|hail|applaud)$/.test(scene.lemma(verb)) || !isVerb(scene, verb) || isNegated(scene, verb))
    return null;
  const about = scene.trees.children(verb, 'obj').filter((node) => BACKED.has(scene.lemma(node)));
  const who = partiesIn(scene, pick(verbArguments(scene, verb), ['agent', 'by']));
  return about.length > 0 && who.length > 0 ? make('supports', verb, who, about.slice(0, 1)) : null;
}

/** "remain united against the aggression" */
function ofUnitedAgainst(scene: Scene, token: number): Draft | null {
  if (scene.tokens.lower(token) !== 'united') return null;
  const { trees } = scene;
  const head = trees.head[token] ?? -1;
  const anchor = trees.rel(token) === 'xcomp' && /^(?:remain|stand)$/.test(scene.lemma(head)) ? head : token;
  if (anchor === token && trees.child(token, 'cop') < 0) return null;
  const who = partiesIn(scene, trees.children(anchor, 'nsubj'));
  const about = [...trees.children(token, 'obl'), ...trees.children(anchor, 'obl')].filter(
    (node) =>
      prepositionOf(scene, node) === 'against' &&
      /^(?:aggression|war|invasion|occupation|annexation|terrorism|coup|attempt)$/.test(scene.lemma(node)),
  );
  return who.length > 0 && about.length > 0
    ? { ...make('opposes', token, who, about.slice(0, 1), ONGOING), anchor }
    : null;
}

const READERS_OF_NOUNS: readonly Reader[] = [ofPart, ofInterest, ofUnitedAgainst];
const READERS_OF_VERBS: readonly Reader[] = [
  ofNeeded,
  ofUnderstanding,
  ofTenet,
  ofFollowing,
  ofGreeting,
  ofUnitedAgainst,
];

/** A stand that a verb tells as a matter of course; null for other words. */
export const ofTenetVerb: Reader = (scene, verb) => firstRead(READERS_OF_VERBS, scene, verb);
/** A stand that a predicate tells as a matter of course; null for other words. */
export const ofTenetNoun: Reader = (scene, token) => firstRead(READERS_OF_NOUNS, scene, token);
