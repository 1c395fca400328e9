import type { Draft } from '../draft.js';
import { isPassive, pick, sortsOf, verbArguments } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import { placesAt } from '../parts/index.js';
import type { Scene } from '../scene.js';
import { meetingTold } from './meeting-draft.js';
import { isOfStanding, isOnFloor, isParty } from './meeting-parties.js';

const GUESTS = words(
  'partner ally party donor expert member participant stakeholder nation country state delegate actor',
);
const OCCASIONS = words('summit conference meeting gathering forum event session round talk initiative');

/** "We will bring together foreign ministers in London", "gathered the parties in Oslo", "the summit brought together 30 leaders". */
export function meetingOfConvening(scene: Scene, verb: number): Draft | null {
  const lemma = scene.lemma(verb);
  const isBringing = /^(?:bring|call|get)$/.test(lemma) && isTogether(scene, verb);
  const isCalling =
    /^(?:gather|assemble|convene|convoke|reunite|unite)$/.test(lemma) && !isPassive(scene, verb);
  if (!isBringing && !isCalling) return null;
  const found = verbArguments(scene, verb);
  const guests = pick(found, ['patient']).filter((node) => isGuest(scene, node));
  if (guests.length === 0) return null;
  const agents = pick(found, ['agent']);
  const places = pick(found, ['in', 'at']).filter((node) => placesAt(scene, node).length > 0);
  const told = places.length > 0 ? places : null;
  if (agents.some((node) => OCCASIONS.has(scene.lemma(node))))
    return meetingTold(scene, verb, guests, [], told);
  const hosts = agents.filter((node) => isHost(scene, node));
  // "gathered the parties" without a place may be anything.
  if (hosts.length === 0 || (!isBringing && places.length === 0)) return null;
  if (places.length === 0 && !guests.some((node) => isOfStanding(scene, node))) return null;
  return meetingTold(scene, verb, hosts, guests, told);
}

const isTogether = ({ trees, tokens }: Scene, verb: number): boolean =>
  tokens.lower(verb + 1) === 'together' ||
  trees.children(verb, 'advmod', 'compound', 'xcomp').some((child) => tokens.lower(child) === 'together') ||
  trees
    .children(verb, 'obj')
    .some((child) => trees.children(child, 'advmod').some((one) => tokens.lower(one) === 'together'));

const isGuest = (scene: Scene, node: number): boolean =>
  !isOnFloor(scene, node) &&
  !sortsOf(scene, node).has('armed') &&
  (isOfStanding(scene, node) || GUESTS.has(scene.lemma(node)));

const isHost = (scene: Scene, node: number): boolean =>
  isOfStanding(scene, node) || (scene.tokens.lower(node) === 'we' && isParty(scene, node));
