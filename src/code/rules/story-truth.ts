import type { Draft } from '../draft.js';
import { isPassive, nounArguments, pick, subjectOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { claimantBefore, othersThan } from './accounts.js';
import { isAccount, isTeller, make, ownersOf } from './story-draft.js';
import { FALSE } from './story-lexicon.js';

// Accounts that are said to be untrue, by a predicate: "is false", "does not correspond to the facts", "was fabricated".

/** What an account that is not true disagrees with. */
const TRUTH = words('reality truth fact facts');
const AGREEING = words('correspond conform reflect match fit accord represent');

/** "These reports have nothing to do with reality", "the claims do not correspond to the facts". */
export function ofReality(scene: Scene, verb: number): Draft | null {
  const { trees, tokens } = scene;
  const subject = trees.child(verb, 'nsubj');
  if (subject < 0 || !(isAccount(scene, subject) || isTold(scene, subject))) return null;
  const within = (node: number): boolean => TRUTH.has(scene.lemma(node)) || TRUTH.has(tokens.lower(node));
  const isDenied =
    AGREEING.has(scene.lemma(verb)) &&
    trees.children(verb, 'advmod').some((child) => /^(?:not|n't|hardly)$/.test(tokens.lower(child)));
  const isNothing =
    scene.lemma(verb) === 'have' &&
    trees.children(verb, 'obj').some((child) => tokens.lower(child) === 'nothing');
  const isApart = APART.has(tokens.lower(verb)) && trees.child(verb, 'cop') >= 0;
  if (!isDenied && !isNothing && !isApart) return null;
  const [first, last] = trees.extent(verb);
  if (!Array.from({ length: last - Math.max(first, verb) }, (_, i) => Math.max(first, verb) + i).some(within))
    return null;
  return make(
    'challenged',
    verb,
    {
      about: isAccount(scene, subject) ? [subject] : [],
      claimant: isTold(scene, subject)
        ? tellersOf(scene, subject)
        : pick(nounArguments(scene, subject), ['agent', 'of', 'by']).filter((one) => isTeller(scene, one)),
    },
    { polarity: 'affirmed' },
  );
}
const APART = words('inconsistent incompatible odds contrary');

/** "What the other side claimed": the clause that is an account itself. */
const isTold = ({ trees, tokens }: Scene, subject: number): boolean =>
  tokens.lower(subject) === 'what' && trees.child(subject, 'acl') >= 0;
const tellersOf = (scene: Scene, subject: number): readonly number[] =>
  scene.trees.children(scene.trees.child(subject, 'acl'), 'nsubj').filter((node) => isTeller(scene, node));

/** "The footage was staged", "the document had been doctored": what somebody shows is said to be false. */
export function ofForgery(scene: Scene, verb: number): Draft | null {
  if (!FORGING.has(scene.lemma(verb)) || !isPassive(scene, verb)) return null;
  const about = subjectOf(scene, verb).filter(
    (node) => MATERIAL.has(scene.lemma(node)) || isAccount(scene, node),
  );
  return about.length === 0
    ? null
    : make('challenged', verb, { about, claimant: about.flatMap((node) => ownersOf(scene, node)) });
}
const FORGING = words('fabricate doctor stage manipulate falsify forge invent edit concoct fake distort');
const MATERIAL = words(
  'footage video image photo photograph picture recording tape audio document letter clip film screenshot evidence',
);

/** "These reports are false", "this is a lie", "it is not true that …". */
export function ofPredicate(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  const isUntrue = TRUE.has(tokens.lower(token)) && isNegated(scene, token);
  if (!FALSE.has(scene.lemma(token)) && !FALSE.has(tokens.lower(token)) && !isUntrue) return null;
  if (trees.child(token, 'cop') < 0) return null;
  const subject = trees.child(token, 'nsubj', 'expl');
  if (subject < 0) return null;
  const stance: Draft['stance'] = isUntrue ? { polarity: 'affirmed' } : {};
  if (isAccount(scene, subject) || MATERIAL.has(scene.lemma(subject)))
    return make('challenged', token, { about: [subject], claimant: ownersOf(scene, subject) }, stance);
  if (!/^(?:this|that|it|which|these|those|they)$/.test(tokens.lower(subject))) return null;
  if (trees.upos(token) !== 'NOUN' && !isUntrue && !isOfAccount(scene, subject)) return null;
  // The verdict is the speaker's own, as sure as it is put, whatever claim the tree hangs it on.
  const isApart = trees.rel(token) === 'ccomp' && tokens.form(trees.extent(token)[0]) === ';';
  return make(
    'challenged',
    token,
    { claimant: othersThan([], claimantBefore(scene, token)) },
    isApart ? { ...stance, certainty: 'certain' } : stance,
  );
}
const TRUE = words('true accurate correct so case');

const isNegated = ({ trees, tokens }: Scene, token: number): boolean =>
  trees.children(token, 'advmod').some((child) => /^(?:not|n't|n’t|never|hardly)$/.test(tokens.lower(child)));

/** "We have seen the claim, and it is false": an account is named in the words before. */
function isOfAccount(scene: Scene, pronoun: number): boolean {
  for (let i = pronoun - 1; i >= Math.max(0, pronoun - FURTHEST_ACCOUNT); i -= 1)
    if (isAccount(scene, i)) return true;
  return false;
}
const FURTHEST_ACCOUNT = 14;
