import type { Draft } from '../draft.js';
import {
  type Arguments,
  nounArguments,
  pick,
  predicatedOf,
  prepositionOf,
  subjectOf,
  verbArguments,
} from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { VIEWS } from './position-lexicon.js';
import { matterOf, ONGOING, partiesIn, turned } from './position-matters.js';
import { isNegated, isParty, make, type Position, STANDS } from './position-things.js';

// Verbs that say who is of one mind with whom, and who is not.

const DIFFERING = words('differ diverge disagree quarrel wrangle');
const MATCHING = words('coincide converge overlap concur tally chime');
const DIVIDED = words('divided split deadlocked disunited');

/** "shares our concern", "see eye to eye", "part company over", "their positions coincide". */
export function ofAccord(scene: Scene, verb: number): Draft | null {
  const { trees, tokens } = scene;
  const lemma = scene.lemma(verb);
  const found = verbArguments(scene, verb);
  const objects = trees.children(verb, 'obj');
  const has = (nouns: ReadonlySet<string>): number =>
    objects.find((node) => nouns.has(scene.lemma(node))) ?? -1;
  if (DIFFERING.has(lemma) || MATCHING.has(lemma)) return ofComparison(scene, verb, found);
  if (DIVIDED.has(tokens.lower(verb))) return ofDivision(scene, verb);
  const who = partiesIn(scene, pick(found, ['agent']));
  if (who.length === 0) return null;
  if (lemma === 'share' && has(VIEWS) >= 0) {
    const view = has(VIEWS);
    const noun = nounArguments(scene, view);
    // "shared their views with reporters": told, not held in common.
    if (partiesIn(scene, pick(found, ['to'])).length > 0 || isToldTo(scene, view, found)) return null;
    const about = matterOf(scene, noun, found);
    const detail = turned('agrees', isNegated(scene, verb));
    return make(detail, verb, who, about.length > 0 ? about : [view], ONGOING);
  }
  const likeness = /^(?:hold|have|share|take|express|voice|note|record|profess)$/.test(lemma)
    ? likenessOf(scene, has(VIEWS))
    : null;
  if (likeness)
    return make(
      turned(likeness, isNegated(scene, verb)),
      verb,
      who,
      matterOf(scene, nounArguments(scene, has(VIEWS)), found),
      ONGOING,
    );
  if (lemma === 'speak' && pick(found, ['with']).some((node) => isOneVoice(scene, node)))
    return make('agrees', verb, who, matterOf(scene, found), ONGOING);
  if (
    lemma === 'find' &&
    objects.some(
      (node) =>
        scene.lemma(node) === 'ground' &&
        trees.children(node, 'amod').some((one) => tokens.lower(one) === 'common'),
    )
  )
    return make('agrees', verb, who, matterOf(scene, nounArguments(scene, objects[0]!), found), {
      polarity: 'affirmed',
    });
  if (lemma === 'see' && has(EYE) >= 0)
    return make(turned('agrees', isNegated(scene, verb)), verb, who, matterOf(scene, found), ONGOING);
  if (lemma === 'part' && has(COMPANY) >= 0)
    return make('disagrees', verb, who, matterOf(scene, found), { polarity: 'affirmed' });
  return null;
}
const ALIKE = words('identical similar common like-minded convergent close same kindred');
const UNLIKE = words(
  'different differing divergent opposing opposite contrary conflicting contrasting irreconcilable incompatible',
);

/** "hold identical views", "have divergent positions" */
function likenessOf(scene: Scene, view: number): 'agrees' | 'disagrees' | null {
  const words = view < 0 ? [] : scene.trees.children(view, 'amod').map((child) => scene.tokens.lower(child));
  if (words.some((word) => ALIKE.has(word))) return 'agrees';
  return words.some((word) => UNLIKE.has(word)) ? 'disagrees' : null;
}

const isOneVoice = (scene: Scene, node: number): boolean =>
  scene.lemma(node) === 'voice' &&
  scene.trees
    .children(node, 'nummod', 'amod', 'det')
    .some((child) => /^(?:one|single)$/.test(scene.tokens.lower(child)));

const EYE = words('eye');
const COMPANY = words('company way ways');

/** "shared his views on it with the Council": one's own view, given to somebody. */
const isToldTo = (scene: Scene, view: number, found: Arguments): boolean =>
  partiesIn(scene, pick(found, ['with'])).length > 0 &&
  scene.trees
    .children(view, 'nmod', 'det')
    .some((child) => /^(?:my|his|her|its|their|our)$/.test(scene.tokens.lower(child)));

/** "differ on the wording", "the positions of A and B diverge". */
function ofComparison(scene: Scene, verb: number, found: Arguments): Draft | null {
  const subject = subjectOf(scene, verb);
  const detail = turned(DIFFERING.has(scene.lemma(verb)) ? 'disagrees' : 'agrees', isNegated(scene, verb));
  const stand = subject.find((node) => STANDS.has(scene.lemma(node)));
  if (stand !== undefined) return ofStands(scene, stand, verb, detail, found);
  const who = partiesIn(scene, subject);
  const about = matterOf(scene, found);
  const others = partiesIn(scene, pick(found, ['with', 'from']));
  const isAnswer = scene.lemma(verb) === 'disagree' && others.length > 0;
  if (who.length === 0 || (about.length === 0 && !isOnClause(scene, verb)) || isAnswer) return null;
  return make(detail, verb, [...who, ...others], about, ONGOING);
}

/** The views of parties, and how they are to one another. */
function ofStands(
  scene: Scene,
  stand: number,
  anchor: number,
  detail: Position,
  found: Arguments,
): Draft | null {
  const noun = nounArguments(scene, stand);
  const who = partiesIn(scene, pick(noun, ['agent', 'of', 'between', 'among']));
  return who.length > 0
    ? { ...make(detail, anchor, who, matterOf(scene, noun, found), ONGOING), anchor }
    : null;
}

/** "are divided on whether", "over how": a matter that is a clause. */
const isOnClause = ({ trees, tokens }: Scene, verb: number): boolean =>
  trees
    .children(verb, 'advcl', 'ccomp', 'xcomp', 'acl')
    .some(
      (clause) =>
        /^(?:on|over|about|as)$/.test(tokens.lower(verb + 1)) ||
        trees.children(clause, 'mark', 'advmod').some((child) => tokens.lower(child) === 'whether'),
    );

/** "The factions are divided on the matter"; "divided into four districts" says nothing of a stand. */
function ofDivision(scene: Scene, token: number): Draft | null {
  const own = scene.trees.child(token, 'nsubj');
  const state = own >= 0 ? { anchor: token, subject: own } : predicatedOf(scene, token);
  if (!state || !isParty(scene, state.subject)) return null;
  const about = matterOf(scene, verbArguments(scene, token)).filter((node) =>
    /^(?:on|over|about|as to)$/.test(prepositionOf(scene, node)),
  );
  if (about.length === 0 && !isOnClause(scene, token)) return null;
  return { ...make('disagrees', token, [state.subject], about, ONGOING), anchor: state.anchor };
}
