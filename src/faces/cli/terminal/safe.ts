// Invisible and harmless alone, but they change the order of what follows on the screen.
const DIRECTION_MARKS = /[\u061c\u200e\u200f]/g;
const CONTROLS =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufff9-\ufffb]/g;

/**
 * Words of a document made safe for a terminal: control characters and bidirectional overrides, which could move the
 * cursor, recolour the screen or reverse what is read, come out as visible signs. Line feeds and tabs stay.
 */
export function safe(words: string): string {
  return words.replace(DIRECTION_MARKS, '').replace(CONTROLS, visible);
}

function visible(character: string): string {
  const code = character.charCodeAt(0);
  if (code === 0x0d) return '';
  // Control pictures: U+2400 and on stand for the characters from U+0000.
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
