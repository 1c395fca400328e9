const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
const NO_WIDTH = /^[\p{M}\u200b-\u200d\ufeff]$/u;

/** Latin, Greek and Cyrillic letters, punctuation and box drawing: one column each, told without a pattern. */
const isPlain = (code: number): boolean =>
  code < 0x300 ||
  (code >= 0x370 && code < 0x483) ||
  (code >= 0x2010 && code < 0x231a) ||
  (code >= 0x2500 && code < 0x25a0);

/** Columns that words take on a terminal: marks that combine take none, East Asian letters and emoji two. */
export function width(words: string): number {
  let columns = 0;
  for (const character of words) {
    if (isPlain(character.codePointAt(0)!)) columns += 1;
    else if (!NO_WIDTH.test(character)) columns += WIDE.test(character) ? 2 : 1;
  }
  return columns;
}

/** Words in lines of at most so many columns; white space becomes single spaces, and a longer word is cut. */
export function wrap(words: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(/\s+/).flatMap((whole) => pieces(whole, columns))) {
    if (line === '') line = word;
    else if (width(line) + 1 + width(word) <= columns) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}

function pieces(word: string, columns: number): string[] {
  if (word === '') return [];
  if (width(word) <= columns) return [word];
  const cut: string[] = [];
  let piece = '';
  for (const character of word) {
    if (width(piece) + width(character) > columns && piece !== '') {
      cut.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...cut, piece];
}

/** Words cut to so many columns, with an ellipsis where some were left out. */
export function shorten(words: string, columns: number): string {
  const plain = words.replace(/\s+/g, ' ').trim();
  if (width(plain) <= columns) return plain;
  let kept = '';
  for (const character of plain) {
    if (width(kept) + width(character) > columns - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
