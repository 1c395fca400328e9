import { trimmed, type Range } from '../../lib/index.js';

/** The lines of a text up to an offset that hold more than white space, without it at their ends. */
export function* linesIn(text: string, textEnd: number): Generator<Range> {
  let start = 0;
  for (let i = 0; i <= textEnd; i += 1) {
    const code = i < textEnd ? text.charCodeAt(i) : 10;
    if (code !== 10 && code !== 13 && code !== 0x2028 && code !== 0x2029) continue;
    const line = trimmed(text, { start, end: i });
    if (line.start < line.end) yield line;
    start = i + 1;
  }
}
