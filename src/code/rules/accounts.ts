import { isAny } from '../grammar/index.js';
import type { Scene } from '../scene.js';

const TELLING_MODES = new Set(['cites', 'quotes', 'reports']);

/**
 * Whose account "this" takes up: the head of the source that was cited last before a word, in its sentence or the one
 * before; null where nobody was.
 */
export function claimantBefore(scene: Scene, token: number): number | null {
  const { tokens, trees, attributions } = scene;
  const sentence = tokens.sentence[token] ?? 0;
  let nearest: number | null = null;
  for (const { source, content, how, ofSpeaker } of attributions) {
    if (!source || ofSpeaker || !TELLING_MODES.has(how)) continue;
    const [first, last] = tokens.within(source);
    const begin = Math.min(...content.map((piece) => tokens.within(piece)[0]));
    const isNear = (tokens.sentence[first] ?? 0) >= sentence - 1;
    const isBefore = first < token && begin < token;
    if (isNear && isBefore && (nearest === null || first > nearest)) nearest = trees.headOf(first, last);
  }
  const isSomebody =
    nearest !== null && isAny(scene, [nearest], 'body', 'person', 'armed', 'people', 'named');
  return isSomebody ? nearest : null;
}

/** The claimant, unless it is the one who contests. */
export const othersThan = (by: readonly number[], claimant: number | null): readonly number[] =>
  claimant === null || by.includes(claimant) ? [] : [claimant];
