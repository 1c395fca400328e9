import type { Draft } from '../draft.js';
import { isAny, pick, prepositionOf, sortsOf } from '../grammar/index.js';
import { lexicon, words } from '../lexicon/index.js';
import { figuresAt } from '../parts/index.js';
import type { Scene } from '../scene.js';
import { type AlignmentFrame, VERBS } from './alignment-lexicon.js';
import { isBodyOfMembers, isOrganised, isParty, isRank } from './alignment-parties.js';
import { isInstrument } from './agreement-texts.js';
import { draftOf, matchAt, type Match } from './frames.js';

const NO_NOUNS = lexicon<AlignmentFrame>([]);

/** Who joins, leaves, leads, backs or surrenders, told by a verb. */
export function ofVerb(scene: Scene, token: number): Draft[] {
  const match = matchAt(scene, token, VERBS, NO_NOUNS, (_, found) =>
    isAlignment(scene, reaching(scene, found)),
  );
  if (!match) return [];
  const draft = draftOf('alignment', reaching(scene, match));
  const whom = draft.roles['whom']?.map((node) => beneathBanner(scene, node));
  const roles = whom ? { ...draft.roles, whom } : draft.roles;
  return [{ ...draft, roles, counts: figuresAt(scene, draft.roles['who'] ?? []) }];
}

/** "flocked to the colours of the brigade": the brigade. */
const beneathBanner = (scene: Scene, node: number): number =>
  /^(?:colour|color|banner|standard|flag|fold)$/.test(scene.lemma(node))
    ? (scene.trees.children(node, 'nmod').find((child) => prepositionOf(scene, child) === 'of') ?? node)
    : node;

/** "broke away from the movement": with what a parser hung on the adverb. */
function reaching(scene: Scene, match: Match<AlignmentFrame>): Match<AlignmentFrame> {
  const slots = new Map(match.found.slots);
  for (const adverb of scene.trees.children(match.trigger, 'advmod'))
    for (const child of scene.trees.children(adverb, 'obl')) {
      const preposition = prepositionOf(scene, child);
      if (adverb > match.trigger && preposition !== '' && !slots.has(preposition))
        slots.set(preposition, [child]);
    }
  return { ...match, found: { ...match.found, slots } };
}

function isAlignment(scene: Scene, match: Match<AlignmentFrame>): boolean {
  const { frame, found, trigger } = match;
  const who = pick(found, frame.roles['who']).filter(
    (node) => isParty(scene, node) || isCounted(scene, node),
  );
  const whom = pick(found, frame.roles['whom']).map((node) => beneathBanner(scene, node));
  if (who.length === 0 || (frame.needsWhom && whom.length === 0) || scene.trees.rel(trigger) === 'amod')
    return false;
  switch (frame.detail) {
    case 'joins':
    case 'splits':
      return isMove(scene, scene.lemma(trigger), who, whom, frame.detail === 'splits');
    case 'surrenders':
      return isSurrender(scene, match, who, whom);
    case 'affiliate':
      return isAffiliation(scene, trigger, who, whom);
    case 'ally':
      return isAlly(scene, trigger, who, whom);
    case 'leads':
    case 'represents':
      return (
        who.some((node) => isAny(scene, [node], 'person') || isOrganised(scene, node)) &&
        whom.some((node) => isOrganised(scene, node)) &&
        !who.some((node) => whom.includes(node))
      );
    case 'member':
      return isMembership(scene, scene.lemma(trigger), who, whom);
    default:
      return whom.some((node) => isParty(scene, node));
  }
}

/** "1,300 are affiliated with …": persons by their number only. */
const isCounted = (scene: Scene, node: number): boolean =>
  scene.trees.upos(node) === 'NUM' || scene.mentionAt(node)?.type === 'quantity';

const LEAVING = words('leave quit');
const OF_BODIES = words(
  'withdraw pull drop secede sever cut end accede admit readmit go come cross rally flock separate detach',
);

function isMove(
  scene: Scene,
  lemma: string,
  who: readonly number[],
  whom: readonly number[],
  isSplit: boolean,
): boolean {
  if (whom.length === 0) return isAny(scene, who, 'armed', 'person');
  if (whom.some((node) => isText(scene, node))) return false;
  const isOfOthers = whom.some((node) => isOrganised(scene, node) && !sortsOf(scene, node).has('person'));
  if (LEAVING.has(lemma)) return isOfOthers && whom.every((node) => isRank(scene, node));
  if (OF_BODIES.has(lemma) && !whom.some((node) => isBodyOfMembers(scene, node))) return false;
  // Troops that withdraw from somebody's land, or a state that cuts its ties with another, leave no ranks.
  if (isSplit && OF_BODIES.has(lemma) && isAny(scene, who, 'armed') && isTroops(scene, who)) return false;
  return isOfOthers;
}

/** "withdrew from the Grain Initiative": a text is no body of members. */
const isText = (scene: Scene, node: number): boolean =>
  isInstrument(scene, node) || isAny(scene, [node], 'instrument') || scene.lemma(node) === 'initiative';

const TROOPS = words('troop troops force forces army unit soldier convoy tank');
const isTroops = (scene: Scene, who: readonly number[]): boolean =>
  who.some((node) => TROOPS.has(scene.lemma(node)));

const HANDING = words('hand turn give deliver');
const LAYING = words('lay put cast throw set');
const GIVING_IN = words('throw come emerge hoist raise wave show');
const REFLEXIVE = /sel(?:f|ves)$/;

