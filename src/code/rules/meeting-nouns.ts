import type { Draft } from '../draft.js';
import {
  type Arguments,
  isNone,
  isOneHouse,
  isPossessor,
  nounArguments,
  pick,
  prepositionOf,
  sortsOf,
} from '../grammar/index.js';
import { placesAt } from '../parts/index.js';
import type { Scene } from '../scene.js';
import { ofDate, ofDateless, ofOpenDate } from './meeting-dates.js';
import { isBefore, isGoingOn, isOfPanel, isVisitBy, toldOf } from './meeting-mentions.js';
import { isReceived, isVenue, pairBefore } from './meeting-pairs.js';
import { detailBy, ownFate } from './meeting-fates.js';
import { ATTENDED, type Meeting, SMALL_TALK, UNDATED } from './meeting-lexicon.js';
import { isKnown, isOfStanding, isParty } from './meeting-parties.js';
import { isThere } from './meeting-kinds.js';
import { type Seat, seatOf } from './meeting-seats.js';
import { eventLemma, isMeetingNoun } from './meeting-signs.js';
import { nominalFate, stateOf } from './meeting-states.js';
import { timed } from './meeting-time.js';
import { withDoer, withTalker } from './meeting-doers.js';

/** "held talks with", "the talks have been postponed", "the talks with Qatari officials in Moscow". */
export function meetingOfNoun(scene: Scene, token: number): Draft | null {
  if (!isMeetingNoun(scene, token)) return null;
  const lemma = eventLemma(scene, token);
  if (UNDATED.has(lemma)) return ofDate(scene, token) ?? ofDateless(scene, token) ?? ofOpenDate(scene, token);
  const seat = seatOf(scene, token);
  // "the 54th round of the discussions": the round is read.
  if (seat.noun !== token && isMeetingNoun(scene, seat.noun)) return null;
  if (isDated(scene, token, seat)) return null;
  const found = nounArguments(scene, token);
  const isSmall = SMALL_TALK.has(lemma) && isOneHouse(scene, pick(found, ['agent']), pick(found, ['with']));
  const fate = isSmall ? null : fateOf(scene, token, seat);
  if (fate) return withDoer(scene, make(scene, fate.detail, token, fate.anchor, found, lemma), seat);
  if (isSmall) return null;
  return isMentioned(scene, token, found)
    ? withTalker(
        scene,
        make(
          scene,
          isBefore(scene, token) || isToBe(scene, token) ? 'planned' : 'held',
          token,
          token,
          found,
          lemma,
        ),
        token,
      )
    : null;
}

/** "coordinating the timeframe for a meeting" is read from the timeframe. */
const isDated = (scene: Scene, token: number, { verb, noun }: Seat): boolean => {
  const { trees } = scene;
  const isDate = (child: number): boolean => UNDATED.has(scene.lemma(child)) && child !== noun;
  if (trees.rel(token) === 'nmod' && isDate(trees.head[token]!))
    return ofDate(scene, trees.head[token]!) !== null;
  return (
    verb >= 0 &&
    trees
      .children(verb, 'obj', 'nsubj', 'obl')
      .some((child) => isDate(child) && ofDate(scene, child) !== null)
  );
};

/** How a meeting fares by the verb over it, by its own adjective or clause, or by what is there before it. */
function fateOf(
  scene: Scene,
  token: number,
  seat: Seat,
): { readonly detail: Meeting; readonly anchor: number } | null {
  const { verb, relation } = seat;
  if (verb >= 0 && /^(?:obj|nsubj|obl)$/.test(relation)) {
    const detail = detailBy(scene, seat);
    if (detail === 'planned' && isGoingOn(scene, token)) return { detail: 'held', anchor: token };
    if (detail) return { detail: settled(scene, token, seat, detail), anchor: verb };
  }
  const state = stateOf(scene, seat.noun) ?? nominalFate(scene, seat.noun);
  if (state) return seat.isAhead && state.detail === 'held' ? { ...state, detail: 'planned' } : state;
  const own = ownFate(scene, token);
  if (own) return { ...own, detail: timed(scene, own.detail, own.anchor, 'acl') };
  const over = headOf(scene, token);
  if (relation === 'nsubj' && isMissing(scene, token, over))
    return { detail: isEmphatic(scene, token) ? 'denied' : 'held', anchor: over };
  if (isThere(scene, seat.noun) && !isNone(scene, seat.noun) && isTalk(scene, token))
    return {
      detail: timed(scene, 'held', headOf(scene, seat.noun), 'root'),
      anchor: headOf(scene, seat.noun),
    };
  // "are in talks"
  if (prepositionOf(scene, token) === 'in' && scene.trees.child(token, 'cop') >= 0)
    return { detail: 'held', anchor: token };
  return seat.isAhead ? { detail: 'planned', anchor: verb >= 0 ? verb : token } : toldOf(scene, token, seat);
}

const headOf = ({ trees }: Scene, node: number): number => trees.head[node] ?? -1;
const isTalk = (scene: Scene, token: number): boolean =>
  // "There is some talk of it": what people say.
  scene.tokens.lower(token) !== 'talk' &&
  /^(?:conversation|discussion|dialogue|consultation|session|call|talk|negotiation|summit)$/.test(
    eventLemma(scene, token),
  );

