import { blockedFloats, type Engine, type Rows, type Weights } from '../../lib/index.js';
import { fillRows, type NetworkRows } from './rows.js';
import { padded, type NetworkWeights, type Sizes } from './weights.js';

/** Arcs are scored twice, as a draft and for good: what each time is scored with. */
export interface ArcScorer {
  /** Of each token, first as dependent, then as head. */
  readonly roles: Rows<Float32Array>;
  readonly bilinear: Weights;
  readonly bias: Float32Array;
  /** The root's part as a head. */
  readonly root: Float32Array;
}

interface Parts {
  readonly engine: Engine;
  readonly sizes: Sizes;
  readonly rows: NetworkRows;
}

/** Scores of every head for every token of n rows, from `at` on: n rows of n + 1, the root first (Dozat and Manning 2017). */
export function scoreArcs(
  { engine, sizes: { arc }, rows }: Parts,
  { roles, bilinear, bias, root }: ArcScorer,
  nearness: Float32Array,
  at: number,
  n: number,
): Float32Array {
  const { queries, affinities } = rows;
  fillRows(queries, bias, n);
  engine.multiply(bilinear, roles, queries, n, { xRow: at });
  const parts = new Float32Array((n + 1) * arc);
  parts.set(root);
  for (let i = 0; i < n; i += 1) {
    const from = (at + i) * roles.width + arc;
    parts.set(roles.values.subarray(from, from + arc), (i + 1) * arc);
  }
  blockedFloats(parts, arc, rows.headBlocks);
  affinities.values.fill(0, 0, n * affinities.width);
  engine.multiply({ ...rows.heads, outputs: padded(n + 1) }, queries, affinities, n);

  const arcs = new Float32Array(n * (n + 1));
  for (let d = 0; d < n; d += 1) {
    const from = d * affinities.width;
    const to = d * (n + 1);
    arcs[to] = affinities.values[from]!;
    for (let h = 0; h < n; h += 1) arcs[to + h + 1] = affinities.values[from + h + 1]! + nearness[d * n + h]!;
  }
  return arcs;
}

/** What is added to an arc's score for its length and for what stands between its ends, n rows of n. */
export function nearnessOf(
  { distance, betweenArc }: NetworkWeights,
  between: Uint8Array,
  n: number,
): Float32Array {
  const longest = (distance.length - 1) / 2;
  const nearness = new Float32Array(n * n);
  for (let d = 0, at = 0; d < n; d += 1)
    for (let h = 0; h < n; h += 1, at += 1) {
      const gap = Math.max(-longest, Math.min(longest, h - d)) + longest;
      nearness[at] = distance[gap]! + betweenArc[between[at]!]!;
    }
  return nearness;
}

/** Heads less likely than this add nothing that could be seen. */
const NEGLIGIBLE = 1e-4;

/**
 * What a draft of the arcs says of the surroundings of the n tokens from row `at` on, in the first rows of `around`: the
 * sum of each token's heads' parts, then of its dependents', weighted by the arcs' probabilities (after Ji, Wu and Lan 2019).
 */
export function gatherAround(
  parts: Parts,
  drafted: Float32Array,
  root: Float32Array,
  at: number,
  n: number,
): void {
  const { arc, context } = parts.sizes;
  const { draft, around } = parts.rows;
  around.values.fill(0, 0, n * around.width);
  const add = (to: number, from: Float32Array, start: number, weight: number): void => {
    for (let k = 0; k < context; k += 1) around.values[to + k]! += weight * from[start + k]!;
  };
  for (let d = 0; d < n; d += 1) {
    const likely = softmax(drafted.subarray(d * (n + 1), (d + 1) * (n + 1)));
    for (let h = 0; h <= n; h += 1) {
      const weight = likely[h]!;
      if (weight < NEGLIGIBLE) continue;
      if (h === 0) add(d * around.width, root, 0, weight);
      else {
        const head = h - 1;
        add(d * around.width, draft.values, (at + head) * draft.width + 2 * arc, weight);
        add(head * around.width + context, draft.values, (at + d) * draft.width + 2 * arc + context, weight);
      }
    }
  }
}

function softmax(scores: Float32Array): Float32Array {
  let most = -Infinity;
  for (const score of scores) if (score > most) most = score;
  const powers = new Float32Array(scores.length);
  let sum = 0;
  for (let i = 0; i < scores.length; i += 1) sum += powers[i] = Math.exp(scores[i]! - most);
  for (let i = 0; i < powers.length; i += 1) powers[i]! /= sum;
  return powers;
}
