import type { Draft, Rule } from '../draft.js';
import {
  type Arguments,
  isGerundNoun,
  isAny,
  isInfinitive,
  isNone,
  isPassive,
  isOneHouse,
  isVerb,
  nounArguments,
  pick,
  prepositionOf,
  sortsOf,
  subjectOf,
  verbArguments,
} from '../grammar/index.js';
import { ARMED } from '../lexicon/index.js';
import { placesAt, timesAt } from '../parts/index.js';
import type { Scene } from '../scene.js';
import { withJoined } from './joint.js';
import {
  EVENTS,
  NEEDS_SIGN,
  SIGNS,
  NOT_MEETINGS,
  BY_VERB,
  VERBS_OF_MEETING,
  TRAVEL,
  UNDATED,
  MOVED,
  SMALL_TALK,
  HOSTING,
  TALKING,
  FLOOR,
  STANDING,
  type Meeting,
} from './meeting-lexicon.js';

/** Meetings, calls, visits and rounds of talks between parties. */
export const meeting: Rule = {
  kind: 'meeting',
  read(scene, token) {
    const draft = isVerb(scene, token) ? ofVerb(scene, token) : ofNoun(scene, token);
    if (!draft) return [];
    const roles = Object.fromEntries(
      Object.entries(draft.roles).map(([role, nodes]) => [role, withJoined(scene, nodes)]),
    );
    return [{ ...draft, roles, counts: timesAt(scene, draft.anchor) }];
  },
};

function isMeetingNoun(scene: Scene, token: number): boolean {
  const { trees } = scene;
  const lemma = scene.lemma(token);
  const tag = trees.upos(token);
  if ((tag !== 'NOUN' && tag !== 'PROPN' && !isGerundNoun(scene, token)) || !EVENTS.has(lemma)) return false;
  if (trees.rel(token) === 'compound' || trees.rel(token) === 'flat') return false;
  const near = trees
    .children(token, 'compound', 'amod', 'nmod')
    .filter((child) => child < token || prepositionOf(scene, child) === 'of');
  if (near.some((child) => NOT_MEETINGS.has(scene.lemma(child)))) return false;
  if (UNDATED.has(lemma) && isVerb(scene, trees.head[token] ?? -1)) return true;
  if (!NEEDS_SIGN.has(lemma)) return true;
  if ((lemma === 'round' || lemma === 'session') && MOVED.has(scene.lemma(trees.head[token] ?? -1)))
    return true;
  if (
    trees
      .children(token, 'nmod')
      .some((child) => prepositionOf(scene, child) === 'with' && isOfStanding(scene, child))
  )
    return true;
  return (
    near.some(
      (child) =>
        SIGNS.has(scene.lemma(child)) ||
        SIGNS.has(scene.tokens.lower(child)) ||
        EVENTS.has(scene.lemma(child)),
    ) ||
    trees
      .children(token, 'nmod')
      .some((child) => prepositionOf(scene, child) === 'for' && EVENTS.has(scene.lemma(child)))
  );
}

function isParty(scene: Scene, node: number): boolean {
  const sorts = sortsOf(scene, node);
  return (
    sorts.has('body') || sorts.has('person') || sorts.has('armed') || scene.referenceAt(node) !== undefined
  );
}

