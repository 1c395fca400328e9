import { isAny, sortsOf } from '../grammar/index.js';
import { SITES, words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';

// Who can belong with whom.

const ORGANISED = words(
  'group organisation organization coalition alliance movement party army militia force wing front union bloc faction opposition rank council brigade division campaign_against_terror network cell politburo command battalion delegation tribe',
);

/** "the rest", "not everyone": some of those just spoken of. */
const OTHERS = words('rest remainder other others element none everyone everybody most');

export const isParty = (scene: Scene, node: number): boolean =>
  OTHERS.has(scene.lemma(node)) ||
  isAny(scene, [node], 'armed', 'body', 'person', 'people') ||
  scene.actorAt(node) !== null;

/** What one leaves as a member, not as a place. */
export const isRank = (scene: Scene, node: number): boolean => {
  const sorts = sortsOf(scene, node);
  return (
    !sorts.has('place') &&
    (sorts.has('armed') || ORGANISED.has(scene.lemma(node))) &&
    !SITES.has(scene.lemma(node))
  );
};

const SELF = words('we us i me you he she him her it that this them there');
export const isOrganised = (scene: Scene, node: number): boolean => {
  if (SELF.has(scene.tokens.lower(node))) return false;
  const sorts = sortsOf(scene, node);
  return (
    sorts.has('armed') ||
    (sorts.has('body') && sorts.has('named')) ||
    ORGANISED.has(scene.lemma(node)) ||
    scene.actorAt(node) !== null
  );
};

const PANELS = words('commission committee mission panel secretariat taskforce mechanism quartet troika');
/** "The commission is chaired by Angola": a body by its description, which somebody can lead. */
export const isPanel = (scene: Scene, node: number): boolean => PANELS.has(scene.lemma(node));

/** A country, its government or a capital that stands for it. */
export const isState = (scene: Scene, node: number): boolean =>
  sortsOf(scene, node).has('place') ||
  scene.mentionAt(node)?.type === 'nationality' ||
  scene.referenceAt(node)?.type === 'place' ||
  scene.actorOf(scene.actorAt(node))?.kind === 'state' ||
  /^(?:government|country|state|republic|ministry|administration)$/.test(scene.lemma(node));

/** A body of members that is no state: an alliance, a party, an armed group. */
export const isBodyOfMembers = (scene: Scene, node: number): boolean =>
  isOrganised(scene, node) && !isState(scene, node);

const SELF_SPEAKING = words('i we you');
export const isTold = (scene: Scene, node: number): boolean => !SELF_SPEAKING.has(scene.tokens.lower(node));
