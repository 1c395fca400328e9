/** A stretch of the document's text in UTF-16 code units, start inclusive, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Document order; of two that start together the longer comes first. */
export const byPosition = (a: Range, b: Range): number => a.start - b.start || b.end - a.end;

/** Index of the first item that ends after the offset; the length where none does. Items must not overlap. */
export function firstEndingAfter(items: readonly Range[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
