import {
  counted,
  isAny,
  isPassive,
  isPlural,
  modifiers,
  pick,
  prepositionOf,
  sortsOf,
} from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import { figuresAt, placesAt } from '../parts/index.js';
import type { Scene } from '../scene.js';
import type { Match } from './frames.js';
import type { MovementFrame } from './people-lexicon.js';

const GEOGRAPHIC = words(
  'home house village town city area camp country border homeland property land place side province district crossing territory neighbourhood neighborhood region safety abroad shelter enclave corridor frontier',
);

/** Whether a word of motion tells of people on the move, and to or from where. */
export function isMovement(scene: Scene, match: Match<MovementFrame>): boolean {
  const { found, frame, isNoun, trigger } = match;
  const who = pick(found, frame.roles['who']);
  // "an exodus from Sinjar is under way": of people, whoever they are
  if (isNoun && scene.lemma(trigger) === 'exodus' && who.length === 0)
    return (found.slots.get('from') ?? []).some((node) => placesAt(scene, node).length > 0);
  const isPeople = who.some((node) => isMoving(scene, node) && !SPEAKERS.has(scene.tokens.lower(node)));
  if (!isPeople || (frame.detail === 'displaced' && who.some((node) => ENVOYS.has(scene.lemma(node)))))
    return false;
  if (isNoun && isOfPrisoners(scene, trigger, who)) return false;
  if (!isNoun && (isEveryday(scene, match, who) || isOutOfTrouble(scene, match))) return false;
  const isCommon = who.some((node) => isCommonPeople(scene, node));
  // "families moved from the town" went by themselves.
  if (frame.test === 'carried' && scene.lemma(trigger) === 'move' && !isMoved(scene, trigger)) return false;
  if (frame.test === 'carried')
    return (
      isCommon &&
      !(scene.lemma(trigger) === 'pull' && isAny(scene, who, 'armed')) &&
      !who.some((node) => SAYS_NOTHING.has(scene.tokens.lower(node)))
    );
  if (frame.test === 'arrival')
    return isIntoCountry(scene, match) && isFromAbroad(match) && isCivil(scene, who);
  if (frame.test === 'refugees')
    return isFromAbroad(match) && who.some((node) => isOfRefugees(scene, node)) && isToCountry(scene, match);
  if (frame.test === 'country') return isCommon && isIntoCountry(scene, match) && !isAny(scene, who, 'armed');
  if (isNoun || frame.detail === 'evacuated') return true;
  if (frame.detail === 'displaced') return !SHELTERING.has(scene.lemma(trigger)) || isCivil(scene, who);
  if (CIVIL_ONLY.has(scene.lemma(trigger)) && !isCivil(scene, who)) return false;
  if (SURE.has(scene.lemma(trigger))) return isCommon || (frame.detail !== 'leaves' && isPeoples(scene, who));
  const around = ['from', 'to', 'into', 'toward', 'towards', 'for', 'in', 'patient']
    .flatMap((slot) => found.slots.get(slot) ?? [])
    .filter((node) => !who.includes(node));
  const goesSomewhere = isSomewhere(scene, around);
  if (RETREATING.has(scene.lemma(trigger)))
    return goesSomewhere && isAny(scene, who, 'armed') && !isSomewhere(scene, found.slots.get('from') ?? []);
  if (scene.lemma(trigger) === 'flee') return isCommon || goesSomewhere;
  return goesSomewhere
    ? isCommon || (frame.detail === 'returns' && isPeoples(scene, who)) || frame.detail === 'crosses'
    : isCommon && NO_OBJECT.has(scene.lemma(trigger)) && !hasObject(scene, found, who);
}

/** "lifted two million people out of poverty": no place that they were in. */
const isOutOfTrouble = (scene: Scene, { trigger, found }: Match<MovementFrame>): boolean => {
  const from = found.slots.get('from') ?? [];
  return (
    LIFTING.has(scene.lemma(trigger)) &&
    from.length > 0 &&
    from.every((node) => PLIGHT.has(scene.lemma(node)))
  );
};
const LIFTING = words('get lift bring pull take move');
const PLIGHT = words(
  'poverty debt hunger work prison unemployment misery trouble crisis misery danger recession office',
);

const EVERYDAY = words('come go get bring take walk welcome carry');
const FLED = words(
  'refugee displaced returnee evacuee idp resident inhabitant villager deportee exile migrant family household thousand hundred dozen hostage captive prisoner',
);

