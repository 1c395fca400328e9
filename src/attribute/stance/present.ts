import { clauseOf, type Clause } from './clause.js';
import type { Context } from './context.js';
import { isEventNoun, ofNoun } from './event-nouns.js';
import { hedgesOf } from './hedging.js';
import { governed, ownStance, presentedAbove } from './predicates.js';
import { weaker, type Stanced, type Triple } from './triple.js';

/**
 * How a predicate is presented, by rules over the tree: its own negation, mood and tense, then each verb above it
 * ("failed to", "were prevented from", "is expected to", "I would not say that"), from the inside out.
 */
export function presented(context: Context, token: number): Stanced {
  const clause = clauseOf(context, token);
  let { polarity, certainty, reality } = isEventNoun(context, token)
    ? ofNoun(context, token, clause)
    : isBareGerund(context, token, clause)
      ? ofGerund(context, token, clause)
      : ownStance(context, token, clause);
  const hedges = hedgesOf(context, token);
  for (const { certainty: left } of hedges) certainty = weaker(certainty, left);
  ({ polarity, certainty, reality } = governed(context, token, { polarity, certainty, reality }));
  if (isAskedHere(context, token)) ({ certainty, reality } = { certainty: 'uncommitted', reality: 'asked' });
  return { polarity, certainty, reality, hedges: hedges.map(({ hedge }) => hedge) };
}

const WITHOUT = new Set(['without', 'instead']);

/** A verb in -ing with no auxiliary, beside the verb it goes with ("by shelling the road", "thus killing four"). */
const isBareGerund = ({ tokens, trees }: Context, token: number, clause: Clause): boolean =>
  trees.rel(token) === 'advcl' &&
  tokens.lower(token).endsWith('ing') &&
  !clause.progressive &&
  clause.modal === null;

/** It is as real as the verb it goes with. */
function ofGerund(context: Context, token: number, clause: Clause): Triple {
  const up = context.trees.head[token]!;
  const isDenied = clause.negated || clause.marks.some((mark) => WITHOUT.has(mark));
  const governing = up < 0 ? null : presentedAbove(context, up);
  const polarity = isDenied ? 'denied' : 'affirmed';
  return governing ? { ...governing, polarity } : { polarity, certainty: 'certain', reality: 'happened' };
}

/** Main clauses of a question are asked; what it presupposes (relative clauses, nouns' clauses) is not. */
function isAskedHere({ trees, tokens, isAsked }: Context, token: number): boolean {
  if (!isAsked(tokens.sentence[token]!)) return false;
  let at = token;
  for (let step = 0; step < 12; step += 1) {
    const rel = trees.rel(at);
    const up = trees.head[at]!;
    // "Have there been talks?": what is asked after is the subject of nothing but being.
    const isThere = rel === 'nsubj' && up >= 0 && trees.child(up, 'expl') >= 0 && trees.lemma[up] === 'be';
    // "Is there any plan that they support?": of what may not be there nothing is presupposed.
    const isOfAny = rel === 'acl' && trees.children(up, 'det').some((det) => tokens.lower(det) === 'any');
    if (/^(?:acl|advcl|nmod|obl|nsubj)$/.test(rel) && !isThere && !isOfAny) return false;
    if (up < 0) return true;
    at = up;
  }
  return false;
}
