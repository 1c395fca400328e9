import type { Draft } from '../draft.js';
import { isNone, isVerb, pick, prepositionOf, verbArguments } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import { placesAt } from '../parts/index.js';
import type { Scene } from '../scene.js';
import { EVENTS, FIXING, NEEDS_SIGN, UNDATED } from './meeting-lexicon.js';

// Dates that are set for meetings, and dates that are still open.

/** Dates of whatever there is: they need their meeting beside them. */
const VAGUE = words('day calendar schedule timetable venue time');

/** "the date has not been agreed", "no specific dates", "are working on a new timeframe for the next round". */
export function ofDate(scene: Scene, token: number): Draft | null {
  if (scene.trees.rel(token) === 'compound') return null;
  const verb = governing(scene, token);
  if (verb < 0) return null;
  const own = eventsOf(scene, token);
  if (own === null) return null;
  const inner = scene.trees.children(token, 'acl').flatMap((clause) => scene.trees.children(clause, 'obl'));
  const beside = [...scene.trees.children(verb, 'obl'), ...inner].filter((child) => isEvent(scene, child));
  const events = [...own, ...beside, ...(own.length + beside.length === 0 ? introduced(scene, token) : [])];
  const isOpen = isStillOpen(scene, token, verb);
  const isSubject = scene.trees.rel(token) === 'nsubj' && !VAGUE.has(scene.lemma(token));
  const isToldAlone = isOpen && isSubject && FIXING.has(scene.lemma(verb)) && scene.lemma(verb) !== 'have';
  if (events.length === 0 && !isToldAlone) return null;
  if (!isOpen && /^(?:be|have|consult|remain)$/.test(scene.lemma(verb))) return null;
  return draftOf(scene, token, verb, events, isOpen);
}

/** The verb that does something to a date: its governor, the one under "yet to be fixed", "there are no dates". */
function governing(scene: Scene, token: number): number {
  const { trees } = scene;
  const above = trees.head[token] ?? -1;
  // "is consulting the parties on dates", hung on the parties
  const isHung =
    trees.rel(token) === 'nmod' &&
    /^(?:on|over|about)$/.test(prepositionOf(scene, token)) &&
    trees.rel(above) === 'obj';
  const head = isHung ? trees.head[above]! : above;
  if (trees.child(head, 'cop') >= 0 && isPendingState(scene, head)) return head;
  if (!isVerb(scene, head)) return -1;
  if (
    /^(?:remain|be|stay)$/.test(scene.lemma(head)) &&
    trees.children(head, 'xcomp').some((child) => isPendingState(scene, child))
  )
    return head;
  const fixed = trees.children(head, 'xcomp').find((child) => FIXING.has(scene.lemma(child)));
  if (fixed !== undefined && /^(?:have|remain|be|need)$/.test(scene.lemma(head))) return fixed;
  if (FIXING.has(scene.lemma(head)) && scene.lemma(head) !== 'have') return head;
  const isThere =
    (scene.lemma(head) === 'be' && trees.child(head, 'expl') >= 0) ||
    /^(?:have|exist)$/.test(scene.lemma(head));
  if (isThere && isNone(scene, token)) return head;
  // "is still without a date"
  return -1;
}

const PENDING = words(
  'open unknown unclear undecided undetermined uncertain pending unresolved tbd discussion consideration negotiation',
);
/** "is still open", "under discussion": said of a date that is to be found. */
const isPendingState = (scene: Scene, node: number): boolean =>
  PENDING.has(scene.tokens.lower(node)) &&
  (scene.trees.upos(node) !== 'NOUN' || prepositionOf(scene, node) === 'under');

const isEvent = (scene: Scene, node: number): boolean =>
  EVENTS.has(scene.lemma(node)) && !UNDATED.has(scene.lemma(node));

/** The meetings that a date is for; null where it is that of something else. */
function eventsOf(scene: Scene, token: number): readonly number[] | null {
  const phrases = scene.trees
    .conjuncts(token)
    .flatMap((one) => scene.trees.children(one, 'nmod'))
    .filter(
      (child) => /^(?:of|for)$/.test(prepositionOf(scene, child)) && scene.mentionAt(child)?.type !== 'time',
    );
  const events = phrases.filter((child) => isEvent(scene, child));
  return phrases.length > 0 && events.length === 0 ? null : events;
}

