import { hashText } from '../../lib/index.js';

/** Hashed tables beside the word list, with their numbers of buckets; train/syntax/features.py has the same. */
export const HASHED_TABLES = [
  ['suffix2', 1024],
  ['suffix3', 4096],
  ['suffix4', 4096],
  ['prefix2', 1024],
  ['prefix3', 4096],
  ['shape', 256],
] as const;

const LONGEST_SHAPE = 8;

/** The form as it is looked up among the trained words: as above, every digit 0. */
export const wordForm = (lookup: string): string => lookup.replace(/[0-9]/g, '0');

/** Classes of characters, runs cut at two: "Hasakah" Xxx, "U.S." X.X., "2,254" d,dd. */
export function shapeOf(form: string): string {
  const kinds: string[] = [];
  for (const character of form) {
    const kind = kindOf(character);
    const length = kinds.length;
    if (length >= 2 && kinds[length - 1] === kind && kinds[length - 2] === kind) continue;
    kinds.push(kind);
    if (kinds.length === LONGEST_SHAPE) break;
  }
  return kinds.join('');
}

function kindOf(character: string): string {
  if (character >= '0' && character <= '9') return 'd';
  if (character.toLowerCase() !== character) return 'X';
  return character.toUpperCase() !== character ? 'x' : character;
}

/** Bucket of each table of HASHED_TABLES for a form and its wordForm, written to `into` from `at` on. */
export function hashedFeatures(form: string, word: string, into: Uint16Array, at: number): void {
  const length = word.length;
  const texts = [
    word.slice(Math.max(0, length - 2)),
    word.slice(Math.max(0, length - 3)),
    word.slice(Math.max(0, length - 4)),
    word.slice(0, 2),
    word.slice(0, 3),
    shapeOf(form),
  ];
  texts.forEach((text, i) => {
    into[at + i] = hashText(text) % HASHED_TABLES[i]![1];
  });
}
