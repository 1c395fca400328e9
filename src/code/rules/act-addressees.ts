import { counted, isAny, sortsOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isOnFloor, PARTY_KINDS } from './act-parties.js';

// Whom officials make demands of in public: another state, force or side, not their own house and not the public.

const STAKEHOLDERS = words(
  'party side donor actor belligerent guarantor perpetrator community backer leader stakeholder country nation faction sponsor combatant mediator neighbour neighbor ally regime junta authority government leadership militia rebel separatist spoiler signatory occupier troika quartet trio bloc occupation',
);
const PUBLIC = words(
  'congress senate house lawmaker voter taxpayer media press reporter journalist company firm airline bank traveller traveler passenger employer applicant citizen visitor guest tourist participant attendee delegate court judge jury agency department',
);
const ADDRESSED: ReadonlySet<string> = new Set([...PARTY_KINDS, 'person']);

/** Whether a phrase stands for somebody whom a speaker of another house can make a demand of. */
export function isAddressee(scene: Scene, node: number): boolean {
  if (node < 0 || isSpeakers(scene, node) || isOnFloor(scene, node)) return false;
  const lemma = scene.lemma(counted(scene, node));
  if (PUBLIC.has(lemma)) return false;
  // No government calls itself so, whatever it was taken for.
  if (/^(?:regime|junta|rebel|militia)$/.test(lemma)) return true;
  // "every state must keep to the Charter"
  if (lemma === 'state' && isOfAll(scene, node)) return true;
  const actor = scene.actorOf(scene.actorAt(node));
  if (actor && isAtHome(scene, node, actor.country)) return false;
  if (STAKEHOLDERS.has(lemma)) return !isOfSpeakers(scene, node);
  if (actor) return ADDRESSED.has(actor.kind);
  return (
    isAny(scene, [node], 'armed') ||
    (sortsOf(scene, node).has('named') && scene.mentionAt(node)?.type !== 'person')
  );
}

const isOfAll = ({ trees, tokens }: Scene, node: number): boolean =>
  trees.children(node, 'det').some((det) => /^(?:all|every|each)$/.test(tokens.lower(det)));

/** "we", "our side": the speaker's own. */
const isSpeakers = (scene: Scene, node: number): boolean =>
  // "the US" is no "us".
  scene.tokens.form(node) !== 'US' &&
  /^(?:we|i|us|me|you|who|which|that|what)$/.test(scene.tokens.lower(node));
const isOfSpeakers = ({ trees, tokens }: Scene, node: number): boolean =>
  trees
    .children(node, 'nmod', 'det')
    .some((child) => /^(?:our|my)$/.test(tokens.lower(child)) && !/^all(?:y|ies)$/.test(tokens.lower(node)));

/** Whether somebody of the chain is of the same state: "the government must act", said by its own minister. */
const isAtHome = (scene: Scene, token: number, country: string | null | undefined): boolean =>
  country != null &&
  scene.chainAt(token).some(({ actor }) => {
    const source = scene.actorOf(actor);
    return source?.country === country && source.kind !== 'armed-group' && source.kind !== 'party';
  });
