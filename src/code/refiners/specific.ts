import type { Draft } from '../draft.js';
import type { Scene } from '../scene.js';

/** Drops an act that another kind reads from the same word: a demand for money, an arrest, a meeting; and a blow that is said as the destruction of things. */
export const preferSpecific = (_scene: Scene, drafts: readonly Draft[]): readonly Draft[] => {
  const kindsAt = new Map<number, Set<string>>();
  for (const { trigger, kind, detail } of drafts) {
    const kinds = kindsAt.get(trigger) ?? new Set();
    kindsAt.set(trigger, kinds.add(kind).add(`${kind}/${detail}`));
  }
  return drafts.filter(({ trigger, kind, roles }) => {
    const kinds = kindsAt.get(trigger)!;
    if (kind === 'act') return ![...kinds].some((other) => SPECIFIC.has(other));
    // "destroyed the headquarters" is harm; "shot down a drone" stays armed action.
    return !(
      kind === 'force' &&
      kinds.has('harm/destroyed') &&
      roles['to'] !== undefined &&
      kinds.has('force/ground')
    );
  });
};

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
