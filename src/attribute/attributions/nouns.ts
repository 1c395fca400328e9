import { reportingNoun } from '../../lib/index.js';
import type { Syntax } from './syntax.js';

/** The clause of a noun ("the claim that …"), also where the tree has hung it on the verb before ("repeated the claim that …"). */
export function clauseOfNoun({ tokens, trees }: Syntax, noun: number): number | undefined {
  if (reportingNoun(trees.lemma[noun]!) === undefined) return undefined;
  const isMarked = (child: number) =>
    child > noun &&
    (trees.children(child, 'mark').some((mark) => ['that', 'to'].includes(tokens.lower(mark))) ||
      isComplete({ tokens, trees }, noun, child));
  const own =
    interrupted({ tokens, trees }, noun) ??
    trees.children(noun, 'acl', 'ccomp', 'advcl', 'appos').find(isMarked);
  if (own !== undefined) return own;
  // "the claim of the authorities that rebels had shelled the town", hung on the authorities
  const ofOwner = trees
    .children(noun, 'nmod')
    .filter((owner) => owner > noun)
    .flatMap((owner) =>
      trees
        .children(owner, 'acl')
        .filter(
          (child) => isComplete({ tokens, trees }, owner, child) || isThatClause({ tokens, trees }, child),
        ),
    )
    .at(0);
  if (ofOwner !== undefined || trees.rel(noun) !== 'obj') return ofOwner;
  return trees
    .children(trees.head[noun]!, 'ccomp')
    .find((child) => isMarked(child) && trees.children(child, 'mark').some((mark) => mark === noun + 1));
}

/**
 * "reports that soldiers killed civilians" with "that" taken for an object: a clause that has subject and object besides
 * says what the noun reports.
 */
function isComplete({ tokens, trees }: Syntax, noun: number, clause: number): boolean {
  const isThat = (child: number): boolean => child === noun + 1 && tokens.lower(child) === 'that';
  return (
    (trees.children(clause, 'obj', 'nsubj').some(isThat) &&
      trees.children(clause, 'obj').some((child) => child > clause) &&
      trees.children(clause, 'nsubj').some((child) => !isThat(child))) ||
    isComplementFull({ tokens, trees }, clause)
  );
}

/** "the statement by X that Moscow refuses to talk": a "that" right before the subject, which a parser gave to the infinitive. */
const isComplementFull = ({ tokens, trees }: Syntax, clause: number): boolean => {
  const subject = trees.child(clause, 'nsubj');
  return (
    subject >= 0 &&
    trees
      .children(clause, 'xcomp')
      .flatMap((complement) => trees.children(complement, 'obj'))
      .some((that) => tokens.lower(that) === 'that' && that + 1 === trees.extent(subject)[0])
  );
};

/** "partners that over 6,000 people had fled": a "that" with a subject of its own beside it. */
const isThatClause = ({ tokens, trees }: Syntax, clause: number): boolean =>
  trees.children(clause, 'mark').some((mark) => tokens.lower(mark) === 'that') &&
  trees.child(clause, 'nsubj') >= 0;

const LONGEST_ASIDE = 16;

/** "reports, which we cannot verify, that the town was shelled": the clause behind an aside, wherever a parser hung it. */
function interrupted({ tokens, trees }: Syntax, noun: number): number | undefined {
  if (tokens.form(noun + 1) !== ',') return undefined;
  for (let i = noun + 3; i < noun + LONGEST_ASIDE && tokens.sentence[i] === tokens.sentence[noun]; i += 1) {
    if (tokens.form(i) !== ',') continue;
    const clause = tokens.lower(i + 1) === 'that' ? trees.head[i + 1]! : -1;
    return clause > i + 1 && isThatClause({ tokens, trees }, clause) ? clause : undefined;
  }
  return undefined;
}
