import { clauseOf, type Clause } from './clause.js';
import type { Context } from './context.js';
import { isPurposeOfNoun, ownStance } from './predicates.js';
import type { Triple } from './triple.js';
import { COUNTENANCING, DEPLORING } from './turns-of-phrase.js';

// The presentation of an event that a noun names: that of the clause in which the noun stands.

const MOST_STEPS = 5;
const NOMINAL = new Set(['nsubj', 'obj', 'obl', 'nmod', 'conj', 'compound', 'appos', 'iobj']);

/** A noun that is no predicate. */
export const isEventNoun = ({ trees }: Context, token: number): boolean =>
  trees.upos(token) === 'NOUN' && trees.child(token, 'cop') < 0;

const isReacting = (lemma: string): boolean => DEPLORING.has(lemma) || APPROVING.has(lemma);
/** "would welcome the release": of these only what is said in the present has happened. */
const APPROVING = new Set('welcome hail praise commend applaud celebrate'.split(' '));

/** What is felt or done about an event that has happened. */
const FEELING = new Set(
  'concern alarm outrage grief sorrow sadness condemnation dismay anger condolence shock indignation horror regret revulsion response reaction sympathy'.split(
    ' ',
  ),
);

const isAhead = ({ reality }: Triple): boolean =>
  reality === 'intended' || reality === 'expected' || reality === 'requested' || reality === 'permitted';

/** "any attack", "further strikes": none that has happened is meant. */
const isOpen = ({ tokens, trees }: Context, noun: number): boolean =>
  trees
    .children(noun, 'det', 'amod')
    .some((child) =>
      /^(?:any|further|future|new|planned|possible|potential|another)$/.test(tokens.lower(child)),
    );

/** A noun is presented as the clause it stands in is ("airstrikes continue", "did not launch attacks"). */
export function ofNoun(context: Context, token: number, clause: Clause): Triple {
  const presented = ofNounInClause(context, token, clause);
  if (presented.reality !== 'happened') return presented;
  if (isGoingOn(context, token)) return { ...presented, reality: 'ongoing' };
  const ahead = aheadOf(context, token);
  return ahead ? { ...presented, reality: ahead } : presented;
}

/** "the planned deportation", "an imminent attack": what has not happened yet. */
function aheadOf({ tokens, trees }: Context, noun: number): 'intended' | 'expected' | null {
  const said = trees.children(noun, 'amod').map((child) => tokens.lower(child));
  if (said.some((word) => PLANNED.has(word))) return 'intended';
  return said.some((word) => IMMINENT.has(word)) ? 'expected' : null;
}
const PLANNED = new Set(['planned', 'proposed', 'intended', 'envisaged']);
const IMMINENT = new Set(['imminent', 'impending', 'looming', 'threatened', 'feared']);

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
      // "will meet to condemn the shelling": whenever one reacts, what one reacts to has happened.
      if (
        trees.rel(at) === 'obj' &&
        DEPLORING.has(trees.lemma[up]!) &&
        isAhead(governing) &&
        !isOpen(context, at)
      )
        return { polarity: own, certainty: 'certain', reality: 'happened' };
      const isObject = trees.rel(at) === 'obj' && trees.upos(up) === 'VERB';
      // "welcome the release", "condemns the attack": one reacts to what has happened.
      const isReaction = isObject && isReacting(trees.lemma[up]!) && governing.reality === 'ongoing';
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
    // "to express concern about the killing", "efforts in response to the advance"
    if (trees.rel(at) === 'nmod' && FEELING.has(trees.lemma[up]!) && !isOpen(context, at))
      return { polarity: own, certainty: 'certain', reality: 'happened' };
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
