/** A stretch of text in UTF-16 code units, start inclusive, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Document order; of two that start together the longer comes first. */
export const byPosition = (a: Range, b: Range): number => a.start - b.start || b.end - a.end;

/** The range without the white space at its two ends; empty ranges keep their start. */
export function trimmed(text: string, { start, end }: Range): Range {
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

/** White space as String.prototype.trim knows it, and the zero-width characters pages leave behind. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/**
 * Index of the last item whose start is at or before the offset, or -1. Items must be in document order.
 */
export function lastStartingBy(items: readonly Range[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The item that holds the offset, of items in document order that do not overlap; -1 where none does. */
export function indexAt(items: readonly Range[], offset: number): number {
  const index = lastStartingBy(items, offset);
  return index >= 0 && offset < items[index]!.end ? index : -1;
}
