import { isSetAhead, isUnderProviso, isWhenAhead } from './ahead.js';
import { clauseOf, type Clause } from './clause.js';
import type { Context } from './context.js';
import { governorOf } from './governors.js';
import { hedgesOf } from './hedging.js';
import { stanceClass } from './lexicon.js';
import { isToldLater, tenseOf } from './tense.js';
import { ofClass, weaker, type Triple } from './triple.js';
import {
  isDoneBySaying,
  isNeeded,
  isSaidTo,
  isChanceTaken,
  isSentFor,
  isShouldFirst,
  isSuspectedOf,
  isToldToBe,
  isWhatMatters,
  isWhyCalled,
  madeToBy,
  seenBy,
} from './turns-of-phrase.js';

// The presentation of a verb: its own, by its negation, mood and tense, and what the verbs above make of it.

const CONDITIONS = new Set(['if', 'unless', 'whether', 'provided', 'lest']);
const MOST_STEPS = 5;

/** A presentation after each verb above that decides on it, from the inside out. */
export function governed(context: Context, token: number, own: Triple): Triple {
  let triple = own;
  let at = token;

  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (isDoneBySaying(context, at)) return { ...triple, certainty: 'certain', reality: 'happened' };
    const up = context.trees.head[at]!;
    const governor = up < 0 ? -1 : governorOf(context, at, up);
    if (governor < 0) break;
    // "denied the report and said that …": a verb decides on nothing that is joined to it; what is above both does.
    const isJoined = context.trees.rel(at) === 'conj';
    if (!isJoined) triple = under(context, at, governor, triple);
    at = isJoined && isPastBesideInfinitive(context, at, governor) ? context.trees.head[governor]! : governor;
    if (at < 0) break;
  }
  return triple;
}

/** "refused to withdraw and shelled the town": a past form that a parser hung on the infinitive, not on the verb above it. */
function isPastBesideInfinitive(context: Context, token: number, first: number): boolean {
  const { past, infinitive } = clauseOf(context, token);
  return past && !infinitive && clauseOf(context, first).infinitive;
}

/** How a verb is presented by its own clause, whatever stands above it. */
export function ownStance(context: Context, token: number, clause: Clause): Triple {
  const polarity = clause.negated ? 'denied' : 'affirmed';
  const said = (certainty: Triple['certainty'], reality: Triple['reality']): Triple => ({
    polarity,
    certainty,
    reality,
  });
  if (clause.imperative || isWhatMatters(context, token)) return said('uncommitted', 'requested');
  if (isShouldFirst(context, token)) return said('uncommitted', 'conditional');
  if (clause.marks.some((mark) => CONDITIONS.has(mark)) && isAdverbial(context, token))
    return said('uncommitted', 'conditional');
  if (isUnderProviso(context, token)) return said('uncommitted', 'conditional');
  if (isSetAhead(context, token, clause) || isWhenAhead(context, token, clause))
    return said('probable', 'expected');
  const seer = seenBy(context, token);
  if (seer >= 0) return said('certain', tenseOf(context, seer, clauseOf(context, seer)));
  const maker = clause.infinitive ? madeToBy(context, token) : -1;
  if (maker >= 0) return { ...presentedAbove(context, maker), polarity };
  if (clause.modal !== null) return ofModal(context, token, clause, said);
  if (
    clause.infinitive &&
    (isAdverbial(context, token) || isWhyCalled(context, token, context.trees.head[token]!))
  )
    return { polarity, ...ofPurpose(context, token) };
  if (clause.infinitive && isSentFor(context, token)) return { polarity, ...ofPurpose(context, token) };
  if (clause.infinitive && isPurposeOfNoun(context, token)) return said('probable', 'intended');
  return said('certain', tenseOf(context, token, clause));
}

/** "sent an officer to meet them", "a deal to withdraw": what is yet to be done; "the first to enter" have entered. */
export const isPurposeOfNoun = ({ trees }: Context, token: number): boolean =>
  trees.rel(token) === 'acl' &&
  /^(?:NOUN|PROPN)$/.test(trees.upos(trees.head[token]!)) &&
  trees.child(trees.head[token]!, 'cop') < 0 &&
  !trees.children(trees.head[token]!, 'amod', 'nummod').some((child) => RANKS.has(trees.lemma[child]!));
const RANKS = new Set(['first', 'second', 'third', 'last', 'latest', 'only', 'next', 'one']);

/** A purpose is as sure as what is done for it: "might stay to defend the town" is no surer than the staying. */
function ofPurpose(context: Context, token: number): Pick<Triple, 'certainty' | 'reality'> {
  const up = context.trees.head[token]!;
  if (up < 0 || !/^(?:advcl|xcomp)$/.test(context.trees.rel(token)))
    return { certainty: 'probable', reality: 'intended' };
  const above = presentedAbove(context, up);
  const certainty = hedgesOf(context, up).reduce(
    (least, hedge) => weaker(least, hedge.certainty),
    above.certainty,
  );
  const isActual = above.reality === 'happened' || above.reality === 'ongoing';
  return { certainty: weaker(certainty, 'probable'), reality: isActual ? 'intended' : above.reality };
}

