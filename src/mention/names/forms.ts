import { lookupForm, type Engine, type PackedTables, type Rows } from '../../lib/index.js';
import { HASHED, type Columns } from './columns.js';

/** Forms whose gates are kept; when full, all are worked out anew. */
export const KEPT_FORMS = 4096;

/** What forms alone add to the gates of both directions of the LSTM. Forms come back often, so the last few thousand are kept. */
export interface Forms {
  readonly kept: Rows<Float32Array>;
  /** The rows of `kept` that hold what the forms of tokens add, at most as many as there is room for at once. */
  readonly rowsOf: (tokens: readonly number[], form: (i: number) => string, columns: Columns) => Int32Array;
}

interface Sizes {
  readonly vectorSize: number;
  readonly size: number;
  readonly gates: number;
  /** Tokens that are asked for at once. */
  readonly rows: number;
}

/** Opens the tables of forms: a form's word vector and its rows of the hashed tables go through the input weights. */
export function openForms(
  model: PackedTables,
  vectors: PackedTables,
  engine: Engine,
  { vectorSize, size, gates, rows }: Sizes,
): Forms {
  const words = vectors.strings('words');
  const codes = vectors.i8('codes');
  const steps = vectors.f32('steps');
  const tables = HASHED.map((_, i) => ({
    codes: model.i8(`hashed.${i}.weight.codes`),
    steps: model.f32(`hashed.${i}.weight.steps`),
  }));
  const ones = new Float32Array(gates).fill(1);
  const project = engine.load(model.f32('project'), ones.subarray(0, size), vectorSize);
  const input = engine.load(model.f32('input'), ones, size);
  const projectBias = model.f32('project.bias');
  const inputBias = model.f32('input.bias');
  const vector = engine.floats(1, vectorSize);
  const summed = engine.floats(rows, size);
  const kept = engine.floats(KEPT_FORMS, gates);
  const known = new Map<string, number>();

  /** Fills a row of `summed` with what stands for a form. */
  function sum(form: string, { hashed }: Columns, token: number, yRow: number): void {
    const own = summed.values.subarray(yRow * size, (yRow + 1) * size);
    own.set(projectBias);
    const word = words.find(lookupForm(form));
    if (word >= 0) {
      for (let k = 0; k < vectorSize; k += 1) vector.values[k] = codes[word * vectorSize + k]! * steps[k]!;
      engine.multiply(project, vector, summed, 1, { yRow });
    }
    tables.forEach((table, i) => {
      const row = hashed[token * HASHED.length + i]!;
      const step = table.steps[row]!;
      for (let k = 0; k < size; k += 1) own[k]! += table.codes[row * size + k]! * step;
    });
  }

  return {
    kept,
    rowsOf: (tokens, form, columns) => {
      if (known.size + tokens.length > KEPT_FORMS) known.clear();
      const first = known.size;
      const found = Int32Array.from(tokens, (token) => {
        const own = form(token);
        let row = known.get(own);
        if (row !== undefined) return row;
        known.set(own, (row = known.size));
        sum(own, columns, token, row - first);
        return row;
      });
      // All new ones at once: the weights are fetched for two rows together.
      const count = known.size - first;
      for (let row = first; row < known.size; row += 1) kept.values.set(inputBias, row * gates);
      if (count > 0) engine.multiply(input, summed, kept, count, { yRow: first });
      return found;
    },
  };
}
