import { relationOf, tagOf, type Mendable } from './columns.js';

const [APPOS, CC, CONJ, FLAT] = [
  relationOf('appos'),
  relationOf('cc'),
  relationOf('conj'),
  relationOf('flat'),
];
const [NOUN, PROPN] = [tagOf('NOUN'), tagOf('PROPN')];

/**
 * "urged the president and the governor": the parser takes the second for what the first is, though "and" stands between them; and
 * "the Union for Peace and Progress (UPP)": it joins the short name in brackets to the last word of the long one. Mends the tree of
 * the tokens [first, last) in place.
 */
export function mendCoordinates(
  first: number,
  last: number,
  columns: Mendable,
  form: (token: number) => string,
): void {
  const { tag, head, relation } = columns;
  for (let word = first + 2; word < last; word += 1) {
    if (tag[word] !== NOUN && tag[word] !== PROPN) continue;
    if (head[word]! < first || head[word]! > word) continue;
    if (relation[word] === APPOS && isJoined(first, word, columns, form)) relation[word] = CONJ;
    else if (relation[word] === CONJ && isBracketed(word, form)) relation[word] = APPOS;
  }
}

/** "and" right before the phrase of a word, hung within it. */
function isJoined(
  first: number,
  word: number,
  { head, relation }: Mendable,
  form: (token: number) => string,
): boolean {
  let start = word;
  while (start > first && isUnder(start - 1, word, head) && relation[start - 1] !== FLAT) start -= 1;
  return relation[start] === CC && form(start).toLowerCase() === 'and' && start > head[word]!;
}

/** One capitalised word between brackets. */
const isBracketed = (word: number, form: (token: number) => string): boolean =>
  form(word - 1) === '(' && form(word + 1) === ')' && /^\p{Lu}/u.test(form(word));

function isUnder(token: number, above: number, head: Int32Array): boolean {
  for (let i = token; i >= 0; i = head[i]!) if (i === above) return true;
  return false;
}
