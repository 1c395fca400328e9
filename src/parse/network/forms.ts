import { STATE_UNIT } from '../../lib/index.js';
import type { Embedding } from './embedding.js';
import type { Parts } from './parts.js';
import { fillRows, KNOWN_FORMS } from './rows.js';

const INPUT_LIMIT = 4;
/** Longer forms are not kept: they are rare, and as slices they would keep their whole text in memory. */
const LONGEST_KNOWN = 12;

/** Gives for each form the row of `known` that holds what the first layer's gates get from it. */
export type FormRows = (forms: readonly string[]) => Int32Array;

/**
 * Most words of a text come again, and a form gives the first layer the same wherever it stands: that is kept, and
 * forgotten when there is no room for more. No more forms at once than KNOWN_FORMS.
 */
export function openForms(parts: Parts, embedding: Embedding): FormRows {
  const known = new Map<string, number>();
  let used = 0;
  return (forms) => {
    let unknown = [...new Set(forms)].filter((form) => !known.has(form));
    if (used + unknown.length > KNOWN_FORMS) {
      known.clear();
      used = 0;
      unknown = [...new Set(forms)];
    }
    if (unknown.length > 0) work(parts, embedding, unknown, used);
    unknown.forEach((form, i) => known.set(form, used + i));
    used += unknown.length;
    const rows = Int32Array.from(forms, (form) => known.get(form)!);
    for (const form of unknown) if (form.length > LONGEST_KNOWN) known.delete(form);
    return rows;
  };
}

/** Works out what the gates get from forms, as rows from `at` on: products with the rounded sums of their vectors. */
function work(
  { engine, weights, rows }: Parts,
  embedding: Embedding,
  forms: readonly string[],
  at: number,
): void {
  const n = forms.length;
  fillRows(rows.sums, weights.bias.project, n);
  embedding.add(forms, rows.glove.values, rows.sums.values);
  engine.multiply(weights.project, rows.glove, rows.sums, n);
  engine.round(rows.sums, rows.input, n, STATE_UNIT / INPUT_LIMIT);
  weights.lower.forEach(({ input, bias }, way) => {
    fillRows(rows.known[way]!, bias, n, at);
    engine.multiply(input, rows.input, rows.known[way]!, n, { yRow: at });
  });
}
