import type { Draft, Rule } from '../draft.js';
import { isAny, isInfinitive, isVerb, pick, prepositionOf, sortsOf, subjectOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import { figuresAt, placesAt } from '../parts/index.js';
import type { Scene } from '../scene.js';
import { draftOf, matchAt, type Match } from './frames.js';
import { MOVEMENT_NOUNS, MOVEMENT_VERBS, type MovementFrame } from './people-lexicon.js';

const ALLOWING = words('allow permit let enable authorise authorize');
const BARRING = words('prevent bar forbid prohibit stop block keep ban hinder impede');

/** People on the move, and those let or kept from moving back. */
export const people: Rule = {
  kind: 'people',
  read(scene, token) {
    const match = matchAt(scene, token, MOVEMENT_VERBS, MOVEMENT_NOUNS, isMovement);
    if (match) return [finished(scene, match)];
    return keptFrom(scene, token);
  },
};

const GEOGRAPHIC = words(
  'home house village town city area camp country border homeland property land place side province district crossing territory neighbourhood neighborhood region safety abroad shelter enclave corridor frontier',
);

function isMovement(scene: Scene, { found, frame, isNoun, trigger }: Match<MovementFrame>): boolean {
  const who = pick(found, frame.roles['who']);
  const isPeople = who.some((node) => isMoving(scene, node) && !SPEAKERS.has(scene.tokens.lower(node)));
  if (!isPeople || (frame.detail === 'displaced' && who.some((node) => ENVOYS.has(scene.lemma(node)))))
    return false;
  if (isNoun || frame.detail === 'displaced' || frame.detail === 'evacuated') return true;
  const around = ['from', 'to', 'into', 'toward', 'towards', 'for', 'in', 'patient']
    .flatMap((slot) => found.slots.get(slot) ?? [])
    .filter((node) => !who.includes(node));
  const goesSomewhere = isSomewhere(scene, around);
  const isCommon = who.some((node) => isCommonPeople(scene, node));
  if (RETREATING.has(scene.lemma(trigger)))
    return goesSomewhere && isAny(scene, who, 'armed') && !isSomewhere(scene, found.slots.get('from') ?? []);
  if (scene.lemma(trigger) === 'flee') return isCommon || goesSomewhere;
  return goesSomewhere
    ? isCommon || frame.detail === 'crosses'
    : isCommon && NO_OBJECT.has(scene.lemma(trigger)) && !hasObject(scene, found, who);
}

const isSomewhere = (scene: Scene, nodes: readonly number[]): boolean =>
  nodes.some(
    (node) =>
      GEOGRAPHIC.has(scene.lemma(node)) ||
      placesAt(scene, node).length > 0 ||
      sortsOf(scene, node).has('site'),
  );

/** Troops that go back to a place; what they leave, where it is said, is a matter of control. */
const RETREATING = words('withdraw retreat redeploy pull fall');
const SPEAKERS = words('i we you');
/** Whose expulsion is an act between states. */
const ENVOYS = words(
  'diplomat ambassador envoy official inspector observer worker staff journalist mission attache',
);
const NO_OBJECT = words('return flee cross escape come go reunite');
const NOT_THERE = words(
  'normal work power life office issue topic question table negotiation talk subject business school service dialogue',
);
const hasObject = (scene: Scene, found: Match['found'], who: readonly number[]): boolean =>
  (found.slots.get('patient') ?? []).some((node) => !who.includes(node)) ||
  (found.slots.get('to') ?? []).some((node) => NOT_THERE.has(scene.lemma(node)));

const DISPLACED =
  words(`civilian resident inhabitant family household refugee migrant evacuee displaced idp returnee villager
  townspeople population people person child woman man student teacher crowd settler citizen national expatriate
  thousand hundred dozen million worker pilgrim asylum_seeker community they those many most some other local soldier jihadist
  fighter militant rebel terrorist insurgent prisoner hostage wounded patient victim individual survivor staff foreigner vehicle convoy worker`);

const isMoving = (scene: Scene, node: number): boolean =>
  !isAny(scene, [node], 'arms') &&
  (isAny(scene, [node], 'people', 'armed') ||
    isCommonPeople(scene, node) ||
    scene.trees.upos(node) === 'NUM');
function isCommonPeople(scene: Scene, node: number): boolean {
  const mention = scene.mentionAt(node);
  if (mention?.type === 'person' && scene.trees.upos(node) === 'PROPN') return false;
  if (['i', 'we', 'you', 'he', 'she', 'who'].includes(scene.tokens.lower(node))) return false;
  if (scene.tokens.lower(node) === 'they') return isThirdParty(scene, node);
  return (
    DISPLACED.has(scene.lemma(node)) ||
    scene.trees.upos(node) === 'NUM' ||
    figuresAt(scene, [node]).length > 0
  );
}
/** "They" that no state or person stands behind. */
function isThirdParty(scene: Scene, node: number): boolean {
  const kind = scene.actorOf(scene.actorAt(node))?.kind;
  return kind === undefined || kind === 'civilians' || kind === 'armed-group' || kind === 'other';
}

/** A return that is allowed or barred says who lets whom; armed people who merely leave are a matter of control. */
function finished(scene: Scene, match: Match<MovementFrame>): Draft {
  const draft = draftOf('people', match);
  const counted = {
    ...homeward(scene, draft, match),
    counts: figuresAt(scene, draft.roles['who'] ?? []),
    places: placesOf(homeward(scene, draft, match)),
  };
  const { trees } = scene;
  const above = trees.head[match.trigger] ?? -1;
  const head = ruling(scene, above);
  if (match.frame.detail !== 'returns' || head < 0) return counted;
  const isComplement = ['xcomp', 'ccomp', 'advcl', 'acl'].includes(trees.rel(match.trigger));
  if (isComplement && ALLOWING.has(scene.lemma(head)))
    return {
      ...counted,
      detail: 'may-return',
      roles: withDoer(scene, counted.roles, head),
      stance: { reality: 'permitted', polarity: 'affirmed' },
    };
  const mark = scene.tokens.lower(trees.child(match.trigger, 'mark', 'case'));
  if (isComplement && mark === 'from' && BARRING.has(scene.lemma(head)))
    return {
      ...counted,
      detail: 'kept-from-returning',
      roles: withDoer(scene, counted.roles, head),
      stance: { reality: 'prevented', polarity: 'affirmed' },
    };
  return counted;
}

const FURTHEST_RULING = 3;

/**
 * The verb that lets or keeps: that above, or one a little higher, as in "prevent displaced families from returning", where
 * the gerund may hang on the families or on a word of theirs.
 */
function ruling(scene: Scene, above: number): number {
  for (let head = above, steps = 0; head >= 0 && steps < FURTHEST_RULING; steps += 1) {
    if (ALLOWING.has(scene.lemma(head)) || BARRING.has(scene.lemma(head))) return head;
    head = scene.trees.head[head]!;
  }
  return above;
}

const HOMES = words('home house land property family area');

/** "to their homes in the towns of X": the homes and where they are. */
function homeward(scene: Scene, draft: Draft, { found }: Match<MovementFrame>): Draft {
  const toward = draft.roles['toward'] ?? [];
  if (toward.length === 0 || !toward.every((node) => HOMES.has(scene.lemma(node)))) return draft;
  const where = (found.slots.get('in') ?? []).filter(
    (node) => node > toward[0]! && placesAt(scene, node).length > 0,
  );
  return where.length > 0 ? { ...draft, roles: { ...draft.roles, toward: where } } : draft;
}

function withDoer(scene: Scene, roles: Draft['roles'], verb: number): Draft['roles'] {
  const doer = scene.trees.children(verb, 'obl').filter((child) => prepositionOf(scene, child) === 'by');
  const by =
    doer.length > 0 ? doer : subjectOf(scene, verb).filter((node) => !(roles['who'] ?? []).includes(node));
  return by.length > 0 ? { ...roles, by } : roles;
}

const placesOf = ({ detail, roles }: Draft): readonly number[] | null => {
  const toward = roles['toward'] ?? [];
  const from = roles['from'] ?? [];
  if (toward.length > 0) return toward;
  return from.length > 0 ? from : detail === 'displaced' ? from : null;
};

/** "That is prevented by …" after a sentence on a return. */
function keptFrom(scene: Scene, token: number): Draft[] {
  if (!BARRING.has(scene.lemma(token)) || !isVerb(scene, token)) return [];
  const { trees, tokens } = scene;
  const subject = trees.child(token, 'nsubj', 'obj');
  if (subject < 0 || !['that', 'this', 'it'].includes(tokens.lower(subject))) return [];
  const earlier = returnBefore(scene, token);
  if (earlier < 0) return [];
  const who = subjectOf(scene, earlier);
  const by = trees.children(token, 'obl').filter((child) => prepositionOf(scene, child) === 'by');
  return [
    {
      kind: 'people',
      detail: 'kept-from-returning',
      trigger: token,
      anchor: token,
      roles: { ...(who.length > 0 ? { who } : {}), ...(by.length > 0 ? { by } : {}) },
      places: null,
      counts: [],
      stance: { reality: 'prevented', polarity: 'affirmed' },
    },
  ];
}

/** The verb of the last return within the sentence before, or earlier in the same one; -1 where none is. */
function returnBefore(scene: Scene, token: number): number {
  const sentence = scene.tokens.sentence[token]!;
  const from = scene.sentences[Math.max(0, sentence - 1)]?.first ?? 0;
  for (let i = token - 1; i >= from; i -= 1)
    if (
      scene.lemma(i) === 'return' &&
      isVerb(scene, i) &&
      (isInfinitive(scene, i) || scene.trees.upos(i) === 'VERB')
    )
      return i;
  return -1;
}
