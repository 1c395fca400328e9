import { relationOf, type Mendable } from './columns.js';

const [FIXED, NMOD, OBL, ACL, ADVCL] = [
  relationOf('fixed'),
  relationOf('nmod'),
  relationOf('obl'),
  relationOf('acl'),
  relationOf('advcl'),
];
const GOVERNED = new Set([relationOf('obj'), relationOf('iobj'), OBL]);
const PAIRS: Readonly<Record<string, string>> = { each: 'other', one: 'another' };

/**
 * "accused each other of violations": the two words are one, and what follows them belongs to the verb. Mends the tree of the tokens
 * [first, last) in place.
 */
export function mendReciprocal(
  first: number,
  last: number,
  { head, relation }: Mendable,
  form: (token: number) => string,
): void {
  for (let each = first; each + 1 < last; each += 1) {
    const other = each + 1;
    if (PAIRS[form(each).toLowerCase()] !== form(other).toLowerCase()) continue;
    if (head[other] !== each || !GOVERNED.has(relation[each]!)) continue;
    relation[other] = FIXED;
    for (let i = other + 1; i < last; i += 1) {
      if (head[i] !== each && head[i] !== other) continue;
      if (relation[i] === NMOD) relation[i] = OBL;
      else if (relation[i] === ACL) relation[i] = ADVCL;
      else continue;
      head[i] = head[each]!;
    }
  }
}
