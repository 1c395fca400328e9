import type { Draft } from '../draft.js';
import { isAny, isPassive, isVerb, prepositionOf, subjectOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { make, THREAT } from './act-draft.js';
import { isParty } from './act-parties.js';
import { DEEDS } from './act-verdicts.js';
import { firstRead, type Reader } from './readers.js';

// Threats told as a warning of what may follow: "warns that these steps may have consequences", "any provocation will be suppressed".

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

const READERS: readonly Reader[] = [ofWarnedOutcome, ofAnyAttack];

/** A threat told as a warning; null for other words. */
export const ofWarning = (scene: Scene, token: number): Draft | null => firstRead(READERS, scene, token);