/** "people can go back into the workforce", "they will come back": neither a place, nor those who fled, nor how many. */
function isEveryday(scene: Scene, { found, trigger }: Match<MovementFrame>, who: readonly number[]): boolean {
  if (!EVERYDAY.has(scene.lemma(trigger))) return false;
  const ends = ['from', 'to', 'into', 'toward', 'towards', 'in', 'across', 'over', 'through', 'patient']
    .flatMap((slot) => found.slots.get(slot) ?? [])
    .filter((node) => !who.includes(node));
  const isTold = who.some(
    (node) =>
      isBroughtOut(scene, trigger, node) ||
      FLED.has(scene.lemma(node)) ||
      UPROOTED.test(scene.tokens.lower(node)) ||
      scene.trees.upos(node) === 'NUM' ||
      figuresAt(scene, [node]).length > 0,
  );
  return !isTold && !ends.some((node) => placesAt(scene, node).length > 0);
}

/** "get our citizens out", "get people out, including hostages": out of where the text has spoken of. */
const isBroughtOut = (scene: Scene, trigger: number, node: number): boolean =>
  /^(?:get|bring)$/.test(scene.lemma(trigger)) &&
  scene.trees.child(trigger, 'xcomp') < 0 &&
  [
    node,
    ...scene.trees.children(node, 'nmod'),
    ...scene.trees.children(trigger, 'obl').filter((one) => scene.tokens.lower(one - 1) === 'including'),
  ].some((one) => /^(?:citizen|national|civilian|compatriot|hostage|captive)$/.test(scene.lemma(one)));

const isSomewhere = (scene: Scene, nodes: readonly number[]): boolean =>
  nodes.some(
    (node) =>
      GEOGRAPHIC.has(scene.lemma(node)) ||
      placesAt(scene, node).length > 0 ||
      sortsOf(scene, node).has('site'),
  );

/** Troops that go back to a place; what they leave, where it is said, is a matter of control. */
const RETREATING = words('withdraw retreat redeploy pull fall');
const SURE = words(
  'resettle repatriate reoccupy repopulate reinhabit trickle filter stream flock wade swim walk slip step climb sneak stray make transit traverse take pass find retrace reclaim regain repossess re-enter swim run',
);
const CIVIL_ONLY = words(
  'abandon vacate desert clear get stream pour flood flow spill file drive surge trek take enter pull break start set run bolt scramble live sleep hide huddle crowd lose',
);
const SHELTERING = words('shelter camp bivouac drive turn chase hound throw push empty');
const SAYS_NOTHING = words('they them those');
/** "Thousands of Gazans": a people by its name. */
const isPeoples = (scene: Scene, who: readonly number[]): boolean =>
  who.some((node) => scene.trees.upos(counted(scene, node)) === 'PROPN' && isAny(scene, [node], 'people'));
/** "farmers", "pupils": people by a common noun. */
const isFolk = (scene: Scene, node: number): boolean =>
  scene.trees.upos(node) === 'NOUN' && isAny(scene, [node], 'people') && isPlural(scene, node);
const isCivil = (scene: Scene, given: readonly number[]): boolean => {
  const who = given.flatMap((node) => (members(scene, node).length > 0 ? members(scene, node) : [node]));
  return (
    !isAny(scene, who, 'armed') &&
    who.some((node) => isCommonPeople(scene, node) || isPeoples(scene, [node]) || isFolk(scene, node))
  );
};
const isMoved = (scene: Scene, verb: number): boolean =>
  isPassive(scene, verb) || scene.trees.child(verb, 'obj') >= 0;
/** "arrived in Chad from Darfur": whoever comes from nowhere said may be a guest. */
const isFromAbroad = ({ found }: Match<MovementFrame>): boolean => found.slots.has('from');
/** "entered Egypt" */
const isIntoCountry = (scene: Scene, { found }: Match<MovementFrame>): boolean =>
  [
    ...(found.slots.get('patient') ?? []),
    ...['into', 'onto', 'in'].flatMap((slot) => found.slots.get(slot) ?? []),
  ].some(
    (node) =>
      scene.mentionAt(node)?.place?.precision === 'country' ||
      /^(?:country|territory|soil)$/.test(scene.lemma(node)),
  );

/** "the transfer of prisoners": from one custody to another. */
const isOfPrisoners = (scene: Scene, noun: number, who: readonly number[]): boolean =>
  /^(?:transfer|passage)$/.test(scene.lemma(noun)) &&
  who
    .flatMap((node) => [node, counted(scene, node), ...scene.trees.children(node, 'nmod')])
    .some((node) => /^(?:prisoner|detainee|convict|fugitive)$/.test(scene.lemma(node)));

const isToCountry = (scene: Scene, { found }: Match<MovementFrame>): boolean =>
  (found.slots.get('to') ?? []).some((node) => scene.mentionAt(node)?.place?.precision === 'country');

