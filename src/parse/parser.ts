import { RELATIONS, Trees, UPOS, type Relation, type Upos } from '../analysis/index.js';
import { lazy, openTables, readAsset } from '../lib/index.js';
import { bestTree } from './arborescence.js';
import { openLemmatiser } from './lemmatiser.js';
import { LONGEST_PIECE, openNetwork, type Scores } from './network/index.js';
import { attachMarks } from './punctuation.js';

/** A run of tokens that make a sentence, [first, last). */
export interface Run {
  readonly first: number;
  readonly last: number;
}

const PARSER_FILE = 'models/syntax/parser.bin';
const VECTORS_FILE = 'models/syntax/vectors.bin';
const ROOT = RELATIONS.indexOf('root');
const PARATAXIS = RELATIONS.indexOf('parataxis');
const DEP = RELATIONS.indexOf('dep');
const PUNCT = UPOS.indexOf('PUNCT');

const model = lazy(() => {
  const tables = openTables(readAsset(PARSER_FILE), 'syntax', 2, PARSER_FILE);
  const vectors = openTables(readAsset(VECTORS_FILE), 'vectors', 1, VECTORS_FILE);
  const upos = namesOf(tables.strings('upos'));
  const labels = namesOf(tables.strings('labels'));
  return {
    network: openNetwork(tables, vectors),
    lemmatise: openLemmatiser(tables, vectors),
    upos: upos.map((tag) => UPOS.indexOf(tag as Upos)),
    xpos: namesOf(tables.strings('xpos')),
    relations: labels.map((label) => RELATIONS.indexOf(label.split(':')[0] as Relation)),
    passives: labels.map((label) => (label.endsWith(':pass') ? 1 : 0)),
  };
});

const namesOf = (column: { readonly length: number; readonly at: (i: number) => string }): string[] =>
  Array.from({ length: column.length }, (_, i) => column.at(i));

/**
 * Tags, lemmas and trees of sentences. `form` gives a token's characters; each run is one sentence. Sentences longer
 * than LONGEST_PIECE tokens are parsed in pieces, the later ones attached to the first as parataxis.
 */
export function parse(length: number, form: (token: number) => string, sentences: readonly Run[]): Trees {
  const tag = new Uint8Array(length);
  const lemma = new Array<string>(length).fill('');
  const head = new Int32Array(length).fill(-1);
  const relation = new Uint8Array(length);
  const passive = new Uint8Array(length);
  const { network, lemmatise, upos, xpos, relations, passives } = model();

  /** Parses one piece; returns its root. */
  function parsePiece(first: number, last: number): number {
    const forms = Array.from({ length: last - first }, (_, i) => form(first + i));
    const scores = network(forms);
    const heads = headsOf(forms, scores, (i) => upos[scores.upos(i)] === PUNCT);
    const labels = scores.labels(heads);
    let root = first;
    forms.forEach((word, i) => {
      const token = first + i;
      tag[token] = upos[scores.upos(i)]!;
      lemma[token] = lemmatise(word, xpos[scores.xpos(i)]!);
      const parent = heads[i]!;
      if (parent < 0) {
        root = token;
        relation[token] = ROOT;
        return;
      }
      const label = labels[i]!;
      head[token] = first + parent;
      relation[token] = relations[label] === ROOT ? DEP : relations[label]!;
      passive[token] = passives[label]!;
    });
    return root;
  }

  for (const { first, last } of sentences) {
    let root = -1;
    for (const [from, to] of piecesOf(first, last, form)) {
      const pieceRoot = parsePiece(from, to);
      if (root < 0) root = pieceRoot;
      else {
        head[pieceRoot] = root;
        relation[pieceRoot] = PARATAXIS;
      }
    }
  }
  return new Trees(tag, lemma, head, relation, passive);
}

/** Heads of a piece's tokens, -1 the root: the best tree of its words, then its punctuation marks hung on it. */
function headsOf(
  forms: readonly string[],
  { arcs }: Scores,
  isPunctuation: (i: number) => boolean,
): Int32Array {
  const n = forms.length;
  const isMark = forms.map((_, i) => isPunctuation(i));
  const words = Array.from(isMark, (_, i) => i).filter((i) => !isMark[i]);
  if (words.length === 0) return bestTree(arcs, n);
  const m = words.length;
  const scores = new Float32Array(m * (m + 1));
  words.forEach((dependent, i) => {
    const row = dependent * (n + 1);
    scores[i * (m + 1)] = arcs[row]!;
    words.forEach((head, k) => (scores[i * (m + 1) + k + 1] = arcs[row + head + 1]!));
  });
  const heads = new Int32Array(n).fill(-1);
  bestTree(scores, m).forEach((head, i) => (heads[words[i]!] = head < 0 ? -1 : words[head]!));
  attachMarks(forms, isMark, heads, (mark, head) => arcs[mark * (n + 1) + head + 1]!);
  return heads;
}

const BREAKS: ReadonlySet<string> = new Set([';', '.', ':', '!', '?', '—', '–', '--', ',']);

/** Pieces of at most LONGEST_PIECE tokens, parted after a mark where one stands in the second half. */
function piecesOf(first: number, last: number, form: (token: number) => string): [number, number][] {
  const pieces: [number, number][] = [];
  let from = first;
  while (last - from > LONGEST_PIECE) {
    let to = from + LONGEST_PIECE;
    while (to > from + LONGEST_PIECE / 2 && !BREAKS.has(form(to - 1))) to -= 1;
    if (to === from + LONGEST_PIECE / 2) to = from + LONGEST_PIECE;
    pieces.push([from, to]);
    from = to;
  }
  if (last > from) pieces.push([from, last]);
  return pieces;
}
