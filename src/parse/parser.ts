import { RELATIONS, Trees, UPOS } from '../analysis/index.js';
import { groupLanes } from '../lib/index.js';
import { headsOf } from './heads.js';
import { mendTree } from './mend-tree.js';
import { MENDS } from './mends.js';
import { syntaxModel, type Model } from './model.js';
import { LONGEST_PIECE, type Scores } from './network/index.js';
import { piecesOf } from './pieces.js';

/** A run of tokens that make a sentence, [first, last). */
export interface Run {
  readonly first: number;
  readonly last: number;
}

const ROOT = RELATIONS.indexOf('root');
const PARATAXIS = RELATIONS.indexOf('parataxis');
const DEP = RELATIONS.indexOf('dep');
const PUNCT_RELATION = RELATIONS.indexOf('punct');
const PUNCT_TAG = UPOS.indexOf('PUNCT');

/** Columns of Trees while they are filled. */
interface Columns {
  readonly tag: Uint8Array;
  readonly lemma: string[];
  readonly head: Int32Array;
  readonly relation: Uint8Array;
  readonly passive: Uint8Array;
}

/**
 * Tags, lemmas and trees of sentences. `form` gives a token's characters; each run is one sentence. Sentences longer
 * than LONGEST_PIECE tokens are parsed in pieces, the later ones attached to the first as parataxis.
 * Throws asset.missing, asset.version.
 */
export function parse(length: number, form: (token: number) => string, sentences: readonly Run[]): Trees {
  const columns: Columns = {
    tag: new Uint8Array(length),
    lemma: new Array<string>(length).fill(''),
    head: new Int32Array(length).fill(-1),
    relation: new Uint8Array(length),
    passive: new Uint8Array(length),
  };
  const pieces = sentences.flatMap(({ first, last }) =>
    piecesOf(first, last, LONGEST_PIECE, form).map(([from, to], i) => ({ from, to, isFirst: i === 0 })),
  );
  const roots = parsePieces(pieces, form, columns);
  let root = -1;
  pieces.forEach(({ isFirst }, i) => {
    if (isFirst) root = roots[i]!;
    else {
      columns.head[roots[i]!] = root;
      columns.relation[roots[i]!] = PARATAXIS;
    }
  });
  for (const { first, last } of sentences) mendTree(MENDS, first, last, columns, form);
  const { tag, lemma, head, relation, passive } = columns;
  return new Trees(tag, lemma, head, relation, passive);
}

interface Piece {
  readonly from: number;
  readonly to: number;
}

/** Fills the columns for all pieces, those of like length side by side; returns the index of each one's root. */
function parsePieces(
  pieces: readonly Piece[],
  form: (token: number) => string,
  columns: Columns,
): Int32Array {
  const model = syntaxModel();
  const roots = new Int32Array(pieces.length);
  const lengths = pieces.map(({ from, to }) => to - from);
  for (const group of groupLanes(lengths)) {
    const lists = group.map((i) => Array.from({ length: lengths[i]! }, (_, k) => form(pieces[i]!.from + k)));
    model.network(lists).forEach((scores, lane) => {
      const i = group[lane]!;
      roots[i] = readScores(model, scores, lists[lane]!, pieces[i]!.from, columns);
    });
  }
  return roots;
}

/** Fills the columns for one piece, whose first token has the index `first`; returns the index of its root. */
function readScores(
  { lemmatise, upos, xpos, relations, passives }: Model,
  scores: Scores,
  forms: readonly string[],
  first: number,
  { tag, lemma, head, relation, passive }: Columns,
): number {
  const isMark = forms.map((_, i) => upos[scores.upos(i)] === PUNCT_TAG);
  const heads = headsOf(forms, isMark, scores.arcs);
  const labels = scores.labels(heads);
  let root = first;
  forms.forEach((form, i) => {
    const token = first + i;
    tag[token] = isMark[i] ? PUNCT_TAG : upos[scores.uposUnder(i, labels[i]!)]!;
    lemma[token] = lemmatise(form, xpos[scores.xpos(i)]!);
    const parent = heads[i]!;
    if (parent < 0) {
      root = token;
      relation[token] = ROOT;
      return;
    }
    const label = labels[i]!;
    const known = relations[label] === ROOT ? DEP : relations[label]!;
    head[token] = first + parent;
    relation[token] = isMark[i] ? PUNCT_RELATION : known;
    passive[token] = passives[label]!;
  });
  return root;
}
