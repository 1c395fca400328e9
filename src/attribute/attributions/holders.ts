import type { Layers, TokenMention } from '../../analysis/index.js';
import { wordSet } from '../../lib/index.js';

type TextLayers = Pick<Layers, 'source' | 'tokens' | 'trees' | 'mentions'>;

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
export function holderOf(layers: TextLayers, head: number): string | null {
  const office = layers.trees.lemma[head]!;
  if (!OFFICES.has(office) || !isDefinite(layers, head)) return null;
  const found = new Set(
    layers.mentions
      .filter((mention) => mention.last <= head && isHolding(layers, mention, office))
      .map(({ actor }) => actor!),
  );
  return found.size === 1 ? [...found][0]! : null;
}

/** Whether the text says of a named person that the office is theirs, before the name or behind it. */
function isHolding({ tokens, trees, source }: TextLayers, mention: TokenMention, office: string): boolean {
  const { type, actor, first, last, head } = mention;
  if (type !== 'person' || actor === null || tokens.form(head) === tokens.lower(head)) return false;
  const { end } = tokens.range(first, last);
  const behind = source.text.slice(end, end + REACH);
  const isTitled =
    tokens.text.slice(tokens.start[first], end).toLowerCase().includes(`${office} `) ||
    trees.lemma[first - 1] === office ||
    tokens.lower(first - 1) === office ||
    tokens.lower(first) === office;
  const isDescribed =
    behind.startsWith(',') &&
    new RegExp(`^,? (?:the |a |an )?[^,.;]{0,45}\\b${office}\\b`, 'iu').test(behind);
  return isTitled || isDescribed || (SPOKEN.test(office) && SPEAKING.test(behind));
}

const LONGEST_TITLE = 5;
/** "the Foreign Ministry spokesman", by the words, since a parser may hang the article elsewhere. */
function isDefinite({ tokens }: TextLayers, head: number): boolean {
  for (let i = head - 1; i > head - LONGEST_TITLE && /[\p{L}-]/u.test(tokens.form(i)); i -= 1)
    if (tokens.lower(i) === 'the') return true;
  return false;
}
