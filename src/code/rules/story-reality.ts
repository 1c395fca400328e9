import type { Draft } from '../draft.js';
import { nounArguments, pick } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isAccount, isTeller, make } from './story-draft.js';
import { isTold, tellersOf } from './story-told-clauses.js';

// Accounts that are said to disagree with the facts, or with other evidence.

/** What an account that is not true disagrees with. */
const TRUTH = words('reality truth fact facts');
const AGREEING = words('correspond conform reflect match fit accord represent square tally agree');

/** "These reports have nothing to do with reality", "the claims do not correspond to the facts", "is at odds with the testimony". */
export function ofReality(scene: Scene, verb: number): Draft | null {
  const { trees } = scene;
  const subject = trees.child(verb, 'nsubj', 'csubj');
  if (subject < 0 || !(isAccount(scene, subject) || isTold(scene, subject))) return null;
  if (!isApart(scene, verb)) return null;
  const [first, last] = trees.extent(verb);
  const behind = Array.from({ length: last - Math.max(first, verb) }, (_, i) => Math.max(first, verb) + i);
  const isOfTruth = behind.some(
    (node) => TRUTH.has(scene.lemma(node)) || TRUTH.has(scene.tokens.lower(node)),
  );
  // Against another account it is left open which of the two is so.
  const isOfProof = behind.some(
    (node) => node !== subject && (PROOF.has(scene.lemma(node)) || isAccount(scene, node)),
  );
  if (!isOfTruth && !isOfProof) return null;
  return make(
    isOfTruth ? 'refuted' : 'challenged',
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
const APART = words('inconsistent incompatible odds contrary variance irreconcilable');
const PROOF = words('record evidence testimony data imagery footage observation log witness');

/** "does not match", "have nothing to do with", "is at odds with" */
function isApart(scene: Scene, verb: number): boolean {
  const { trees, tokens } = scene;
  if (APART.has(tokens.lower(verb))) return trees.child(verb, 'cop') >= 0;
  if (AGREEING.has(scene.lemma(verb)))
    return trees
      .children(verb, 'advmod')
      .some((child) => /^(?:not|n't|n’t|hardly)$/.test(tokens.lower(child)));
  return (
    scene.lemma(verb) === 'have' &&
    trees.children(verb, 'obj').some((child) => tokens.lower(child) === 'nothing')
  );
}
