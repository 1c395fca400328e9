import type { Draft } from '../draft.js';
import { isPossessor, prepositionOf, subjectOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { make } from './act-draft.js';
import { isAtHome } from './act-home.js';
import { isOnFloor, isParty } from './act-parties.js';

const GRATEFUL = words('grateful thankful indebted appreciative');
const COURTESIES = /^(?:question|comment|time|patience|attention|interest)$/;

const COLLEAGUES = /^(?:staff|team|personnel|colleague|reporter|press)$/;

/** "We are grateful to Norway for hosting the talks", "grateful for Oman's mediation": thanks, and so support, for whoever earned them. */
export function ofGratitude(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  if (!GRATEFUL.has(tokens.lower(token))) return null;
  const head = trees.head[token] ?? -1;
  const isUnder = trees.rel(token) === 'xcomp' && /^(?:remain|feel)$/.test(scene.lemma(head));
  const anchor = isUnder ? head : token;
  if (!isUnder && trees.child(token, 'cop') < 0) return null;
  if (scene.presentedAt(anchor)?.polarity === 'denied') return null;
  const by = subjectOf(scene, anchor).filter(
    (node) => isParty(scene, node) || /^(?:we|they|he|she)$/.test(tokens.lower(node)),
  );
  const beside = trees.children(token, 'obl', 'nmod').filter((node) => node > token);
  const thanked = beside.filter((node) => prepositionOf(scene, node) === 'to');
  const merits = beside
    .filter((node) => /^(?:for|of)$/.test(prepositionOf(scene, node)) && !COURTESIES.test(scene.lemma(node)))
    .flatMap((node) => trees.children(node, 'nmod').filter((owner) => isOwner(scene, owner)));
  const to = (thanked.length > 0 ? thanked : merits).filter(
    (node) =>
      isParty(scene, node) &&
      !isOnFloor(scene, node) &&
      !isAtHome(scene, node) &&
      !COLLEAGUES.test(scene.lemma(node)),
  );
  return by.length > 0 && to.length > 0 ? make('support', token, { by, to }, { anchor, cameo: '051' }) : null;
}

const isOwner = (scene: Scene, node: number): boolean =>
  isPossessor(scene, node) || /^(?:of|by)$/.test(prepositionOf(scene, node));
