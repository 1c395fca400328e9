import { relationOf, tagOf, type Mendable } from './columns.js';

const VERB = tagOf('VERB');
const NOMINAL = new Set((['NOUN', 'PROPN'] as const).map(tagOf));
const [CCOMP, NSUBJ, OBJ, ACL] = [
  relationOf('ccomp'),
  relationOf('nsubj'),
  relationOf('obj'),
  relationOf('acl'),
];
const FINITE = new Set((['aux', 'cop', 'mark', 'expl'] as const).map(relationOf));
/** Verbs that have no clause for an object. */
const OF_THINGS =
  /^(?:condemn|denounc|deplor|decr[iy]|castigat|criticis|criticiz|welcom|hail|prais|commend|applaud|laud|salut|support|back|endors|reject|oppos|repel|repuls|thwart|foil|launch|carr[iy]|conduct|execut|violat|breach|sign|resum|seiz|captur|attack|shell|bomb|visit|fund|implement|investigat|prob)(?:e|es|s|ed|d|led|ing|ling|ies|ied|y)?$/i;
const PARTICIPLE = /(?:ed|en|wn|ne|[nlp]t|id|ing|ade|one|ut|und|eld|ung|uck)$/i;

/**
 * "condemned the raid carried out by the group": what the parser takes for a clause of its own, with a subject, behind a verb
 * that has no clause for an object, is a participle that belongs to its object. Mends the tree of the tokens [first, last) in place.
 */
export function mendReduced(
  first: number,
  last: number,
  { tag, head, relation }: Mendable,
  form: (token: number) => string,
): void {
  for (let verb = first + 2; verb < last; verb += 1) {
    const above = head[verb]!;
    if (relation[verb] !== CCOMP || tag[verb] !== VERB || above < first || above > verb) continue;
    if (tag[above] !== VERB || !OF_THINGS.test(form(above)) || !PARTICIPLE.test(form(verb))) continue;
    let subject = -1;
    let isFinite = false;
    for (let i = above + 1; i < last; i += 1) {
      if (head[i] === above && relation[i] === OBJ) isFinite = true;
      if (head[i] !== verb) continue;
      if (relation[i] === NSUBJ && i < verb) subject = i;
      else if (FINITE.has(relation[i]!)) isFinite = true;
    }
    if (isFinite || subject < 0 || !NOMINAL.has(tag[subject]!)) continue;
    head[subject] = above;
    relation[subject] = OBJ;
    head[verb] = subject;
    relation[verb] = ACL;
    // What stands before the verb hung on it as on a clause.
    for (let i = above + 1; i < verb; i += 1) if (head[i] === verb) head[i] = subject;
  }
}
