import { relationOf, tagOf, type Mendable } from './columns.js';

const [PROPN, PUNCT] = [tagOf('PROPN'), tagOf('PUNCT')];
const [COMPOUND, PUNCTUATES] = [relationOf('compound'), relationOf('punct')];
const [OBL, OBJ] = [relationOf('obl'), relationOf('obj')];
/** The Arabic article before letters that it takes the sound of; "Al-" the parser knows. */
const ARTICLE = /^[Aa](?:s|t|n|d|r|z|sh|dh|th)$/;

/**
 * "As-Suwayda", "at-Tuhayta": the parser takes the article for a preposition. Mends the tree of the tokens [first, last) in
 * place: the article belongs to the name behind its hyphen.
 */
export function mendArticles(
  first: number,
  last: number,
  { tag, lemma, head, relation }: Mendable,
  form: (token: number) => string,
): void {
  for (let article = first; article + 2 < last; article += 1) {
    const name = article + 2;
    const isName = tag[name] === PROPN && /^\p{Lu}/u.test(form(name));
    if (!ARTICLE.test(form(article)) || form(article + 1) !== '-' || !isName) continue;
    if (head[name] === article || head[name] === article + 1) continue;
    // "Ar-Rutbah was shelled", the article taken for what the verb hangs on: the verb takes its place.
    const above = branchTo(head, name, article);
    if (above >= 0) {
      head[above] = head[article]!;
      relation[above] = relation[article]!;
    }
    tag[article] = PROPN;
    lemma[article] = form(article);
    tag[article + 1] = PUNCT;
    for (const part of [article, article + 1]) {
      for (let i = first; i < last; i += 1) if (head[i] === part && i !== article + 1) head[i] = name;
      head[part] = name;
    }
    relation[article] = COMPOUND;
    relation[article + 1] = PUNCTUATES;
    // "fled at-Tuhayta": with its preposition gone it is what the verb before it is done to.
    if (relation[name] === OBL && head[name] === article - 1) relation[name] = OBJ;
  }
}

/** The token right below another on the way up from a token; −1 where the way does not pass it. */
function branchTo(head: Int32Array, token: number, top: number): number {
  let at = token;
  while (at >= 0 && head[at] !== top) at = head[at]!;
  return at;
}
