import { clausesOf, isPassive, isVerb, prepositionOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { BY_VERB, FATES, FORESEEN, type Meeting, TOLD } from './meeting-lexicon.js';
import { isLookedBackOn, type Seat } from './meeting-seats.js';

// What becomes of a meeting, told by the words it stands with.

const isDenied = (scene: Scene, verb: number): boolean => scene.presentedAt(verb)?.polarity === 'denied';
const isToCome = (scene: Scene, verb: number): boolean =>
  scene.trees
    .children(verb, 'aux')
    .some((aux) => /^(?:will|shall|would|wo|'ll|’ll)$/.test(scene.tokens.lower(aux)));

const particleOf = (scene: Scene, verb: number): string =>
  scene.trees
    .children(verb, 'compound', 'advmod', 'obl', 'case')
    .filter((child) => child > verb && child - verb < 4)
    .map((child) => scene.tokens.lower(child))
    .concat(scene.tokens.lower(verb + 1))
    .find((word) => PARTICLES.has(word)) ?? '';
const PARTICLES = words('off back over through apart ahead forward place up out');

const QUITTING: ReadonlySet<string> = words('pull withdraw walk back drop bow stay');

/** "has been put off", "fell through", "will not go ahead", "pulled out of": what a verb does to a meeting; undefined where nothing. */
export function fateBy(scene: Scene, verb: number, relation: string, noun: number): Meeting | undefined {
  const lemma = scene.lemma(verb);
  if (relation === 'obl' || relation === 'nmod') {
    const told =
      byAttendance(scene, verb, lemma) ?? (isUnplugged(scene, verb, noun) ? 'cancelled' : undefined);
    if (told) return told;
    const isOut = QUITTING.has(lemma) && /^(?:out of|from|away from|of)$/.test(prepositionOf(scene, noun));
    return isOut && (lemma === 'withdraw' || /^(?:out|away)$/.test(scene.tokens.lower(verb + 1)))
      ? 'cancelled'
      : undefined;
  }
  if (isProgramme(scene, verb, lemma)) return 'planned';
  return byParticle(scene, verb, lemma) ?? byTime(scene, verb, lemma) ?? ofHappening(scene, verb, lemma);
}

/** "The programme of his stay includes a meeting" */
const isProgramme = (scene: Scene, verb: number, lemma: string): boolean =>
  /^(?:include|feature|comprise|provide)$/.test(lemma) &&
  scene.trees
    .children(verb, 'nsubj')
    .some((node) => /^(?:programme|program|agenda|schedule|itinerary|timetable)$/.test(scene.lemma(node)));

/** "confirmed its participation in the summit", "cancelled its attendance" */
function byAttendance(scene: Scene, verb: number, lemma: string): Meeting | undefined {
  const isPart = scene.trees
    .children(verb, 'obj')
    .some((node) => /^(?:participation|attendance|presence)$/.test(scene.lemma(node)));
  if (!isPart) return undefined;
  if (/^(?:confirm|announce)$/.test(lemma)) return 'planned';
  return /^(?:cancel|suspend|withdraw|revoke)$/.test(lemma) ? 'cancelled' : undefined;
}

function byParticle(scene: Scene, verb: number, lemma: string): Meeting | undefined {
  const particle = particleOf(scene, verb);
  if (/^(?:put|push|move|set)$/.test(lemma) && /^(?:off|back)$/.test(particle)) return 'postponed';
  if (lemma === 'hold' && particle === 'over') return 'postponed';
  if (isStruck(scene, verb, lemma)) return 'cancelled';
  if (/^(?:put|place)$/.test(lemma) && isOnHold(scene, verb)) return 'postponed';
  if (lemma === 'bring' && scene.tokens.lower(verb + 1) === 'together') return 'held';
  // "ruled out a meeting", "does not rule out a meeting"
  if (lemma === 'rule' && particle === 'out') return isDenied(scene, verb) ? 'planned' : 'denied';
  if (lemma === 'break' && particle === 'off' && isUntil(scene, verb)) return 'postponed';
  if (/^(?:call|break)$/.test(lemma) && particle === 'off') return 'cancelled';
  if (lemma === 'fall' && /^(?:through|apart)$/.test(particle)) return 'cancelled';
  if (lemma === 'go' && scene.tokens.lower(verb + 1) === 'on')
    return isToCome(scene, verb) ? 'planned' : 'held';
  if (lemma === 'go' && particle === 'ahead')
    return isDenied(scene, verb) ? 'cancelled' : isToCome(scene, verb) ? 'planned' : 'held';
  return /^(?:move|bring)$/.test(lemma) && /^(?:forward|up)$/.test(particle) ? 'planned' : undefined;
}

/** "struck from the programme", "dropped from his schedule" */
const isStruck = (scene: Scene, verb: number, lemma: string): boolean =>
  /^(?:strike|drop|remove|delete|take|cut)$/.test(lemma) &&
  scene.trees
    .children(verb, 'obl')
    .some(
      (child) =>
        /^(?:from|off|off of)$/.test(prepositionOf(scene, child)) &&
        /^(?:programme|program|schedule|agenda|calendar|itinerary|timetable)$/.test(scene.lemma(child)),
    );

/** "pulled the plug on the talks" */
const isUnplugged = (scene: Scene, verb: number, noun: number): boolean =>
  scene.lemma(verb) === 'pull' &&
  prepositionOf(scene, noun) === 'on' &&
  scene.trees.children(verb, 'obj').some((node) => scene.lemma(node) === 'plug');

/** "put on hold", "placed on ice" */
const isOnHold = (scene: Scene, verb: number): boolean =>
  scene.trees
    .children(verb, 'obl')
    .some(
      (child) => prepositionOf(scene, child) === 'on' && /^(?:hold|ice|burner)$/.test(scene.lemma(child)),
    );

const MOVING = words('move shift transfer defer slip push');

/** "has been moved to a later date", "will take place a month later than announced". */
function byTime(scene: Scene, verb: number, lemma: string): Meeting | undefined {
  const { trees, tokens } = scene;
  const isLater = (node: number): boolean => /^(?:later|new|next|further)$/.test(tokens.lower(node));
  const isToLater = trees
    .children(verb, 'obl', 'obj')
    .some((child) => scene.mentionAt(child)?.type === 'time' || trees.children(child, 'amod').some(isLater));
  const isFrom = trees
    .children(verb, 'obl')
    .some((child) => prepositionOf(scene, child) === 'from' && scene.mentionAt(child)?.type === 'time');
  if (/^(?:move|shift)$/.test(lemma) && isAgain(scene, verb)) return 'postponed';
  if (
    MOVING.has(lemma) &&
    isToLater &&
    (isFrom ||
      !/^(?:move|push)$/.test(lemma) ||
      (lemma === 'push' && isPushedTo(scene, verb)) ||
      trees.children(verb, 'obl').some((child) => trees.children(child, 'amod').some(isLater)))
  )
    return 'postponed';
  const later = trees.children(verb, 'advmod').find((child) => tokens.lower(child) === 'later');
  const isThan = later !== undefined && tokens.lower(later + 1) === 'than';
  return isThan && /^(?:take|hold|begin|start|open|convene|meet)$/.test(lemma) ? 'postponed' : undefined;
}

/** "pushed to May" */
const isPushedTo = (scene: Scene, verb: number): boolean =>
  isPassive(scene, verb) &&
  scene.trees
    .children(verb, 'obl')
    .some(
      (child) =>
        /^(?:to|until)$/.test(prepositionOf(scene, child)) && scene.mentionAt(child)?.type === 'time',
    );

const isUntil = ({ trees, tokens }: Scene, verb: number): boolean =>
  trees
    .children(verb, 'obl')
    .some((child) => trees.children(child, 'case').some((one) => tokens.lower(one) === 'until'));

/** "moved for the third time", "moved to the autumn" */
const isAgain = (scene: Scene, verb: number): boolean =>
  scene.trees
    .children(verb, 'obl')
    .some(
      (child) =>
        (prepositionOf(scene, child) === 'for' && scene.lemma(child) === 'time') ||
        (prepositionOf(scene, child) === 'to' && SEASONS.has(scene.lemma(child))),
    );
const SEASONS = words('spring summer autumn fall winter year month week');

const HAPPENING = words('take happen occur materialise materialize proceed');

/** "did not take place" though foreseen, "will not take place" though it was to. */
function ofHappening(scene: Scene, verb: number, lemma: string): Meeting | undefined {
  const { trees, tokens } = scene;
  if (!HAPPENING.has(lemma) || (lemma === 'take' && tokens.lower(verb + 1) !== 'place')) return undefined;
  const subject = trees.child(verb, 'nsubj');
  const isForeseen = trees.children(subject, 'acl').some((clause) => FORESEEN.has(scene.lemma(clause)));
  return isDenied(scene, verb) && (isForeseen || isToCome(scene, verb) || isNoLonger(scene, verb))
    ? 'cancelled'
    : undefined;
}

/** "will no longer travel", "will not now meet" */
export const isNoLonger = ({ trees, tokens }: Scene, verb: number): boolean =>
  trees
    .children(verb, 'advmod')
    .some(
      (child) =>
        (tokens.lower(child) === 'longer' && /^(?:no|any)$/.test(tokens.lower(child - 1))) ||
        (tokens.lower(child) === 'now' && /^(?:not|n't|n’t)$/.test(tokens.lower(child - 1))),
    );

/** The standing that a verb lends, whichever of its words tells. */
export const detailBy = (scene: Scene, { verb, relation, noun }: Seat): Meeting | undefined => {
  const fate = fateBy(scene, verb, relation, noun);
  if (fate || relation === 'obl') return fate ?? enteredBy(scene, verb, noun);
  const told = BY_VERB.find(([, verbs]) => verbs.has(scene.lemma(verb)))?.[0];
  const isPast = isSitting(scene, verb, relation) || isLookedBackOn(scene, verb, noun);
  return told === 'planned' && isPast ? 'held' : told;
};

/** "The meeting discussed the border", unlike "the meeting is being discussed". */
const isSitting = (scene: Scene, verb: number, relation: string): boolean =>
  relation === 'nsubj' &&
  /^(?:discuss|consider|explore|agree)$/.test(scene.lemma(verb)) &&
  !isPassive(scene, verb);

/** "went into consultations", "sat in session", "in the meeting": held, where one goes into it. */
const enteredBy = (scene: Scene, verb: number, noun: number): Meeting | undefined => {
  const preposition = prepositionOf(scene, noun);
  if (preposition === 'into') return /^(?:go|enter|head)$/.test(scene.lemma(verb)) ? 'held' : undefined;
  if (preposition === 'by') return /^(?:stop|drop|swing)$/.test(scene.lemma(verb)) ? 'held' : undefined;
  if (preposition !== 'in' && preposition !== 'for') return undefined;
  const told = BY_VERB.find(([, verbs]) => verbs.has(scene.lemma(verb)))?.[0];
  // "In the meeting they discussed trade": what is discussed is not the meeting.
  return preposition === 'in' && told !== 'held' ? undefined : told;
};

/** "the aborted meeting", "the talks, which have been suspended", "the meeting held on 29 July". */
export function ownFate(
  scene: Scene,
  token: number,
): { readonly detail: Meeting; readonly anchor: number } | null {
  const { trees, tokens } = scene;
  for (const child of trees.children(token, 'amod')) {
    const fate = FATES.find(([, list]) => list.has(tokens.lower(child)) || list.has(scene.lemma(child)));
    if (fate) return { detail: fate[0], anchor: token };
  }
  for (const clause of [...clausesOf(scene, token), ...besideComma(scene, token)]) {
    if (
      !isVerb(scene, clause) ||
      trees.children(clause, 'mark').some((mark) => tokens.lower(mark) === 'that') ||
      (scene.lemma(clause) === 'go' && (tokens.lower(clause + 1) !== 'on' || isAtHome(scene, clause)))
    )
      continue;
    const detail =
      fateBy(scene, clause, 'nsubj', token) ??
      (isTakingPlace(scene, clause) ? 'held' : undefined) ??
      TOLD.find(([, verbs]) => verbs.has(scene.lemma(clause)))?.[0];
    if (detail) return { detail, anchor: clause };
  }
  return null;
}

/** "the conference, which took place in February" */
const isTakingPlace = (scene: Scene, verb: number): boolean =>
  scene.lemma(verb) === 'take' && scene.tokens.lower(verb + 1) === 'place';

/** "negotiations going on in Congress" */
const isAtHome = (scene: Scene, verb: number): boolean =>
  scene.trees
    .children(verb, 'obl')
    .some((child) => /^(?:congress|senate|house|parliament|legislature|hill)$/.test(scene.lemma(child)));

/** "The talks, adjourned on Friday, …": a participle that a parser hung on the main verb. */
function besideComma({ trees, tokens }: Scene, token: number): readonly number[] {
  const head = trees.head[token] ?? -1;
  if (tokens.form(token + 1) !== ',' || trees.rel(token) !== 'nsubj') return [];
  return [token + 2, token + 3].filter(
    (node) =>
      trees.rel(node) === 'advcl' && trees.head[node] === head && /(?:ed|held)$/.test(tokens.lower(node)),
  );
}
