import type { Draft } from '../draft.js';
import { isAny, isInfinitive, isPassive, isVerb, prepositionOf, subjectOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { make, THREAT } from './act-draft.js';
import { isParty } from './act-parties.js';
import { DEEDS } from './act-verdicts.js';
import { firstRead, type Reader } from './readers.js';

// Threats told as a warning of what may follow: "warns that these steps may have consequences", "may oblige us to reconsider".

const AHEAD = /^(?:may|might|will|would|can|could|shall|'ll)$/;
const isAhead = ({ trees, tokens }: Scene, verb: number): boolean =>
  trees.children(verb, 'aux').some((aux) => AHEAD.test(tokens.lower(aux)));

const OUTCOMES = words(
  'consequence consequences repercussion repercussions outcome response retaliation result',
);
const WARNING = words('warn caution stress emphasise emphasize note add say declare state');

/** Somebody who speaks for a state, an army or a group, not a doctor or a forecaster. */
const isOfficial = (scene: Scene, node: number): boolean =>
  isParty(scene, node) &&
  (isAny(scene, [node], 'body', 'named', 'armed') || scene.actorAt(node) !== null) &&
  !/^(?:service|office|institute|hospital|agency)$/.test(scene.lemma(node));

/** "The delegation warns that these actions may have undesirable consequences" */
function ofWarnedOutcome(scene: Scene, verb: number): Draft | null {
  if (!WARNING.has(scene.lemma(verb)) || !isVerb(scene, verb)) return null;
  const { trees, tokens } = scene;
  const clause = trees.children(verb, 'ccomp').find((child) => child > verb && isAhead(scene, child));
  if (clause === undefined) return null;
  const outcome = [...trees.children(clause, 'obj'), ...trees.children(clause, 'obl')].find((node) =>
    OUTCOMES.has(scene.lemma(node)),
  );
  // What may be said calmly of anything must be grave.
  const isWarning = /^(?:warn|caution)$/.test(scene.lemma(verb));
  if (outcome === undefined || (!isWarning && !isGrave(scene, outcome))) return null;
  const about = trees.child(clause, 'nsubj');
  if (!DEEDS.has(scene.lemma(about)) && !/^(?:this|that|these|it)$/.test(tokens.lower(about))) return null;
  const by = subjectOf(scene, verb).filter((node) => isOfficial(scene, node) || isPronoun(scene, node));
  return by.length > 0 ? make('threaten', verb, { by }, THREAT) : null;
}
const isPronoun = (scene: Scene, node: number): boolean =>
  /^(?:it|we|he|she|they)$/.test(scene.tokens.lower(node));
const isGrave = ({ trees, tokens }: Scene, node: number): boolean =>
  trees
    .children(node, 'amod')
    .some((one) =>
      /^(?:grave|serious|severe|dire|unpredictable|undesirable|dangerous|catastrophic)$/.test(
        tokens.lower(one),
      ),
    );

/** The heads over a token, so many at most. */
const above = (scene: Scene, node: number, steps: number): readonly number[] => {
  const head = node < 0 || steps === 0 ? -1 : (scene.trees.head[node] ?? -1);
  return head < 0 ? [] : [head, ...above(scene, head, steps - 1)];
};

const FORCING = words('force oblige compel push');
const RECONSIDERING = words(
  'reconsider rethink think review revise respond retaliate take resort withdraw abandon suspend act',
);

/** "may oblige us to think again", "we will be compelled to take measures" */
function ofForcedHand(scene: Scene, verb: number): Draft | null {
  if (!FORCING.has(scene.lemma(verb)) || !isVerb(scene, verb)) return null;
  const { trees, tokens } = scene;
  const answer = trees
    .children(verb, 'xcomp', 'advcl', 'ccomp')
    .find((child) => isInfinitive(scene, child) && RECONSIDERING.has(scene.lemma(child)));
  // "may stop relations from moving forward and oblige us": joined to what may be, wherever a parser hung it
  const joined = trees.rel(verb) === 'conj' ? (trees.head[verb] ?? -1) : -1;
  const isJoined = [joined, ...above(scene, joined, 2)].some((node) => node >= 0 && isAhead(scene, node));
  if (answer === undefined || !(isAhead(scene, verb) || isJoined)) return null;
  const isOurs = isPassive(scene, verb)
    ? trees.children(verb, 'nsubj').some((node) => tokens.lower(node) === 'we')
    : trees.children(verb, 'obj', 'iobj').some((node) => tokens.lower(node) === 'us');
  return isOurs ? make('threaten', verb, {}, THREAT) : null;
}

const ATTACKS = words(
  'provocation attack aggression incursion attempt violation act strike assault invasion adventure hostility infiltration',
);
const ANSWERING = words('suppress meet answer repel crush thwart punish confront counter rebuff');

/** "Any provocation will be resolutely suppressed", "any aggression will be met with a decisive response" */
function ofAnyAttack(scene: Scene, verb: number): Draft | null {
  if (!ANSWERING.has(scene.lemma(verb)) || !isVerb(scene, verb) || !isPassive(scene, verb)) return null;
  const { trees, tokens } = scene;
  if (!trees.children(verb, 'aux').some((aux) => /^(?:will|shall|would)$/.test(tokens.lower(aux))))
    return null;
  const subject = trees.child(verb, 'nsubj');
  const isAnyAttack =
    subject >= 0 &&
    ATTACKS.has(scene.lemma(subject)) &&
    trees
      .children(subject, 'det', 'amod')
      .some((det) => /^(?:any|every|all|further|new)$/.test(tokens.lower(det)));
  if (!isAnyAttack || scene.presentedAt(verb)?.polarity === 'denied') return null;
  const to = trees
    .children(subject, 'nmod')
    .filter((node) => /^(?:by|from|of)$/.test(prepositionOf(scene, node)) && isParty(scene, node));
  return make('threaten', verb, { to }, THREAT);
}

/** "The patience of our army is running out", "are close to the end of our patience" */
function ofPatience(scene: Scene, noun: number): Draft | null {
  if (scene.lemma(noun) !== 'patience') return null;
  const { trees, tokens } = scene;
  const head = trees.head[noun] ?? -1;
  const isOut = isVerb(scene, head) && /^(?:run|wear|exhaust)$/.test(scene.lemma(head));
  const isAtEnd = /^(?:end|limit|limits)$/.test(scene.lemma(head)) && tokens.lower(noun - 2) === 'of';
  const isOfSpeaker = trees
    .children(noun, 'nmod', 'det')
    .some((one) => /^(?:our|its|the)$/.test(tokens.lower(one)) || isParty(scene, one));
  return (isOut || isAtEnd) && isOfSpeaker ? make('threaten', noun, {}, THREAT) : null;
}

const READERS: readonly Reader[] = [ofWarnedOutcome, ofForcedHand, ofAnyAttack, ofPatience];

/** A threat told as a warning; null for other words. */
export const ofWarning = (scene: Scene, token: number): Draft | null => firstRead(READERS, scene, token);
