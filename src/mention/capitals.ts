import type { Trees } from '../analysis/index.js';
import { isAddressed, reportingVerb, wordSet } from '../lib/index.js';

/** What governments do besides speaking. */
const DEEDS = wordSet(
  'sign impose express expel suspend summon recall deploy send retaliate respond negotiate withdraw sanction freeze ban lift order sever ratify grant supply arm fund finance mediate broker launch close reopen',
);
/** Whom they deal with besides telling them things. */
const DEALT_WITH = wordSet('press call');
/** What they have with each other. */
const DEALINGS = wordSet(
  'talk relation tie agreement deal dialogue negotiation tension contact consultation dispute rapprochement pact accord treaty',
);

/**
 * Whether a capital stands for its government where it heads the phrase at a token: it does, is told or shares what
 * governments do ("Moscow rejected", "asked Baghdad", "talks with Tehran"). As such it is an actor, and no place that
 * "the city" could mean.
 */
export function actsAsGovernment(trees: Trees, at: number): boolean {
  const above = trees.head[at]!;
  if (above < 0) return false;
  const lemma = trees.lemma[above]!;
  const preposition = trees.lemma[trees.child(at, 'case')] ?? '';
  switch (trees.rel(at)) {
    case 'nsubj':
      return isDoneByGovernments(lemma);
    case 'obj':
    case 'iobj':
      return preposition === '' && isDoneToGovernments(lemma);
    case 'obl':
      // Whoever something is done by does it: a town does nothing.
      return preposition === 'by' ? isDone(trees, above) : preposition === 'on' && lemma === 'call';
    case 'nmod':
      return (preposition === 'with' || preposition === 'between') && DEALINGS.has(lemma);
    case 'conj':
      // "Moscow and Minsk rejected it": the second does as the first.
      return actsAsGovernment(trees, above);
    default:
      return false;
  }
}

/** They say, judge, deny, believe, ask, promise and intend; what a town shows, cites or learns it may do as a town. */
function isDoneByGovernments(lemma: string): boolean {
  const verb = reportingVerb(lemma);
  if (!verb || verb.particle !== null) return DEEDS.has(lemma);
  if (verb.mode === 'says') return verb.quote || verb.addressee;
  return verb.mode !== 'shows' && verb.mode !== 'cites' && verb.mode !== 'learns';
}

const isDoneToGovernments = (lemma: string): boolean => isAddressed(lemma) || DEALT_WITH.has(lemma);

/** "brokered by Moscow": a participle, or a verb in the passive. */
const isDone = (trees: Trees, verb: number): boolean =>
  trees.upos(verb) === 'VERB' &&
  (trees.rel(verb) === 'acl' || trees.children(verb, 'nsubj', 'aux').some((i) => trees.passive[i] === 1));
