import type { Draft } from '../draft.js';
import { prepositionOf, sortsOf, subjectOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import { placesAt } from '../parts/index.js';
import type { Scene } from '../scene.js';
import { EVENTS, UNDATED } from './meeting-lexicon.js';
import { isOfStanding } from './meeting-parties.js';
import { timed } from './meeting-time.js';

// Meetings told by where somebody is: "the Foreign Minister is in Hanoi for talks", "the rebels have not been at the table".

/** Somebody of standing who is abroad, or parties who are at the table. */
export const meetingOfPresence = (scene: Scene, token: number): Draft | null =>
  scene.trees.child(token, 'cop') < 0 ? null : (ofTable(scene, token) ?? ofBeingThere(scene, token));

const PARTY_KINDS = new Set(['state', 'government', 'armed-group']);
const NEGOTIATORS = words('negotiator delegation side party mediator envoy');

/** "Hamas is not at the table", "are back at the negotiating table": those who negotiate, or stay away. */
function ofTable(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  const table =
    scene.lemma(token) === 'table'
      ? token
      : tokens.lower(token) === 'back'
        ? (trees.children(token, 'obl').find((child) => scene.lemma(child) === 'table') ?? -1)
        : -1;
  if (table < 0 || prepositionOf(scene, table) !== 'at') return null;
  const who = subjectOf(scene, token).filter(
    (node) =>
      NEGOTIATORS.has(scene.lemma(node)) || PARTY_KINDS.has(scene.actorOf(scene.actorAt(node))?.kind ?? ''),
  );
  if (who.length === 0) return null;
  const places = trees
    .children(table, 'nmod')
    .concat(trees.children(token, 'obl'))
    .filter((node) => prepositionOf(scene, node) === 'in' && placesAt(scene, node).length > 0);
  return told(scene, token, who, places.length > 0 ? places : null);
}

const AT_HOME = words(
  'governor mayor senator congressman lawmaker parliamentarian elder sheikh commander chief',
);

/** "The Prime Minister is in Kyiv today", "was in Hanoi for consultations": abroad, at a time or for a meeting. */
function ofBeingThere(scene: Scene, token: number): Draft | null {
  const { trees } = scene;
  if (prepositionOf(scene, token) !== 'in' || placesAt(scene, token).length === 0) return null;
  const who = subjectOf(scene, token).filter(
    (node) =>
      scene.lemma(node) === 'delegation' ||
      (sortsOf(scene, node).has('person') &&
        (isOfStanding(scene, node) || trees.upos(node) === 'PRON') &&
        (trees.upos(node) !== 'PRON' || isForeigner(scene, node, token)) &&
        !AT_HOME.has(scene.lemma(node))),
  );
  if (who.length === 0) return null;
  const isForMeeting = trees
    .children(token, 'nmod', 'obl')
    .some(
      (child) =>
        prepositionOf(scene, child) === 'for' &&
        EVENTS.has(scene.lemma(child)) &&
        !UNDATED.has(scene.lemma(child)),
    );
  const isToMeet = trees
    .children(token, 'advcl', 'acl', 'xcomp')
    .some((clause) =>
      /^(?:meet|discuss|attend|participate|hold|take|visit|consult)$/.test(scene.lemma(clause)),
    );
  const isTimed = trees
    .children(token, 'obl', 'nmod', 'advmod')
    .some((child) => scene.mentionAt(child)?.type === 'time');
  if (!isForMeeting && !isToMeet && !(isTimed && isAbroad(scene, who, token))) return null;
  return told(scene, token, who, [token]);
}

/** Away from home, as far as it is known whose official it is. */
function isAbroad(scene: Scene, who: readonly number[], place: number): boolean {
  const country = scene.mentionAt(place)?.place?.country;
  const homes = who.map((node) => scene.actorOf(scene.actorAt(node))?.country ?? null);
  return country !== undefined && homes.every((home) => home === null || !isSame(home, country));
}

/** "he", of whom it is known that he is elsewhere at home. */
const isForeigner = (scene: Scene, node: number, place: number): boolean => {
  const home = scene.actorOf(scene.actorAt(node))?.country ?? null;
  const country = scene.mentionAt(place)?.place?.country ?? null;
  return (
    /^s?he$/.test(scene.tokens.lower(node)) && home !== null && country !== null && !isSame(home, country)
  );
};

/** A country by its code of three letters and by that of two: alike in the first, which is near enough to keep silent. */
const isSame = (three: string, two: string | null): boolean => two === null || three[0] === two[0];

const told = (
  scene: Scene,
  token: number,
  who: readonly number[],
  places: readonly number[] | null,
): Draft => ({
  kind: 'meeting',
  detail: timed(scene, 'held', token, 'root'),
  trigger: token,
  anchor: token,
  roles: { who },
  places,
  counts: [],
});
