import { clauseOf, type Clause } from './clause.js';
import type { Context } from './context.js';
import { isPurposeOfNoun, ownStance } from './predicates.js';
import type { Triple } from './triple.js';
import { COUNTENANCING } from './turns-of-phrase.js';

// The presentation of an event that a noun names: that of the clause in which the noun stands.

const MOST_STEPS = 5;
const NOMINAL = new Set(['nsubj', 'obj', 'obl', 'nmod', 'conj', 'compound', 'appos', 'iobj']);

/** A noun that is no predicate. */
export const isEventNoun = ({ trees }: Context, token: number): boolean =>
  trees.upos(token) === 'NOUN' && trees.child(token, 'cop') < 0;

const REACTING = new Set([
  'condemn',
  'denounce',
  'deplore',
  'decry',
  'criticise',
  'criticize',
  'regret',
  'mourn',
  'welcome',
  'hail',
  'praise',
  'commend',
  'applaud',
  'celebrate',
]);
/** A noun is presented as the clause it stands in is ("airstrikes continue", "did not launch attacks"). */
export function ofNoun(context: Context, token: number, clause: Clause): Triple {
  const presented = ofNounInClause(context, token, clause);
  const isSaidToGoOn = presented.reality === 'happened' && isGoingOn(context, token);
  return isSaidToGoOn ? { ...presented, reality: 'ongoing' } : presented;
}

/** "condemned the ongoing shelling" */
const isGoingOn = ({ tokens, trees }: Context, noun: number): boolean =>
  trees.children(noun, 'amod').some((child) => GOING_ON.has(tokens.lower(child)));
const GOING_ON = new Set([
  'ongoing',
  'continuing',
  'continued',
  'continuous',
  'current',
  'persistent',
  'unabated',
]);

function ofNounInClause(context: Context, token: number, clause: Clause): Triple {
  const { trees } = context;
  const own = clause.negated ? 'denied' : 'affirmed';
  let at = token;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const up = trees.head[at]!;
    if (up < 0 || !NOMINAL.has(trees.rel(at))) break;
    const isClause = trees.upos(up) === 'VERB' || trees.child(up, 'cop') >= 0;
    if (isClause) {
      const governing = ownStance(context, up, clauseOf(context, up));
      const isObject = trees.rel(at) === 'obj' && trees.upos(up) === 'VERB';
      // "welcome the release", "condemns the attack": one reacts to what has happened.
      const isReaction = isObject && REACTING.has(trees.lemma[up]!) && governing.reality === 'ongoing';
      // "efforts to end the war after the attack": what stands beside a purpose has happened.
      if (!isObject && governing.reality === 'intended' && isPurposeOfNoun(context, up))
        return { polarity: own, certainty: 'certain', reality: 'happened' };
      // "is not aware of any attack"
      if (trees.lemma[up] === 'aware' && governing.polarity === 'denied' && isAny(context, at))
        return { polarity: 'denied', certainty: 'uncommitted', reality: 'happened' };
      if (isObject && governing.polarity === 'denied' && COUNTENANCING.has(trees.lemma[up]!))
        return { polarity: own, certainty: 'certain', reality: 'happened' };
      const isNamed = at === token && isNamedOnly(context, at, up) && !LASTING.has(trees.lemma[token]!);
      return {
        ...governing,
        ...(isNamed && governing.reality === 'ongoing' ? { reality: 'happened' as const } : {}),
        polarity: isObject ? governing.polarity : own,
        ...(isReaction ? { reality: 'happened' } : {}),
      };
    }
    at = up;
  }
  return { polarity: own, certainty: 'certain', reality: 'happened' };
}

const isAny = ({ tokens, trees }: Context, noun: number): boolean =>
  trees.children(noun, 'det').some((one) => tokens.lower(one) === 'any');

/** "They point to the withdrawal as evidence", "The raid is a war crime": an event that a present clause only names. */
const isNamedOnly = ({ tokens, trees }: Context, at: number, up: number): boolean =>
  (trees.rel(at) === 'obl' && !tokens.lower(up).endsWith('ing')) ||
  (trees.rel(at) === 'nmod' && trees.child(up, 'cop') >= 0) ||
  (trees.rel(at) === 'nsubj' && trees.child(up, 'cop') >= 0 && trees.child(up, 'expl') < 0);
const LASTING = new Set(
  'war fighting conflict siege blockade clash occupation hostility aggression operation talk negotiation campaign violence ceasefire truce crisis presence control cooperation support'.split(
    ' ',
  ),
);
