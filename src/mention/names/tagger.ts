import type { NameType, Sentence, Tokens } from '../../analysis/index.js';
import { groupLanes, lazy } from '../../lib/index.js';
import type { Columns } from './columns.js';
import { LONGEST_PIECE, openNetwork, type Scheme } from './network.js';
import { createDecoder } from './viterbi.js';

/** A run of tokens [first, last) that the tagger takes for one of the scheme's kinds. */
export interface Tagged {
  readonly first: number;
  readonly last: number;
  readonly kind: NameType | 'time' | 'quantity' | 'money';
}

const open = (scheme: Scheme) => {
  const network = openNetwork(scheme);
  return { network, decode: createDecoder(network.labelling) };
};
const taggers = { uner: lazy(() => open('uner')), official: lazy(() => open('official')) };

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
  const { network, decode } = taggers[scheme]();
  const { kinds, scores, stride } = network.labelling;
  const form = (i: number): string => tokens.form(i);
  const pieces = sentences.flatMap(piecesOf);
  const found = pieces.map((): Tagged[] => []);
  for (const group of groupLanes(pieces.map(({ first, last }) => last - first))) {
    const lanes = network.score(
      form,
      columns,
      group.map((i) => pieces[i]!),
    );
    lanes.forEach(({ at, length }, k) => {
      for (let row = at; row < at + length; row += 1) scores[row * stride]! += outside;
      const i = group[k]!;
      found[i] = spansOf(decode(scores, stride, at * stride, length), kinds, pieces[i]!.first);
    });
  }
  return found.flat();
}

/** A sentence in pieces that the network has room for. */
function piecesOf({ first, last }: Sentence): Pick<Sentence, 'first' | 'last'>[] {
  const count = Math.ceil((last - first) / LONGEST_PIECE);
  return Array.from({ length: count }, (_, i) => {
    const from = first + i * LONGEST_PIECE;
    return { first: from, last: Math.min(last, from + LONGEST_PIECE) };
  });
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
