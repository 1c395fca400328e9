import type { Tokens } from '../../analysis/index.js';
import type { Found } from './settle.js';

const ADDRESS = /^(https?:\/\/|www\.)\S+$|^[\w.+-]+@[\w-]+\.[\w.-]+$/;
/** Words that with a number or a year name a text of law or diplomacy. */
const INSTRUMENTS = new Set([
  'resolution',
  'decree',
  'directive',
  'regulation',
  'protocol',
  'article',
  'annex',
  'chapter',
]);

/** Web and mail addresses, and documents named by number ("Security Council Resolution 2254"). */
export function patternNames(tokens: Tokens): Found[] {
  const found: Found[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    if (ADDRESS.test(tokens.form(i).slice(0, 200)))
      found.push({ first: i, last: i + 1, type: 'url', by: 'pattern' });
    else if (isInstrument(tokens, i))
      found.push({ first: startOfName(tokens, i), last: i + 2, type: 'document', by: 'pattern' });
  }
  return found;
}

const isInstrument = (tokens: Tokens, i: number): boolean =>
  INSTRUMENTS.has(tokens.lower(i)) &&
  /^\p{Lu}/u.test(tokens.form(i)) &&
  /^\d[\d/()]*$/.test(tokens.form(i + 1)) &&
  tokens.sentence[i] === tokens.sentence[i + 1];

/** The capitalised words just before, up to four ("UN Security Council"). */
function startOfName(tokens: Tokens, i: number): number {
  let first = i;
  while (
    first > 0 &&
    i - first < 4 &&
    tokens.sentence[first - 1] === tokens.sentence[i] &&
    /^\p{Lu}/u.test(tokens.form(first - 1))
  )
    first -= 1;
  return first;
}
