import type { NameType, Sentence, Tokens } from '../../analysis/index.js';
import { lazy } from '../../lib/index.js';
import type { Columns } from './columns.js';
import { LONGEST_PIECE, openNetwork, type Labelling, type Scheme } from './network.js';

/** A run of tokens [first, last) that the tagger takes for one of the scheme's kinds. */
export interface Tagged {
  readonly first: number;
  readonly last: number;
  readonly kind: NameType | 'time' | 'quantity' | 'money';
}

const networks = { uner: lazy(() => openNetwork('uner')), official: lazy(() => openNetwork('official')) };

/**
 * The best names of a document's sentences under a scheme, in order. `outside` is added to the score of "no name":
 * below 0 more is found, above 0 less.
 */
export function tag(
  tokens: Tokens,
  sentences: readonly Sentence[],
  columns: Columns,
  scheme: Scheme,
  outside: number,
): Tagged[] {
  const { encode, labelling } = networks[scheme]();
  const form = (i: number): string => tokens.form(i);
  const found: Tagged[] = [];
  for (const sentence of sentences)
    for (let first = sentence.first; first < sentence.last; first += LONGEST_PIECE) {
      const last = Math.min(sentence.last, first + LONGEST_PIECE);
      encode(form, columns, first, last);
      found.push(...spansOf(decode(labelling, last - first, outside), labelling.kinds, first));
    }
  return found;
}

/** The best label sequence (Viterbi 1967) under the scores of labels and of label after label. */
function decode(labelling: Labelling, length: number, outside: number): Uint8Array {
  const { labels, moves, scores, stride, score } = labelling;
  score(length);
  const came = new Uint8Array(length * labels);
  let value = moves.slice(labels * labels);
  let next = new Float32Array(labels);
  for (let t = 0; t < length; t += 1) {
    const at = t * stride;
    scores[at]! += outside;
    if (t === 0) for (let k = 0; k < labels; k += 1) value[k]! += scores[k]!;
    else {
      advanceStep(value, next, moves, scores.subarray(at, at + labels), came, t * labels);
      [value, next] = [next, value];
    }
  }
  const path = new Uint8Array(length);
  path[length - 1] = value.indexOf(Math.max(...value));
  for (let t = length - 1; t > 0; t -= 1) path[t - 1] = came[t * labels + path[t]!]!;
  return path;
}

function advanceStep(
  value: Float32Array,
  next: Float32Array,
  moves: Float32Array,
  scores: Float32Array,
  came: Uint8Array,
  at: number,
): void {
  const labels = value.length;
  // The labels outside and at a beginning may follow any; one within a name follows only its own two.
  for (let to = 0; to < labels; to += 1) {
    let best = -Infinity;
    let from = 0;
    if (to > 0 && to % 2 === 0) {
      const begin = value[to - 1]! + moves[(to - 1) * labels + to]!;
      const within = value[to]! + moves[to * labels + to]!;
      [best, from] = begin >= within ? [begin, to - 1] : [within, to];
    } else
      for (let k = 0; k < labels; k += 1) {
        const score = value[k]! + moves[k * labels + to]!;
        if (score > best) {
          best = score;
          from = k;
        }
      }
    next[to] = best + scores[to]!;
    came[at + to] = from;
  }
}

function spansOf(labels: Uint8Array, kinds: readonly string[], offset: number): Tagged[] {
  const found: Tagged[] = [];
  for (let i = 0; i < labels.length;) {
    const label = labels[i]!;
    if (label === 0) {
      i += 1;
      continue;
    }
    const kind = (label - 1) >> 1;
    let last = i + 1;
    while (last < labels.length && labels[last] === 2 + 2 * kind) last += 1;
    found.push({ first: offset + i, last: offset + last, kind: kinds[kind] as Tagged['kind'] });
    i = last;
  }
  return found;
}
