import { isAny, sortsOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isBodyOfMembers, isOrganised, isParty } from './alignment-parties.js';

// Who is a member of what, told by a verb.

/** A body that states or groups belong to, by its name: "NATO", "the ELN". */
export const isLeague = (scene: Scene, node: number): boolean =>
  /^(?:intergovernmental|armed-group|party)$/.test(scene.actorOf(scene.actorAt(node))?.kind ?? '') ||
  /^(?:bloc|alliance|coalition|league|union|movement|party)$/.test(scene.lemma(node));

const UNITS = words(
  'unit battalion brigade division regiment squadron company group corps wing platoon fleet command',
);
const COMPOSING = words(
  'comprise consist compose group make form constitute include encompass embrace unite bring',
);
const INCLUDING = words('include encompass embrace unite bring');
const SITTING = words('sit serve count rank fight enlist');
const isCouncil = (scene: Scene, node: number): boolean =>
  /^(?:council|committee|commission|board|cabinet|politburo|presidium|bureau|rank|member|state)$/.test(
    scene.lemma(node),
  ) || isLeague(scene, node);

/** Whether a verb of belonging is said of a member and its body. */
export function isMembership(
  scene: Scene,
  lemma: string,
  who: readonly number[],
  whom: readonly number[],
): boolean {
  if (SITTING.has(lemma))
    return (
      who.some((node) => isAny(scene, [node], 'person', 'people', 'place')) &&
      whom.some((node) => isCouncil(scene, node))
    );
  // "was assigned to the 5th Battalion"
  if (lemma === 'assign')
    return whom.some((node) => UNITS.has(scene.lemma(node)) || isAny(scene, [node], 'armed'));
  if (!COMPOSING.has(lemma)) return whom.some((node) => isParty(scene, node));
  // "Coalition nations include …": a list of some, not a body.
  if (INCLUDING.has(lemma) && !whom.every((node) => isLeague(scene, node))) return false;
  const members = who.filter((node) => isOrganised(scene, node) && sortsOf(scene, node).has('named'));
  return members.length > 0 && whom.some((node) => isBodyOfMembers(scene, node)) && !isSame(who, whom);
}

const isSame = (who: readonly number[], whom: readonly number[]): boolean =>
  who.some((node) => whom.includes(node));
