import type { Draft } from '../draft.js';
import { pick, prepositionOf, sortsOf, verbArguments } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import { placesAt } from '../parts/index.js';
import type { Scene } from '../scene.js';
import { isOfStanding, isParty } from './meeting-parties.js';
import { meetingTold } from './meeting-draft.js';
import { timed } from './meeting-time.js';

// Visits told by whoever sends the visitor or takes part.

const SENDING = words('send dispatch despatch depute delegate');
const MISSIONS = words('delegation envoy emissary negotiator');
const OF_OFFICE = words(
  'minister secretary secretary-general under-secretary-general adviser advisor director ambassador',
);

/** "intends to send a delegation to Caracas", "will take part", "attended". */
export function meetingOfMission(scene: Scene, verb: number): Draft | null {
  const lemma = scene.lemma(verb);
  if (SENDING.has(lemma)) return ofSending(scene, verb);
  return ofAttendance(scene, verb);
}

function ofSending(scene: Scene, verb: number): Draft | null {
  const { trees } = scene;
  const found = verbArguments(scene, verb);
  const sender = pick(found, ['agent']).filter((node) => isParty(scene, node));
  const sent = pick(found, ['patient']);
  const isMission = sent.some((node) => MISSIONS.has(scene.lemma(node)));
  const isOffice = sent.some(
    (node) =>
      (OF_OFFICE.has(scene.lemma(node)) || isOfStanding(scene, node)) && sortsOf(scene, node).has('person'),
  );
  if (!isMission && !isOffice) return null;
  const places = [...pick(found, ['to']), ...sent.flatMap((node) => trees.children(node, 'nmod'))].filter(
    (node) => prepositionOf(scene, node) === 'to' && placesAt(scene, node).length > 0,
  );
  const detail = timed(scene, 'held', verb, 'root');
  if (places.length === 0 && !(isMission && sender.length > 0 && detail === 'planned')) return null;
  return {
    kind: 'meeting',
    detail,
    trigger: verb,
    anchor: verb,
    roles: { who: sent },
    places: places.length > 0 ? places : null,
    counts: [],
  };
}

/** "Representatives of fifty states are expected to take part": in what was spoken of. */
function ofAttendance(scene: Scene, verb: number): Draft | null {
  const { trees, tokens } = scene;
  const lemma = scene.lemma(verb);
  const isPart = lemma === 'take' && tokens.lower(verb + 1) === 'part';
  if (lemma !== 'attend' && lemma !== 'participate' && !isPart) return null;
  const isBare =
    trees.children(verb, 'obj').every((node) => isPart && tokens.lower(node) === 'part') &&
    trees.children(verb, 'obl', 'ccomp', 'advcl').every((node) => scene.mentionAt(node)?.type === 'time') &&
    trees.rel(verb) !== 'acl';
  if (!isBare) return null;
  const who = pick(verbArguments(scene, verb), ['agent']).filter(
    (node) => sortsOf(scene, node).has('person') && isOfStanding(scene, node) && trees.upos(node) !== 'PRON',
  );
  if (who.length === 0) return null;
  return meetingTold(scene, verb, who, [], null);
}
