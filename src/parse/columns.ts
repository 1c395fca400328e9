import { RELATIONS, UPOS } from '../analysis/index.js';

/** The columns of a tree that are mended once it is read; heads are indices of the document, -1 the root's. */
export interface Mendable {
  readonly tag: Uint8Array;
  readonly lemma: string[];
  readonly head: Int32Array;
  readonly relation: Uint8Array;
}

/** Mends the tree of the tokens [first, last), one sentence, in place; it stays a tree. `form` gives a token's characters. */
export type Mend = (first: number, last: number, columns: Mendable, form: (token: number) => string) => void;

/** The number that a column holds for a tag or a relation. */
export const tagOf = (name: (typeof UPOS)[number]): number => UPOS.indexOf(name);
export const relationOf = (name: (typeof RELATIONS)[number]): number => RELATIONS.indexOf(name);
