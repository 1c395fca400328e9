import type { Tokens } from '../../analysis/index.js';
import type { Found } from './settle.js';

const PLACES =
  /^(towns|villages|cities|districts|provinces|regions|oblasts|settlements|hamlets|counties|governorates|islands|neighbou?rhoods|municipalities|communes|suburbs|ports|camps)$/;

/** "… and President X": a person after all. */
const TITLE =
  /^(?:president|prime|minister|general|colonel|mr\.?|mrs\.?|ms\.?|dr\.?|sheikh|ambassador|governor|mayor|king|senator|secretary)$/;
/** What a town unknown to the tagger may be taken for. */
const LISTED: ReadonlySet<string> = new Set(['organisation', 'person', 'place']);

/**
 * Takes the names of a list for places where its beginning says so: in "the towns of X, Y and Z" a Y that was taken for a
 * body or a person is a town. `found` is in document order.
 */
export function placeListed(found: readonly Found[], tokens: Tokens): Found[] {
  let listEnd = -1;
  return found.map((name) => {
    const follows = listEnd >= 0 && joins(tokens, listEnd, name.first);
    const isListed = follows && LISTED.has(name.type) && !TITLE.test(tokens.lower(name.first));
    if (isListed || opensList(name, tokens)) listEnd = name.last;
    else if (name.first >= listEnd) listEnd = -1;
    return isListed ? { ...name, type: 'place' } : name;
  });
}

/** "The towns of X", or X right behind "the towns of". */
function opensList({ first, last, type }: Found, tokens: Tokens): boolean {
  if (type !== 'place') return false;
  for (let i = Math.max(1, first - 1); i + 1 < last; i += 1)
    if (tokens.lower(i) === 'of') return PLACES.test(tokens.lower(i - 1));
  return tokens.lower(first - 1) === 'of' && PLACES.test(tokens.lower(first - 2));
}

/** Whether only a comma, "and" or both stand between. */
function joins(tokens: Tokens, from: number, to: number): boolean {
  if (to <= from || to - from > 2) return false;
  for (let i = from; i < to; i += 1) if (!/^(,|and|or|&)$/.test(tokens.lower(i))) return false;
  return true;
}
