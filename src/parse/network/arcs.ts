import { BLOCK, STATE_UNIT, type Rows, type Weights } from '../../lib/index.js';
import type { Parts } from './parts.js';
import { fillRows } from './rows.js';
import { padded, type NetworkWeights } from './weights.js';

/** Arcs are scored twice, as a draft and for good: what each time is scored with. */
export interface ArcScorer {
  /** Of each token, first as dependent, then as head. */
  readonly roles: Rows<Float32Array>;
  readonly bilinear: Weights;
  readonly bias: Float32Array;
  /** The root's part as a head. */
  readonly root: Float32Array;
}

/**
 * Scores every head for every token of n rows, from `at` on, into the first rows of `affinities`, the root first
 * (Dozat and Manning 2017).
 */
export function scoreArcs(
  { engine, sizes: { arc }, rows }: Parts,
  { roles, bilinear, bias, root }: ArcScorer,
  nearness: Float32Array,
  at: number,
  n: number,
): void {
  const { queries, affinities, headBlocks } = rows;
  fillRows(queries, bias, n);
  engine.multiply(bilinear, roles, queries, n, { xRow: at });
  for (let h = 0; h <= n; h += 1) {
    const source = h === 0 ? root : roles.values;
    const from = h === 0 ? 0 : (at + h - 1) * roles.width + arc;
    const to = (h - (h % BLOCK)) * arc + (h % BLOCK);
    for (let k = 0; k < arc; k += 1) headBlocks[to + k * BLOCK] = source[from + k]!;
  }
  affinities.values.set(nearness);
  engine.multiply({ ...rows.heads, outputs: padded(n + 1) }, queries, affinities, n);
}

/** What is added to an arc's score for its length and for what stands between its ends: n rows as wide as `affinities`. */
export function nearnessOf(
  { distance, betweenArc }: NetworkWeights,
  between: Uint8Array,
  n: number,
  width: number,
): Float32Array {
  const longest = (distance.length - 1) / 2;
  const nearness = new Float32Array(n * width);
  for (let d = 0; d < n; d += 1)
    for (let h = 0; h < n; h += 1) {
      const gap = Math.max(-longest, Math.min(longest, h - d)) + longest;
      nearness[d * width + h + 1] = distance[gap]! + betweenArc[between[d * n + h]!]!;
    }
  return nearness;
}

/** Heads less likely than this add nothing that could be seen. */
const NEGLIGIBLE = 1e-4;
/** Scores so far below the best add nothing to the sum of the powers. */
const FAR = 16;

/**
 * What the drafted arcs in `affinities` say of the surroundings of the n tokens from row `at` on, in the first rows of
 * `around`: the sum of each token's heads' parts, then of its dependents', weighted by the arcs' probabilities (after Ji,
 * Wu and Lan 2019).
 */
export function gatherAround({ sizes, rows }: Parts, root: Float32Array, at: number, n: number): void {
  const { arc, context } = sizes;
  const { draft, around, affinities } = rows;
  const sums = around.values;
  sums.fill(0, 0, n * around.width);
  const likely = new Float32Array(n + 1);
  for (let d = 0; d < n; d += 1) {
    softmax(affinities.values, d * affinities.width, likely);
    const own = (at + d) * draft.width + 2 * arc + context;
    for (let h = 0; h <= n; h += 1) {
      const weight = likely[h]!;
      if (weight < NEGLIGIBLE) continue;
      const from = h === 0 ? 0 : (at + h - 1) * draft.width + 2 * arc;
      addScaled(h === 0 ? root : draft.values, from, weight, sums, d * around.width, context);
      if (h > 0) addScaled(draft.values, own, weight, sums, (h - 1) * around.width + context, context);
    }
  }
}

function addScaled(
  source: Float32Array,
  from: number,
  weight: number,
  sums: Float32Array,
  to: number,
  count: number,
): void {
  for (let k = 0; k < count; k += 1) sums[to + k]! += weight * source[from + k]!;
}

/** The probabilities of as many scores as `likely` is long. */
function softmax(scores: Float32Array, from: number, likely: Float32Array): void {
  const n = likely.length;
  let most = scores[from]!;
  for (let i = 1; i < n; i += 1) if (scores[from + i]! > most) most = scores[from + i]!;
  let sum = 0;
  for (let i = 0; i < n; i += 1) {
    const below = scores[from + i]! - most;
    sum += likely[i] = below < -FAR ? 0 : Math.exp(below);
  }
  for (let i = 0; i < n; i += 1) likely[i]! /= sum;
}

/** Adds what the surroundings in the first n rows of `around` say to the roles from row `at` on. */
export function addAround({ engine, weights, rows }: Parts, at: number, n: number): void {
  const { weights: context, steps, scales } = weights.context;
  let most = 0;
  const count = n * rows.around.width;
  for (let i = 0; i < count; i += 1) most = Math.max(most, Math.abs(rows.around.values[i]!));
  if (most === 0) return;
  engine.round(rows.around, rows.aroundWhole, n, STATE_UNIT / most);
  for (let k = 0; k < steps.length; k += 1) scales[k] = (steps[k]! * most) / STATE_UNIT;
  engine.multiply(context, rows.aroundWhole, rows.roles, n, { yRow: at });
}
