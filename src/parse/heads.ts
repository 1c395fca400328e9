import { bestTree } from './arborescence.js';
import { attachMarks } from './punctuation.js';

/**
 * Heads of a piece's tokens, -1 the root: the best tree of its words, then its punctuation marks hung on it.
 * `arcs` holds n rows of n + 1 scores, as root and of every head. A piece of marks alone is a tree of marks.
 */
export function headsOf(
  forms: readonly string[],
  isMark: readonly boolean[],
  arcs: Float32Array,
): Int32Array {
  const n = forms.length;
  const words = forms.map((_, i) => i).filter((i) => !isMark[i]);
  if (words.length === 0) return bestTree(arcs, n);
  const m = words.length;
  const scores = new Float32Array(m * (m + 1));
  words.forEach((dependent, i) => {
    const from = dependent * (n + 1);
    const to = i * (m + 1);
    scores[to] = arcs[from]!;
    for (let k = 0; k < m; k += 1) scores[to + k + 1] = arcs[from + words[k]! + 1]!;
  });
  const heads = new Int32Array(n).fill(-1);
  bestTree(scores, m).forEach((head, i) => {
    heads[words[i]!] = head < 0 ? -1 : words[head]!;
  });
  attachMarks(forms, isMark, heads, (mark, head) => arcs[mark * (n + 1) + head + 1]!);
  return heads;
}
