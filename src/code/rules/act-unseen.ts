import type { Draft } from '../draft.js';
import { isNone } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';

const SIGNS = words('sign indication evidence proof');
const SEEING = words('see find have aware observe');
const REACH = 6;

/** "We have seen no sign of cooperation", "not aware of any indication that it armed them": what somebody says they have not seen. */
export const asSeen = (scene: Scene, draft: Draft): Draft =>
  isUnseen(scene, draft.anchor)
    ? { ...draft, stance: { ...draft.stance, polarity: 'denied', certainty: 'uncommitted' } }
    : draft;

function isUnseen(scene: Scene, anchor: number): boolean {
  const { trees } = scene;
  let below = anchor;
  let isSign = false;
  for (let step = 0; step < REACH; step += 1) {
    const node = trees.head[below] ?? -1;
    if (node < 0) return false;
    if (SIGNS.has(scene.lemma(node))) {
      if (isNone(scene, node)) return true;
      isSign = true;
    } else if (SEEING.has(scene.lemma(node)) && isNegated(scene, node)) {
      // "haven't seen that they sent any", but not "haven't seen the general who sent them"
      return isSign || (scene.lemma(node) === 'see' && trees.rel(below) === 'ccomp' && below > node);
    }
    below = node;
  }
  return false;
}

const isNegated = ({ trees, tokens }: Scene, node: number): boolean =>
  trees.children(node, 'advmod').some((word) => /^(?:not|never|n't|n’t)$/.test(tokens.lower(word)));
