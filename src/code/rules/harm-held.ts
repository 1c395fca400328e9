import type { Draft } from '../draft.js';
import { isAny, prepositionOf } from '../grammar/index.js';
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

/** "the citizens held hostage by the group", whatever a parser takes the participle for: they are held, whoever speaks of them. */
export function heldHostage(scene: Scene, draft: Draft): Draft {
  const { trees, tokens } = scene;
  const verb = draft.trigger;
  const isHeld =
    /^(?:held|taken)$/.test(tokens.lower(verb)) &&
    /^(?:hostage|captive|prisoner)$/.test(tokens.lower(verb + 1));
  const isBehindName = /^(?:NOUN|PROPN)$/.test(trees.upos(verb - 1)) || tokens.lower(verb - 1) === 'those';
  if (!isHeld || !isBehindName || trees.child(verb, 'aux') >= 0 || !isReduced(scene, draft)) return draft;
  const around = [verb, verb + 1, verb - 1, ...(trees.rel(verb) === 'xcomp' ? [trees.head[verb]!] : [])];
  const by = trees
    .children(verb, 'obl')
    .concat(around.flatMap((node) => trees.children(node, 'obl', 'nmod')))
    .filter((child) => child > verb && prepositionOf(scene, child) === 'by');
  return {
    ...draft,
    roles: { who: [verb - 1], ...(by.length > 0 ? { by: [...new Set(by)] } : {}) },
    stance: {
      polarity: 'affirmed',
      certainty: 'certain',
      reality: tokens.lower(verb) === 'held' ? 'ongoing' : 'happened',
    },
  };
}

/** Whether a participle tells of the noun before it: by its relation, or because nobody is there to hold or take. */
function isReduced(scene: Scene, { trigger, roles }: Draft): boolean {
  const { trees } = scene;
  const relation = trees.rel(trigger);
  const subject = trees.child(trigger, 'nsubj');
  if (subject >= 0) return !isAny(scene, [subject], 'people', 'person', 'armed', 'body', 'named');
  const isMistaken = (roles['who'] ?? []).includes(trigger + 1);
  return relation === 'acl' || isMistaken || (relation === 'advcl' && trigger < (trees.head[trigger] ?? -1));
}
