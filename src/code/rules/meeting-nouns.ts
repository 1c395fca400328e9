import type { Draft } from '../draft.js';
import {
  type Arguments,
  isGerundNoun,
  isNone,
  isOneHouse,
  isPassive,
  isVerb,
  nounArguments,
  pick,
  prepositionOf,
  sortsOf,
  subjectOf,
  verbArguments,
} from '../grammar/index.js';
import { placesAt } from '../parts/index.js';
import type { Scene } from '../scene.js';
import {
  BY_VERB,
  EVENTS,
  FORESEEN,
  type Meeting,
  MOVED,
  NEEDS_SIGN,
  NOT_MEETINGS,
  SIGNS,
  SMALL_TALK,
  UNDATED,
} from './meeting-lexicon.js';
import { isKnown, isOfStanding, isParty } from './meeting-parties.js';
import { timed } from './meeting-time.js';

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

/** "held talks with", "the talks have been postponed", "the talks with Qatari officials in Moscow". */
export function meetingOfNoun(scene: Scene, token: number): Draft | null {
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
    const detail = movedBy(scene, head) ?? BY_VERB.find(([, verbs]) => verbs.has(scene.lemma(head)))?.[0];
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

/** "has been put off", "was called off", "foreseen for May, did not take place": what a verb alone would not tell. */
function movedBy(scene: Scene, verb: number): Meeting | undefined {
  const { tokens, trees } = scene;
  const particle = tokens.lower(verb + 1);
  if (scene.lemma(verb) === 'put' && /^(?:off|back)$/.test(particle)) return 'postponed';
  if (scene.lemma(verb) === 'call' && particle === 'off') return 'cancelled';
  const isOfPlace = scene.lemma(verb) === 'take' && particle === 'place';
  const subject = trees.child(verb, 'nsubj');
  const isForeseen = trees.children(subject, 'acl').some((clause) => FORESEEN.has(scene.lemma(clause)));
  return isOfPlace && isForeseen && scene.presentedAt(verb)?.polarity === 'denied' ? 'cancelled' : undefined;
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
