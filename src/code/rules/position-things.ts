import type { Draft } from '../draft.js';
import { isAny, prepositionOf, sortsOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';

// What one can take a stand on, and the draft that says where somebody stands.

export type Position =
  'supports' | 'opposes' | 'unchanged' | 'changed' | 'agrees' | 'disagrees' | 'undeclared';

/** Dealings that one opposes: "the arms sale to Taiwan". */
const DEALINGS = words(
  'sale delivery transfer shipment supply export visit extradition tariff veto appointment sentence verdict',
);
export const STANDS = words('position stance view attitude policy approach stand opinion thinking');
/** What one supports or opposes as an issue, not as a party. */
const ISSUES =
  words(`integrity sovereignty independence settlement solution process resolution initiative plan proposal effort idea
  principle deployment expansion enlargement accession referendum election ceasefire cease-fire truce agreement deal treaty memorandum sanction ban embargo
  operation intervention war reform constitution dialogue talk negotiation reconciliation unity territorial right transition
  withdrawal partition annexation occupation settlement recognition moratorium law bill legislation decision measure mission mandate
  roadmap implementation normalisation normalization return amendment policy campaign vote strike attack offensive action interference presence demand use attempt displacement two-state project zone corridor restriction freedom democracy institution rule norm order`);

/** Nouns that name what is done or thought, by their endings. */
const ABSTRACT =
  /(?:tion|sion|ment|ism|ity|ness|ance|ence|ship|al|call|effort|talk|vote|bid|idea|peace|reform|move|step)$/;

export const isParty = (scene: Scene, node: number): boolean =>
  isAny(scene, [node], 'body', 'person', 'armed') || scene.actorAt(node) !== null;

const PROVISIONS = words('term provision condition part point article');
export function isIssue(scene: Scene, node: number): boolean {
  const sorts = sortsOf(scene, node);
  if (ISSUES.has(scene.lemma(node)) || (sorts.has('instrument') && !sorts.has('body'))) return true;
  // "commitment to the terms of the ceasefire"
  if (PROVISIONS.has(scene.lemma(node)))
    return scene.trees.children(node, 'nmod').some((child) => prepositionOf(scene, child) === 'of');
  // "regime change", "a change of government"
  if (scene.lemma(node) === 'change')
    return scene.trees
      .children(node, 'compound', 'nmod', 'amod')
      .some((child) => /^(?:regime|government|constitutional|border|policy|law)$/.test(scene.lemma(child)));
  // Whatever is neither a party nor people nor a thing one can touch.
  return (
    sorts.size === 0 &&
    scene.trees.upos(node) === 'NOUN' &&
    !scene.actorAt(node) &&
    ABSTRACT.test(scene.lemma(node))
  );
}

export const isDealing = (scene: Scene, node: number): boolean =>
  DEALINGS.has(scene.lemma(node)) && scene.actorAt(node) === null;

export function make(
  detail: Position,
  trigger: number,
  who: readonly number[],
  about: readonly number[],
  stance: Draft['stance'] = {},
): Draft {
  return {
    kind: 'position',
    detail,
    trigger,
    anchor: trigger,
    roles: { who, ...(about.length > 0 ? { about } : {}) },
    places: null,
    counts: [],
    stance,
  };
}

const REFUSING = words(
  'refuse decline fail refusal unwilling unable reluctant reluctance unwillingness inability failure',
);

/** "refuses to accept", "showed no sign of softening" */
const isRefusedAbove = ({ trees, tokens, lemma }: Scene, verb: number): boolean => {
  const head = trees.head[verb] ?? -1;
  if (head < 0 || !/^(?:xcomp|acl|advcl|ccomp)$/.test(trees.rel(verb))) return false;
  const isNoSign =
    /^(?:sign|intention|plan|hint|reason)$/.test(lemma(head)) &&
    trees.children(head, 'det').some((one) => tokens.lower(one) === 'no');
  const isUnmeant =
    lemma(head) === 'intend' &&
    trees.children(head, 'advmod').some((one) => /^(?:not|n't|n’t)$/.test(tokens.lower(one)));
  return isNoSign || isUnmeant || (REFUSING.has(lemma(head)) && trees.rel(verb) !== 'advcl');
};

export const isNegated = (scene: Scene, verb: number): boolean => {
  if (isRefusedAbove(scene, verb)) return true;
  const presented = scene.presentedAt(verb);
  return presented
    ? presented.polarity === 'denied'
    : scene.trees
        .children(verb, 'advmod')
        .some((child) => ['not', "n't", 'never'].includes(scene.tokens.lower(child)));
};

/** How a stand is that has not changed. */
export const UNCHANGED = words('unchanged unaltered same consistent clear steadfast unwavering firm');

/** A clause of a resolution that leaves its author unsaid: "Rejects any attempt to …;". */
export const isOperative = ({ tokens, trees }: Scene, verb: number): boolean =>
  tokens.lower(verb).endsWith('s') &&
  /^\p{Lu}/u.test(tokens.form(verb)) &&
  trees.child(verb, 'nsubj') < 0 &&
  (verb === 0 || tokens.sentence[verb - 1] !== tokens.sentence[verb]);