function isSurrender(
  scene: Scene,
  { found, trigger }: Match<AlignmentFrame>,
  who: readonly number[],
  whom: readonly number[],
): boolean {
  const lemma = scene.lemma(trigger);
  const isArmed = isAny(scene, who, 'armed') || who.some((node) => isOfGang(scene, node));
  const objects = scene.trees.children(trigger, 'obj', 'iobj', 'obl');
  if (whom.length > 0 && !whom.some((node) => isParty(scene, node) || isSite(scene, node))) return false;
  if (HANDING.has(lemma) || GIVING_IN.has(lemma)) {
    if (ownArms(scene, trigger)) return isArmed;
    const isSelf = objects.some((child) => REFLEXIVE.test(scene.tokens.lower(child)));
    if (isSelf) return isArmed || isAny(scene, who, 'person');
    return isArmed && isGivingIn(scene, trigger, objects);
  }
  const object = found.slots.get('patient') ?? [];
  if (LAYING.has(lemma)) return object.some((node) => isArms(scene, node));
  if (object.length === 0)
    return isAny(scene, who, 'armed', 'person', 'people') || isOrganised(scene, who[0]!);
  return object.some((node) => isArms(scene, node) || who.includes(node));
}

/** "gang members", "members of the militia" */
const isOfGang = (scene: Scene, node: number): boolean =>
  /^(?:member|element|leader|gangster|dissident)$/.test(scene.lemma(node)) &&
  scene.trees
    .children(node, 'compound', 'nmod', 'amod')
    .some((child) => scene.lemma(child) === 'gang' || isAny(scene, [child], 'armed'));

const isSite = (scene: Scene, node: number): boolean => isAny(scene, [node], 'site', 'building');
const isArms = ({ lemma }: Scene, node: number): boolean => /^(?:arm|weapon|gun|rifle)$/.test(lemma(node));

/** "threw in the towel", "came out of the bush", "gave up the fight", "raised a white flag". */
function isGivingIn(scene: Scene, verb: number, objects: readonly number[]): boolean {
  const { trees, tokens } = scene;
  return [...objects, ...trees.children(verb, 'advmod').flatMap((one) => trees.children(one, 'obl'))].some(
    (child) =>
      /^(?:towel|fight|struggle|bush|jungle|forest|hiding)$/.test(scene.lemma(child)) ||
      (scene.lemma(child) === 'flag' &&
        trees.children(child, 'amod').some((one) => tokens.lower(one) === 'white')),
  );
}

/** "handed in their weapons", not "handed over weapons to the army": one's own arms. */
const ownArms = (scene: Scene, verb: number): boolean =>
  scene.trees
    .children(verb, 'obj', 'obl')
    .some(
      (object) =>
        isArms(scene, object) &&
        scene.trees
          .children(object, 'nmod', 'det')
          .some((child) => /^(?:their|his|its|her)$/.test(scene.tokens.lower(child))),
    );

const TYING = words('link affiliate associate tie attach subordinate');

function isAffiliation(
  scene: Scene,
  trigger: number,
  who: readonly number[],
  whom: readonly number[],
): boolean {
  if (TYING.has(scene.lemma(trigger))) {
    const isArmed = isAny(scene, whom, 'armed');
    return (
      whom.some((node) => isOrganised(scene, node)) &&
      who.some(
        (node) =>
          isOrganised(scene, node) ||
          (isArmed && (isCounted(scene, node) || isAny(scene, [node], 'people', 'person'))),
      )
    );
  }
  return (
    scene.trees.rel(trigger) === 'acl' &&
    who.some((node) => sortsOf(scene, node).has('armed')) &&
    whom.some((node) => isParty(scene, node))
  );
}

const HELPING = words('support assist');
const BESIDE = words('fight operate march advance battle deploy serve stand');

function isAlly(scene: Scene, trigger: number, who: readonly number[], whom: readonly number[]): boolean {
  const lemma = scene.lemma(trigger);
  // "the two armies joined forces": of several that are named together.
  if (whom.length === 0)
    return (
      who.flatMap((node) => scene.trees.conjuncts(node)).filter((node) => isOrganised(scene, node)).length > 1
    );
  if (HELPING.has(lemma))
    return scene.trees.rel(trigger) === 'acl' && areAll(scene, who, 'armed') && areAll(scene, whom, 'armed');
  if (BESIDE.has(lemma))
    return isAny(scene, [...who, ...whom], 'armed', 'named') && areOrganised(scene, whom);
  return whom.some((node) => isParty(scene, node));
}

const areAll = (scene: Scene, nodes: readonly number[], sort: 'armed'): boolean =>
  nodes.length > 0 && nodes.every((node) => sortsOf(scene, node).has(sort));
const areOrganised = (scene: Scene, nodes: readonly number[]): boolean =>
  nodes.some((node) => isOrganised(scene, node));

const COMPOSING = words('comprise consist group make form constitute');

function isMembership(scene: Scene, lemma: string, who: readonly number[], whom: readonly number[]): boolean {
  if (!COMPOSING.has(lemma)) return whom.some((node) => isParty(scene, node));
  const members = who.filter((node) => isOrganised(scene, node) && sortsOf(scene, node).has('named'));
  return members.length > 0 && whom.some((node) => isBodyOfMembers(scene, node)) && !isSame(who, whom);
}

const isSame = (who: readonly number[], whom: readonly number[]): boolean =>
  who.some((node) => whom.includes(node));
