import { lookupForm } from '../../lib/index.js';

/** Kinds of words that part phrases: commas, brackets, colons and dashes, conjunctions. */
const STOPS: ReadonlyMap<string, number> = new Map([
  [',', 0],
  [';', 0],
  ['(', 1],
  [')', 1],
  ['[', 1],
  [']', 1],
  [':', 2],
  ['-', 2],
  ['–', 2],
  ['and', 3],
  ['or', 3],
  ['but', 3],
  ['&', 3],
]);
const NONE = -1;

/**
 * Class of what stands between two tokens, n rows of n: [dependent, head], as train/syntax/treebank.py counts it. It is made
 * of the head's side and of how many commas, and whether brackets, dashes and conjunctions, lie between; 0 is the root's.
 */
export function betweenOf(forms: readonly string[]): Uint8Array {
  const n = forms.length;
  const stops = Int8Array.from(forms, (form) => STOPS.get(lookupForm(form)) ?? NONE);
  const classes = new Uint8Array(n * n);
  for (let d = 0; d < n; d += 1) {
    classes[d * n + d] = 1;
    for (const side of [-1, 1]) {
      let [commas, bracket, dash, joined] = [0, 0, 0, 0];
      for (let h = d + side; h >= 0 && h < n; h += side) {
        const later = side < 0 ? 1 : 0;
        classes[d * n + h] = 1 + (((later * 3 + commas) * 2 + bracket) * 2 + dash) * 2 + joined;
        const stop = stops[h]!;
        if (stop === 0) commas = Math.min(2, commas + 1);
        else if (stop === 1) bracket = 1;
        else if (stop === 2) dash = 1;
        else if (stop === 3) joined = 1;
      }
    }
  }
  return classes;
}