/** "As for a summit, there are no dates yet": the meeting that the sentence begins with. */
function introduced(scene: Scene, token: number): readonly number[] {
  const { tokens, trees } = scene;
  for (let i = token - 1; i >= 0 && tokens.sentence[i] === tokens.sentence[token]; i -= 1)
    if (isEvent(scene, i) && !NEEDS_SIGN.has(scene.lemma(i)) && trees.rel(i) !== 'compound') return [i];
  return [];
}

const OPENING = words('remain know work discuss consult negotiate coordinate clarify');
const TOO_SOON = words('early premature soon');

function isStillOpen(scene: Scene, token: number, verb: number): boolean {
  const { trees, tokens } = scene;
  if (!isVerb(scene, verb)) return true;
  if (isNone(scene, token)) return true;
  const presented = scene.presentedAt(verb);
  if (presented && (presented.polarity === 'denied' || presented.reality !== 'happened')) return true;
  const head = trees.head[verb] ?? -1;
  const isPending =
    trees.rel(verb) === 'xcomp' &&
    (/^(?:remain|have|be|need)$/.test(scene.lemma(head)) || TOO_SOON.has(scene.lemma(head)));
  const isBeing = trees.children(verb, 'aux').some((aux) => tokens.lower(aux) === 'being');
  return isPending || isBeing || OPENING.has(scene.lemma(verb));
}

function draftOf(
  scene: Scene,
  token: number,
  verb: number,
  events: readonly number[],
  isOpen: boolean,
): Draft {
  const { trees } = scene;
  const who = trees.rel(token) === 'nsubj' ? [] : pick(verbArguments(scene, verb), ['agent']);
  const places = events
    .flatMap((child) => trees.children(child, 'nmod'))
    .flatMap((child) => [child, ...trees.children(child, 'nmod')])
    .filter((child) => placesAt(scene, child).length > 0 && prepositionOf(scene, child) === 'in');
  return {
    kind: 'meeting',
    detail: isOpen ? 'undated' : 'planned',
    trigger: token,
    anchor: verb,
    roles: who.length > 0 ? { who } : {},
    places: places.length > 0 ? places : null,
    counts: [],
    stance: { polarity: 'affirmed' },
  };
}

/** "on a date to be determined", "to a date which remains to be set": open, beside what else is told of the meeting. */
export function ofOpenDate(scene: Scene, token: number): Draft | null {
  const { trees } = scene;
  const verb = trees.head[token] ?? -1;
  if (trees.rel(token) !== 'obl' || !/^(?:at|on|to|for|until)$/.test(prepositionOf(scene, token)))
    return null;
  const clause = trees
    .children(token, 'acl')
    .flatMap((child) => [child, ...trees.children(child, 'xcomp')])
    .find((child) => FIXING.has(scene.lemma(child)) && isAheadOf(scene, child));
  const events = trees.children(verb, 'nsubj', 'obj').filter((child) => isEvent(scene, child));
  return clause !== undefined && events.length > 0 ? draftOf(scene, token, clause, events, true) : null;
}
const isAheadOf = ({ trees, tokens }: Scene, clause: number): boolean =>
  trees.children(clause, 'mark').some((mark) => tokens.lower(mark) === 'to') ||
  tokens.lower(clause - 1) === 'be';

/** "is still without a date", "with no date set": a meeting whose day is open. */
export function ofDateless(scene: Scene, token: number): Draft | null {
  const { trees } = scene;
  if (prepositionOf(scene, token) !== 'without') return null;
  const head = trees.head[token] ?? -1;
  const subject =
    trees.child(token, 'cop') >= 0 ? trees.child(token, 'nsubj') : head < 0 ? -1 : trees.child(head, 'nsubj');
  if (subject < 0 || !isEvent(scene, subject)) return null;
  const anchor = trees.child(token, 'cop') >= 0 ? token : head;
  return draftOf(scene, token, anchor, [subject], true);
}