/** What is held ahead is planned, and what nobody ever held is denied. */
function settled(scene: Scene, token: number, { verb, relation, isAhead }: Seat, detail: Meeting): Meeting {
  const isFlat = isNone(scene, token) && scene.trees.child(verb, 'expl') < 0;
  if (detail === 'held' && isFlat && isEmphatic(scene, token)) return 'denied';
  const told = timed(scene, detail, verb, relation);
  return isAhead && (told === 'held' || told === 'denied') ? 'planned' : told;
}

/** "no secret encounter", "no contacts whatsoever": a rumour that is denied. */
const isEmphatic = ({ tokens, trees }: Scene, token: number): boolean =>
  trees
    .children(token, 'amod', 'advmod', 'nmod')
    .some((child) =>
      /^(?:secret|such|whatsoever|whatever|kind|sort|clandestine|covert|alleged)$/.test(tokens.lower(child)),
    ) || /^(?:whatsoever|whatever)$/.test(tokens.lower(token + 1));

/** "There were no talks in Muscat": told as a meeting that was not. */
const isMissing = (scene: Scene, noun: number, head: number): boolean =>
  scene.lemma(head) === 'be' && scene.trees.child(head, 'expl') >= 0 && isNone(scene, noun);

const ABOUT = new Set(['obl', 'nsubj', 'root', 'nmod', 'obj', 'conj']);

/** A meeting told of in passing, by those it is with. */
function isMentioned(scene: Scene, token: number, found: Arguments): boolean {
  const others = pick(found, ['with', 'between', 'to']);
  if (!ABOUT.has(scene.trees.rel(token))) return false;
  return (
    isAttended(scene, token) ||
    isVisitBy(scene, token) ||
    isOfPanel(scene, token) ||
    others.some(
      (node) => isOfStanding(scene, node) || isKnown(scene, node) || sortsOf(scene, node).has('body'),
    )
  );
}

/** "The envoy's visit to Lagos will show": where it is spoken of as to come. */
const isToBe = ({ trees, tokens }: Scene, token: number): boolean =>
  trees.rel(token) === 'nsubj' &&
  trees
    .children(trees.head[token]!, 'aux')
    .some((aux) => /^(?:will|would|shall|'ll|’ll)$/.test(tokens.lower(aux)));

/** In passing, or as those who are told something. */
const isSeated = ({ trees, lemma }: Scene, token: number): boolean =>
  /^(?:nmod|obl|root)$/.test(trees.rel(token)) ||
  (/^(?:obj|iobj)$/.test(trees.rel(token)) &&
    /^(?:tell|brief|address|inform|attend)$/.test(lemma(trees.head[token]!)));

/** "the meeting of special envoys", "the defence chiefs' call", "the Vilnius summit": by those who attend it, or its place. */
function isAttended(scene: Scene, token: number): boolean {
  if (!ATTENDED.has(eventLemma(scene, token)) || !isSeated(scene, token)) return false;
  const { trees, tokens } = scene;
  const isSeveral = (node: number): boolean =>
    /[^s]s$/.test(tokens.lower(node)) && sortsOf(scene, node).has('person') && isOfStanding(scene, node);
  const isOwner = (node: number): boolean => isPossessor(scene, node) || prepositionOf(scene, node) === 'of';
  const isNamed =
    scene.lemma(token) === 'summit' &&
    (trees.children(token, 'compound').some((node) => scene.mentionAt(node)?.type === 'place') ||
      trees
        .children(token, 'nmod')
        .some((node) => prepositionOf(scene, node) === 'in' && placesAt(scene, node).length > 0));
  return isNamed || trees.children(token, 'nmod').some((node) => isOwner(node) && isSeveral(node));
}

function make(
  scene: Scene,
  detail: Meeting,
  token: number,
  anchor: number,
  found: Arguments,
  lemma: string,
): Draft {
  const pair = pairBefore(scene, token);
  const who = (pair.length > 0 ? pair : pick(found, ['between', 'among', 'agent', 'of'])).filter(
    (node) => node !== token && isParty(scene, node) && (pair.includes(node) || !isVenue(scene, node, token)),
  );
  const other = [
    ...(found.slots.get('with') ?? []),
    ...(lemma === 'call'
      ? ['to', 'on', ...(isReceived(scene, token) ? ['from'] : [])].flatMap(
          (slot) => found.slots.get(slot) ?? [],
        )
      : []),
  ].filter((node) => isParty(scene, node));
  const where = ['in', 'at', ...(/^(?:visit|trip|travel|voyage)$/.test(lemma) ? ['to'] : [])].flatMap(
    (slot) => found.slots.get(slot) ?? [],
  );
  const hung = isVisitBy(scene, token)
    ? scene.trees
        .children(token, 'nmod')
        .flatMap((child) => scene.trees.children(child, 'nmod'))
        .filter((child) => prepositionOf(scene, child) === 'to')
    : [];
  const named =
    pair.length > 0
      ? []
      : scene.trees
          .children(token, 'compound', 'amod', 'nmod')
          .filter((child) => child < token && scene.mentionAt(child)?.type === 'place');
  return {
    kind: 'meeting',
    detail,
    trigger: token,
    anchor,
    roles: { ...(who.length > 0 ? { who } : {}), ...(other.length > 0 ? { with: other } : {}) },
    places: [...[...where, ...hung].filter((node) => placesAt(scene, node).length > 0), ...named].slice(0, 1),
    counts: [],
    stance: detail === 'cancelled' || detail === 'denied' ? { polarity: 'affirmed' } : {},
  };
}
