import type { Draft } from '../draft.js';
import { isVerb, pick, verbArguments } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { claimantBefore, othersThan } from './accounts.js';
import { isAccount, isTeller, make, ownersOf } from './story-draft.js';
import { ofIdiom } from './story-idioms.js';
import { FALSE, VERBS } from './story-lexicon.js';

// Claims that are told as somebody's, or left unconfirmed.

const CLAIMS = words('claim allegation assertion insinuation rumour rumor boast');
/** Reports and news are told as true unless they are said to be open. */
const REPORTED = words('report news information story account suggestion');
const OPEN = words(
  'unconfirmed unverified uncorroborated unsubstantiated alleged conflicting contradictory anonymous',
);
const CONTESTING = new Set(VERBS.flatMap(([, lemmas]) => [...lemmas]));

/** "the White Helmets' claim that …", "a claim of responsibility attributed to X": told as theirs, by nobody here held to be so. */
export function ofClaim(scene: Scene, token: number): Draft | null {
  const { trees } = scene;
  const isLeftOpen = isOpen(scene, token);
  if (!(CLAIMS.has(scene.lemma(token)) || isLeftOpen) || trees.upos(token) !== 'NOUN') return null;
  if (isContested(scene, token)) return null;
  const clauses = trees.children(token, 'acl');
  const isClause = clauses.some((clause) => isVerb(scene, clause));
  const isResponsibility = trees
    .children(token, 'nmod')
    .some((child) => scene.lemma(child) === 'responsibility');
  if (!isClause && !isResponsibility) return null;
  const claimant = ownersOf(scene, token).filter((node) => isTeller(scene, node));
  // Without a claimant only what is told in a clause of its own.
  const isTold = clauses.some((clause) => tellsContent(scene, token, clause));
  if (claimant.length === 0 && !isTold) return null;
  return make(
    'alleged',
    token,
    { claimant },
    { polarity: 'affirmed', certainty: 'certain', reality: 'happened' },
  );
}

const isOpen = (scene: Scene, token: number): boolean =>
  REPORTED.has(scene.lemma(token)) &&
  scene.trees.children(token, 'amod').some((child) => OPEN.has(scene.tokens.lower(child)));

/** What contests the claim says more of it than that it is told. */
function isContested(scene: Scene, token: number): boolean {
  const { trees } = scene;
  const head = trees.head[token] ?? -1;
  if (isVerb(scene, head) && (CONTESTING.has(scene.lemma(head)) || ofIdiom(scene, head) !== null))
    return true;
  return FALSE.has(scene.lemma(head)) || trees.child(token, 'cop') >= 0;
}

/** "allegations that …", with the joining word right before the clause's first word, not "claims made by X". */
function tellsContent(scene: Scene, noun: number, clause: number): boolean {
  const { trees, tokens } = scene;
  if (!isVerb(scene, clause) || trees.child(clause, 'nsubj', 'expl') < 0) return false;
  return trees
    .children(clause, 'mark', 'obj')
    .some((child) => child > noun && child < clause && tokens.lower(child) === 'that');
}

const CONFIRMING = words('confirm verify corroborate authenticate substantiate prove');
const ABLE = words('able unable position possible');

/** "a claim which could not be confirmed", "which the army cannot verify": an account left open. */
export function ofUnconfirmed(scene: Scene, verb: number): Draft | null {
  if (!CONFIRMING.has(scene.lemma(verb)) || !isDenied(scene, verb)) return null;
  const found = verbArguments(scene, verb);
  const things = pick(found, ['patient']);
  const about = things.filter((node) => isAccount(scene, node) && !REPORTS.has(scene.lemma(node)));
  const isPointed = things.some((node) =>
    /^(?:this|that|it|which|these|those)$/.test(scene.tokens.lower(node)),
  );
  const claimant = othersThan([], claimantBefore(scene, verb));
  if (about.length === 0 && !(isPointed && claimant.length > 0)) return null;
  const by = pick(found, ['agent', 'by']).filter((node) => isTeller(scene, node) && !claimant.includes(node));
  return make(
    'challenged',
    verb,
    { by, about, claimant: about.length > 0 ? about.flatMap((node) => ownersOf(scene, node)) : claimant },
    { polarity: 'affirmed', certainty: 'certain', reality: 'happened' },
  );
}
/** What is unconfirmed of these is how sure the events in them are, not a dispute. */
const REPORTS = words('report news information account story figure toll');

/** "cannot", "has not been", "is unable to", "is not in a position to". */
function isDenied(scene: Scene, verb: number): boolean {
  if (scene.presentedAt(verb)?.polarity === 'denied') return true;
  const { trees, tokens } = scene;
  const above = trees.head[verb] ?? -1;
  const isNot = (node: number): boolean =>
    trees.children(node, 'advmod').some((child) => /^(?:not|n't|n’t|never|yet)$/.test(tokens.lower(child)));
  if (isNot(verb)) return true;
  return above >= 0 && ABLE.has(scene.lemma(above)) && (scene.lemma(above) === 'unable' || isNot(above));
}
