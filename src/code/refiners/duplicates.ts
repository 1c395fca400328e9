import type { Draft } from '../draft.js';
import { clauseOf } from '../grammar/index.js';
import { placesOf } from '../parts/index.js';
import type { Scene } from '../scene.js';

/** Drops drafts that say again what another of the same clause says: same kind and detail, no part of their own. */
export const mergeDuplicates = (scene: Scene, drafts: readonly Draft[]): readonly Draft[] => {
  const kept: Draft[] = [];
  // Places in `kept` by sentence: twins never stand in two.
  const bySentence = new Map<number | undefined, number[]>();
  for (const draft of drafts) {
    const sentence = scene.tokens.sentence[draft.trigger];
    const beside = bySentence.get(sentence) ?? [];
    const twin = beside.find((i) => isSame(scene, kept[i]!, draft));
    if (twin === undefined) bySentence.set(sentence, [...beside, kept.push(draft) - 1]);
    else if (richness(draft) > richness(kept[twin]!)) kept[twin] = draft;
  }
  return kept;
};

const richness = ({ roles, places, counts }: Draft): number =>
  Object.values(roles).flat().length + (places?.length ?? 0) + counts.length;

function isSame(scene: Scene, a: Draft, b: Draft): boolean {
  if (a.kind !== b.kind || (a.detail2 ?? null) !== (b.detail2 ?? null)) return false;
  if (a.detail !== b.detail && !(a.kind === 'force' && isGeneric(a, b))) return false;
  // "stands ready to send": of one trigger, told by the word above it too.
  const isBeside = a.trigger === b.trigger || clauseOf(scene, a.anchor) === clauseOf(scene, b.anchor);
  if (!isBeside || isOfOthers(a, b)) return false;
  return (isWithin(a, b) || isWithin(b, a)) && !isElsewhere(scene, a, b);
}

/** "a strike on X and another on Y": two nouns, each with a place of its own. */
function isElsewhere(scene: Scene, a: Draft, b: Draft): boolean {
  const { trees } = scene;
  if (a.trigger === b.trigger || trees.upos(a.trigger) !== 'NOUN' || trees.upos(b.trigger) !== 'NOUN')
    return false;
  const [here, there] = [placesOf(scene, a), placesOf(scene, b)];
  return (
    here.length > 0 &&
    there.length > 0 &&
    !here.some(({ place }) => there.some((o) => o.place?.name === place?.name))
  );
}

/** "9 rebels were killed, while 3 more were shot": of one noun, but not the same ones. */
const isOfOthers = (a: Draft, b: Draft): boolean =>
  (a.kind === 'harm' || a.kind === 'control') &&
  a.counts.length > 0 &&
  b.counts.length > 0 &&
  !a.counts.some((count) => b.counts.includes(count));

const isGeneric = (a: Draft, b: Draft): boolean => a.detail === 'other' || b.detail === 'other';

/** Whether every role that `a` fills is filled alike, or at least filled, in `b`. */
const isWithin = (a: Draft, b: Draft): boolean =>
  Object.entries(a.roles).every(([role, nodes]) =>
    (b.roles[role] ?? []).some((node) => nodes.includes(node)),
  );
