import { wordSet } from '../../lib/index.js';
import type { SourceLayers } from './sources.js';

/** Offices that one person holds in a text. */
const OFFICES = wordSet('spokesman spokeswoman spokesperson minister ambassador envoy chairman commander');
const SPOKEN = /^spokes/;
/** "X, who speaks for the ministry" */
const SPEAKING = /^,? who (?:speaks|spoke) for\b/iu;
const REACH = 60;

/**
 * "the spokesman" of whom the text has given the name before ("Spokesman John Roe", "John Roe, the spokesman", "John Roe, who speaks for the
 * ministry"): the actor; null where nobody is named so, or more than one.
 */
export function holderOf(layers: SourceLayers, head: number): string | null {
  const { tokens, trees, mentions, source } = layers;
  const office = trees.lemma[head]!;
  if (!OFFICES.has(office)) return null;
  if (!isDefinite(layers, head)) return null;
  const found = new Set<string>();
  for (const { type, actor, first, last, head: named } of mentions) {
    if (type !== 'person' || actor === null || last > head || tokens.form(named) === tokens.lower(named))
      continue;
    const { end } = tokens.range(first, last);
    const behind = source.text.slice(end, end + REACH);
    const isTitled =
      tokens.text.slice(tokens.start[first], end).toLowerCase().includes(`${office} `) ||
      trees.lemma[first - 1] === office ||
      tokens.lower(first - 1) === office ||
      tokens.lower(first) === office;
    const isDescribed =
      new RegExp(`^,? (?:the |a |an )?[^,.;]{0,45}\\b${office}\\b`, 'iu').test(behind) &&
      behind.startsWith(',');
    if (isTitled || isDescribed || (SPOKEN.test(office) && SPEAKING.test(behind))) found.add(actor);
  }
  return found.size === 1 ? [...found][0]! : null;
}

const LONGEST_TITLE = 5;
/** "the Foreign Ministry spokesman", by the words, since a parser may hang the article elsewhere. */
function isDefinite({ tokens }: SourceLayers, head: number): boolean {
  for (let i = head - 1; i > head - LONGEST_TITLE && /[\p{L}-]/u.test(tokens.form(i)); i -= 1)
    if (tokens.lower(i) === 'the') return true;
  return false;
}
