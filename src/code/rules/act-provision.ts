import type { Draft } from '../draft.js';
import {
  conjunctsOf,
  isAny,
  isNone,
  isPassive,
  isVerb,
  modifiers,
  nounAgents,
  prepositionOf,
  sortsOf,
  subjectOf,
  verbArguments,
} from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { isAtHome, isOfStates } from './act-home.js';
import { isOnFloor, isParty } from './act-parties.js';
import { make } from './act-draft.js';

// Aid told other than by its giver, verb and object: "the weapons we've sent", "the delivery of aid to", "get aid in", "the largest donor".

const GIVING = words('provide give supply deliver send ship transfer donate furnish get bring rush move');
const AID = words('aid assistance relief supply food foodstuff medicine vaccine medication parcel');
const ARMS = words(
  'weapon ammunition munition missile tank drone howitzer javelin stinger jet shell system artillery',
);
const HANDING = words('delivery provision supply transfer shipment airdrop distribution donation');

/** "the weapons we've sent to Kyiv", "the delivery of aid to civilians", "the biggest donor in Sudan" */
export function ofProvision(scene: Scene, token: number): Draft | null {
  const lemma = scene.lemma(token);
  if (GIVING.has(lemma) && isVerb(scene, token)) return ofGiving(scene, token);
  if (HANDING.has(lemma)) return ofHanding(scene, token);
  return DONORS.has(lemma) ? ofDonor(scene, token) : null;
}

/** Whether a phrase names relief or arms. */
const isGoods = (scene: Scene, node: number): boolean =>
  conjunctsOf(scene, node).some(
    (one) =>
      AID.has(scene.lemma(one)) ||
      ARMS.has(scene.lemma(one)) ||
      (sortsOf(scene, one).has('arms') && !isParty(scene, one)),
  );

const isFood = (scene: Scene, node: number): boolean =>
  /^(?:food|foodstuff|supply|supplies)$/.test(scene.lemma(node));
const FREIGHT = words('get bring rush move');
const isSomebodyGiving = (scene: Scene, node: number): boolean =>
  isParty(scene, node) || /^(?:we|they|he|she|us|them)$/.test(scene.tokens.lower(node));

function ofGiving(scene: Scene, verb: number): Draft | null {
  const { trees } = scene;
  if (isPassive(scene, verb)) return null;
  const { slots } = verbArguments(scene, verb);
  const by = subjectOf(scene, verb).filter(
    (node) => isSomebodyGiving(scene, node) && !isOnFloor(scene, node),
  );
  const to = [...(slots.get('to') ?? []), ...(slots.get('into') ?? []), ...(slots.get('for') ?? [])].filter(
    (node) => isParty(scene, node) || isAny(scene, [node], 'people'),
  );
  if (FREIGHT.has(scene.lemma(verb))) return ofFreight(scene, verb, by, to);
  const isRelative = isOfGoods(scene, verb);
  const isSame = isThatAid(scene, verb);
  if (!(isRelative || isSame) || by.length === 0 || to.some((node) => isAtHome(scene, node))) return null;
  if (to.length === 0 && isRelative && isFood(scene, trees.head[verb]!)) return null;
  return make('aid', verb, { by, to: to.slice(0, 1) }, { cameo: '070' });
}

/** "the weapons (that) we've sent", "what we are sending is assistance" */
function isOfGoods(scene: Scene, verb: number): boolean {
  const { trees, tokens } = scene;
  const head = trees.head[verb] ?? -1;
  if (trees.rel(verb) !== 'acl' || trees.child(verb, 'nsubj') < 0) return false;
  if (isGoods(scene, head)) return true;
  // "the types of assistance that we've been providing"
  if (
    trees
      .children(head, 'nmod')
      .some((child) => prepositionOf(scene, child) === 'of' && isGoods(scene, child))
  )
    return true;
  const above = trees.head[head] ?? -1;
  return tokens.lower(head) === 'what' && trees.child(above, 'cop') >= 0 && isGoods(scene, above);
}

/** "provided that assistance": the aid that was spoken of. */
const isThatAid = (scene: Scene, verb: number): boolean =>
  scene.trees
    .children(verb, 'obj')
    .some(
      (node) =>
        AID.has(scene.lemma(node)) &&
        scene.trees
          .children(node, 'det')
          .some((word) => /^(?:that|this|such)$/.test(scene.tokens.lower(word))),
    );

/** "get aid in", "bring supplies to the trapped": goods that somebody brings to those in need. */
function ofFreight(scene: Scene, verb: number, by: readonly number[], to: readonly number[]): Draft | null {
  const { trees, tokens } = scene;
  const goods = trees.children(verb, 'obj').filter((node) => isFreight(scene, node));
  const end = Math.max(verb, ...goods);
  const isInward = goods.length > 0 && /^(?:in|into|to|through|across|inside)$/.test(tokens.lower(end + 1));
  if (!isInward || scene.lemma(trees.head[verb] ?? -1) === 'try') return null;
  if (to.some((node) => isAtHome(scene, node))) return null;
  if (to.length === 0 && (by.length === 0 || goods.some((node) => isFood(scene, node)))) return null;
  const doers = by.length > 0 ? by : playersOf(scene, verb);
  return make('aid', verb, { by: doers, to: to.slice(0, 1) }, { cameo: '073' });
}
const isFreight = (scene: Scene, node: number): boolean =>
  /^(?:aid|assistance|relief|food|medicine|suppl(?:y|ies)|weapon|ammunition)$/.test(scene.lemma(node));

