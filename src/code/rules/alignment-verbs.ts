import type { Draft } from '../draft.js';
import { isAny, isInfinitive, isPassive, pick, prepositionOf, sortsOf } from '../grammar/index.js';
import { lexicon, words } from '../lexicon/index.js';
import { figuresAt } from '../parts/index.js';
import type { Scene } from '../scene.js';
import { type AlignmentFrame, VERBS } from './alignment-lexicon.js';
import { isOrganised, isPanel, isParty } from './alignment-parties.js';
import { isMembership } from './alignment-membership.js';
import { isSurrender } from './alignment-surrenders.js';
import { draftOf, matchAt, type Match } from './frames.js';
import { isMove } from './alignment-ranks.js';

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
  /^(?:colour|color|banner|standard|flag|fold|rank|umbrella|command|authority|orders?|patronage|aegis)$/.test(
    scene.lemma(node),
  )
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

/** "deserted and joined the rebels": whom they joined they did not desert. */
const isBorrowed = ({ trees, lemma }: Scene, trigger: number, whom: readonly number[]): boolean =>
  lemma(trigger) === 'desert' && whom.some((node) => trees.head[node] !== trigger && node > trigger);

const isIn = (scene: Scene, node: number): boolean =>
  prepositionOf(scene, node) === 'in' && sortsOf(scene, node).has('place');

const HOUSES = words('embassy consulate residence house building hotel palace airport');

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
      // "joined the Council from the White House": took part in a meeting.
      if (found.slots.has('from') && !isAny(scene, who, 'armed')) return false;
      // "were enlisted in Rwanda": there.
      if (/^(?:enlist|enrol|enroll)$/.test(scene.lemma(trigger)) && whom.every((node) => isIn(scene, node)))
        return false;
      // "went over to the embassy": a walk.
      if (whom.some((node) => HOUSES.has(scene.lemma(node)))) return false;
      return isMove(scene, scene.lemma(trigger), who, whom, false);
    case 'splits':
      if (isBorrowed(scene, trigger, whom) || isOfStates(scene, trigger)) return false;
      // "how many of them are left"
      if (scene.lemma(trigger) === 'leave' && isPassive(scene, trigger)) return false;
      return isMove(scene, scene.lemma(trigger), who, whom, true);
    case 'surrenders':
      return isSurrender(scene, match, who, whom);
    case 'affiliate':
      return isAffiliation(scene, trigger, who, whom);
    case 'ally':
      // "the allied militias": with whom is not said.
      return !whom.some((node) => who.includes(node)) && isAlly(scene, trigger, who, whom);
    case 'leads':
    case 'represents':
      return (
        !isMakingDo(scene, trigger) &&
        who.some((node) => isAny(scene, [node], 'person') || isOrganised(scene, node)) &&
        whom.some(
          (node) => isOrganised(scene, node) || isPanel(scene, node) || isChief(scene, frame.detail, node),
        ) &&
        !who.some((node) => whom.includes(node))
      );
    case 'member':
      return isMembership(scene, scene.lemma(trigger), who, whom);
    default:
      return whom.some((node) => isParty(scene, node));
  }
}

/** "broke off diplomatic relations": what states do to each other, and an act. */
const isOfStates = (scene: Scene, verb: number): boolean =>
  scene.trees
    .children(verb, 'obj', 'nsubj')
    .some(
      (node) =>
        /^(?:relation|relationship|tie|link|contact)$/.test(scene.lemma(node)) &&
        (scene.lemma(node) === 'relation' ||
          scene.trees
            .children(node, 'amod')
            .some((one) =>
              /^(?:diplomatic|consular|bilateral|trade|economic)$/.test(scene.tokens.lower(one)),
            )),
    );

/** "represents the Secretary-General": an office, by its capital. */
const isChief = (scene: Scene, detail: string, node: number): boolean =>
  detail === 'represents' &&
  isAny(scene, [node], 'person') &&
  /^\p{Lu}/u.test(scene.tokens.form(node)) &&
  scene.trees.child(node, 'det') >= 0;

/** "leads people to flee", "directed the treasury to act": what is brought about or ordered, not led. */
const isMakingDo = (scene: Scene, verb: number): boolean =>
  /^(?:lead|direct)$/.test(scene.lemma(verb)) &&
  scene.trees
    .children(verb, 'xcomp', 'advcl', 'ccomp')
    .concat(scene.trees.children(verb, 'obj').flatMap((object) => scene.trees.children(object, 'acl')))
    .some((clause) => clause > verb && isInfinitive(scene, clause));

/** "1,300 are affiliated with …": persons by their number only. */
const isCounted = (scene: Scene, node: number): boolean =>
  scene.trees.upos(node) === 'NUM' || scene.mentionAt(node)?.type === 'quantity';

const TYING = words('link affiliate associate tie attach subordinate');

function isAffiliation(
  scene: Scene,
  trigger: number,
  who: readonly number[],
  whom: readonly number[],
): boolean {
  const lemma = scene.lemma(trigger);
  // A formation or a militia that answers to somebody; of others it is employment.
  if (SERVING_UNDER.has(lemma))
    return (
      who.every((node) => isAny(scene, [node], 'armed') && !isAny(scene, [node], 'person')) &&
      whom.every((node) => isOrganised(scene, node) && !/^(?:fire|attack|pressure)$/.test(scene.lemma(node)))
    );
  if (TYING.has(lemma)) {
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
  // "is run by X", but not "was trained by X last year": a bond, not an event.
  const isBond =
    scene.trees.rel(trigger) === 'acl' ||
    (BINDING.has(lemma) &&
      scene.trees.children(trigger, 'aux').some((aux) => /^(?:is|are)$/.test(scene.tokens.lower(aux))));
  return (
    isBond &&
    isPassive(scene, trigger) &&
    who.some((node) => sortsOf(scene, node).has('armed')) &&
    whom.some((node) => isParty(scene, node))
  );
}

const SERVING_UNDER = words(
  'answer report take operate come fall act serve fight work grow evolve emerge descend spring',
);
const BINDING = words('back sponsor control run finance fund bankroll');
const HELPING = words('support assist');
const BESIDE = words('fight operate march advance battle deploy serve');
/** What states and officials do as well; of those who bear arms it is an alliance. */
const SIDING = words(
  'stand cooperate collaborate collude conspire cohabit throw put lend swing line enjoy receive',
);

function isAlly(scene: Scene, trigger: number, who: readonly number[], whom: readonly number[]): boolean {
  const lemma = scene.lemma(trigger);
  // "the two armies joined forces": of several that are named together.
  if (whom.length === 0)
    return (
      who.flatMap((node) => scene.trees.conjuncts(node)).filter((node) => isOrganised(scene, node)).length > 1
    );
  if (HELPING.has(lemma))
    return scene.trees.rel(trigger) === 'acl' && areAll(scene, who, 'armed') && areAll(scene, whom, 'armed');
  if (SIDING.has(lemma))
    return (
      areAll(
        scene,
        who.filter((node) => !isAny(scene, [node], 'person')),
        'armed',
      ) && areOrganised(scene, whom)
    );
  if (BESIDE.has(lemma))
    return isAny(scene, [...who, ...whom], 'armed', 'named') && areOrganised(scene, whom);
  return whom.some((node) => isParty(scene, node));
}

const areAll = (scene: Scene, nodes: readonly number[], sort: 'armed'): boolean =>
  nodes.length > 0 && nodes.every((node) => sortsOf(scene, node).has(sort));
const areOrganised = (scene: Scene, nodes: readonly number[]): boolean =>
  nodes.some((node) => isOrganised(scene, node));
