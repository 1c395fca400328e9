import { isQuotative } from '../../lib/index.js';
import type { Draft } from '../draft.js';
import { isPassive, isVerb, subjectOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isParty } from './act-parties.js';

/** Acts that one does by saying so. */
const BY_SAYING = new Set(['request', 'accuse', 'threaten']);
/** Verbs by which one does what one says is to be done: "decided that the sanctions be lifted". */
const DECIDING = words('decide order resolve decree rule agree vote direct instruct');
const DECIDED = new Set(['concede', 'retreat', 'sanction']);

/** With whoever says it as the doer of an act that is told in a clause and names none. */
export function withSayer(scene: Scene, draft: Draft): Draft {
  if ((draft.roles['by'] ?? []).length > 0) return draft;
  const saying = verbOver(scene, draft.anchor);
  if (saying < 0 || isPassive(scene, saying)) return draft;
  const isSaid = BY_SAYING.has(draft.detail) && isQuotative(scene.lemma(saying));
  const isDecided =
    DECIDED.has(draft.detail) && DECIDING.has(scene.lemma(saying)) && isPassive(scene, draft.anchor);
  if (!isSaid && !isDecided) return draft;
  const to = draft.roles['to'] ?? [];
  const by = subjectOf(scene, saying).filter(
    (node) =>
      !to.includes(node) && (isParty(scene, node) || /^(?:we|they|it)$/.test(scene.tokens.lower(node))),
  );
  return by.length > 0 ? { ...draft, roles: { by, ...draft.roles } } : draft;
}

/** The verb that the clause of a word is the content of; -1 where it is none's. */
function verbOver(scene: Scene, anchor: number): number {
  const { trees } = scene;
  let clause = anchor;
  while (/^(?:conj|xcomp)$/.test(trees.rel(clause)) && isVerb(scene, trees.head[clause] ?? -1))
    clause = trees.head[clause]!;
  const above = trees.head[clause] ?? -1;
  return trees.rel(clause) === 'ccomp' && isVerb(scene, above) ? above : -1;
}
