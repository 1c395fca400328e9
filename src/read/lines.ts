import { isSpace, type Range } from '../lib/index.js';

/** A line without its white space at either end; `blank` lines have no other characters. */
export interface Line extends Range {
  readonly blank: boolean;
  /** Characters of white space before the line's first word. */
  readonly indent: number;
}

/** The lines of a text, ended by LF, CR or CRLF. Offsets are UTF-16 code units into the text. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (let i = 0; i <= text.length; i += 1) {
    const code = i < text.length ? text.charCodeAt(i) : 10;
    if (code !== 10 && code !== 13) continue;
    lines.push(lineOf(text, from, i));
    from = i + 1;
    if (code === 13 && text.charCodeAt(i + 1) === 10) {
      i += 1;
      from = i + 1;
    }
  }
  return lines;
}

function lineOf(text: string, from: number, to: number): Line {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return { start, end, blank: start === end, indent: start - from };
}
