/** A line of input, without its line break; null where it was longer than the cap and so was let go. */
export interface InputLine {
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

const LINE_FEED = 10;

/** Cuts a stream of bytes into lines. At most `cap` bytes of a line are held at a time. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, cap: number): AsyncGenerator<InputLine> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  const take = (part: Uint8Array): void => {
    length += part.length;
    if (length > cap) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const finish = (): InputLine => {
    const line = { number, bytes: length > cap ? null : Buffer.concat(parts) };
    parts = [];
    length = 0;
    number += 1;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      take(chunk.subarray(from, at));
      yield finish();
      from = at + 1;
    }
    take(chunk.subarray(from));
  }
  if (length > 0) yield finish();
}
