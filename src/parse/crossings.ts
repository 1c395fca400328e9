import { relationOf, tagOf, type Mendable } from './columns.js';

const [NOUN, PROPN, VERB] = [tagOf('NOUN'), tagOf('PROPN'), tagOf('VERB')];
const [OBJ, COMPOUND] = [relationOf('obj'), relationOf('compound')];
const MOVED: ReadonlySet<number> = new Set(
  (['det', 'case', 'amod', 'nummod', 'compound', 'cc', 'nmod'] as const).map(relationOf),
);
/** What, said before "crossing", makes it a place. */
const BORDERS = new Set(['border', 'frontier', 'line', 'river', 'land', 'humanitarian']);

/**
 * "The border crossing at Bab al-Hawa", "the Rafah crossing": the parser takes the noun for a verb under the one before it,
 * as its training text crosses more than it has crossings. Mends the tree of the tokens [first, last) in place.
 */
export function mendCrossings(
  first: number,
  last: number,
  columns: Mendable,
  form: (token: number) => string,
): void {
  for (let token = first + 2; token < last; token += 1)
    if (
      columns.tag[token] === VERB &&
      /^crossings?$/i.test(form(token)) &&
      isPlace(form, first, token, columns)
    )
      makeNoun(first, last, token, columns);
}

function isPlace(
  form: (token: number) => string,
  first: number,
  token: number,
  { tag, head, relation }: Mendable,
): boolean {
  const before = token - 1;
  const isNamed = tag[before] === PROPN && hasArticle(form, first, before, tag);
  if (!isNamed && !BORDERS.has(form(before).toLowerCase())) return false;
  const hangsTogether = head[token] === before || (head[before] !== -1 && head[token] === head[before]);
  if (!hangsTogether) return false;
  // "a border crossing the valley" does cross.
  for (let i = token + 1; i < head.length && i < token + 12; i += 1)
    if (head[i] === token && relation[i] === OBJ) return false;
  return true;
}

/** "the Rafah crossing", "the Bab al-Hawa crossing", not "Kenya crossing into Somalia". */
function hasArticle(form: (token: number) => string, first: number, at: number, tag: Uint8Array): boolean {
  for (let i = at; i >= Math.max(first, at - 5); i -= 1) {
    if (/^(?:the|a|an|this)$/i.test(form(i))) return true;
    if (tag[i] !== PROPN && form(i) !== '-') return false;
  }
  return false;
}

/** The crossing takes the place of the noun before it, which becomes a part of its name. */
function makeNoun(
  first: number,
  last: number,
  token: number,
  { tag, lemma, head, relation }: Mendable,
): void {
  const before = token - 1;
  tag[token] = NOUN;
  lemma[token] = 'crossing';
  if (head[before] !== token) {
    head[token] = head[before]!;
    relation[token] = relation[before]!;
  }
  for (let i = first; i < last; i += 1)
    if (head[i] === before && i !== token && MOVED.has(relation[i]!)) head[i] = token;
  head[before] = token;
  relation[before] = COMPOUND;
}
