import type { Draft } from '../draft.js';
import { isAny, isPassive, modifiers, pick, subjectOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { clearedOf } from './control-cleared.js';
import { phrasesNearNoun } from './control-ground.js';
import type { ControlFrame } from './control-frames.js';
import { without, type Match } from './frames.js';

// What the turn of phrase changes in a draft of control: a state for a deed, who lost for who gained.

/** The draft as its own sentence tells it. */
export const asTold = (scene: Scene, match: Match<ControlFrame>, draft: Draft): Draft =>
  [withOccupied, withOccupation, withExpelled, withTaker, withChallenger, clearedOf].reduce(
    (told, change) => change(scene, match, told),
    draft,
  );

/** "challenged the army's hold on the town": whoever challenges it, and not the army, contests the town. */
function withChallenger(scene: Scene, { isNoun, trigger, frame }: Match<ControlFrame>, draft: Draft): Draft {
  const verb = scene.trees.head[trigger] ?? -1;
  const isChallenged =
    isNoun &&
    frame.detail === 'contests' &&
    scene.trees.rel(trigger) === 'obj' &&
    /^(?:challenge|contest|dispute)$/.test(scene.lemma(verb));
  const by = isChallenged ? subjectOf(scene, verb) : [];
  return by.length > 0 ? { ...draft, roles: { ...draft.roles, by } } : draft;
}

/** "the handover of three bases to the army": to whom, hung on what is handed over. */
function withTaker(scene: Scene, { frame, isNoun, trigger }: Match<ControlFrame>, draft: Draft): Draft {
  if (!isNoun || draft.roles['from'] || frame.roles['from']?.[0] !== 'to') return draft;
  const takers = phrasesNearNoun(scene, trigger, ['to']).filter((node) =>
    isAny(scene, [node], 'armed', 'body'),
  );
  return takers.length > 0 ? { ...draft, roles: { ...draft.roles, from: takers } } : draft;
}

/** "were driven from the town", by nobody named: what is told is that they lost it. */
function withExpelled(scene: Scene, { frame, found, trigger }: Match<ControlFrame>, draft: Draft): Draft {
  const isExpulsion = frame.detail === 'gains' && frame.roles['from']?.[0] === 'patient';
  const from = draft.roles['from'];
  if (!isExpulsion || !from || pick(found, ['agent', 'by']).length > 0 || !isPassive(scene, trigger))
    return draft;
  return { ...draft, detail: 'loses', roles: { ...without(draft.roles, 'from'), by: from } };
}

const LASTING = words('continue end persist last remain stop');
const LONG = words('ongoing continued continuing prolonged long illegal decades-long');

/** "must end its occupation of the heights", "the ongoing occupation": a state, not the taking. */
function withOccupation(scene: Scene, { trigger, isNoun }: Match, draft: Draft): Draft {
  if (!isNoun || scene.lemma(trigger) !== 'occupation' || draft.detail !== 'gains') return draft;
  const isLasting =
    LASTING.has(scene.lemma(scene.trees.head[trigger] ?? -1)) ||
    modifiers(scene, trigger).some((child) => LONG.has(scene.tokens.lower(child)));
  return isLasting ? { ...draft, detail: 'holds' } : draft;
}

const STILL = words('still currently now continue illegally presently');

/** "are still occupying the hill", "continue to occupy": a state, not the taking. */
function withOccupied(scene: Scene, { trigger, isNoun }: Match, draft: Draft): Draft {
  if (isNoun || scene.lemma(trigger) !== 'occupy') return draft;
  const { trees, tokens } = scene;
  const isGoing = tokens.lower(trigger) === 'occupying' && trees.child(trigger, 'aux') >= 0;
  const isStill =
    trees.children(trigger, 'advmod').some((child) => STILL.has(tokens.lower(child))) ||
    STILL.has(scene.lemma(trees.head[trigger] ?? -1)) ||
    /^occup(?:y|ies)$/.test(tokens.lower(trigger));
  const isBare = trees.rel(trigger) !== 'xcomp' || scene.lemma(trees.head[trigger] ?? -1) === 'continue';
  return (isGoing || isStill) && isBare ? { ...draft, detail: 'holds' } : draft;
}

/** "no longer holds the town", "ceased to control it": what is told is that it was lost. */
export function asLost(scene: Scene, draft: Draft): Draft {
  const { trees, tokens } = scene;
  if (draft.detail !== 'holds') return draft;
  const isNoLonger = [draft.trigger, draft.anchor].some((node) =>
    trees
      .children(node, 'advmod')
      .some((child) => tokens.lower(child) === 'longer' && tokens.lower(child - 1) === 'no'),
  );
  const isCeased =
    trees.rel(draft.trigger) === 'xcomp' && scene.lemma(trees.head[draft.trigger] ?? -1) === 'cease';
  return isNoLonger || isCeased
    ? { ...draft, detail: 'loses', stance: { ...draft.stance, polarity: 'affirmed' } }
    : draft;
}
