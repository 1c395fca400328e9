import type { Draft } from '../draft.js';
import {
  conjunctsOf,
  isAny,
  isInfinitive,
  isOneHouse,
  isPassive,
  isPlural,
  isVerb,
  prepositionOf,
  subjectOf,
  verbArguments,
} from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isAtHome } from './act-home.js';
import { isParty } from './act-parties.js';
import { make } from './act-draft.js';
import { withJoined } from './joint.js';

// What those who met talked about: "discussed", "exchanged views on", "reflected on", in readouts of calls and visits.

const ON_MATTERS = words('discuss review explore debate deliberate consider examine evaluate');
const WITH_ON = words('consult confer reflect touch deliberate exchange dwell speak talk negotiate');
const TALKING = words('meet speak talk call receive host visit sit phone telephone');
const TALKS = words(
  'talk meeting conversation call discussion negotiation consultation visit session event lunch dinner breakfast summit encounter',
);

/** "The leaders discussed the crisis in Sudan": parties that take counsel together, whatever it is about. */
export function ofDiscussion(scene: Scene, token: number): Draft | null {
  const lemma = scene.lemma(token);
  if (lemma === 'discussion' || lemma === 'exchange' || lemma === 'dialogue') return ofHeldTalk(scene, token);
  if (!isVerb(scene, token)) return null;
  if (COVERING.has(lemma)) return ofAgenda(scene, token) ?? ofTakenUp(scene, token);
  if (lemma === 'coordinate') return ofTakenUp(scene, token);
  if (!(ON_MATTERS.has(lemma) || WITH_ON.has(lemma))) return null;
  if (isPassive(scene, token)) return ofMatters(scene, token);
  if (isWeighed(scene, token) || isForOneself(scene, token)) return null;
  const isWith = lemma === 'discuss' && (verbArguments(scene, token).slots.get('with') ?? []).length > 0;
  return isWith || isOnMatter(scene, token) ? ofTalkers(scene, token, token) : null;
}

/** "are considering blocking the sale": what one may do oneself. */
const isWeighed = (scene: Scene, verb: number): boolean =>
  scene.lemma(verb) === 'consider' && scene.trees.children(verb, 'xcomp').length > 0;

/** "can speak for itself" */
const isForOneself = (scene: Scene, verb: number): boolean =>
  scene.tokens.lower(verb + 1) === 'for' && /sel(?:f|ves)$/.test(scene.tokens.lower(verb + 2));

/** Those who talk, by the verb that says so; null where they are no parties, or one alone. */
function ofTalkers(scene: Scene, token: number, verb: number): Draft | null {
  const who = subjectOf(scene, verb);
  const other = counterparts(scene, verb, who);
  const isWe = other.length > 0 && who.some((node) => /^(?:we|i|he|she)$/.test(scene.tokens.lower(node)));
  const isSpoken = isWe || who.some((node) => isInOffice(scene, node));
  if (!isSpoken || isOneHouse(scene, who, other) || isHomely(scene, verb, who)) return null;
  // "met to discuss the border": the meeting says it.
  const isAlone = !isSeveral(scene, who) && !isOfTalks(scene, verb);
  const isPurpose = isInfinitive(scene, verb) && !CHANCES.test(scene.lemma(scene.trees.head[verb] ?? -1));
  if (other.length === 0 && (isPurpose || isAlone)) return null;
  return make(
    'consult',
    token,
    { by: withJoined(scene, who), to: other },
    { cameo: '040', ...(other.length === 1 ? { single: ['to'] } : {}) },
  );
}

/** "had a chance to discuss the border": they did. */
const CHANCES = /^(?:chance|opportunity|occasion)$/;

/** With something that is talked about: an object, a clause, "on …"; "talked to the press" is no such thing. */
function isOnMatter(scene: Scene, verb: number): boolean {
  const { trees } = scene;
  if (ON_MATTERS.has(scene.lemma(verb)))
    return (
      trees.children(verb, 'xcomp', 'ccomp').length > 0 ||
      // the matter right behind, on whatever a parser hung it
      (scene.lemma(verb) === 'discuss' &&
        (/^(?:DET|ADJ|NOUN|PROPN)$/.test(trees.upos(verb + 1)) ||
          DEEPLY.has(scene.tokens.lower(verb + 2)))) ||
      trees
        .children(verb, 'obj')
        .some(
          (node) =>
            node > verb &&
            (trees.upos(node) === 'NOUN' || trees.upos(node) === 'PROPN') &&
            isGrave(scene, verb, node),
        )
    );
  return trees
    .children(verb, 'obl')
    .some(
      (node) =>
        MATTER_PREPOSITIONS.test(prepositionOf(scene, node)) &&
        scene.mentionAt(node)?.type !== 'time' &&
        !MEDIA.has(scene.lemma(node)),
    );
}
/** "discussed in detail …" */
const DEEPLY = words('detail depth length particular');
const MATTER_PREPOSITIONS = /^(?:on|upon|about|over|regarding|concerning)$/;
const MEDIA = words('phone telephone margin sideline occasion condition behalf stage radio television tv');

