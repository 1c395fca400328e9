import type { Name, Trees } from '../../analysis/index.js';
import { wordSet } from '../../lib/index.js';
import type { Scene } from './scene.js';

/** Verbs that governments are the subjects of, those they are the objects of, and what they have with each other. */
const OFFICIAL_VERBS = wordSet(
  'say announce accuse reject deny demand urge insist warn condemn call believe agree refuse support oppose confirm state claim sign want intend propose recognise recognize impose threaten stress declare express welcome expel suspend summon recall pledge vow deploy send offer retaliate respond negotiate withdraw sanction freeze ban lift order promise hail praise thank blame criticise criticize seek ask reiterate sever ratify denounce appeal grant supply arm fund finance mediate broker launch close reopen',
);
const ADDRESSING_VERBS = wordSet(
  'accuse urge warn condemn blame thank criticise criticize ask tell assure press call',
);
const DEALINGS = wordSet(
  'talk relation tie agreement deal dialogue negotiation tension contact consultation dispute rapprochement pact accord treaty',
);

/** Whether a capital is said to do, to be told or to share what governments do ("Moscow rejected", "talks with Tehran"). */
export const actsAsGovernment = ({ trees }: Scene, { head }: Name): boolean => acts(trees, head);

function acts(trees: Trees, at: number): boolean {
  const above = trees.head[at]!;
  if (above < 0) return false;
  const lemma = trees.lemma[above]!;
  const preposition = trees.lemma[trees.child(at, 'case')] ?? '';
  switch (trees.rel(at)) {
    case 'nsubj':
      return OFFICIAL_VERBS.has(lemma);
    case 'obj':
      return preposition === '' && ADDRESSING_VERBS.has(lemma);
    case 'obl':
      // Whoever something is done by does it: a town does nothing.
      return preposition === 'by' ? isDone(trees, above) : preposition === 'on' && lemma === 'call';
    case 'nmod':
      return (preposition === 'with' || preposition === 'between') && DEALINGS.has(lemma);
    case 'conj':
      // "Moscow and Minsk rejected it": the second does as the first.
      return acts(trees, above);
    default:
      return false;
  }
}

/** "brokered by Moscow": a participle, or a verb in the passive. */
const isDone = (trees: Trees, verb: number): boolean =>
  trees.upos(verb) === 'VERB' &&
  (trees.rel(verb) === 'acl' || trees.children(verb, 'nsubj', 'aux').some((i) => trees.passive[i] === 1));
