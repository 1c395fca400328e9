import { isAny, pick } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import { placesAt } from '../parts/index.js';
import type { Scene } from '../scene.js';
import type { Match } from './frames.js';

const SIDES = words('opposition regime junta coalition government alliance faction side group movement');
const VOTES = words(
  'election vote poll ballot seat mayor mayoral referendum runoff constituency candidate party',
);

/** "The opposition took Aleppo": a side of a war that takes or enters a town; but not one that wins it in a vote. */
export function isSide(scene: Scene, movers: readonly number[], { frame, found, trigger }: Match): boolean {
  const isHeld = frame.detail === 'holds' && /^(?:control|hold)$/.test(scene.lemma(trigger));
  if (frame.detail !== 'gains' && frame.detail !== 'approaches' && !isHeld) return false;
  const isTown = (found.slots.get('patient') ?? []).some((node) =>
    placesAt(scene, node).some(
      ({ place }) => place?.precision === 'exact' && place.feature?.startsWith('P.') === true,
    ),
  );
  return isTown && movers.some((node) => SIDES.has(scene.lemma(node)) && !isOfVote(scene, node));
}

function isOfVote(scene: Scene, node: number): boolean {
  const sentence = scene.sentences[scene.tokens.sentence[node] ?? -1];
  for (let i = sentence?.first ?? 0; i < (sentence?.last ?? 0); i += 1)
    if (VOTES.has(scene.lemma(i))) return true;
  return false;
}

const WITHDRAWALS = words('withdrawal pullout pullback pull-out redeployment');

/** "France completed its withdrawal from the base": of a state its troops are meant. */
export const isOfState = (scene: Scene, { isNoun, trigger, found }: Match): boolean =>
  isNoun &&
  WITHDRAWALS.has(scene.lemma(trigger)) &&
  isAny(scene, pick(found, ['of', 'agent']), 'named') &&
  pick(found, ['from', 'out of']).some((node) => placesAt(scene, node).length > 0);

const WITHDRAWING = words('withdraw pull redeploy');

/** "pulled out the last of its troops": somebody's own troops, wherever they were. */
export const isOwnWithdrawn = (scene: Scene, { frame, found, trigger }: Match): boolean =>
  frame.detail === 'leaves' &&
  WITHDRAWING.has(scene.lemma(trigger)) &&
  pick(found, ['agent']).length > 0 &&
  isAny(scene, found.slots.get('patient') ?? [], 'armed');