/** "held talks with", "the talks have been postponed", "the talks with Qatari officials in Moscow". */
function ofNoun(scene: Scene, token: number): Draft | null {
  if (!isMeetingNoun(scene, token)) return null;
  const { trees } = scene;
  const lemma = scene.lemma(token);
  const head = trees.head[token] ?? -1;
  const found = nounArguments(scene, token);
  if (UNDATED.has(lemma)) return ofDate(scene, token, head);
  // "coordinating the timeframe for a meeting" is read from the timeframe.
  if (
    isVerb(scene, head) &&
    trees.children(head, 'obj', 'nsubj', 'obl').some((child) => UNDATED.has(scene.lemma(child)))
  )
    return null;
  const relation = trees.rel(token);
  if (
    isVerb(scene, head) &&
    (relation === 'obj' ||
      relation === 'nsubj' ||
      (relation === 'obl' && ['in', 'for'].includes(prepositionOf(scene, token))))
  ) {
    const isPutOff = scene.lemma(head) === 'put' && scene.tokens.lower(head + 1) === 'off';
    const detail = isPutOff ? 'postponed' : BY_VERB.find(([, verbs]) => verbs.has(scene.lemma(head)))?.[0];
    if (
      detail &&
      !(SMALL_TALK.has(lemma) && isOneHouse(scene, pick(found, ['agent']), pick(found, ['with'])))
    )
      return make(scene, timed(scene, detail, head, relation), token, head, found, lemma);
  }
  if (relation === 'nsubj' && isMissing(scene, token, head))
    return make(scene, 'held', token, head, found, lemma);
  if (SMALL_TALK.has(lemma) && isOneHouse(scene, pick(found, ['agent']), pick(found, ['with']))) return null;
  const others = pick(found, ['with', 'between', 'to']);
  const isAbout =
    relation === 'obl' ||
    relation === 'nsubj' ||
    relation === 'root' ||
    relation === 'nmod' ||
    relation === 'obj' ||
    relation === 'conj';
  return isAbout &&
    others.some(
      (node) => isOfStanding(scene, node) || isKnown(scene, node) || sortsOf(scene, node).has('body'),
    )
    ? withTalker(scene, make(scene, 'held', token, token, found, lemma), token)
    : null;
}

/** "There were no talks in Muscat": told as a meeting that was not. */
const isMissing = (scene: Scene, noun: number, head: number): boolean =>
  scene.lemma(head) === 'be' && scene.trees.child(head, 'expl') >= 0 && isNone(scene, noun);

/** "In a call with X, the chancellor promised …": whoever speaks there has met them. */
function withTalker(scene: Scene, draft: Draft, token: number): Draft {
  const verb = scene.trees.head[token] ?? -1;
  const isThere =
    scene.trees.rel(token) === 'obl' &&
    isVerb(scene, verb) &&
    !isPassive(scene, verb) &&
    ['in', 'during'].includes(prepositionOf(scene, token));
  if (draft.roles['who'] || !isThere) return draft;
  const others = draft.roles['with'] ?? [];
  const who = subjectOf(scene, verb).filter((node) => isParty(scene, node) && !others.includes(node));
  return who.length > 0 ? { ...draft, roles: { who, ...draft.roles } } : draft;
}

/** What is held in the future is planned. */
function timed(scene: Scene, detail: Meeting, verb: number, relation: string): Meeting {
  if (detail !== 'held') return detail;
  const reality = scene.presentedAt(verb)?.reality;
  if (
    scene.trees
      .children(verb, 'aux')
      .some((aux) => ['will', 'shall', "'ll"].includes(scene.tokens.lower(aux))) &&
    relation !== 'obl'
  )
    return 'planned';
  const isAhead =
    reality === 'expected' || reality === 'intended' || reality === 'requested' || reality === 'conditional';
  return isAhead && relation !== 'obl' ? 'planned' : detail;
}

/** "the date has not been agreed", "are working on a new timeframe for the next round". */
function ofDate(scene: Scene, token: number, head: number): Draft | null {
  const { trees } = scene;
  if (!isVerb(scene, head)) return null;
  const of = trees.children(token, 'nmod').filter((child) => EVENTS.has(scene.lemma(child)));
  const lemma = scene.lemma(head);
  if (
    ![
      'coordinate',
      'agree',
      'set',
      'fix',
      'determine',
      'announce',
      'work',
      'decide',
      'confirm',
      'discuss',
    ].includes(lemma)
  )
    return null;
  const isOpen =
    scene.presentedAt(head)?.polarity === 'denied' ||
    scene.presentedAt(head)?.reality !== 'happened' ||
    lemma === 'work' ||
    lemma === 'discuss';
  const events = [...of, ...trees.children(head, 'obl').filter((child) => EVENTS.has(scene.lemma(child)))];
  if (events.length === 0 && !(isOpen && trees.rel(token) === 'nsubj')) return null;
  const found = verbArguments(scene, head);
  const who = trees.rel(token) === 'nsubj' ? [] : pick(found, ['agent']);
  const places = events
    .flatMap((child) => trees.children(child, 'nmod'))
    .flatMap((child) => [child, ...trees.children(child, 'nmod')])
    .filter((child) => placesAt(scene, child).length > 0 && prepositionOf(scene, child) === 'in');
  return {
    kind: 'meeting',
    detail: isOpen ? 'undated' : 'planned',
    trigger: token,
    anchor: head,
    roles: who.length > 0 ? { who } : {},
    places: places.length > 0 ? places : null,
    counts: [],
    stance: { polarity: 'affirmed' },
  };
}

