const BREAKS: ReadonlySet<string> = new Set([';', '.', ':', '!', '?', '—', '–', '--', ',']);

/**
 * Parts tokens [first, last) into pieces of at most `longest` tokens, after a punctuation mark where one stands in the
 * second half of a piece. A sentence of ordinary length is one piece.
 */
export function piecesOf(
  first: number,
  last: number,
  longest: number,
  form: (token: number) => string,
): [first: number, last: number][] {
  const pieces: [number, number][] = [];
  let from = first;
  while (last - from > longest) {
    const shortest = from + Math.floor(longest / 2);
    let to = from + longest;
    while (to > shortest && !BREAKS.has(form(to - 1))) to -= 1;
    if (to === shortest) to = from + longest;
    pieces.push([from, to]);
    from = to;
  }
  if (last > from) pieces.push([from, last]);
  return pieces;
}
