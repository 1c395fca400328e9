import { isAny, isVerb, prepositionOf } from '../grammar/index.js';
import type { Scene } from '../scene.js';
import { type Citation, cited } from './evidence-citation.js';
import { CITING, type Sort } from './evidence-lexicon.js';

/** "welcomes the inquiry's report", "cited research by the university": somebody else's, whose it is said to be. */
export function asCited(scene: Scene, token: number, seat: number, sort: Sort): Citation | null {
  const head = scene.trees.head[seat] ?? -1;
  const isPointedTo =
    sort === 'report' &&
    scene.trees.rel(seat) === 'obj' &&
    isVerb(scene, head) &&
    CITING.has(scene.lemma(head));
  const owners = isPointedTo ? ownersOf(scene, token) : [];
  return owners.length > 0 && isAny(scene, owners, 'body', 'named') ? cited(head) : null;
}

/** Whose report it is: by a possessor, "by …" or "of …". */
export const ownersOf = (scene: Scene, token: number): readonly number[] =>
  scene.trees
    .children(token, 'nmod', 'compound')
    .filter((child) => child < token || /^(?:by|of|from)$/.test(prepositionOf(scene, child)))
    .filter((child) => isAny(scene, [child], 'body') && !isAny(scene, [child], 'person'));
