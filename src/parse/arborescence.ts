/**
 * Best dependency tree with one root from arc scores (Chu and Liu 1965, Edmonds 1967).
 *
 * `scores` holds n rows of n + 1 numbers: row d, column 0 the score of d as root, column h + 1 that of h as its head.
 * Returns heads, -1 for the root. The root is the token that the scores favour most against its best head.
 */
export function bestTree(scores: Float32Array, n: number): Int32Array {
  const heads = bestHeads(scores, n);
  if (countRoots(heads) === 1 && findCycle(heads) === null) return heads;
  const fixed = scores.slice(0, n * (n + 1));
  const root = bestRoot(fixed, n);
  for (let d = 0; d < n; d += 1) fixed[d * (n + 1)] = NEVER;
  fixed.fill(NEVER, root * (n + 1), (root + 1) * (n + 1));
  fixed[root * (n + 1)] = 0;
  return spanningTree(fixed, n);
}

const NEVER = -1e9;

function bestHeads(scores: Float32Array, n: number): Int32Array {
  const heads = new Int32Array(n);
  for (let d = 0; d < n; d += 1) {
    const row = d * (n + 1);
    let best = -1;
    let bestScore = scores[row]!;
    for (let h = 0; h < n; h += 1) {
      if (h === d || scores[row + h + 1]! <= bestScore) continue;
      best = h;
      bestScore = scores[row + h + 1]!;
    }
    heads[d] = best;
  }
  return heads;
}

function countRoots(heads: Int32Array): number {
  let roots = 0;
  for (const head of heads) if (head < 0) roots += 1;
  return roots;
}

function bestRoot(scores: Float32Array, n: number): number {
  let root = 0;
  let widest = -Infinity;
  for (let d = 0; d < n; d += 1) {
    const row = d * (n + 1);
    let other = NEVER;
    for (let h = 0; h < n; h += 1) if (h !== d && scores[row + h + 1]! > other) other = scores[row + h + 1]!;
    const margin = scores[row]! - other;
    if (margin <= widest) continue;
    widest = margin;
    root = d;
  }
  return root;
}

/** Tokens on a cycle of heads, or null where there is none. */
function findCycle(heads: Int32Array): number[] | null {
  const seen = new Int32Array(heads.length);
  for (let start = 0; start < heads.length; start += 1) {
    let node = start;
    while (node >= 0 && seen[node] === 0) {
      seen[node] = start + 1;
      node = heads[node]!;
    }
    if (node < 0 || seen[node] !== start + 1) continue;
    const cycle = [node];
    for (let next = heads[node]!; next !== node; next = heads[next]!) cycle.push(next);
    return cycle;
  }
  return null;
}

/** Contracts a cycle to one node, solves the smaller graph and opens the cycle where the solution enters it. */
function spanningTree(scores: Float32Array, n: number): Int32Array {
  const heads = bestHeads(scores, n);
  const cycle = findCycle(heads);
  if (cycle === null) return heads;
  const isInside = new Uint8Array(n);
  for (const node of cycle) isInside[node] = 1;
  const outside = Array.from({ length: n }, (_, i) => i).filter((i) => isInside[i] === 0);
  const m = outside.length + 1;
  const width = n + 1;
  const small = new Float32Array(m * (m + 1)).fill(NEVER);
  /** For each outside node: which node of the cycle would be its head; for each head: where it would enter the cycle. */
  const leaves = new Int32Array(m);
  const enters = new Int32Array(m + 1);
  outside.forEach((d, i) => {
    const row = i * (m + 1);
    small[row] = scores[d * width]!;
    outside.forEach((h, k) => (small[row + k + 1] = scores[d * width + h + 1]!));
    for (const node of cycle) {
      if (scores[d * width + node + 1]! <= small[row + m]!) continue;
      small[row + m] = scores[d * width + node + 1]!;
      leaves[i] = node;
    }
  });
  const last = (m - 1) * (m + 1);
  for (const node of cycle) {
    const lost = scores[node * width + heads[node]! + 1]!;
    for (let k = 0; k < m; k += 1) {
      const column = k === 0 ? 0 : outside[k - 1]! + 1;
      const gain = Math.max(NEVER, scores[node * width + column]! - lost);
      if (gain < small[last + k]! || (gain === small[last + k]! && gain === NEVER && enters[k] !== 0))
        continue;
      small[last + k] = gain;
      enters[k] = node;
    }
  }
  const tree = spanningTree(small, m);
  outside.forEach((d, i) => {
    const head = tree[i]!;
    heads[d] = head === m - 1 ? leaves[i]! : head < 0 ? -1 : outside[head]!;
  });
  const entry = tree[m - 1]!;
  heads[enters[entry + 1]!] = entry < 0 ? -1 : outside[entry]!;
  return heads;
}
