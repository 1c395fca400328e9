import type { Draft } from '../draft.js';
import { isVerb, prepositionOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { ONGOING, partiesIn } from './position-matters.js';
import { isNegated, make } from './position-things.js';

const SIDED = words('fully closely completely totally entirely broadly well perfectly');

/** "is fully aligned with the German view": of one mind; "militias aligned with" are of one camp. */
export function ofAlignment(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  if (tokens.lower(token) !== 'aligned' || tokens.lower(token - 1) === '-') return null;
  const isState = trees.children(token, 'cop', 'aux').some((child) => trees.lemma[child] === 'be');
  if (!isState || (isVerb(scene, token) && trees.child(token, 'obj') >= 0)) return null;
  const who = partiesIn(scene, trees.children(token, 'nsubj'));
  const phrases = trees
    .children(token, 'obl', 'nmod')
    .filter((node) => scene.mentionAt(node)?.type !== 'time');
  const about = phrases.filter(
    (node) =>
      /^(?:on|over|regarding)$/.test(prepositionOf(scene, node)) ||
      (prepositionOf(scene, node) === 'with' && isView(scene, node)),
  );
  const isFull = trees.children(token, 'advmod').some((one) => SIDED.has(tokens.lower(one)));
  const others = phrases.filter(
    (node) => prepositionOf(scene, node) === 'with' && partiesIn(scene, [node]).length > 0,
  );
  const isSaid = about.length > 0 || (isFull && others.length > 0);
  if (who.length === 0 || !isSaid) return null;
  return make(isNegated(scene, token) ? 'disagrees' : 'agrees', token, [...who, ...others], about, ONGOING);
}
const isView = (scene: Scene, node: number): boolean =>
  /^(?:view|position|approach|stance|assessment|goal|objective|policy|vision)$/.test(scene.lemma(node));
