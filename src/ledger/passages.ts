import type { Range } from '../lib/index.js';

/** Longest passage, in characters. None but the last is shorter than half of it. */
export const LONGEST_PASSAGE = 1500;

const LINE_BREAK = /[\n\u2029]/;
const SPACE = /\s/;

/**
 * Cuts a text into passages for the search: after a line where one ends in time, else after a word, else anywhere but
 * within a character. Passages follow each other without a gap.
 */
export function cutPassages(text: string): Range[] {
  const passages: Range[] = [];
  for (let start = 0; start < text.length;) {
    const end = passageEnd(text, start);
    passages.push({ start, end });
    start = end;
  }
  return passages;
}

function passageEnd(text: string, start: number): number {
  const limit = start + LONGEST_PASSAGE;
  if (limit >= text.length) return text.length;
  const soonest = start + LONGEST_PASSAGE / 2;
  for (const border of [LINE_BREAK, SPACE])
    for (let end = limit; end > soonest; end -= 1) if (border.test(text[end - 1]!)) return end;
  const partsPair = (text.charCodeAt(limit) & 0xfc00) === 0xdc00;
  return partsPair ? limit - 1 : limit;
}
