import type { Draft } from '../draft.js';
import { pick, prepositionOf, verbArguments } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { BEARING } from './position-lexicon.js';
import { matterOf, ONGOING, partiesIn } from './position-matters.js';
import { isDealing, isIssue, isNegated, isParty, make } from './position-things.js';

// What a party accepts, agrees to or will not bear.

/** "will not countenance the integration": what is not borne. "has accepted the roadmap": what is. */
export function ofRefusal(scene: Scene, verb: number): Draft | null {
  if (!BEARING.has(scene.lemma(verb)) || isAsked(scene, verb)) return null;
  const found = verbArguments(scene, verb);
  const who = partiesIn(scene, pick(found, ['agent']));
  const about = pick(found, ['patient']).filter(
    (node) =>
      isIssue(scene, node) ||
      isDealing(scene, node) ||
      (scene.lemma(verb) === 'accept' && /^(?:agenda|timetable)$/.test(scene.lemma(node))) ||
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
  'proposal plan initiative offer term roadmap framework draft formula text compromise ceasefire truce deal mediation resolution recommendation agenda timetable',
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
export function ofAgreement(scene: Scene, verb: number): Draft | null {
  const { trees } = scene;
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
            (!TALK.has(scene.lemma(node)) || who.some((one) => trees.upos(one) === 'PROPN')),
        );
  if (about.length === 0) return null;
  const isDenied = isNegated(scene, verb);
  const disagrees = (lemma === 'disagree') !== isDenied;
  return make(disagrees ? 'disagrees' : 'agrees', verb, who, about, {
    polarity: 'affirmed',
    ...(isDenied ? { reality: ONGOING.reality } : {}),
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
