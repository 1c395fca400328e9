import type { Draft } from '../draft.js';
import { isPassive, nounArguments, pick } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { claimantBefore, othersThan } from './accounts.js';
import { matchAt, type Match } from './frames.js';
import { isAccount, isTeller, make, ownersOf } from './story-draft.js';
import { NOUN_IDIOMS, VERB_IDIOMS, type Idiom } from './story-idiom-lexicon.js';
import { MATERIAL, QUALITIES, TOLD } from './story-lexicon.js';

// Turns of phrase that contest an account or put it right: "gives the lie to", "does not stand up to scrutiny".

/** "Satellite images give the lie to the claim", "the figures do not add up"; null where the idiom is of something else. */
export function ofIdiom(scene: Scene, token: number): Draft | null {
  const match = matchAt(scene, token, VERB_IDIOMS, NOUN_IDIOMS, (_, one) => isOfAccount(scene, one));
  if (!match) return null;
  const { frame, found } = match;
  const about = accountsIn(scene, match);
  const doers = pick(found, frame.roles['by']).filter((node) => isTeller(scene, node));
  const owners = about.flatMap((node) => ownersOf(scene, node)).filter((node) => !doers.includes(node));
  const claimant =
    owners.length > 0 ? owners : about.length > 0 ? [] : othersThan(doers, claimantBefore(scene, token));
  const draft = make(
    frame.detail,
    token,
    { by: doers, about, claimant },
    frame.denied ? { polarity: 'affirmed' } : {},
  );
  return match.isNoun ? { ...draft, anchor: found.carrier } : draft;
}

/** The accounts that fill the idiom's slots; of a doubted quality whose it is. */
function accountsIn(scene: Scene, { frame, found, trigger }: Match<Idiom>): readonly number[] {
  return [
    ...(frame.roles['about'] ?? []).flatMap((slot) => found.slots.get(slot) ?? []),
    ...borneOut(scene, trigger),
  ]
    .flatMap((node) => [node, ...bearersOf(scene, node)])
    .filter(
      (node) =>
        isContestable(scene, node) || (frame.test === 'published' && PUBLISHED.has(scene.lemma(node))),
    );
}

/** "no evidence to support that assertion": what the evidence would bear out. */
const borneOut = (scene: Scene, trigger: number): readonly number[] =>
  [trigger, ...scene.trees.children(trigger, 'obj')]
    .filter((node) => /^(?:evidence|proof|indication)$/.test(scene.lemma(node)))
    .flatMap((node) => scene.trees.children(node, 'acl'))
    .filter((clause) => BEARING_OUT.has(scene.lemma(clause)))
    .flatMap((clause) => scene.trees.children(clause, 'obj'));
const BEARING_OUT = words('support back substantiate corroborate confirm prove justify bear');

const bearersOf = (scene: Scene, node: number): readonly number[] =>
  // "take with a pinch of salt the account of …", which a parser takes for the salt's apposition
  GRAINS.has(scene.lemma(node))
    ? scene.trees.children(node, 'appos')
    : QUALITIES.has(scene.lemma(node))
      ? pick(nounArguments(scene, node), ['of', 'owner', 'agent'])
      : [];

const GRAINS = words('pinch grain');

/** An account, what is shown for one, what makes one credible, or a clause that tells one. */
export const isContestable = (scene: Scene, node: number): boolean =>
  isAccount(scene, node) ||
  MATERIAL.has(scene.lemma(node)) ||
  QUALITIES.has(scene.lemma(node)) ||
  isTold(scene, node);

/** "what he had told the Council" */
export function isTold(scene: Scene, node: number): boolean {
  const { trees, tokens } = scene;
  if (/^(?:those|anyone)$/.test(tokens.lower(node))) return TOLD.has(scene.lemma(trees.child(node, 'acl')));
  if (tokens.lower(node) === 'what') {
    const clause = trees.child(node, 'acl', 'ccomp');
    const head = trees.head[node] ?? -1;
    return TOLD.has(scene.lemma(clause)) || TOLD.has(scene.lemma(head)) || isToldBeside(scene, node);
  }
  return false;
}

/** "retracted what he had said": the pronoun hung on the outer verb, its clause beside it. */
const isToldBeside = (scene: Scene, node: number): boolean =>
  scene.trees
    .children(scene.trees.head[node] ?? -1, 'ccomp')
    .some((clause) => clause > node && TOLD.has(scene.lemma(clause)));

