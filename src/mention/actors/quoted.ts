import type { Tokens } from '../../analysis/index.js';

/** Which tokens stand between quotation marks; a mark left open closes with its paragraph. */
export function quotedTokens(tokens: Tokens): (token: number) => boolean {
  const quoted = new Uint8Array(tokens.length);
  let isOpen = false;
  for (let i = 0; i < tokens.length; i += 1) {
    if (tokens.text.slice(tokens.end[i - 1] ?? 0, tokens.start[i]).includes('\n')) isOpen = false;
    const form = tokens.form(i);
    if (/^[“«]$/u.test(form)) isOpen = true;
    else if (/^[”»]$/u.test(form)) isOpen = false;
    else if (form === '"') isOpen = !isOpen;
    quoted[i] = isOpen ? 1 : 0;
  }
  return (token) => quoted[token] === 1;
}
