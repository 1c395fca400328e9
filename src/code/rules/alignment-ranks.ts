import { isAny, sortsOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isBodyOfMembers, isOrganised, isRank } from './alignment-parties.js';
import { isInstrument } from './agreement-texts.js';
import { isLeague } from './alignment-membership.js';

// Who joins the ranks of whom or leaves them, told by a verb.

const LEAVING = words('leave quit abandon');
/** Of any but those who bear arms they say something else: what is entered is a country, what breaks up a crowd. */
const OF_ARMED = words(
  'abandon turn mutiny revolt rebel recruit conscript draft press-gang dragoon enrol enroll',
);
const APART = words('split fracture splinter fragment divide break fall disintegrate disband unravel');
const PUTTING_OUT = words(
  'expel oust exclude suspend eject dismiss banish purge evict remove disown disavow repudiate',
);
const BODY_ONLY = words(
  'fuse amalgamate coalesce unite merge welcome receive distance divorce resign sign subscribe align affiliate',
);
const OF_BODIES = words(
  'withdraw pull drop secede sever cut end accede admit readmit go come cross rally flock separate detach',
);

/** Whether a verb of joining or leaving is said of members and the body whose ranks they enter or leave. */
export function isMove(
  scene: Scene,
  lemma: string,
  who: readonly number[],
  whom: readonly number[],
  isSplit: boolean,
): boolean {
  if (APART.has(lemma) && whom.length === 0)
    return who.some((node) => isBodyOfMembers(scene, node)) && isNoState(scene, who);
  if (whom.length === 0) return isAny(scene, who, 'armed', 'person');
  if (!isMoveOf(scene, lemma, who, whom) || isAny(scene, whom, 'arms')) return false;
  if (whom.some((node) => isText(scene, node))) return false;
  const isOfOthers = whom.some((node) => isOrganised(scene, node) && !sortsOf(scene, node).has('person'));
  if (LEAVING.has(lemma))
    return (
      isOfOthers &&
      whom.every((node) => isRank(scene, node) || (lemma !== 'abandon' && isLeague(scene, node)))
    );
  if (OF_BODIES.has(lemma) && !whom.some((node) => isBodyOfMembers(scene, node))) return false;
  // Troops that withdraw from somebody's land, or a state that cuts its ties with another, leave no ranks.
  if (isSplit && OF_BODIES.has(lemma) && isAny(scene, who, 'armed') && isTroops(scene, who)) return false;
  return isOfOthers;
}

function isMoveOf(scene: Scene, lemma: string, who: readonly number[], whom: readonly number[]): boolean {
  // "entered NATO", "entered the ranks of the army", but not "entered the camp"
  if (lemma === 'enter')
    return whom.every(
      (node) => isLeague(scene, node) || /^ranks?$/.test(scene.lemma(node)) || ENTERED.has(scene.lemma(node)),
    );
  if (OF_ARMED.has(lemma))
    return isAny(scene, [...who, ...whom], 'armed') && whom.some((node) => isBodyOfMembers(scene, node));
  if (PUTTING_OUT.has(lemma)) return whom.some((node) => isLeague(scene, node) || isRank(scene, node));
  if (BODY_ONLY.has(lemma))
    return whom.some((node) => isBodyOfMembers(scene, node) && !isAny(scene, [node], 'person'));
  return true;
}
const ENTERED = words('coalition alliance');

const isNoState = (scene: Scene, nodes: readonly number[]): boolean =>
  nodes.every((node) => !isAny(scene, [node], 'place', 'person'));

/** "withdrew from the Grain Initiative": a text is no body of members. */
const isText = (scene: Scene, node: number): boolean =>
  isInstrument(scene, node) || isAny(scene, [node], 'instrument') || scene.lemma(node) === 'initiative';

const TROOPS = words('troop troops force forces army unit soldier convoy tank');
const isTroops = (scene: Scene, who: readonly number[]): boolean =>
  who.some((node) => TROOPS.has(scene.lemma(node)));