/** "the Astana talks": where they are, not who meets. */
const isVenue = (scene: Scene, node: number, token: number): boolean =>
  scene.trees.head[node] === token && node < token && scene.mentionAt(node)?.type === 'place';

function make(
  scene: Scene,
  detail: Meeting,
  token: number,
  anchor: number,
  found: Arguments,
  lemma: string,
): Draft {
  const who = pick(found, ['between', 'among', 'agent', 'of']).filter(
    (node) => node !== token && isParty(scene, node) && !isVenue(scene, node, token),
  );
  const other = [
    ...(found.slots.get('with') ?? []),
    ...(lemma === 'call' ? (found.slots.get('to') ?? []) : []),
  ].filter((node) => isParty(scene, node));
  const where = ['in', 'at', ...(lemma === 'visit' || lemma === 'trip' ? ['to'] : [])].flatMap(
    (slot) => found.slots.get(slot) ?? [],
  );
  const named = scene.trees
    .children(token, 'compound', 'amod', 'nmod')
    .filter((child) => child < token && scene.mentionAt(child)?.type === 'place');
  return {
    kind: 'meeting',
    detail,
    trigger: token,
    anchor,
    roles: { ...(who.length > 0 ? { who } : {}), ...(other.length > 0 ? { with: other } : {}) },
    places: [...where.filter((node) => placesAt(scene, node).length > 0), ...named].slice(0, 1),
    counts: [],
    stance: detail === 'cancelled' || detail === 'denied' ? { polarity: 'affirmed' } : {},
  };
}

function ofVerb(scene: Scene, verb: number): Draft | null {
  const lemma = scene.lemma(verb);
  if (!VERBS_OF_MEETING.has(lemma)) return null;
  const found = verbArguments(scene, verb);
  const who = pick(found, ['agent']).filter((node) => isParty(scene, node));
  if (who.length === 0) return null;
  // "called on him to support it" asks something of him.
  if (lemma === 'call' && (isPredicated(scene, verb) || /^(?:up)?on$/.test(scene.tokens.lower(verb + 1))))
    return null;
  if (TRAVEL.has(lemma)) return ofTravel(scene, verb, found, who);
  // "called China out over it"
  if (
    lemma === 'call' &&
    scene.trees.children(verb, 'compound').some((one) => scene.tokens.lower(one) === 'out')
  )
    return null;
  // "welcomed the president to the White House": there, not with it.
  const isHost = HOSTING.has(lemma) && found.slots.has('patient');
  const other = (isHost ? ['with', 'patient'] : ['with', 'patient', 'to'])
    .flatMap((slot) => found.slots.get(slot) ?? [])
    .concat(behindPhone(scene, verb))
    .filter(
      (node) =>
        isParty(scene, node) &&
        !isOnFloor(scene, node) &&
        !isLand(scene, node) &&
        // "called the dead Serbs": what they were called.
        !(
          lemma === 'call' &&
          /^\p{Lu}.*[^s]s$/u.test(scene.tokens.form(node)) &&
          scene.trees.child(node, 'amod') >= 0
        ),
    );
  if (!isMeetingOf(scene, lemma, who, other, found)) return null;
  const places = ['in', 'at']
    .flatMap((slot) => found.slots.get(slot) ?? [])
    .filter((node) => placesAt(scene, node).length > 0);
  return {
    kind: 'meeting',
    detail: timed(scene, 'held', verb, 'root'),
    trigger: verb,
    anchor: verb,
    roles: { who, ...(other.length > 0 ? { with: other } : {}) },
    places: places.length > 0 ? places : null,
    counts: [],
  };
}

/** Whether somebody is met; of "met in Doha and reaffirmed their support" the object is the second verb's alone. */
function hasObject(scene: Scene, { slots, carrier }: Arguments): boolean {
  const joined = scene.trees.children(carrier, 'conj').find((child) => isVerb(scene, child)) ?? carrier;
  const isBorrowed = scene.trees.child(carrier, 'obj') < 0 && joined - carrier > 2;
  return slots.has('patient') && !isBorrowed;
}

/** "called it unlawful"; "called him to explain" is a call. */
const isPredicated = (scene: Scene, verb: number): boolean =>
  scene.trees.children(verb, 'xcomp').some((child) => !isInfinitive(scene, child));