const LOOSE = words('consider examine evaluate debate');
const GRAVE = words(
  'way need importance situation issue matter question development prospect implementation crisis conflict step progress war relation cooperation peace process measure effort threat challenge proposal possibility option outcome result response initiative preparation',
);
/** "considered the situation", not the menu; what is discussed can be anything. */
const isGrave = (scene: Scene, verb: number, matter: number): boolean =>
  !LOOSE.has(scene.lemma(verb)) || GRAVE.has(scene.lemma(matter));

/** Those who are no government's: their debates are not between parties. */
const PRIVATE = words(
  'expert activist journalist reporter lawyer critic blogger businessman executive correspondent scientist economist analyst researcher panelist student teacher doctor nurse farmer worker resident woman man child citizen individual people person deputy parliament house cabinet committee judge court media newspaper board union hostage prisoner staff team everyone department',
);

/** "the two", "the three": of those who met. */
const isTheTwo = ({ tokens }: Scene, node: number): boolean =>
  /^(?:two|three|four)$/.test(tokens.lower(node)) && tokens.lower(node - 1) === 'the';

const isInOffice = (scene: Scene, node: number): boolean =>
  /^(?:they|both)$/.test(scene.tokens.lower(node)) ||
  (isTheTwo(scene, node) && isOfTalks(scene, node)) ||
  (isParty(scene, node) &&
    !PRIVATE.has(scene.lemma(node)) &&
    !isAtHome(scene, node) &&
    !/^(?:we|i|you|it)$/.test(scene.tokens.lower(node)));

const isSeveral = (scene: Scene, who: readonly number[]): boolean =>
  who.length > 1 ||
  who.some(
    (node) =>
      /^(?:they|both)$/.test(scene.tokens.lower(node)) ||
      isTheTwo(scene, node) ||
      isPlural(scene, node) ||
      conjunctsOf(scene, node).length > 1,
  );

/** Whether the text has told of a talk before: "spoke with", "met with", so that one official discusses with the other. */
function isOfTalks(scene: Scene, token: number): boolean {
  for (let at = token - 1; at >= 0 && at > token - RECENT; at -= 1)
    if (/^(?:with|to)$/.test(scene.tokens.lower(at)) && (MET.test(scene.lemma(at - 1)) || isTimed(scene, at)))
      return true;
  return false;
}
/** "spoke this morning with", "met on Friday with" */
const isTimed = (scene: Scene, preposition: number): boolean =>
  scene.mentionAt(preposition - 1)?.type === 'time' &&
  [2, 3, 4].some((step) => /^(?:meet|speak|talk)$/.test(scene.lemma(preposition - step)));
const MET = /^(?:meet|speak|talk|call|meeting|conversation|visit|today)$/;
/** So many words back a readout names those who met. */
const RECENT = 260;

/** Whom the talk is with: "discussed with Jordan how …", "spoke to the minister and discussed …". */
function counterparts(scene: Scene, verb: number, who: readonly number[]): readonly number[] {
  const head = scene.trees.head[verb] ?? -1;
  const isAfterMeeting =
    scene.trees.rel(verb) === 'conj' &&
    scene.trees.child(verb, 'nsubj') < 0 &&
    isVerb(scene, head) &&
    TALKING.has(scene.lemma(head));
  const around = [verbArguments(scene, verb), ...(isAfterMeeting ? [verbArguments(scene, head)] : [])];
  return around
    .flatMap(({ slots }, i) =>
      (i === 0 ? ['with'] : ['with', 'to', 'patient']).flatMap((slot) => slots.get(slot) ?? []),
    )
    .filter(
      (node) =>
        isParty(scene, node) &&
        !who.includes(node) &&
        !PRIVATE.has(scene.lemma(node)) &&
        !isAtHome(scene, node),
    );
}

