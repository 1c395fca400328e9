import { reportingVerb } from '../../lib/index.js';
import type { Draft } from '../draft.js';
import { antecedents, isPassive, prepositionOf, subjectOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { claimantBefore, othersThan } from './accounts.js';
import { isAccount, isTeller, make, ownersOf } from './story-draft.js';
import { DOUBTFUL, FALSE, MATERIAL, QUALITIES, type Story } from './story-lexicon.js';
import { isTold, tellersOf } from './story-told-clauses.js';

// Accounts that are said to be untrue, by a predicate: "is false", "is open to question", "was fabricated".

/** "It is not true, as some outlets claimed, that …": who is said beside the verdict to have told it. */
const namedBeside = (scene: Scene, verdict: number): readonly number[] =>
  scene.trees
    .children(verdict, 'advcl')
    .filter(
      (clause) =>
        reportingVerb(scene.lemma(clause)) !== undefined &&
        scene.trees.children(clause, 'mark').some((mark) => scene.tokens.lower(mark) === 'as'),
    )
    .flatMap((clause) => scene.trees.children(clause, 'nsubj'))
    .filter((node) => isTeller(scene, node));

/** "These claims are baseless, and we reject them": the speakers, who name themselves in a clause beside the verdict. */
function sayingSo(scene: Scene, verdict: number): readonly number[] {
  const { trees, tokens } = scene;
  const isMain = (node: number): boolean => trees.rel(node) === 'root';
  const beside = [...trees.children(verdict, 'conj', 'parataxis'), trees.head[verdict] ?? -1].filter(
    (clause) => clause >= 0 && (isMain(verdict) || isMain(clause)),
  );
  return /^(?:root|conj|parataxis)$/.test(trees.rel(verdict))
    ? beside
        .flatMap((clause) => trees.children(clause, 'nsubj'))
        .filter((node) => /^(?:we|i)$/.test(tokens.lower(node)))
        .slice(0, 1)
    : [];
}

/** "The footage was staged", "the document had been doctored": what somebody shows is said to be false. */
export function ofForgery(scene: Scene, verb: number): Draft | null {
  if (!isPassive(scene, verb)) return null;
  if (!FORGING.has(scene.lemma(verb)) && !isFromElsewhere(scene, verb)) return null;
  const about = subjectOf(scene, verb).filter(
    (node) => MATERIAL.has(scene.lemma(node)) || isAccount(scene, node),
  );
  return about.length === 0
    ? null
    : make('refuted', verb, { about, claimant: about.flatMap((node) => ownersOf(scene, node)) });
}
/** "was filmed elsewhere" */
const isFromElsewhere = (scene: Scene, verb: number): boolean =>
  /^(?:film|shoot|record|take|make)$/.test(scene.lemma(verb)) &&
  scene.trees.children(verb, 'advmod').some((child) => scene.tokens.lower(child) === 'elsewhere');
const FORGING = words(
  'fabricate doctor stage manipulate falsify forge invent edit concoct fake distort splice',
);

/** "These reports are false", "this is a lie", "turned out to be a hoax", "it is not true that …". */
export function ofPredicate(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  const isIncredible = CREDIBLE.has(tokens.lower(token)) && isNegated(scene, token);
  const isUntrue = (TRUE.has(tokens.lower(token)) && isNegated(scene, token)) || isIncredible;
  const verdict = isIncredible ? 'challenged' : isUntrue ? 'refuted' : verdictOf(scene, token);
  const subject = verdict ? subjectAt(scene, token) : -1;
  if (!verdict || subject < 0) return null;
  const isPut = isUntrue || isWithout(scene, token) || tokens.lower(token) === 'nothing';
  const stance: Draft['stance'] = isPut ? { polarity: 'affirmed' } : {};
  if (isAccount(scene, subject) || SHOWN.has(scene.lemma(subject)) || isTold(scene, subject))
    return make(
      verdict,
      token,
      {
        by: sayingSo(scene, token),
        about: isTold(scene, subject) ? [] : [subject],
        claimant: isTold(scene, subject)
          ? [...tellersOf(scene, subject), ...namedBeside(scene, token)]
          : ownersOf(scene, subject),
      },
      stance,
    );
  if (!/^(?:this|that|it|which|these|those|they)$/.test(tokens.lower(subject))) return null;
  const isPlain = /^(?:false|untrue|baseless)$/.test(tokens.lower(token)) && trees.rel(token) === 'root';
  if (trees.upos(token) !== 'NOUN' && !isUntrue && !isPlain && !isOfAccount(scene, subject)) return null;
  // The verdict is the speaker's own, as sure as it is put, whatever claim the tree hangs it on.
  const isApart = trees.rel(token) === 'ccomp' && tokens.form(trees.extent(token)[0]) === ';';
  return make(
    verdict,
    token,
    {
      by: sayingSo(scene, token),
      claimant: [...namedBeside(scene, token), ...othersThan([], claimantBefore(scene, token))].slice(0, 1),
    },
    isApart ? { ...stance, certainty: 'certain' } : stance,
  );
}

/** What is told or shown, or the whole of it. */
const SHOWN = new Set([
  ...MATERIAL,
  ...QUALITIES,
  ...words('methodology number affair incident episode saga'),
]);

/** How a predicate contests what it is said of: as untrue, or as open; null for other predicates. */
function verdictOf(scene: Scene, token: number): Story | null {
  const { trees, tokens } = scene;
  if (isWithout(scene, token)) return 'refuted';
  // "is in dispute", "is wide of the mark", "is fake news"
  if (/^(?:dispute|doubt|question)$/.test(scene.lemma(token)) && prepositionOf(scene, token) === 'in')
    return trees.child(token, 'cop') >= 0 ? 'challenged' : null;
  if (tokens.lower(token) === 'wide' && scene.lemma(token + 3) === 'mark') return 'refuted';
  if (scene.lemma(token) === 'news' && tokens.lower(token - 1) === 'fake') return 'refuted';
  // "is open to question"
  if (
    tokens.lower(token) === 'open' &&
    trees.children(token, 'advcl', 'obl', 'xcomp').some((child) => OPEN_TO.has(scene.lemma(child)))
  )
    return 'challenged';
  // "is nothing but a provocation"
  const isNothingBut = tokens.lower(token) === 'nothing' && tokens.lower(token + 1) === 'but';
  const words = isNothingBut ? [2, 3, 4, 5].map((step) => token + step) : [token];
  const isAny = (list: ReadonlySet<string>): boolean =>
    words.some((word) => list.has(scene.lemma(word)) || list.has(tokens.lower(word)));
  if (!isAny(FALSE)) return null;
  return isAny(DOUBTFUL) ? 'challenged' : 'refuted';
}

const OPEN_TO = words('question doubt dispute challenge');

/** "is without foundation", "is devoid of truth", "are far from the truth" */
function isWithout(scene: Scene, token: number): boolean {
  const { trees, tokens } = scene;
  if (GROUNDS.has(scene.lemma(token)) && trees.child(token, 'cop') >= 0)
    return prepositionOf(scene, token) === 'without';
  return (
    /^(?:devoid|bereft|far|remote)$/.test(tokens.lower(token)) &&
    trees.children(token, 'obl', 'nmod').some((child) => GROUNDS.has(scene.lemma(child)))
  );
}
const GROUNDS = words('foundation basis truth substance merit ground reality fact proof evidence');

/** "We are sceptical of the claim": an account that is not believed. */
export function ofScepticism(scene: Scene, token: number): Draft | null {
  const { trees } = scene;
  if (!SCEPTICAL.has(scene.tokens.lower(token)) || trees.child(token, 'cop') < 0) return null;
  const about = trees
    .children(token, 'obl')
    .filter((node) => isAccount(scene, node) || MATERIAL.has(scene.lemma(node)));
  const by = subjectOf(scene, token).filter((node) => isTeller(scene, node));
  const claimant = about.flatMap((node) => ownersOf(scene, node));
  return about.length > 0 && by.length > 0 ? make('challenged', token, { by, about, claimant }) : null;
}
const SCEPTICAL = words('sceptical skeptical doubtful wary distrustful suspicious dubious unconvinced');

const TURNING = words('turn prove remain seem appear');

/** What a predicate is said of, by its copula or by a verb that carries it: "proved false", "turned out to be a hoax". */
function subjectAt(scene: Scene, token: number): number {
  const { trees } = scene;
  const own = trees.child(token, 'nsubj', 'expl');
  if (own >= 0) return trees.child(token, 'cop') >= 0 ? (antecedents(scene, own, token)[0] ?? own) : -1;
  const head = trees.head[token] ?? -1;
  return trees.rel(token) === 'xcomp' && TURNING.has(scene.lemma(head)) ? trees.child(head, 'nsubj') : -1;
}
const CREDIBLE = words('credible plausible convincing reliable trustworthy');
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

const HAPPENING = words('happen occur take exist be');

const TOLD_OF = words(
  'order decision plan document agreement request incident attack deal strike instruction letter',
);

/** "Nothing of the kind took place", "no such attack occurred": what had been told is said not to be so. */
export function ofNothing(scene: Scene, verb: number): Draft | null {
  const { trees, tokens } = scene;
  if (!HAPPENING.has(scene.lemma(verb))) return null;
  const subject = trees.child(verb, 'nsubj');
  if (subject < 0) return null;
  const isNothing =
    tokens.lower(subject) === 'nothing' &&
    trees.children(subject, 'nmod').some((child) => /^(?:kind|sort)$/.test(scene.lemma(child)));
  const isThere = scene.lemma(verb) === 'be';
  // "There is no such meeting on our agenda" answers nobody's account.
  if (isThere && !(trees.child(verb, 'expl') >= 0 && TOLD_OF.has(scene.lemma(subject)))) return null;
  const isNoSuch = tokens.lower(subject - 2) === 'no' && tokens.lower(subject - 1) === 'such';
  return isNothing || isNoSuch
    ? make(
        'refuted',
        verb,
        { claimant: othersThan([], claimantBefore(scene, verb)) },
        { polarity: 'affirmed', certainty: 'certain', reality: 'happened' },
      )
    : null;
}
