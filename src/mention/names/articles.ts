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
    const article = name.first - 2;
    const isCut =
      article >= 0 &&
      tokens.form(name.first - 1) === '-' &&
      ARTICLE.test(tokens.form(article)) &&
      tokens.end[article] === tokens.start[article + 1] &&
      tokens.end[article + 1] === tokens.start[name.first];
    if (!isCut) return name;
    const { start, end } = tokens.range(article, name.last);
    const isPlace =
      name.type === 'place' || gazetteer().exact(foldName(tokens.text.slice(start, end))).length > 0;
    return { ...name, first: article, type: isPlace ? 'place' : name.type };
  });
