import type { Draft } from '../draft.js';
import { isAny } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import { countsAt } from '../parts/index.js';
import type { Scene } from '../scene.js';

const HELD = words(
  'sailor seaman crew soldier serviceman prisoner detainee captive hostage citizen national civilian fisherman journalist activist officer policeman crewman abductee',
);
const CAPTIVES = words('hostage abductee');

/** "free the sailors it is holding", "the hostages the group still holds": whom the noun right before the clause names. */
export function heldByWhom(scene: Scene, verb: number): Draft | null {
  const { trees, tokens } = scene;
  if (scene.lemma(verb) !== 'hold' || trees.child(verb, 'obj') >= 0) return null;
  const holder = trees.child(verb, 'nsubj');
  if (holder < 0 || holder > verb || verb - holder > 4 || trees.passive[holder] === 1) return null;
  const first = trees.extent(holder)[0];
  const who = first - 1;
  if (tokens.sentence[who] !== tokens.sentence[verb] || !HELD.has(scene.lemma(who))) return null;
  const isHolder =
    /^(?:it|they)$/.test(tokens.lower(holder)) || isAny(scene, [holder], 'armed', 'body', 'named');
  if (!isHolder) return null;
  return {
    kind: 'harm',
    detail: CAPTIVES.has(scene.lemma(who)) ? 'abducted' : 'detained',
    trigger: verb,
    anchor: verb,
    roles: { who: [who], by: [holder] },
    places: null,
    counts: countsAt(scene, who),
    stance: { reality: 'ongoing', polarity: 'affirmed', certainty: 'certain' },
  };
}
