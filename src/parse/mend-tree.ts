import type { Mend, Mendable } from './columns.js';

/**
 * Mends the tree of the sentence [first, last), one mend after the other. A mend that would leave no tree, as two that
 * were written apart may do on a sentence nobody thought of, is undone.
 */
export function mendTree(
  mends: readonly Mend[],
  first: number,
  last: number,
  columns: Mendable,
  form: (token: number) => string,
): void {
  const undo = undoer(columns, first, last);
  for (const mend of mends) mend(first, last, columns, form);
  if (isTree(columns.head, first, last)) return;
  undo();
  for (const mend of mends) {
    const undoOne = undoer(columns, first, last);
    mend(first, last, columns, form);
    if (!isTree(columns.head, first, last)) undoOne();
  }
}

/** Remembers the columns of a sentence; what is returned puts them back. */
function undoer({ tag, lemma, head, relation }: Mendable, first: number, last: number): () => void {
  const [tags, heads, relations] = [tag, head, relation].map((column) => column.slice(first, last));
  const lemmas = lemma.slice(first, last);
  return () => {
    tag.set(tags!, first);
    head.set(heads!, first);
    relation.set(relations!, first);
    lemmas.forEach((one, i) => (lemma[first + i] = one));
  };
}

/** Whether the tokens [first, last) hang on one root among them: every way up ends there. */
export function isTree(head: Int32Array, first: number, last: number): boolean {
  const seen = new Int32Array(last - first).fill(-1);
  let roots = 0;
  for (let token = first; token < last; token += 1) {
    let at = token;
    while (at >= first && at < last && seen[at - first]! < 0) {
      seen[at - first] = token;
      at = head[at]!;
    }
    if (at < 0) roots += 1;
    else if (at < first || at >= last || seen[at - first] === token) return false;
  }
  return roots === 1;
}
