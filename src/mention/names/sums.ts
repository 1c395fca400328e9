import { type Engine, type PackedTables, type Rows } from '../../lib/index.js';
import { SMALL, type Columns } from './columns.js';

/** Columns of SMALL that are looked up together: what the token is, where it hangs, what the dictionary says. */
export const TOGETHER: readonly (readonly number[])[] = [
  [0, 1],
  [2, 3],
  [4, 5, 6],
];
/** Sums that are kept of each; when full, all are worked out anew. */
export const KEPT_SUMS = 1024;

/** The sums of a token's rows of the small tables; few combinations make up most of a text, so they are kept. */
export interface Sums {
  readonly kept: Rows<Float32Array>;
  /** Rows of `kept`, one for each of TOGETHER. */
  readonly rowsOf: (columns: Columns, token: number) => readonly [number, number, number];
}

/** Opens the small tables of a model, whose rows are `width` wide. */
export function openSums(model: PackedTables, engine: Engine, width: number): Sums {
  const tables = SMALL.map((_, i) => model.f32(`small.${i}`));
  const kept = engine.floats(KEPT_SUMS * TOGETHER.length, width);
  const known = TOGETHER.map(() => new Map<number, number>());

  function rowOf(set: number, rows: Uint8Array, at: number): number {
    const columns = TOGETHER[set]!;
    let key = 0;
    for (const column of columns) key = key * 256 + rows[at + column]!;
    const own = known[set]!;
    let row = own.get(key);
    if (row !== undefined) return row;
    if (own.size >= KEPT_SUMS) own.clear();
    own.set(key, (row = set * KEPT_SUMS + own.size));
    const sum = kept.values.subarray(row * width, (row + 1) * width).fill(0);
    for (const column of columns) addRow(tables[column]!, rows[at + column]! * width, sum);
    return row;
  }

  return {
    kept,
    rowsOf: ({ small }, token) => {
      const at = token * SMALL.length;
      return [rowOf(0, small, at), rowOf(1, small, at), rowOf(2, small, at)];
    },
  };
}

function addRow(table: Float32Array, from: number, y: Float32Array): void {
  for (let k = 0; k < y.length; k += 1) y[k]! += table[from + k]!;
}
