import type { Scene } from '../scene.js';

/** "the Chad-Sudan talks", "DPRK-US summit": those who meet, by the hyphen between them; none where there is none. */
export function pairBefore({ tokens, mentionAt, trees }: Scene, token: number): number[] {
  for (let dash = token - 2; dash > token - 6 && dash > 0; dash -= 1) {
    if (!/^[-–]$/.test(tokens.form(dash))) continue;
    const pair = [mentionAt(dash - 1), mentionAt(dash + 1)];
    const isPair = pair.every(
      (one) =>
        one !== undefined &&
        one.last - one.first === 1 &&
        /^(?:place|organisation|nationality)$/.test(one.type),
    );
    return isPair && trees.isUnder(dash + 1, token) ? [dash - 1, dash + 1] : [];
  }
  return [];
}

/** "received a call from X" */
export const isReceived = ({ trees, lemma }: Scene, token: number): boolean =>
  trees.rel(token) === 'obj' && /^(?:receive|get|take)$/.test(lemma(trees.head[token] ?? -1));

/** "the Astana talks": where they are, not who meets. */
export const isVenue = (scene: Scene, node: number, token: number): boolean =>
  scene.trees.head[node] === token && node < token && scene.mentionAt(node)?.type === 'place';
