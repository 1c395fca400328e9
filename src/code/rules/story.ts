import { reportingVerb } from '../../lib/index.js';
import type { Draft, Rule } from '../draft.js';
import { isVerb, nounArguments, pick, verbArguments } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { claimantBefore, othersThan } from './accounts.js';
import { isAccount, isTeller, make, spreadersOf } from './story-draft.js';
import { ofAlleging, ofAttributing, ofMakingBelieve, ofSpreading, ofSupposed } from './story-alleged.js';
import { ofClaim, ofUnconfirmed } from './story-claims.js';
import { ofClarifying, ofContrary, ofNotice } from './story-corrections.js';
import { isContestable, isTold, ofIdiom } from './story-idioms.js';
import { DOUBTFUL, FALSE, HOLDING, VERBS } from './story-lexicon.js';
import {
  ofAskingForProof,
  ofHavingIt,
  ofNoPart,
  ofOtherOrigin,
  ofPleading,
  ofSaidTo,
  ofSpread,
  ofStandingCorrected,
} from './story-told.js';
import { ofReality } from './story-reality.js';
import { ofForgery, ofNothing, ofPredicate, ofScepticism } from './story-truth.js';
import { firstRead, type Reader } from './readers.js';

/** An account that is told, contested or put right; never a verdict of Readout's own. */
export const story: Rule = {
  kind: 'story',
  tags: words('ADJ NOUN PRON VERB'),
  read(scene, token) {
    const readers = isVerb(scene, token) ? OF_VERBS : OF_OTHERS;
    const draft = firstRead(readers, scene, token);
    return draft ? [draft] : [];
  },
};

const OF_VERBS: readonly Reader[] = [
  ofStandingCorrected,
  ofHavingIt,
  (scene, verb) => ofContesting(scene, verb),
  (scene, verb) => ofCalling(scene, verb),
  ofIdiom,
  ofClarifying,
  ofAlleging,
  ofSpreading,
  ofMakingBelieve,
  ofAttributing,
  ofUnconfirmed,
  ofSaidTo,
  ofNoPart,
  ofPleading,
  ofOtherOrigin,
  ofForgery,
  ofReality,
  ofNothing,
  ofPredicate,
];
const OF_OTHERS: readonly Reader[] = [
  ofAskingForProof,
  ofSpread,
  ofScepticism,
  ofPredicate,
  ofReality,
  ofContrary,
  ofNotice,
  ofIdiom,
  ofClaim,
  ofSupposed,
];

/** "denied the allegation", "refuted the report", "denied that …". */
function ofContesting(scene: Scene, verb: number): Draft | null {
  const lemma = scene.lemma(verb);
  const detail = VERBS.find(([, lemmas]) => lemmas.has(lemma))?.[0];
  if (!detail) return null;
  const found = verbArguments(scene, verb);
  const by = pick(found, ['agent', 'by']).filter((node) => isTeller(scene, node));
  const about = pick(found, ['patient']).filter((node) => isAccount(scene, node) || isTold(scene, node));
  if (about.length === 0) about.push(...aboutBehindAs(scene, verb));
  if (about.length > 0)
    return make(detail, verb, {
      by,
      about,
      claimant: about.flatMap((node) =>
        [...pick(nounArguments(scene, node), ['agent', 'from']), ...spreadersOf(scene, node)].filter(
          (one) => isTeller(scene, one) && !by.includes(one),
        ),
      ),
    });
  if (by.length > 0 && CONTESTING_THIS.has(lemma) && isPointed(scene, verb, pick(found, ['patient'])))
    return make(detail, verb, { by, claimant: othersThan(by, claimantBefore(scene, verb)) });
  const deed = lemma === 'deny' ? deedDenied(scene, verb) : -1;
  if (deed >= 0 && by.length > 0) return make(detail, verb, { by, about: [deed] });
  const doubted = doubtedIn(scene, verb);
  if (doubted >= 0 && by.length > 0) return make(detail, verb, { by, about: [doubted] });
  // "denied having …", "denied that …": what is denied is a clause.
  const clause = lemma === 'deny' ? scene.trees.child(verb, 'ccomp', 'xcomp') : -1;
  // "denied access": a permission, not an account.
  if (
    clause < 0 ||
    by.length === 0 ||
    !(isVerb(scene, clause) || scene.trees.child(clause, 'cop', 'nsubj') >= 0)
  )
    return null;
  const things = scene.trees.children(clause, 'obj').filter((node) => !LENT.has(scene.lemma(node)));
  return make('refuted', verb, { by, about: things.slice(0, 1) });
}

