import { relationOf, tagOf, type Mendable } from './columns.js';

const PROPN = tagOf('PROPN');
const [FLAT, APPOS] = [relationOf('flat'), relationOf('appos')];
const MARKS = /^["“”„']+$/;

/**
 * "Amos “Tiger” Deng said": what follows a nickname is the rest of the name, not a second subject or an apposition. Mends the tree of
 * the tokens [first, last) in place.
 */
export function mendNicknames(
  first: number,
  last: number,
  { tag, head, relation }: Mendable,
  form: (token: number) => string,
): void {
  const isName = (i: number): boolean => tag[i] === PROPN && /^\p{Lu}/u.test(form(i));
  for (let mark = first + 1; mark + 3 < last; mark += 1) {
    const rest = mark + 3;
    if (!MARKS.test(form(mark)) || !MARKS.test(form(mark + 2))) continue;
    if (!isName(mark - 1) || !isName(mark + 1) || !isName(rest)) continue;
    const name = relation[mark - 1] === FLAT ? head[mark - 1]! : mark - 1;
    const isSecond = head[rest] === head[name] && relation[rest] === relation[name];
    if (!isSecond && !(head[rest] === name && relation[rest] === APPOS)) continue;
    head[rest] = name;
    relation[rest] = FLAT;
    for (let i = first; i < last; i += 1) if (head[i] === rest) head[i] = name;
  }
}
