/** Universal POS tags, in the order of their codes (universaldependencies.org/u/pos). */
export const UPOS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;
export type Upos = (typeof UPOS)[number];

/** Universal relations without subtypes, in the order of their codes (universaldependencies.org/u/dep). */
export const RELATIONS = [
  'root',
  'acl',
  'advcl',
  'advmod',
  'amod',
  'appos',
  'aux',
  'case',
  'cc',
  'ccomp',
  'clf',
  'compound',
  'conj',
  'cop',
  'csubj',
  'dep',
  'det',
  'discourse',
  'dislocated',
  'expl',
  'fixed',
  'flat',
  'goeswith',
  'iobj',
  'list',
  'mark',
  'nmod',
  'nsubj',
  'nummod',
  'obj',
  'obl',
  'orphan',
  'parataxis',
  'punct',
  'reparandum',
  'vocative',
  'xcomp',
] as const;
export type Relation = (typeof RELATIONS)[number];

/**
 * Tags, lemmas and dependency trees of a document, as columns beside its tokens.
 * `head` holds token indices of the whole document; a root's head is -1. No head lies outside the sentence.
 */
export class Trees {
  readonly length: number;
  readonly #firstChild: Int32Array;
  readonly #nextChild: Int32Array;

  /** `tag` indexes UPOS, `relation` indexes RELATIONS; passive subjects and auxiliaries are marked in `passive`. */
  constructor(
    readonly tag: Uint8Array,
    readonly lemma: readonly string[],
    readonly head: Int32Array,
    readonly relation: Uint8Array,
    readonly passive: Uint8Array = new Uint8Array(tag.length),
  ) {
    this.length = tag.length;
    this.#firstChild = new Int32Array(this.length).fill(-1);
    this.#nextChild = new Int32Array(this.length).fill(-1);
    for (let i = this.length - 1; i >= 0; i -= 1) {
      const parent = head[i]!;
      if (parent < 0) continue;
      this.#nextChild[i] = this.#firstChild[parent]!;
      this.#firstChild[parent] = i;
    }
  }

  upos(i: number): Upos {
    return UPOS[this.tag[i] ?? 16] ?? 'X';
  }

  rel(i: number): Relation {
    return RELATIONS[this.relation[i] ?? 15] ?? 'dep';
  }

  /** Direct dependents from left to right, of these relations only where any are named. */
  children(i: number, ...relations: Relation[]): number[] {
    const found: number[] = [];
    for (let child = this.#firstChild[i] ?? -1; child >= 0; child = this.#nextChild[child]!)
      if (relations.length === 0 || relations.includes(this.rel(child))) found.push(child);
    return found;
  }

  /** The first dependent of one of these relations, or -1. */
  child(i: number, ...relations: Relation[]): number {
    for (let child = this.#firstChild[i] ?? -1; child >= 0; child = this.#nextChild[child]!)
      if (relations.includes(this.rel(child))) return child;
    return -1;
  }

  /** The tokens of the subtree as [first, last), of a projective tree; wider where it is not projective. */
  extent(i: number, skip?: (child: number) => boolean): [first: number, last: number] {
    let first = i;
    let last = i + 1;
    const pending = [i];
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
      if (node < first) first = node;
      if (node + 1 > last) last = node + 1;
      for (let child = this.#firstChild[node]!; child >= 0; child = this.#nextChild[child]!)
        if (!(node === i && skip?.(child))) pending.push(child);
    }
    return [first, last];
  }

  /** Whether `ancestor` is the token itself or stands above it. */
  isUnder(i: number, ancestor: number): boolean {
    for (let node = i; node >= 0; node = this.head[node]!) if (node === ancestor) return true;
    return false;
  }

  /** The token and its conjuncts, from left to right ("X, Y and Z" from X). */
  conjuncts(i: number): number[] {
    const found = [i];
    for (const child of this.children(i, 'conj')) found.push(...this.conjuncts(child));
    return found;
  }

  /** Head of a run of tokens: the first whose own head lies outside the run. */
  headOf(first: number, last: number): number {
    for (let i = first; i < last; i += 1) {
      const parent = this.head[i]!;
      if (parent < first || parent >= last) return i;
    }
    return last - 1;
  }
}
