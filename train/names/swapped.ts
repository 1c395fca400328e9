/** Sentences written again with other names in them, so that the words around a name tell it and not the name alone. */
import type { MarkedLine } from './inline.js';

const KINDS: ReadonlySet<string> = new Set(['person', 'place', 'organisation']);
/** Of as many sentences with names one is written again. */
const ONE_IN = 2;

/** As the name is written: how many words, and small, capital or mixed letters. */
function manner(name: string): string {
  const letters = name === name.toLowerCase() ? 'small' : name === name.toUpperCase() ? 'capital' : 'mixed';
  return `${name.split(' ').length} ${letters}`;
}

/** A source of numbers from 0 to 1, the same each time (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Every second sentence that holds a name, each of its names exchanged for one of the same kind, as many words and the
 * same letters, from any of the sets in `pools`; a name met twice in them is as likely as one met once.
 */
export function withOtherNames(
  sentences: readonly MarkedLine[],
  pools: readonly (readonly MarkedLine[])[],
): MarkedLine[] {
  const names = new Map<string, Set<string>>();
  for (const { text, spans } of pools.flat())
    for (const { start, end, type } of spans) {
      const name = text.slice(start, end);
      const key = `${type} ${manner(name)}`;
      if (KINDS.has(type)) names.set(key, (names.get(key) ?? new Set()).add(name));
    }
  const lists = new Map([...names].map(([key, set]) => [key, [...set]]));
  const next = numbersFrom(7);
  const named = sentences.filter(({ spans }) => spans.some(({ type }) => KINDS.has(type)));
  return named.filter((_, i) => i % ONE_IN === 0).map((sentence) => exchanged(sentence, lists, next));
}

function exchanged(
  { id, text, spans }: MarkedLine,
  lists: ReadonlyMap<string, readonly string[]>,
  next: () => number,
): MarkedLine {
  let made = '';
  let read = 0;
  const moved = [];
  for (const { start, end, type } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start < read) continue;
    made += text.slice(read, start);
    const name = text.slice(start, end);
    const list = KINDS.has(type) ? lists.get(`${type} ${manner(name)}`) : undefined;
    const other = list ? list[Math.floor(next() * list.length)]! : name;
    moved.push({ start: made.length, end: made.length + other.length, type });
    made += other;
    read = end;
  }
  return { id: `${id}-swapped`, text: made + text.slice(read), spans: moved };
}
