import type { Draft } from '../draft.js';
import { isPassive, pick, prepositionOf, sortsOf, verbArguments } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isHomely } from './position-deeds.js';
import { ONGOING, partiesIn } from './position-matters.js';
import { isDealing, isIssue, isNegated, make, type Position } from './position-things.js';
import { FOUL, isGrievance } from './position-verdicts.js';
import { PEACEFUL } from './position-wishes.js';

// What troubles or heartens those who speak, told by an adjective or a passive.

const UNEASY = words('concerned worried troubled disturbed perturbed alarmed disquieted distressed saddened');
const HEARTENED = words('encouraged heartened reassured gratified buoyed pleased');
const OVER = /^(?:about|by|at|over|with|regarding|on)$/;

/** States and those who speak for them, unlike parents who are worried about a school. */
const isSpeaker = (scene: Scene, node: number): boolean =>
  /^(?:we|i)$/.test(scene.tokens.lower(node)) ||
  scene.actorAt(node) !== null ||
  (sortsOf(scene, node).has('named') && partiesIn(scene, [node]).length > 0);

const isBeing = (scene: Scene, token: number): boolean =>
  scene.trees.child(token, 'cop') >= 0 ||
  scene.trees.children(token, 'aux').some((aux) => scene.trees.lemma[aux] === 'be') ||
  (scene.trees.rel(token) === 'xcomp' &&
    /^(?:remain|stay)$/.test(scene.lemma(scene.trees.head[token] ?? -1)));

/** "We are deeply concerned about the situation in Goma", "remains alarmed by", "is encouraged by the progress". */
export function ofFeeling(scene: Scene, token: number): Draft | null {
  const form = scene.tokens.lower(token);
  const isUneasy = UNEASY.has(form);
  if (!(isUneasy || HEARTENED.has(form)) || !isBeing(scene, token)) return null;
  const { trees } = scene;
  const anchor = trees.rel(token) === 'xcomp' ? (trees.head[token] ?? token) : token;
  const who = trees.children(anchor, 'nsubj').filter((node) => isSpeaker(scene, node));
  const about = trees
    .children(token, 'obl', 'nmod')
    .concat(anchor === token ? [] : trees.children(anchor, 'obl'))
    .filter((node) => OVER.test(prepositionOf(scene, node)))
    .map((node) => reportedIn(scene, node))
    .filter((node) => (isUneasy ? isGrievance(scene, node) : isProgress(scene, node)));
  if (who.length === 0 || about.length === 0 || isHomely(scene, about) || isNegated(scene, anchor))
    return null;
  const draft = make(isUneasy ? 'opposes' : 'supports', token, who, about.slice(0, 1), ONGOING);
  return { ...draft, anchor };
}

/** "by reports of killings": by the killings. */
export const reportedIn = (scene: Scene, node: number): number =>
  /^(?:report|news|account)$/.test(scene.lemma(node))
    ? (scene.trees.children(node, 'nmod').find((child) => prepositionOf(scene, child) === 'of') ?? node)
    : node;

const STEPS = words('progress step release development announcement agreement decision momentum news');
/** "the progress in the talks", "the release of the prisoners": what can hearten a government. */
const isProgress = (scene: Scene, node: number): boolean =>
  PEACEFUL.has(scene.lemma(node)) ||
  (STEPS.has(scene.lemma(node)) && scene.trees.child(node, 'nmod', 'acl', 'amod') >= 0);

const TROUBLING = words(
  'troubling worrying worrisome disturbing alarming concerning regrettable distressing destabilising destabilizing disquieting',
);

/** "The escalation in Tigray is deeply troubling" */
export function ofTroubling(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  if (!TROUBLING.has(tokens.lower(token)) || trees.child(token, 'cop', 'aux') < 0) return null;
  const subject = trees.child(token, 'nsubj');
  if (subject < 0 || trees.child(token, 'obj') >= 0 || !isGrievance(scene, subject)) return null;
  const isVague = /^(?:report|situation|development)$/.test(scene.lemma(subject));
  if (isVague && trees.child(subject, 'nmod') < 0) return null;
  if (isHomely(scene, [subject]) || isNegated(scene, token)) return null;
  return make('opposes', token, [], [reportedIn(scene, subject)], ONGOING);
}

const GRAVE = words('great grave deep serious particular utmost major profound real');

