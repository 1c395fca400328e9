import { lookupForm, type Engine, type PackedTables } from '../../lib/index.js';
import { HASHED } from './columns.js';

/** Forms whose gates are kept; when full, all are worked out anew. */
const KEPT_FORMS = 4096;

/**
 * What a form alone adds to the gates of both directions of the LSTM: its word vector and its rows of the hashed tables,
 * through the input weights. Forms come back often, so the last few thousand are kept.
 */
export function openForms(
  model: PackedTables,
  vectors: PackedTables,
  engine: Engine,
  { vectorSize, size, gates }: { readonly vectorSize: number; readonly size: number; readonly gates: number },
): (form: string, hashed: Uint16Array, at: number) => Float32Array {
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
  const summed = engine.floats(1, size);
  const made = engine.floats(1, gates);
  const kept = new Map<string, Float32Array>();

  function compute(form: string, hashed: Uint16Array, at: number): Float32Array {
    summed.values.set(projectBias);
    const word = words.find(lookupForm(form));
    if (word >= 0) {
      for (let k = 0; k < vectorSize; k += 1) vector.values[k] = codes[word * vectorSize + k]! * steps[k]!;
      engine.multiply(project, vector, summed, 1);
    }
    tables.forEach((table, i) => {
      const row = hashed[at + i]!;
      const step = table.steps[row]!;
      for (let k = 0; k < size; k += 1) summed.values[k]! += table.codes[row * size + k]! * step;
    });
    made.values.set(inputBias);
    engine.multiply(input, summed, made, 1);
    return made.values.slice();
  }

  return (form, hashed, at) => {
    let own = kept.get(form);
    if (own) return own;
    if (kept.size >= KEPT_FORMS) kept.clear();
    kept.set(form, (own = compute(form, hashed, at)));
    return own;
  };
}
