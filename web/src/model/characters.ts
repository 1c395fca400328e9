/** U+FFFD, shown in place of a character that would turn the direction of the text around it. */
const REPLACEMENT = '\uFFFD';

/** Embeddings, overrides and isolates (UAX #9): a document may not reorder the page that shows it. */
const isDirectional = (code: number): boolean =>
  (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);

const isControl = (code: number): boolean =>
  (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) || (code >= 0x7f && code <= 0x9f);

function shown(code: number): string {
  if (isDirectional(code)) return REPLACEMENT;
  if (!isControl(code)) return String.fromCharCode(code);
  // Unicode has a picture for each control character below U+0020.
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : REPLACEMENT;
}

/**
 * The text as it may be shown: control and directional characters are replaced by visible ones.
 * Length and offsets (UTF-16 code units) stay as they are.
 */
export function visible(text: string): string {
  let clean = '';
  let from = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (!isDirectional(code) && !isControl(code)) continue;
    clean += text.slice(from, i) + shown(code);
    from = i + 1;
  }
  return from === 0 ? text : clean + text.slice(from);
}
