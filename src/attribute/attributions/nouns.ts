import { reportingNoun, reportingVerb } from '../../lib/index.js';
import { subtree, trimRun, type Draft } from './runs.js';
import { hasCase, nounPhrase, subjectOf, verbGroup, type Syntax } from './syntax.js';

const LIGHT = new Set(['make', 'issue', 'give', 'release', 'publish', 'repeat', 'express', 'have', 'put']);
/** Nouns whose "of" names who says it: "the claim of the rebels that …", not "reports of clashes that …". */
const CLAIMS = new Set([
  'claim',
  'statement',
  'assertion',
  'contention',
  'insistence',
  'denial',
  'admission',
  'view',
]);

/** "their claim that …", "allegations of fraud", "made a promise to …". */
export function nounAttribution(place: Syntax, noun: number): Draft | null {
  const { tokens, trees } = place;
  const mode = trees.upos(noun) === 'NOUN' ? reportingNoun(trees.lemma[noun]!) : undefined;
  if (!mode) return null;
  const clause = clauseOfNoun(place, noun);
  if (clause === undefined) return null;
  const content = trimRun(tokens, subtree(trees, clause));
  if (!content) return null;
  const owner =
    trees.children(noun, 'nmod').find((child) => child < noun) ??
    trees
      .children(noun, 'nmod')
      .find(
        (child) =>
          hasCase(trees, tokens, child, 'by', 'from') ||
          (child < clause && CLAIMS.has(trees.lemma[noun]!) && hasCase(trees, tokens, child, 'of')),
      );
  const isInfinitive = trees.children(clause, 'mark').some((mark) => tokens.lower(mark) === 'to');
  const asserts = mode !== 'asks' && !isInfinitive;
  const spoken = spokenIn(place, noun);
  if (spoken) return { ...spoken, content: [content], asserts };
  if (owner !== undefined) {
    const source = nounPhrase(place, owner, noun);
    return {
      source,
      sourceHead: owner,
      cue: [noun, noun + 1],
      cueHead: noun,
      content: [content],
      asserts,
      quotes: false,
    };
  }
  const verb = trees.head[noun]!;
  if (
    verb < 0 ||
    trees.rel(noun) !== 'obj' ||
    !(LIGHT.has(trees.lemma[verb]!) || isTelling(trees.lemma[verb]!))
  )
    return {
      source: null,
      sourceHead: -1,
      cue: [noun, noun + 1],
      cueHead: noun,
      content: [content],
      asserts,
      quotes: false,
    };
  const subject = subjectOf(place, verb);
  const [first] = verbGroup(place, verb);
  return {
    source: subject?.run ?? null,
    sourceHead: subject?.head ?? -1,
    cue: [first, noun + 1],
    cueHead: noun,
    content: [content],
    asserts,
    quotes: false,
  };
}

/** Verbs whose subject takes over what the noun says ("cited reports that"), not those that reject it. */
const isTelling = (lemma: string): boolean => {
  const mode = reportingVerb(lemma)?.mode;
  return mode !== undefined && mode !== 'denies';
};

/** "said in a statement that …": what the noun holds is said by whoever says it there. */
function spokenIn(place: Syntax, noun: number): Omit<Draft, 'content' | 'asserts'> | null {
  const { tokens, trees } = place;
  const verb = trees.head[noun]!;
  const isSaying =
    verb >= 0 && verb < noun && trees.upos(verb) === 'VERB' && reportingVerb(trees.lemma[verb]!)?.that;
  if (!isSaying || trees.rel(noun) !== 'obl' || !hasCase(trees, tokens, noun, 'in', 'through', 'via'))
    return null;
  const subject = subjectOf(place, verb);
  if (!subject) return null;
  return {
    source: subject.run,
    sourceHead: subject.head,
    cue: verbGroup(place, verb),
    cueHead: verb,
    quotes: true,
  };
}

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
