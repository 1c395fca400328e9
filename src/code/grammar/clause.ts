import type { Range } from '../../lib/index.js';
import type { Scene } from '../scene.js';
import { isVerb } from './shape.js';
import { nounPhrase } from './noun-phrase.js';

const CLAUSAL = new Set(['root', 'acl', 'advcl', 'ccomp', 'xcomp', 'csubj', 'parataxis', 'conj']);

/** Whether a token heads a clause: a verb in a clausal relation, or a predicate with a copula. */
export function headsClause(scene: Scene, i: number): boolean {
  const { trees } = scene;
  if (trees.head[i]! < 0) return true;
  if (trees.child(i, 'cop') >= 0) return true;
  return isVerb(scene, i) && CLAUSAL.has(trees.rel(i));
}

/** The head of the clause that a token stands in. */
export function clauseOf(scene: Scene, i: number): number {
  const { trees } = scene;
  let node = i;
  while (!headsClause(scene, node)) node = trees.head[node]!;
  return node;
}

/** The clause that a clause depends on, and how; -1 at the top. */
export function outerClause(scene: Scene, clause: number): number {
  const head = scene.trees.head[clause] ?? -1;
  return head < 0 ? -1 : clauseOf(scene, head);
}

const SEPARATE = new Set(['parataxis', 'advcl', 'discourse', 'vocative', 'list']);

/** The words of a clause as characters: without clauses coordinated or subordinated to it, and without outer marks. */
export function clauseRange(scene: Scene, clause: number): Range {
  const { trees, tokens } = scene;
  const isSeparate = (child: number): boolean => {
    if (SEPARATE.has(trees.rel(child))) return true;
    if (trees.rel(child) === 'conj') return headsClause(scene, child);
    return trees.rel(child) === 'cc' || trees.rel(child) === 'mark';
  };
  let [first, last] = trees.extent(clause, isSeparate);
  last = nextClause(scene, clause, last);
  while (last > first + 1 && trees.upos(last - 1) === 'PUNCT') last -= 1;
  while (first < last - 1 && (trees.upos(first) === 'PUNCT' || trees.upos(first) === 'CCONJ')) first += 1;
  return tokens.range(first, last);
}

/**
 * Where a later clause with a subject of its own begins, though the tree hangs it on a word of this one ("seized the
 * village south of Mosul, and two men were killed"); `last` where there is none.
 */
function nextClause(scene: Scene, clause: number, last: number): number {
  const { trees } = scene;
  for (let i = clause + 1; i < last; i += 1) {
    if (trees.rel(i) !== 'conj' || !isVerb(scene, i) || trees.child(i, 'nsubj') < 0) continue;
    let [start] = trees.extent(i);
    while (start > clause + 1 && /^(?:CCONJ|PUNCT)$/.test(trees.upos(start - 1))) start -= 1;
    if (start > clause && !isInsideRelative(scene, i, clause)) return start;
  }
  return last;
}

/** Whether a relative or complement clause stands between a token and the clause: then it belongs to that one. */
function isInsideRelative({ trees }: Scene, token: number, clause: number): boolean {
  for (let node = trees.head[token]!; node >= 0 && node !== clause; node = trees.head[node]!)
    if (/^(?:acl|ccomp|advcl|csubj)$/.test(trees.rel(node))) return true;
  return false;
}

/** The words of a noun with what depends on it, without relative clauses behind a comma. */
export function nounRange(scene: Scene, noun: number): Range {
  const { trees, tokens } = scene;
  const [first] = nounPhrase(scene, noun);
  const [, last] = trees.extent(noun, (child) =>
    ['conj', 'parataxis', 'cc', 'punct', 'cop', 'nsubj'].includes(trees.rel(child)),
  );
  return tokens.range(Math.min(first, noun), last);
}