/** "refugees", "refugee populations" */
const isOfRefugees = (scene: Scene, node: number): boolean =>
  [node, ...modifiers(scene, node)].some((one) =>
    /^(?:refugee|migrant|evacuee|displaced)$/.test(scene.lemma(one)),
  );

const SPEAKERS = words('i we you');
/** Whose expulsion is an act between states. */
const ENVOYS = words(
  'diplomat ambassador envoy official inspector observer worker staff journalist mission attache',
);
const NO_OBJECT = words('resettle repatriate return flee cross escape come go reunite');
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
  fighter militant rebel terrorist insurgent prisoner hostage wounded patient victim individual survivor staff foreigner vehicle convoy worker car column owner dweller holder
  trader clan tribe inhabitant seeker minor labourer laborer herder bedouin national pensioner nomad gunman orphan exile dependant dependent dweller
  islander householder farmer shepherd relative personnel passenger inmate mother father`);

const PARTS = words(
  'third quarter half fifth majority minority group last rest share part most wave batch family column line convoy dinghy boat bus stream crowd flow number train remainder bulk',
);
/** Who a part or a group of people are: "a third of those …", "a group of herders", "a boat with 30 Eritreans". */
const members = (scene: Scene, node: number): readonly number[] =>
  PARTS.has(scene.lemma(node))
    ? scene.trees
        .children(node, 'nmod')
        .filter((child) => child > node && /^(?:of|with|carrying)$/.test(prepositionOf(scene, child)))
    : [];

const isMoving = (scene: Scene, node: number): boolean =>
  members(scene, node).some((one) => isMoving(scene, one)) || isMovingAlone(scene, node);

const isMovingAlone = (scene: Scene, node: number): boolean =>
  !isAny(scene, [node], 'arms') &&
  (isAny(scene, [node], 'people', 'armed') ||
    isCommonPeople(scene, node) ||
    isNation(scene, node) ||
    scene.trees.upos(node) === 'NUM');

/** "Palestinians": a people by its name, taken for a body of no known kind. */
const isNation = ({ trees, tokens, mentionAt, actorOf, actorAt }: Scene, node: number): boolean =>
  trees.upos(node) === 'PROPN' &&
  tokens.form(node) === `${trees.lemma[node] ?? ''}s` &&
  mentionAt(node)?.type === 'organisation' &&
  /^(?:other|civilians)$/.test(actorOf(actorAt(node))?.kind ?? 'other');
/** People of no rank, who are on the move as many are. */
export function isCommonPeople(scene: Scene, node: number): boolean {
  if (members(scene, node).some((one) => isCommonPeople(scene, one))) return true;
  if (scene.tokens.lower(node) === 'those' || isUprooted(scene, node)) return true;
  const mention = scene.mentionAt(node);
  if (mention?.type === 'person' && scene.trees.upos(node) === 'PROPN') return false;
  if (['i', 'we', 'you', 'he', 'she', 'who'].includes(scene.tokens.lower(node))) return false;
  if (scene.tokens.lower(node) === 'they') return isThirdParty(scene, node);
  return (
    DISPLACED.has(scene.lemma(node)) ||
    scene.trees.upos(node) === 'NUM' ||
    (figuresAt(scene, [node]).length > 0 && !isLifeless(scene, node))
  );
}
const LIFELESS = words('tree olive tonne ton kilometre kilometer hectare dunam euro dollar shell round');
/** What is counted, and is nobody: "300 olive trees", "9,200 tonnes". */
const isLifeless = (scene: Scene, node: number): boolean =>
  LIFELESS.has(scene.lemma(node)) ||
  (isAny(scene, [node], 'building', 'instrument') && !isAny(scene, [node], 'people', 'person', 'armed'));
const UPROOTED = /^(?:displaced|uprooted|expelled|evacuated|exiled|returning|deported)$/;
/** "the displaced", "displaced Yazidis" */
const isUprooted = ({ trees, tokens }: Scene, node: number): boolean =>
  ((UPROOTED.test(tokens.lower(node)) ||
    /^(?:wounded|injured|sick|elderly|stranded)$/.test(tokens.lower(node))) &&
    tokens.lower(node - 1) === 'the') ||
  trees.children(node, 'amod').some((child) => UPROOTED.test(tokens.lower(child)));

/** "They" that no state or person stands behind. */
function isThirdParty(scene: Scene, node: number): boolean {
  const kind = scene.actorOf(scene.actorAt(node))?.kind;
  return kind === undefined || kind === 'civilians' || kind === 'armed-group' || kind === 'other';
}