/** "played a part in getting supplies to": whoever played it. */
function playersOf(scene: Scene, verb: number): readonly number[] {
  const part = scene.trees.head[verb] ?? -1;
  const isPart = /^(?:role|part)$/.test(scene.lemma(part)) && scene.trees.rel(part) === 'obj';
  return isPart
    ? subjectOf(scene, scene.trees.head[part]!).filter((node) => isSomebodyGiving(scene, node))
    : [];
}

/** Where a hand-over is only asked for, stopped or held out. */
const UNDONE = words(
  'call request demand urge appeal need block obstruct prevent impede hinder ensure allow permit guarantee halt suspend cut stop resume discuss delay await restrict threaten agree pledge promise refuse reject ban oppose condition',
);

/** "the delivery of aid to civilians", "seven airdrops of food": aid that a noun names. */
function ofHanding(scene: Scene, noun: number): Draft | null {
  const { trees } = scene;
  if (trees.upos(noun) !== 'NOUN' || isNone(scene, noun)) return null;
  const given = trees
    .children(noun, 'nmod')
    .filter((child) => child > noun && prepositionOf(scene, child) === 'of');
  const goods = [...given, ...joinedBehind(scene, noun, given)].filter((node) => isGoods(scene, node));
  if (goods.length === 0 || isUndone(scene, noun)) return null;
  const around = phrasesBehind(scene, noun);
  const behind = (preposition: RegExp): number[] =>
    around.filter(
      (node) =>
        preposition.test(prepositionOf(scene, node)) &&
        (isParty(scene, node) || isAny(scene, [node], 'people')),
    );
  const to = behind(/^(?:to|for)$/);
  const said = [...nounAgents(scene, noun, 0), ...behind(/^by$/)];
  const by = [...new Set(said)].filter((node) => isParty(scene, node) && !isAtHome(scene, node));
  const places = around.filter((node) => isKnownPlace(scene, node));
  const isGivenAway = goods.some((node) => !isFood(scene, node)) && scene.lemma(noun) !== 'supply';
  const isToSomebody = [...by, ...to].some(
    (node) => isOfStates(scene, node) || isAny(scene, [node], 'people'),
  );
  if (!isToSomebody && places.length === 0 && !isGivenAway) return null;
  if (to.some((node) => isAtHome(scene, node))) return null;
  return make(
    'aid',
    noun,
    { by, to: to.slice(0, 1) },
    { cameo: '070', ...(places.length > 0 ? { places } : {}) },
  );
}

/** "the provision of security and humanitarian assistance": goods that a parser joins to the provision itself. */
const joinedBehind = ({ trees }: Scene, noun: number, given: readonly number[]): readonly number[] =>
  given.length === 0
    ? []
    : trees
        .children(noun, 'conj')
        .filter((child) => child > given[0]! && trees.child(child, 'det', 'case') < 0);

/** The phrases behind a noun, wherever within it or on its verb a parser hung them. */
const phrasesBehind = (scene: Scene, noun: number): number[] => {
  const { trees } = scene;
  const own = trees.children(noun, 'nmod');
  const joined = joinedBehind(
    scene,
    noun,
    own.filter((node) => prepositionOf(scene, node) === 'of'),
  );
  const inner = [...own, ...joined]
    .flatMap((node) => trees.conjuncts(node))
    .flatMap((node) => trees.children(node, 'nmod'));
  const innermost = inner.flatMap((node) => trees.children(node, 'nmod'));
  const beside = trees.children(trees.head[noun] ?? noun, 'obl');
  return [...own, ...inner, ...innermost, ...beside].filter((node) => node > noun);
};

const isKnownPlace = (scene: Scene, node: number): boolean =>
  (scene.mentionAt(node)?.place ?? scene.referenceAt(node)?.place ?? null) !== null;

function isUndone(scene: Scene, noun: number): boolean {
  let node = noun;
  for (let step = 0; step < 3; step += 1) {
    node = scene.trees.head[node] ?? -1;
    if (node < 0) return false;
    if (UNDONE.has(scene.lemma(node))) return true;
  }
  return false;
}

const DONORS = words('donor contributor provider supplier giver');
/** "is the largest humanitarian donor in Sudan" */
function ofDonor(scene: Scene, noun: number): Draft | null {
  const { trees } = scene;
  if (trees.child(noun, 'cop') < 0 && trees.rel(noun) !== 'appos') return null;
  const isOfAid =
    modifiers(scene, noun).some((word) =>
      /^(?:humanitarian|aid|bilateral)$/.test(scene.tokens.lower(word)),
    ) ||
    trees
      .children(noun, 'nmod')
      .some((child) => prepositionOf(scene, child) === 'of' && isGoods(scene, child));
  const by = subjectOf(scene, noun).filter((node) => isSomebodyGiving(scene, node));
  if (!isOfAid || by.length === 0 || by.some((node) => isAtHome(scene, node))) return null;
  const to = trees
    .children(noun, 'nmod', 'obl')
    .filter((node) => prepositionOf(scene, node) === 'to' && isParty(scene, node));
  return make('aid', noun, { by, to }, { cameo: '070' });
}
