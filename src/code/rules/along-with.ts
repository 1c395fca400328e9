import type { Scene } from '../scene.js';

/** "…, along with four crossings", "together with 40 vehicles": what is counted besides behind a word; -1 where nothing is. */
export function alongWith(scene: Scene, after: number): number {
  const { tokens, trees } = scene;
  const last = scene.sentences[tokens.sentence[after] ?? -1]?.last ?? after;
  for (let i = after + 1; i + 2 < last; i += 1) {
    if (!/^(?:along|together)$/.test(tokens.lower(i)) || tokens.lower(i + 1) !== 'with') continue;
    const noun = trees.head[i + 1] ?? -1;
    return trees.upos(noun) === 'NOUN' && trees.child(noun, 'nummod') >= 0 ? noun : -1;
  }
  return -1;
}
