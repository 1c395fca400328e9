import type { NameType, Sentence, Tokens, Trees } from '../../analysis/index.js';
import { lazy, type PackedTables } from '../../lib/index.js';
import { columnsOf } from './columns.js';
import { addProduct, openEncoder, openModel } from './network.js';

/** How names are marked: by their names alone (Universal NER), or with descriptions, as in official prose (re3d). */
export type Scheme = 'uner' | 'official';

/** A run of tokens [first, last) that the tagger takes for one of the scheme's kinds. */
export interface Tagged {
  readonly first: number;
  readonly last: number;
  readonly kind: NameType | 'time' | 'quantity' | 'money';
}

/** Sentences longer than this are tagged in pieces, so that memory stays within bounds. */
const LONGEST_PIECE = 256;

/** Labels of a scheme: 0 outside, 1 + 2k where a name of kind k begins, 2 + 2k within. */
interface Output {
  readonly kinds: readonly string[];
  readonly labels: number;
  readonly weights: Float32Array;
  readonly bias: Float32Array;
  readonly moves: Float32Array;
}

function openOutput(model: PackedTables, scheme: Scheme): Output {
  const kinds = model.strings(`${scheme}.kinds`);
  const bias = model.f32(`${scheme}.bias`);
  return {
    kinds: Array.from({ length: kinds.length }, (_, i) => kinds.at(i)),
    labels: bias.length,
    weights: model.f32(`${scheme}.out`),
    bias,
    moves: model.f32(`${scheme}.moves`),
  };
}

const tagger = lazy(() => {
  const model = openModel();
  return {
    encoder: openEncoder(model),
    outputs: { uner: openOutput(model, 'uner'), official: openOutput(model, 'official') },
  };
});

/**
 * The best names of a document under each scheme asked for, in order. `outside` is added to the score of "no name" of
 * each: below 0 more is found, above 0 less.
 */
export function tag(
  tokens: Tokens,
  trees: Trees,
  sentences: readonly Sentence[],
  schemes: Readonly<Partial<Record<Scheme, number>>>,
): Readonly<Record<Scheme, Tagged[]>> {
  const { encoder, outputs } = tagger();
  const columns = columnsOf(tokens, trees);
  const encode = encoder.start();
  const found: Record<Scheme, Tagged[]> = { uner: [], official: [] };
  for (const sentence of sentences)
    for (let first = sentence.first; first < sentence.last; first += LONGEST_PIECE) {
      const last = Math.min(sentence.last, first + LONGEST_PIECE);
      const forms = Array.from({ length: last - first }, (_, i) => tokens.form(first + i));
      const states = encode(forms, columns, first, last);
      for (const scheme of ['uner', 'official'] as const) {
        const outside = schemes[scheme];
        if (outside === undefined) continue;
        const labels = decode(outputs[scheme], states, encoder.width, outside);
        found[scheme].push(...spansOf(labels, outputs[scheme].kinds, first));
      }
    }
  return found;
}

/** The best label sequence (Viterbi 1967) under the scores of labels and of label after label. */
function decode(
  { labels, weights, bias, moves }: Output,
  states: Float32Array,
  width: number,
  outside: number,
): Uint8Array {
  const length = states.length / width;
  const came = new Uint8Array(length * labels);
  const scores = new Float32Array(labels);
  let value = moves.slice(labels * labels);
  let next = new Float32Array(labels);
  for (let t = 0; t < length; t += 1) {
    scores.set(bias);
    scores[0]! += outside;
    addProduct(weights, states, t * width, width, scores, 0, labels);
    if (t === 0) for (let k = 0; k < labels; k += 1) value[k]! += scores[k]!;
    else {
      advanceStep(value, next, moves, scores, came, t * labels);
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
