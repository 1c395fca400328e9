import type { Scene } from '../scene.js';
import { isNominal } from './shape.js';
import { subjectOf } from './subjects.js';

/** Whom a noun describes: the subject of its copula, the name it stands beside. */
export function bearers(scene: Scene, noun: number): number[] {
  const { trees } = scene;
  if (trees.child(noun, 'cop') >= 0) return subjectOf(scene, noun);
  const linear = nameBefore(scene, noun);
  if (linear >= 0) return [linear];
  const head = trees.head[noun] ?? -1;
  if (trees.rel(noun) === 'appos' && head >= 0) return [head];
  if ((trees.rel(noun) === 'compound' || trees.rel(noun) === 'flat') && isNominal(scene, head)) return [head];
  const beside = trees.children(noun, 'appos', 'flat').filter((child) => isNominal(scene, child));
  return beside.slice(0, 1);
}

/** "X, a member of": the name right before the comma, wherever a parser hung the description; -1 where none is. */
function nameBefore(scene: Scene, noun: number): number {
  const { tokens, trees } = scene;
  let first = noun;
  while (
    first > 0 &&
    first > noun - 4 &&
    ['DET', 'ADJ', 'NOUN', 'PROPN'].includes(trees.upos(first - 1)) &&
    tokens.lower(first - 1) !== ','
  )
    first -= 1;
  const isIntroduced = trees.upos(first) === 'DET' && tokens.lower(first - 1) === ',';
  const mention = isIntroduced ? scene.mentionAt(first - 2) : undefined;
  return mention && (mention.type === 'person' || mention.type === 'organisation') ? mention.head : -1;
}
