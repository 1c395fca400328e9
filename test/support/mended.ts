import { RELATIONS, UPOS, type Relation, type Upos } from '../../src/analysis/index.js';
import type { Mend } from '../../src/parse/columns.js';

/** "relation<head" of each word of a tree "form TAG relation head; …" (heads by index, -1 the root's) once mended. */
export function mendedBy(mend: Mend, tree: string): string[] {
  const rows = tree.split('; ').map((row) => row.split(' '));
  const columns = {
    tag: Uint8Array.from(rows, (row) => UPOS.indexOf(row[1] as Upos)),
    lemma: rows.map((row) => row[0]!),
    head: Int32Array.from(rows, (row) => Number(row[3])),
    relation: Uint8Array.from(rows, (row) => RELATIONS.indexOf(row[2] as Relation)),
  };
  mend(0, rows.length, columns, (token) => rows[token]![0]!);
  return rows.map((_, i) => `${RELATIONS[columns.relation[i]!]}<${columns.head[i]}`);
}
