import type { Draft } from '../draft.js';
import { isVerb, prepositionOf, subjectOf } from '../grammar/index.js';
import type { Scene } from '../scene.js';
import { make } from './act-draft.js';
import { isDoing, isForeign } from './act-sides.js';

/** "There are sanctions in place on its leaders", "the sanctions that we have on Iran": penalties that stand. */
export function ofStandingSanctions(scene: Scene, noun: number): Draft | null {
  const { trees, tokens } = scene;
  if (!/^sanctions$/.test(tokens.lower(noun)) || isVerb(scene, noun)) return null;
  const head = trees.head[noun] ?? -1;
  const clause = trees
    .children(noun, 'acl')
    .find((one) => /^(?:have|put|impose|place|levy)$/.test(scene.lemma(one)));
  const isThere = trees.rel(noun) === 'nsubj' && scene.lemma(head) === 'be' && trees.child(head, 'expl') >= 0;
  const isInPlace = [noun, head, clause ?? -1].some(
    (node) =>
      node >= 0 &&
      trees
        .children(node, 'nmod', 'obl')
        .some((one) => scene.lemma(one) === 'place' && prepositionOf(scene, one) === 'in'),
  );
  if (!(clause !== undefined || (isInPlace && (isThere || trees.rel(noun) === 'nsubj')))) return null;
  const around = [noun, ...(isThere ? [head] : []), ...(clause === undefined ? [] : [clause])].flatMap(
    (node) => trees.children(node, 'nmod', 'obl'),
  );
  const to = [...around, ...around.flatMap((node) => trees.children(node, 'nmod'))].filter(
    (node) => node > noun && /^(?:on|against|of)$/.test(prepositionOf(scene, node)) && isForeign(scene, node),
  );
  const by =
    clause === undefined
      ? []
      : subjectOf(scene, clause).filter((node) => node !== noun && isDoing(scene, node));
  if (by.length === 0 && to.length === 0) return null;
  const anchor = clause ?? (trees.rel(noun) === 'nsubj' ? head : noun);
  const isStanding =
    isThere &&
    /^(?:is|are|'s|’s)$/.test(tokens.lower(head)) &&
    scene.presentedAt(head)?.polarity !== 'denied';
  const stance = isStanding ? { stance: { reality: 'ongoing' as const } } : {};
  return make('sanction', noun, { by, to: to.slice(0, 1) }, { anchor, cameo: '163', ...stance });
}
