import type { Draft, Rule } from '../draft.js';
import { isAny, isVerb, pick, prepositionOf, verbArguments } from '../grammar/index.js';
import { lexicon, words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { matchAt, type Match } from './frames.js';
import { withJoined } from './joint.js';
import { ofAccord } from './position-accord.js';
import { ofAlignment } from './position-aligned.js';
import { ofAgainstDeed, ofBound, ofCommitment } from './position-commitments.js';
import { ofExistence, ofOnlyWay } from './position-existence.js';
import { ofIdiom, ofPredicate } from './position-idioms.js';
import { ofLineUp } from './position-lines.js';
import { BEARING, MARTIAL, RESISTED, STAND_VERBS } from './position-lexicon.js';
import { matterOf, partiesIn } from './position-matters.js';
import { ofAdvocate, ofDisposition, ofEnjoyed, ofStand } from './position-nouns.js';
import { ofReticence, ofSilence } from './position-reserve.js';
import { ofShift } from './position-shift.js';
import { ofConcern, ofReaffirmation, ofShock, ofStress } from './position-stresses.js';
import {
  isDealing,
  isIssue,
  isNegated,
  isOperative,
  isParty,
  make,
  type Position,
} from './position-things.js';
import { ofInsistence, ofStep, ofTurn } from './position-turns.js';
import { ofUnity } from './position-unity.js';
import { ofUnchanged } from './position-unchanged.js';
import { ofMatterOfConcern, ofVerdict } from './position-verdicts.js';
import { ofAim, ofAskedDeed, ofCare, ofDeed, ofWish } from './position-wishes.js';

/** Where a party stands on an issue. */
export const position: Rule = {
  kind: 'position',
  read(scene, token) {
    const draft = firstRead(scene, token);
    if (!draft) return [];
    const { who = [], ...others } = draft.roles;
    return [{ ...draft, roles: who.length > 0 ? { who: withJoined(scene, who), ...others } : others }];
  },
};

type Reader = (scene: Scene, token: number) => Draft | null;

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
  ofConcern,
  ofBound,
  ofShock,
  ofVerdict,
  ofMatterOfConcern,
  ofAim,
  ofAskedDeed,
  ofOnlyWay,
  ofAlignment,
];

/** "neither supports nor opposes it": read at the first of the two. */
const isSecondOfNeither = ({ tokens }: Scene, token: number): boolean => tokens.lower(token - 1) === 'nor';

const readersOf = (scene: Scene, token: number): readonly Reader[] => {
  if (isSecondOfNeither(scene, token)) return [];
  return isVerb(scene, token) ? OF_VERBS : OF_OTHERS;
};

/** What the first reader that reads anything makes of a token. */
function firstRead(scene: Scene, token: number): Draft | null {
  for (const read of readersOf(scene, token)) {
    const draft = read(scene, token);
    if (draft) return draft;
  }
  return null;
}

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

/** "will not countenance the integration": what is not borne. "has accepted the roadmap": what is. */
function ofRefusal(scene: Scene, verb: number): Draft | null {
  if (!BEARING.has(scene.lemma(verb)) || isAsked(scene, verb)) return null;
  const found = verbArguments(scene, verb);
  const who = partiesIn(scene, pick(found, ['agent']));
  const about = pick(found, ['patient']).filter(
    (node) =>
      isIssue(scene, node) ||
      isDealing(scene, node) ||
      (isRecognition(scene, verb) && scene.trees.upos(node) !== 'PRON'),
  );
  if (who.length === 0 || about.length === 0) return null;
  const isDenied = isNegated(scene, verb) || isRuledOut(scene, verb);
  const isOffered = scene.lemma(verb) === 'accept' && about.some((node) => OFFERED.has(scene.lemma(node)));
  // What "has not been accepted" may yet be; what "we do not accept" is opposed.
  const isPast = scene.presentedAt(verb)?.reality === 'happened';
  if (isOffered && (!isDenied || isPast)) return make('agrees', verb, who, about);
  return isDenied ? make('opposes', verb, who, about, { polarity: 'affirmed' }) : null;
}
/** "whether it would accept the plan" is not for it to have said. */
const isAsked = (scene: Scene, verb: number): boolean =>
  scene.trees
    .children(verb, 'mark', 'advmod')
    .some((child) => /^(?:whether|if)$/.test(scene.tokens.lower(child)));