/** Whether those who meet, talk or are received are parties rather than a room full of reporters. */
function isMeetingOf(
  scene: Scene,
  lemma: string,
  who: readonly number[],
  other: readonly number[],
  found: Arguments,
): boolean {
  const isMutual = (lemma === 'meet' || lemma === 'convene') && other.length === 0;
  if (isMutual) return !hasObject(scene, found) && who.some((node) => isOfStanding(scene, node));
  if (other.length === 0) return false;
  if (HOSTING.has(lemma))
    return (
      other.some((node) => isOfStanding(scene, node)) &&
      // "hosts the rebels": whoever shelters them meets nobody.
      !(lemma === 'host' && other.every((node) => ARMED.has(scene.lemma(node)))) &&
      who.some((node) => isOfStanding(scene, node) || isKnown(scene, node))
    );
  if (TALKING.has(lemma))
    return (
      !isOneHouse(scene, who, other) &&
      other.some((node) => isOfStanding(scene, node) || isKnown(scene, node)) &&
      !isSelf(scene, who) &&
      (lemma !== 'call' || !isNamedSo(scene, found))
    );
  return other.some(
    (node) => isOfStanding(scene, node) || isKnown(scene, node) || scene.trees.upos(node) === 'NOUN',
  );
}

/** Those in the room, and things. */
const isOnFloor = (scene: Scene, node: number): boolean =>
  FLOOR.has(scene.tokens.lower(node)) && scene.tokens.lower(node) !== 'them';
const isSelf = (scene: Scene, nodes: readonly number[]): boolean =>
  nodes.every((node) => ['i', 'you'].includes(scene.tokens.lower(node)));
const isLand = (scene: Scene, node: number): boolean =>
  placesAt(scene, node).length > 0 && !isAny(scene, [node], 'body', 'person', 'armed');
const isKnown = (scene: Scene, node: number): boolean => scene.actorAt(node) !== null;
/** "called it a crisis", "whom he called terrorists": a naming, with two objects, of which one is no name. */
function isNamedSo(scene: Scene, found: Arguments): boolean {
  const objects = found.slots.get('patient') ?? [];
  return objects.length > 1 && objects.some((node) => scene.trees.upos(node) === 'NOUN');
}

/** "foreign ministers": of a title with its capital the lemmatiser keeps the plural. */
const isOffice = (scene: Scene, node: number): boolean =>
  STANDING.has(scene.lemma(node)) || STANDING.has(scene.lemma(node).replace(/s$/, ''));

/** Named persons and bodies, and holders of an office. */
function isOfStanding(scene: Scene, node: number): boolean {
  const sorts = sortsOf(scene, node);
  const isNamed = sorts.has('named') && (sorts.has('person') || sorts.has('body')) && !sorts.has('place');
  return (isNamed && scene.mentionAt(node)?.type !== 'nationality') || isOffice(scene, node);
}

/** "spoke by phone with X": the phrase that a parser hangs on the telephone. */
const behindPhone = (scene: Scene, verb: number): number[] =>
  scene.trees
    .children(verb, 'obl')
    .flatMap((child) =>
      scene.trees.children(child, 'nmod').filter((inner) => prepositionOf(scene, inner) === 'with'),
    );

/** A visit: a person of standing who goes to a place or to somebody. */
function ofTravel(scene: Scene, verb: number, found: Arguments, who: readonly number[]): Draft | null {
  const to = pick(found, scene.lemma(verb) === 'visit' ? ['patient'] : ['to', 'in', 'at']).filter(
    (node) => placesAt(scene, node).length > 0,
  );
  const isCommon = scene.lemma(verb) === 'go' || scene.lemma(verb) === 'come';
  if (isCommon && who.some((node) => ['we', 'they'].includes(scene.tokens.lower(node)))) return null;
  const isPerson = who.some((node) => {
    const sorts = sortsOf(scene, node);
    if (!sorts.has('person')) return false;
    return (
      isOfStanding(scene, node) ||
      (isKnown(scene, node) && !isSelf(scene, [node]) && scene.trees.upos(node) === 'PRON')
    );
  });
  if (to.length === 0 || !isPerson) return null;
  return {
    kind: 'meeting',
    detail: timed(scene, 'held', verb, 'root'),
    trigger: verb,
    anchor: verb,
    roles: { who },
    places: to,
    counts: [],
  };
}
