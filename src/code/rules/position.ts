import type { Draft, Rule } from '../draft.js';
import { isAny, isPossessor, isVerb, pick, prepositionOf } from '../grammar/index.js';
import { lexicon, words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { matchAt, type Match } from './frames.js';
import { withJoined } from './joint.js';
import { ofAccord } from './position-accord.js';
import { ofAlignment } from './position-aligned.js';
import { ofAgreement, ofRefusal } from './position-assent.js';
import { ofAgainstDeed, ofBound, ofCommitment } from './position-commitments.js';
import { ofExistence, ofOnlyWay } from './position-existence.js';
import { ofIdiom, ofPredicate } from './position-idioms.js';
import {
  ofDeserve,
  ofGoalDeed,
  ofJudgement,
  ofNoChange,
  ofReadiness,
  ofRight,
  ofRolePlayed,
  ofTime,
} from './position-judgements.js';
import { ofLineUp } from './position-lines.js';
import { MARTIAL, RESISTED, STAND_VERBS } from './position-lexicon.js';
import { partiesIn } from './position-matters.js';
import { ofAdvocate, ofDisposition, ofEnjoyed, ofStand } from './position-nouns.js';
import { ofNoting } from './position-noting.js';
import { ofReticence, ofSilence } from './position-reserve.js';
import { ofRegard } from './position-regard.js';
import { ofBestWay, ofDueDeed, ofInvalidity, ofRuling, ofUndecided } from './position-rulings.js';
import { ofShift } from './position-shift.js';
import { ofConcern, ofReaffirmation, ofShock, ofStress } from './position-stresses.js';
import { isDealing, isIssue, isOperative, isParty, make, type Position } from './position-things.js';
import { ofTenetNoun, ofTenetVerb } from './position-tenets.js';
import { ofInsistence, ofStep, ofTurn } from './position-turns.js';
import {
  ofConcernTo,
  ofFeeling,
  ofIntolerable,
  ofRegret,
  ofSomething,
  ofTroubling,
} from './position-unease.js';
import { ofUnity } from './position-unity.js';
import { ofUnchanged } from './position-unchanged.js';
import { ofMatterOfConcern, ofVerdict } from './position-verdicts.js';
import { ofWelcome } from './position-welcome.js';
import { ofAim, ofAskedDeed, ofCare, ofDeed, ofHope, ofWish } from './position-wishes.js';
import { firstRead, type Reader } from './readers.js';

/** Where a party stands on an issue. */
export const position: Rule = {
  kind: 'position',
  tags: words('ADJ ADP ADV NOUN PRON VERB'),
  read(scene, token) {
    const draft = firstRead(readersOf(scene, token), scene, token);
    if (!draft) return [];
    const { who = [], ...rest } = draft.roles;
    const others = rest['about']
      ? { ...rest, about: rest['about'].flatMap((node) => boundTo(scene, node)) }
      : rest;
    return [{ ...draft, roles: who.length > 0 ? { who: withJoined(scene, who), ...others } : others }];
  },
};

/** "remains steadfast in its commitment to the coalition": what it is committed to. */
function boundTo(scene: Scene, node: number): readonly number[] {
  const { trees } = scene;
  const isOwn =
    BONDS.has(scene.lemma(node)) && trees.children(node, 'nmod').some((child) => isPossessor(scene, child));
  const matters = isOwn
    ? trees.children(node, 'nmod').filter((child) => child > node && prepositionOf(scene, child) === 'to')
    : [];
  return matters.length > 0 ? matters : [node];
}
const BONDS = words('commitment dedication adherence attachment devotion opposition');

const OF_VERBS: readonly Reader[] = [
  ofShift,
  ofSilence,
  ofAgreement,
  ofAccord,
  ofIdiom,
  ofVerb,
  ofRefusal,
  ofEnjoyed,
  ofDisposition,
  ofTurn,
  ofReticence,
  ofBound,
  ofAgainstDeed,
  ofWish,
  ofCare,
  ofDeed,
  ofReaffirmation,
  ofShock,
  ofExistence,
  ofAlignment,
  ofFeeling,
  ofTroubling,
  ofIntolerable,
  ofRegret,
  ofNoting,
  ofDeserve,
  ofGoalDeed,
  ofReadiness,
  ofRolePlayed,
  ofNoChange,
  ofInvalidity,
  ofTenetVerb,
  ofWelcome,
  ofRegard,
];
const OF_OTHERS: readonly Reader[] = [
  ofLineUp,
  ofUnchanged,
  ofStand,
  ofInsistence,
  ofStep,
  ofUnity,
  ofTurn,
  ofAdvocate,
  ofDisposition,
  ofReticence,
  ofPredicate,
  ofCommitment,
  ofStress,
  ofHope,
  ofConcern,
  ofBound,
  ofShock,
  ofVerdict,
  ofMatterOfConcern,
  ofAim,
  ofAskedDeed,
  ofOnlyWay,
  ofAlignment,
  ofFeeling,
  ofTroubling,
  ofConcernTo,
  ofSomething,
  ofTime,
  ofJudgement,
  ofRight,
  ofGoalDeed,
  ofReadiness,
  ofRuling,
  ofBestWay,
  ofDueDeed,
  ofUndecided,
  ofTenetNoun,
];

/** "neither supports nor opposes it": read at the first of the two. */
const isSecondOfNeither = ({ tokens }: Scene, token: number): boolean => tokens.lower(token - 1) === 'nor';

const readersOf = (scene: Scene, token: number): readonly Reader[] => {
  if (isSecondOfNeither(scene, token)) return [];
  return isVerb(scene, token) ? OF_VERBS : OF_OTHERS;
};

const TOLD = words('assertion claim allegation accusation theory suggestion hypothesis conclusion');

const NO_NOUNS = lexicon<Match['frame']>([]);

/** "supports a two-state solution", "threw its weight behind the efforts", "voted against the text". */
function ofVerb(scene: Scene, verb: number): Draft | null {
  const match = matchAt(scene, verb, STAND_VERBS, NO_NOUNS, isStand);
  if (!match) return null;
  const { frame, found } = match;
  const who = partiesIn(scene, pick(found, frame.roles['who']));
  const about = pick(found, frame.roles['about']).filter((node) => isMatter(scene, node, frame.test ?? ''));
  const inner = about.filter((node) => !/^favou?r$/.test(scene.lemma(node)));
  const behind =
    about.length > inner.length ? about.flatMap((node) => scene.trees.children(node, 'nmod')) : [];
  return make(frame.detail as Position, verb, who, inner.length > 0 ? inner : behind.slice(0, 1));
}

function isStand(scene: Scene, { frame, found, trigger }: Match): boolean {
  const who = partiesIn(scene, pick(found, frame.roles['who']));
  if (who.length === 0 && !isOperative(scene, trigger)) return false;
  const about = pick(found, frame.roles['about']);
  // A party's rejection is an act; of a resolution nobody does it.
  if (frame.test === 'authorless' && who.length > 0) return false;
  if (frame.test === 'any') return true;
  return about.some((node) => isMatter(scene, node, frame.test ?? '')) && !isArmedHelp(scene, who, about);
}

function isMatter(scene: Scene, node: number, test: string): boolean {
  // "no evidence to support that claim": what is told, not what is to be done.
  if (TOLD.has(scene.lemma(node)) && scene.trees.rel(scene.trees.head[node] ?? -1) === 'acl') return false;
  if (test === 'any') return true;
  if (test === 'resisted') return RESISTED.has(scene.lemma(node)) && !MARTIAL.has(scene.lemma(node));
  if (test === 'named')
    return scene.trees.upos(node) !== 'PRON' && (isIssue(scene, node) || !isParty(scene, node));
  return isIssue(scene, node) || (test === 'dealing' && isDealing(scene, node));
}

/** "Artillery supported the advance": help in a fight, and no stand. */
const isArmedHelp = (scene: Scene, who: readonly number[], about: readonly number[]): boolean =>
  about.some((node) => MARTIAL.has(scene.lemma(node))) &&
  who.some((node) => isAny(scene, [node], 'armed', 'arms') && !isAny(scene, [node], 'body'));
