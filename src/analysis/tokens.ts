import type { Range } from '../lib/index.js';

/** A sentence: its characters, and its tokens from `first` up to but not including `last`. */
export interface Sentence extends Range {
  readonly first: number;
  readonly last: number;
}

/**
 * The words and marks of a document as columns, one entry a token, in document order.
 * A token never crosses white space; "don't" is two tokens, "do" and "n't", with touching offsets.
 */
export class Tokens {
  readonly length: number;
  readonly #lower: (string | undefined)[];

  /** Columns of equal length; offsets are UTF-16 code units into `text`; `sentence` is the sentence's index. */
  constructor(
    readonly text: string,
    readonly start: Uint32Array,
    readonly end: Uint32Array,
    readonly sentence: Uint32Array,
  ) {
    this.length = start.length;
    this.#lower = new Array<string | undefined>(start.length);
  }

  /** The token's characters as they stand in the text; empty for an index out of range. */
  form(i: number): string {
    return i < 0 || i >= this.length ? '' : this.text.slice(this.start[i], this.end[i]);
  }

  /** The form in lower case with typographic apostrophes made plain; empty out of range. */
  lower(i: number): string {
    if (i < 0 || i >= this.length) return '';
    return (this.#lower[i] ??= this.form(i).toLowerCase().replace(/’/g, "'"));
  }

  /** Whether white space, or nothing at all, stands before the token. */
  spaceBefore(i: number): boolean {
    return i === 0 || this.start[i]! > this.end[i - 1]!;
  }

  /** Index of the first token that ends after the offset; `length` when there is none. */
  indexFrom(offset: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.end[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The tokens that touch a range, as [first, last). */
  within({ start, end }: Range): [first: number, last: number] {
    const first = this.indexFrom(start);
    let last = first;
    while (last < this.length && this.start[last]! < end) last += 1;
    return [first, last];
  }

  /** The characters from the first token up to the token before `last`. */
  range(first: number, last: number): Range {
    return { start: this.start[first] ?? this.text.length, end: this.end[last - 1] ?? this.text.length };
  }
}