/** "dismissed as baseless the reports that …", "rejected as false claims of …": the account behind the verdict on it. */
function aboutBehindAs(scene: Scene, verb: number): number[] {
  const { trees, tokens } = scene;
  if (tokens.lower(verb + 1) !== 'as') return [];
  const behind = trees.children(verb, 'obl', 'obj', 'xcomp').filter((node) => node > verb + 1);
  const isJudged = (node: number): boolean =>
    FALSE.has(scene.lemma(node)) || trees.children(node, 'amod').some((one) => FALSE.has(scene.lemma(one)));
  return behind.some(isJudged)
    ? behind.filter((node) => trees.upos(node) === 'NOUN' && (isAccount(scene, node) || isTold(scene, node)))
    : [];
}

/** "questioned whether the video was genuine": the account that a clause of doubt is about; -1 where it is of something else. */
function doubtedIn(scene: Scene, verb: number): number {
  if (!/^(?:question|doubt|query)$/.test(scene.lemma(verb))) return -1;
  const clause = scene.trees.child(verb, 'ccomp');
  const subject = clause < 0 ? -1 : scene.trees.child(clause, 'nsubj');
  return subject >= 0 && isContestable(scene, subject) ? subject : -1;
}

/** Objects that only complete their verb: "opened fire", "took part". */
const LENT = words('fire part place responsibility control');

/** Verbs that contest an account even where it is only pointed at ("the group denied this"); one rejects other things too. */
const CONTESTING_THIS = words('deny refute dispute debunk rebut');

const isThis = ({ tokens }: Scene, node: number): boolean =>
  /^(?:this|that|it|these|those)$/.test(tokens.lower(node));

/** "the group denied this", "…, which the group denies" */
const isPointed = (scene: Scene, verb: number, objects: readonly number[]): boolean =>
  objects.some((node) => isThis(scene, node)) ||
  scene.trees
    .children(verb, 'obj')
    .some((node) => scene.tokens.lower(node) === 'which' && scene.tokens.form(node - 1) === ',');

/** "denied any collaboration with", "denied a role in": what is denied is a deed; -1 where it is something else. */
function deedDenied(scene: Scene, verb: number): number {
  const object = scene.trees.child(verb, 'obj');
  return object > verb && DEEDS.has(scene.lemma(object)) && scene.trees.child(verb, 'iobj') < 0 ? object : -1;
}
const DEEDS =
  words(`collaboration cooperation support participation part role link tie contact presence knowledge complicity collusion
  use plan intention attempt interference meddling attack strike violation breach abuse torture killing massacre`);

/** "this", "the allegation": an account that has been told just before. */
const pointsBack = (scene: Scene, node: number): boolean =>
  isThis(scene, node) ||
  (isAccount(scene, node) &&
    scene.trees
      .children(node, 'det')
      .some((child) => /^(?:the|this|these)$/.test(scene.tokens.lower(child))) &&
    scene.trees.child(node, 'nmod', 'acl', 'compound', 'amod') < 0);

/** "called the report false". */
function ofCalling(scene: Scene, verb: number): Draft | null {
  const { trees } = scene;
  const lemma = scene.lemma(verb);
  if (reportingVerb(lemma)?.mode !== 'calls' && !HOLDING.has(lemma)) return null;
  // "called the report a fabrication" is also read as the report being the fabrication.
  const objects = trees.children(verb, 'xcomp', 'obj', 'obl');
  const renamed = objects.flatMap((child) => trees.children(child, 'appos'));
  const verdict = [...objects, ...renamed].find((child) => FALSE.has(scene.lemma(child)));
  if (verdict === undefined) return null;
  const found = verbArguments(scene, verb);
  const by = pick(found, ['agent', 'by']).filter((node) => isTeller(scene, node));
  const about = pick(found, ['patient']).filter((node) => node !== verdict);
  if (about.length === 0) return null;
  const owners = about.flatMap((node) =>
    pick(nounArguments(scene, node), ['agent']).filter((one) => !by.includes(one)),
  );
  const claimant =
    owners.length > 0 || !about.some((node) => pointsBack(scene, node))
      ? owners
      : othersThan(by, claimantBefore(scene, verb));
  const isOpen = DOUBTFUL.has(scene.lemma(verdict));
  return make(isOpen ? 'challenged' : 'refuted', verb, { by, about, claimant });
}
