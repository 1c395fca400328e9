import type { Tokens } from '../../analysis/index.js';
import { foldName, gazetteer } from '../places/index.js';
import type { Found } from './settle.js';

const ARTICLE = /^(?:[Aa](?:s|t|n|d|r|z|sh|dh|th|l)|[Ee]l)$/;

/**
 * "As-Suwayda", "At-Tanf": names that the tagger begins behind the article and its hyphen begin with it; one that the gazetteer
 * knows is a place, whatever the tagger took the rest for.
 */
export const withArticles = (found: readonly Found[], tokens: Tokens): Found[] =>
  found.map((name) => {
    const isCut = isArticle(tokens, name.first - 2);
    if (!isCut && !isArticle(tokens, name.first)) return name;
    const first = isCut ? name.first - 2 : name.first;
    const { start, end } = tokens.range(first, name.last);
    const isPlace =
      name.type === 'place' || gazetteer().exact(foldName(tokens.text.slice(start, end))).length > 0;
    return { ...name, first, type: isPlace ? 'place' : name.type };
  });

const BETWEEN = /^(?:a|e|u)(?:l|s|t|n|d|r|z|sh|dh|th)$/;

/** "Dayr Az Zawr", "Umm el Fahm": two names about an article that are one place to the gazetteer are one. */
export function joinAtArticle(names: readonly Found[], tokens: Tokens): Found[] {
  const joined: Found[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    if (before && isOnePlace(tokens, before, name))
      joined[joined.length - 1] = { ...before, last: name.last, type: 'place' };
    else joined.push(name);
  }
  return joined;
}

function isOnePlace(tokens: Tokens, before: Found, name: Found): boolean {
  if (before.last + 1 !== name.first || !BETWEEN.test(tokens.lower(before.last))) return false;
  const { start, end } = tokens.range(before.first, name.last);
  return gazetteer().exact(foldName(tokens.text.slice(start, end))).length > 0;
}

/** Whether an article, its hyphen and a word stand from a token on without a space. */
const isArticle = (tokens: Tokens, at: number): boolean =>
  at >= 0 &&
  tokens.form(at + 1) === '-' &&
  ARTICLE.test(tokens.form(at)) &&
  tokens.end[at] === tokens.start[at + 1] &&
  tokens.end[at + 1] === tokens.start[at + 2];
