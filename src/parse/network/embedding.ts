import { lookupForm, type PackedTables } from '../../lib/index.js';
import { hashedFeatures, HASHED_TABLES, wordForm } from './features.js';

/** What goes into the network: for each form its GloVe vector, and the sum of its trained vectors. */
export interface Embedding {
  readonly vectorSize: number;
  /** Writes each form's GloVe codes as a row of `vectors` and adds its trained vectors to its row of `sums`. */
  readonly add: (forms: readonly string[], vectors: Int16Array, sums: Float32Array) => void;
}

interface Table {
  readonly codes: Int8Array;
  readonly steps: Float32Array;
}

/** Opens the model's trained tables and the GloVe vectors. */
export function openEmbedding(model: PackedTables, vectors: PackedTables): Embedding {
  const [vectorSize, size] = [...model.u32('sizes')] as [number, number];
  const words = model.strings('words');
  const vectorWords = vectors.strings('words');
  const vectorCodes = vectors.i8('codes');
  const tableOf = (name: string): Table => ({
    codes: model.i8(`${name}.codes`),
    steps: model.f32(`${name}.steps`),
  });
  const wordTable = tableOf('words');
  const hashedTables = HASHED_TABLES.map((_, i) => tableOf(`hashed.${i}`));
  const buckets = new Uint16Array(HASHED_TABLES.length);

  const addRow = ({ codes, steps }: Table, row: number, into: Float32Array, at: number): void => {
    const step = steps[row]!;
    for (let k = 0, from = row * size; k < size; k += 1) into[at + k]! += codes[from + k]! * step;
  };
  return {
    vectorSize,
    add: (forms, rows, sums) => {
      forms.forEach((form, i) => {
        const lookup = lookupForm(form);
        const word = wordForm(lookup);
        const vector = vectorWords.find(lookup) * vectorSize;
        if (vector >= 0) rows.set(vectorCodes.subarray(vector, vector + vectorSize), i * vectorSize);
        else rows.fill(0, i * vectorSize, (i + 1) * vectorSize);
        addRow(wordTable, Math.max(0, words.find(word)), sums, i * size);
        hashedFeatures(form, word, buckets, 0);
        for (let t = 0; t < hashedTables.length; t += 1)
          addRow(hashedTables[t]!, buckets[t]!, sums, i * size);
      });
    },
  };
}