/** "should be of great concern to everyone" */
export function ofConcernTo(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  if (!/^(?:concern|alarm)$/.test(scene.lemma(token)) || prepositionOf(scene, token) !== 'of') return null;
  const subject = trees.child(token, 'nsubj');
  const isGrave = trees.children(token, 'amod').some((one) => GRAVE.has(tokens.lower(one)));
  if (!isGrave || subject < 0 || trees.child(token, 'cop') < 0 || isNegated(scene, token)) return null;
  const about = trees.upos(subject) === 'NOUN' ? [subject] : [];
  return isHomely(scene, about) ? null : make('opposes', token, [], about, ONGOING);
}

const FELT: readonly (readonly [Position, ReadonlySet<string>])[] = [
  ['opposes', words('concerned worried alarmed oppose condemn reject deplore denounce')],
  ['supports', words('support welcome back endorse favour favor')],
];

/** "Any help for the junta is something that we are concerned about", "something we would support". */
export function ofSomething(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  if (tokens.lower(token) !== 'something' || trees.child(token, 'cop') < 0) return null;
  const subject = trees.child(token, 'nsubj');
  const isPointer = /^(?:that|this|it)$/.test(tokens.lower(subject));
  if (subject < 0 || !(isPointer || trees.upos(subject) === 'NOUN') || isHomely(scene, [subject]))
    return null;
  const isDenied = isNegated(scene, token);
  for (const clause of trees.children(token, 'acl')) {
    const found = FELT.find(([, list]) => list.has(scene.lemma(clause)) || list.has(tokens.lower(clause)));
    const isFound =
      scene.lemma(clause) === 'find' &&
      trees.children(clause, 'xcomp').some((one) => TROUBLING.has(tokens.lower(one)));
    const who = trees.children(clause, 'nsubj').filter((node) => isSpeaker(scene, node));
    if ((!found && !isFound) || who.length === 0 || isNegated(scene, clause)) continue;
    const told = found?.[0] ?? 'opposes';
    if (isDenied && told === 'opposes') continue;
    const about = isPointer ? [] : [subject];
    // "That is not something we support."
    return isDenied
      ? make('opposes', token, who, about, { ...ONGOING, certainty: 'certain' })
      : { ...make(told, token, who, about, ONGOING), anchor: clause };
  }
  return null;
}

const BORNE = words('tolerate condone justify accept excuse countenance');

/** "Such attacks cannot be justified", "impunity must not be tolerated" */
export function ofIntolerable(scene: Scene, verb: number): Draft | null {
  if (!BORNE.has(scene.lemma(verb)) || !isPassive(scene, verb)) return null;
  const { trees, tokens } = scene;
  const isFirm = trees
    .children(verb, 'aux')
    .some((aux) => /^(?:can|must|should|will|ca)$/.test(tokens.lower(aux)));
  const subject = trees.child(verb, 'nsubj');
  if (!isFirm || subject < 0 || !isNegated(scene, verb)) return null;
  const isFoul = FOUL.has(scene.lemma(subject)) || isFought(scene, subject);
  return isFoul
    ? make('opposes', verb, partiesIn(scene, pick(verbArguments(scene, verb), ['by'])), [subject], ONGOING)
    : null;
}
const isFought = (scene: Scene, node: number): boolean =>
  (isIssue(scene, node) || isDealing(scene, node)) &&
  /^(?:attack|strike|terrorism|aggression|invasion|occupation|annexation|impunity|interference|displacement|extremism|attempt|weapon)$/.test(
    scene.lemma(node),
  );

const RUED = words(
  'decision withdrawal refusal failure vote escalation announcement lack absence suspension expulsion closure resumption violation move rejection deterioration veto departure',
);

/** "The EU deeply regrets the decision to leave the treaty" */
export function ofRegret(scene: Scene, verb: number): Draft | null {
  if (!/^(?:regret|lament)$/.test(scene.lemma(verb)) || isPassive(scene, verb)) return null;
  const found = verbArguments(scene, verb);
  const who = pick(found, ['agent']).filter((node) => isSpeaker(scene, node));
  const about = pick(found, ['patient']).filter((node) => RUED.has(scene.lemma(node)));
  if (who.length === 0 || about.length === 0 || isHomely(scene, about) || isNegated(scene, verb)) return null;
  return make('opposes', verb, who, about, ONGOING);
}