/** "The president and his advisers", "the ministers discussed the budget": within one government. */
const isHomely = (scene: Scene, verb: number, who: readonly number[]): boolean =>
  who.flatMap((node) => conjunctsOf(scene, node)).some((node) => isAtHome(scene, node)) ||
  scene.trees.children(verb, 'obj').some((node) => HOME_MATTERS.has(scene.lemma(node)));
const HOME_MATTERS = words('budget bill legislation menu weather match film book ceiling tax schedule');

/** "During the conversation, issues of trade were discussed": by whom is known from the talks around it. */
function ofMatters(scene: Scene, verb: number): Draft | null {
  const { trees } = scene;
  if (scene.lemma(verb) !== 'discuss' && scene.lemma(verb) !== 'review') return null;
  if (trees.rel(verb) === 'acl' || trees.rel(verb) === 'amod') return null;
  const isInTalks =
    isOfTalks(scene, verb) ||
    trees
      .children(verb, 'obl')
      .some((node) => /^(?:during|at|in)$/.test(prepositionOf(scene, node)) && TALKS.has(scene.lemma(node)));
  const matters = trees.children(verb, 'nsubj');
  const isWeighty = matters.some((node) => GRAVE.has(scene.lemma(node)));
  const isHappened = scene.presentedAt(verb)?.reality === 'happened';
  if (!isHappened || !isInTalks || !(isWeighty || isAny(scene, matters, 'instrument'))) return null;
  return make('consult', verb, { by: [], to: [] }, { cameo: '040' });
}

/** "had a thorough discussion of the situation in Syria" */
function ofHeldTalk(scene: Scene, noun: number): Draft | null {
  const { trees } = scene;
  const verb = trees.head[noun] ?? -1;
  const isHeld = trees.rel(noun) === 'obj' && /^(?:have|hold)$/.test(scene.lemma(verb));
  const isEngagedIn =
    trees.rel(noun) === 'obl' && scene.lemma(verb) === 'engage' && prepositionOf(scene, noun) === 'in';
  if (!(isHeld || isEngagedIn) || (isHeld && scene.lemma(noun) === 'dialogue')) return null;
  const isOnMatters = trees
    .children(noun, 'nmod')
    .concat(trees.children(verb, 'obl'))
    .some((node) => /^(?:of|on|about|over|regarding)$/.test(prepositionOf(scene, node)));
  return isOnMatters ? ofTalkers(scene, noun, verb) : null;
}

/** "Both sides addressed ways to cooperate", "coordinated on the crisis": several who met, of what they met for. */
function ofTakenUp(scene: Scene, verb: number): Draft | null {
  const { trees } = scene;
  const isGraveMatter =
    scene.lemma(verb) === 'address'
      ? trees.children(verb, 'obj').some((node) => isTalkedOver(scene, node))
      : scene.lemma(verb) === 'coordinate' && isOnMatter(scene, verb);
  const isPast = scene.presentedAt(verb)?.reality === 'happened' && !scene.tokens.lower(verb).endsWith('ing');
  const isAmongThem = isSeveral(scene, subjectOf(scene, verb)) && isOfTalks(scene, verb);
  return isGraveMatter && isPast && isAmongThem ? ofTalkers(scene, verb, verb) : null;
}
const isTalkedOver = (scene: Scene, node: number): boolean =>
  GRAVE.has(scene.lemma(node)) || scene.lemma(node) === 'range';

const COVERING = words('focus centre center cover concentrate revolve address');
const SPOKEN_IN = words('talk conversation call discussion consultation negotiation');
/** "The talks focused on the situation in Lebanon": what was talked about, by those of whom the text tells elsewhere. */
function ofAgenda(scene: Scene, verb: number): Draft | null {
  const { trees } = scene;
  // A parser may take the whole for a noun with a participle.
  const head = trees.rel(verb) === 'acl' ? [trees.head[verb]!] : [];
  const isTalk = [...trees.children(verb, 'nsubj'), ...head].some((node) => SPOKEN_IN.has(scene.lemma(node)));
  const isOnGrave = trees.children(verb, 'obj', 'obl').some((node) => GRAVE.has(scene.lemma(node)));
  const isPast = scene.presentedAt(verb)?.reality === 'happened';
  return isTalk && isOnGrave && isPast ? make('consult', verb, { by: [], to: [] }, { cameo: '040' }) : null;
}