function isOfAccount(scene: Scene, match: Match<Idiom>): boolean {
  const { frame, trigger, found } = match;
  if (frame.denied && !isDenied(scene, trigger)) return false;
  if (
    frame.test === 'should' &&
    !scene.trees.children(trigger, 'aux').some((aux) => /^should$/.test(scene.tokens.lower(aux)))
  )
    return false;
  if (frame.test === 'denial' && !isDenialOf(scene, match)) return false;
  if (frame.test === 'different' && !isDifferent(scene, trigger)) return false;
  if (frame.test === 'put' && scene.tokens.lower(trigger - 1) !== 'put') return false;
  const accounts = accountsIn(scene, match);
  // "reports that the troops have not withdrawn": the account is not what is withdrawn.
  const isBehind = isPassive(scene, trigger) || accounts.some((node) => node > trigger);
  if (frame.test === 'told' && !isBehind) return false;
  // "withdrew the item from the agenda"
  if (frame.test === 'told' || frame.test === 'published') {
    const from = found.slots.get('from') ?? [];
    if (from.some((node) => !WHERE_PUBLISHED.has(scene.lemma(node)))) return false;
  }
  if (frame.test === 'told') return accounts.some((node) => WITHDRAWN.has(scene.lemma(node)));
  if (frame.test === 'published') return accounts.some((node) => PUBLISHED.has(scene.lemma(node)));
  if (frame.test === 'verdict' && !hasVerdict(scene, trigger)) return false;
  if (frame.free || accounts.length > 0) return true;
  // "this does not add up": an account pointed at, after somebody has told it
  const pointed = pick(found, frame.roles['about']).some((node) => POINTERS.has(scene.tokens.lower(node)));
  return pointed && claimantBefore(scene, trigger) !== null;
}

const DENIED_THINGS = words(
  'access entry service visa aid right rights passage permission bail justice request food entry care',
);
/** "the army's denial of any role", not a denial of access */
const isDenialOf = (scene: Scene, { found }: Match<Idiom>): boolean =>
  !(found.slots.get('of') ?? []).some((node) => DENIED_THINGS.has(scene.lemma(node))) &&
  (pick(found, ['agent', 'by', 'from', 'owner']).some((node) => isTeller(scene, node)) ||
    pick(found, ['of', 'undergoer', 'agent']).some((node) => isContestable(scene, node)));

/** "tell a different story" */
const isDifferent = (scene: Scene, verb: number): boolean =>
  scene.trees
    .children(verb, 'obj')
    .flatMap((node) => scene.trees.children(node, 'amod'))
    .some((word) => /^(?:different|other|another)$/.test(scene.tokens.lower(word)));

const POINTERS = words('this that it which these those');
const PUBLISHED = words(
  'report story article dispatch segment post tweet video news bulletin broadcast publication footage clip',
);
const WHERE_PUBLISHED = words(
  'website site page portal channel platform feed account air circulation archive',
);
const WITHDRAWN = new Set([
  ...PUBLISHED,
  ...words('claim allegation accusation statement item assertion remark'),
]);

const VERDICTS = words(
  'false fake baseless lie fabrication hoax untrue unfounded groundless sham fraud forgery propaganda myth fiction bogus',
);
const hasVerdict = (scene: Scene, verb: number): boolean =>
  scene.trees
    .children(verb, 'obl', 'xcomp', 'advcl', 'advmod')
    .some((child) => VERDICTS.has(scene.lemma(child)));

const NEGATORS = words("not n't n’t never hardly scarcely barely no");

/** By the verb, its adverb, or its object: "does not hold water", "bears no relation to reality". */
function isDenied(scene: Scene, trigger: number): boolean {
  const { trees, tokens } = scene;
  const negates = (node: number): boolean =>
    trees.children(node, 'advmod', 'det', 'cc').some((child) => NEGATORS.has(tokens.lower(child)));
  if (scene.presentedAt(trigger)?.polarity === 'denied' || negates(trigger)) return true;
  const head = trees.head[trigger] ?? -1;
  const isCarried = trees.rel(trigger) === 'nsubj' || trees.rel(trigger) === 'obj';
  if (isCarried && (scene.presentedAt(head)?.polarity === 'denied' || negates(head))) return true;
  return (
    trees.children(trigger, 'obj', 'nsubj').some(negates) || (trees.rel(trigger) === 'xcomp' && negates(head))
  );
}