function ofModal(
  context: Context,
  token: number,
  { modal, perfect, negated }: Clause,
  said: (certainty: Triple['certainty'], reality: Triple['reality']) => Triple,
): Triple {
  const hasCondition = context.trees
    .children(token, 'advcl')
    .some((child) =>
      context.trees.children(child, 'mark').some((mark) => CONDITIONS.has(context.tokens.lower(mark))),
    );
  switch (modal) {
    case 'will':
    case 'shall':
      return hasCondition ? said('probable', 'conditional') : said('probable', 'expected');
    case 'would':
    case 'could':
      if (perfect) return said('possible', 'prevented');
      // "could not reach the town": they did not.
      if (modal === 'could' && negated && !hasCondition) return said('certain', 'happened');
      if (modal === 'would' && !hasCondition && isToldLater(context, token))
        return said('probable', 'expected');
      return said('possible', hasCondition ? 'conditional' : modal === 'would' ? 'conditional' : 'expected');
    case 'may':
    case 'might':
      return said('possible', perfect ? 'happened' : 'expected');
    case 'must':
      return perfect ? said('probable', 'happened') : said('uncommitted', 'requested');
    case 'should':
      return said('uncommitted', perfect ? 'prevented' : 'requested');
    default:
      return said('possible', 'permitted');
  }
}

/** How the verb above is presented, its own dependents left aside. */
export function presentedAbove(context: Context, token: number): Triple {
  return governed(context, token, ownStance(context, token, clauseOf(context, token)));
}

const isAdverbial = ({ trees }: Context, token: number): boolean => {
  const rel = trees.rel(token);
  return (
    rel === 'advcl' ||
    rel === 'root' ||
    rel === 'ccomp' ||
    (rel === 'conj' && trees.head[token]! >= 0 && trees.rel(trees.head[token]!) === 'advcl')
  );
};

/** What becomes of a presentation under the word above it. */
function under(context: Context, at: number, up: number, given: Triple): Triple {
  if (isChanceTaken(context, at, up)) return { ...given, certainty: 'certain', reality: 'happened' };
  const below = { ...given, reality: realityBelow(context, at, up, given.reality) };
  const kind = stanceClass(context.trees.lemma[up]!);
  const clause = clauseOf(context, up);
  if (isToldToBe(context, at, up)) return { ...given, certainty: weaker(given.certainty, 'probable') };
  if (isGoingTo(context, at, up)) return ofFuture(clause, below);
  if (isNeeded(context, at, up)) return { ...below, certainty: 'uncommitted', reality: 'requested' };
  const above =
    isSaidTo(context, at, up) || isSuspectedOf(context, at, up)
      ? { ...below, certainty: weaker(below.certainty, 'possible') }
      : kind === undefined
        ? below
        : ofClass(kind, clause, below);
  if (isSupposed(context, at, up, clause))
    return { ...above, certainty: 'uncommitted', reality: 'conditional' };
  if (kind === 'reports' || kind === 'believes' || clause.modal === null) return above;
  const own = ownStance(context, up, clause);
  const reality = above.reality === 'happened' || above.reality === 'ongoing' ? own.reality : above.reality;
  return { ...above, reality, certainty: weaker(above.certainty, own.certainty) };
}

/** "is going to withdraw": a future, not the beginning of it; "were going to withdraw" was only meant. */
const isGoingTo = ({ trees, tokens }: Context, at: number, up: number): boolean =>
  trees.rel(at) === 'xcomp' &&
  tokens.lower(up) === 'going' &&
  trees.children(at, 'mark').some((mark) => tokens.lower(mark) === 'to');

const ofFuture = ({ negated, past }: Clause, below: Triple): Triple => ({
  ...below,
  ...(negated ? { polarity: below.polarity === 'denied' ? 'affirmed' : 'denied' } : {}),
  ...(past ? { certainty: weaker(below.certainty, 'probable'), reality: 'intended' } : {}),
});

/** "if the militia moves to seize Juba": the condition takes in what is to be done; what goes on anyhow ("if they keep shelling it") it does not. */
const isSupposed = (context: Context, at: number, up: number, { marks }: Clause): boolean =>
  context.trees.rel(at) === 'xcomp' &&
  stanceClass(context.trees.lemma[up]!) !== 'begins' &&
  ((isAdverbial(context, up) && marks.some((mark) => CONDITIONS.has(mark))) || isUnderProviso(context, up));

/** An infinitive has no tense of its own: it takes that of the verb above ("managed to escape"). */
function realityBelow(
  context: Context,
  at: number,
  up: number,
  reality: Triple['reality'],
): Triple['reality'] {
  const { trees, tokens } = context;
  const isBare =
    trees.rel(at) === 'xcomp' && trees.children(at, 'mark').some((mark) => tokens.lower(mark) === 'to');
  return isBare && reality === 'ongoing' ? tenseOf(context, up, clauseOf(context, up)) : reality;
}
