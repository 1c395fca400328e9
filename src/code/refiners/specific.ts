import type { Draft } from '../draft.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';

/**
 * Drops an act that another kind reads from the same word (a demand for money, an arrest, a meeting), an act that is only what
 * was agreed, refused or threatened, and a blow that is said as the destruction of things.
 */
export const preferSpecific = (scene: Scene, drafts: readonly Draft[]): readonly Draft[] => {
  const kindsAt = new Map<number, Set<string>>();
  for (const { trigger, kind, detail } of drafts) {
    const kinds = kindsAt.get(trigger) ?? new Set();
    kindsAt.set(trigger, kinds.add(kind).add(`${kind}/${detail}`));
  }
  const governing = new Set(
    drafts
      .filter(({ kind, detail }) => kind === 'act' && GOVERNING.has(detail))
      .map(({ trigger }) => trigger),
  );
  return drafts.filter(({ trigger, kind, detail }) => {
    if (kind === 'act' && isComplementOf(scene, trigger, governing)) return false;
    const kinds = kindsAt.get(trigger)!;
    if (kind === 'act' && detail === 'concede' && allowsMovement(scene, trigger, kindsAt)) return false;
    if (kind === 'act') return ![...kinds].some((other) => SPECIFIC.has(other));
    // "destroyed the headquarters" is harm; "shot down a drone" stays armed action, and so do blows that aircraft deal.
    const isOnlyHarm =
      kind === 'force' && kinds.has('harm/destroyed') && DESTROYING.has(scene.lemma(trigger));
    return !isOnlyHarm || isByMeans(scene, trigger);
  });
};

const DESTROYING = new Set(['destroy', 'demolish', 'eliminate', 'annihilate', 'destruction', 'wipe']);

const SPECIFIC = new Set([
  'money',
  'meeting',
  'position',
  'alignment',
  'harm',
  'story',
  'agreement',
  'force',
  'control',
  'people',
]);

const GOVERNING = new Set(['agree', 'reject', 'threaten', 'request']);

/** "agreed to lift sanctions" is an agreement; the lifting is what was agreed. */
const isComplementOf = ({ trees }: Scene, trigger: number, governing: ReadonlySet<number>): boolean =>
  ['xcomp', 'ccomp', 'advcl', 'acl'].includes(trees.rel(trigger)) && governing.has(trees.head[trigger] ?? -1);

/** "allowed residents to return": the return says it. */
const allowsMovement = (
  { trees }: Scene,
  trigger: number,
  kindsAt: ReadonlyMap<number, ReadonlySet<string>>,
): boolean =>
  trees.children(trigger, 'xcomp', 'ccomp', 'advcl').some((child) => kindsAt.get(child)?.has('people'));

const MEANS = words(
  `aircraft jet warplane plane bomber helicopter gunship airplane drone artillery battery howitzer missile rocket warship
  submarine launcher tank`,
);

/** "Their aircraft destroyed nine tanks": what destroys is itself a means of war, and the blow is told as well as the loss. */
const isByMeans = (scene: Scene, verb: number): boolean =>
  scene.trees.children(verb, 'nsubj').some((node) => MEANS.has(scene.lemma(node)));