const isRecognition = (scene: Scene, verb: number): boolean => /^recogni[sz]e$/.test(scene.lemma(verb));
const OFFERED = words(
  'proposal plan initiative offer term roadmap framework draft formula text compromise ceasefire truce deal mediation resolution recommendation',
);

/** "will under no circumstances accept", "will in no way tolerate" */
const isRuledOut = (scene: Scene, verb: number): boolean =>
  scene.trees
    .children(verb, 'obl')
    .some(
      (node) =>
        /^(?:circumstance|way|account|pretext)$/.test(scene.lemma(node)) &&
        scene.trees.children(node, 'det').some((det) => scene.tokens.lower(det) === 'no'),
    );

/** "agreed to a joint patrol", "does not agree with the proposals". */
function ofAgreement(scene: Scene, verb: number): Draft | null {
  const lemma = scene.lemma(verb);
  if (!AGREEING.has(lemma)) return null;
  const found = verbArguments(scene, verb);
  const who = partiesIn(scene, pick(found, ['agent', 'by']));
  if (who.length === 0) return null;
  const accepted = ASSENTING.has(lemma)
    ? pick(found, ['to']).filter((node) => isIssue(scene, node) || isPlanned(scene, node))
    : [];
  if (accepted.length > 0 && !isNegated(scene, verb)) return make('agrees', verb, who, accepted);
  const needed =
    lemma === 'agree' ? pick(found, ['on', 'upon']).filter((node) => NEEDS.has(scene.lemma(node))) : [];
  if (needed.length > 0 && !isNegated(scene, verb)) return make('agrees', verb, who, needed);
  const matter = matterOf(scene, found).filter((node) =>
    /^(?:on|over|about|regarding)$/.test(prepositionOf(scene, node)),
  );
  if (lemma === 'agree' && matter.length > 0 && isNegated(scene, verb) && pick(found, ['with']).length === 0)
    return make('disagrees', verb, who, matter, { polarity: 'affirmed' });
  const others = pick(found, ['with']).filter((node) => isParty(scene, node) && !isOnFloorWord(scene, node));
  const about =
    others.length > 0 && matter.length > 0
      ? matter
      : pick(found, ['with']).filter(
          (node) =>
            !['you', 'that', 'it', 'him', 'her'].includes(scene.tokens.lower(node)) &&
            !TALK.has(scene.lemma(node)),
        );
  if (about.length === 0) return null;
  const isDenied = isNegated(scene, verb);
  const disagrees = (lemma === 'disagree') !== isDenied;
  return make(disagrees ? 'disagrees' : 'agrees', verb, who, about, {
    polarity: 'affirmed',
    ...(isDenied ? ONGOING : {}),
  });
}

const AGREEING = words('agree disagree concur consent assent accede acquiesce');
const ASSENTING = words('agree consent assent accede acquiesce');

/** What is still to be done, as its indefinite article tells. */
const isPlanned = ({ trees, tokens }: Scene, node: number): boolean =>
  trees.upos(node) === 'NOUN' &&
  trees.children(node, 'det').some((child) => /^an?$/.test(tokens.lower(child)));

const NEEDS = words(
  'need necessity importance urgency desirability inadmissibility principle significance usefulness expediency value',
);
const isOnFloorWord = ({ tokens }: Scene, node: number): boolean =>
  /^(?:you|that|it|him|her)$/.test(tokens.lower(node));

/** Turns of talk between a speaker and those who ask. */
const TALK = words('premise question characterization characterisation assertion point way framing');
const ONGOING = { reality: 'ongoing' } as const;
