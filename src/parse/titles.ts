import { relationOf, tagOf, type Mendable } from './columns.js';

const PROPN = tagOf('PROPN');
const [FLAT, APPOS, NMOD] = [relationOf('flat'), relationOf('appos'), relationOf('nmod')];
const TITLE = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.?$/;

/**
 * "Ms Williams said": the name heads its title, as with a stop behind it (UD's nmod:desc), not the title the name. Mends the tree of
 * the tokens [first, last) in place.
 */
export function mendTitles(
  first: number,
  last: number,
  { tag, head, relation }: Mendable,
  form: (token: number) => string,
): void {
  for (let title = first; title + 1 < last; title += 1) {
    const name = title + 1;
    const isHead = head[name] === title && (relation[name] === FLAT || relation[name] === APPOS);
    if (!isHead || !TITLE.test(form(title)) || tag[name] !== PROPN) continue;
    head[name] = head[title]!;
    relation[name] = relation[title]!;
    for (let i = first; i < last; i += 1) if (head[i] === title && i !== name) head[i] = name;
    head[title] = name;
    relation[title] = NMOD;
    tag[title] = PROPN;
  }
}
