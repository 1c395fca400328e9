import { lazy, readTable } from '../../lib/index.js';

const things = lazy(() => {
  const classes = readTable('data/actors/things.tsv');
  const codes = new Map<string, number>();
  classes.forEach(({ words = '' }, i) => words.split(';').forEach((word) => codes.set(word, i + 1)));
  return codes;
});

/** How many classes data/actors/things.tsv may have. */
export const THING_CLASSES = 5;

/** Class of a word for a thing, in lower case, singular or plural in -s: its row in data/actors/things.tsv from 1, else 0. */
export function thingClass(word: string): number {
  const codes = things();
  return codes.get(word) ?? (word.endsWith('s') ? (codes.get(word.slice(0, -1)) ?? 0) : 0);
}
