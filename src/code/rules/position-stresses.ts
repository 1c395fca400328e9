import type { Draft } from '../draft.js';
import {
  isAny,
  isInfinitive,
  isPassive,
  isPossessor,
  isVerb,
  nounArguments,
  pick,
  prepositionOf,
  verbArguments,
} from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { deedsUnder, isEnding, isHomely, isHostile, objectsUnder } from './position-deeds.js';
import { ONGOING, partiesIn } from './position-matters.js';
import { isDealing, isIssue, isNegated, isOperative, make } from './position-things.js';
import { isGrievance } from './position-verdicts.js';
import { reportedIn } from './position-unease.js';
import { isAiring, isOwnInTalk, verbOver } from './position-voicing.js';

// What a party stresses, reaffirms or is uneasy about.

const WEIGHT = words(
  'importance need necessity urgency significance primacy centrality imperative indispensability inviolability priority relevance validity desirability sanctity value',
);
const BARRED = words('inadmissibility unacceptability impermissibility illegality futility');
const WEIGHING = words('insist press acknowledge recognise recognize note mention cite appreciate raise');

/** "stressed the importance of the truce", "reiterating the need to protect civilians", "underlined the inadmissibility of". */
export function ofStress(scene: Scene, noun: number): Draft | null {
  const lemma = scene.lemma(noun);
  const isBarred = BARRED.has(lemma);
  const isNoun =
    scene.trees.upos(noun) === 'NOUN' || (lemma === 'imperative' && scene.trees.child(noun, 'det') >= 0);
  if (!(isBarred || WEIGHT.has(lemma)) || !isNoun) return null;
  const over = verbOver(scene, noun);
  const verb = over >= 0 ? over : (scene.trees.head[noun] ?? -1);
  const isPassiveOf = scene.trees.rel(noun) === 'nsubj' && isVerb(scene, verb) && isPassive(scene, verb);
  const isAired = over >= 0 || isPassiveOf || prepositionOf(scene, noun) === 'on';
  if (!isAired || !isVerb(scene, verb) || isNegated(scene, verb)) return null;
  if (!isAiring(scene, verb) && !WEIGHING.has(scene.lemma(verb))) return null;
  const who = partiesIn(scene, pick(verbArguments(scene, verb), ['agent'])).filter((node) => node !== noun);
  if (
    !(who.length > 0
      ? isOfficial(scene, who)
      : isOperative(scene, verb) || isGerund(scene, verb) || isPassiveOf)
  )
    return null;
  if (isOfEvent(scene, verb, who)) return null;
  const about = weighedUnder(scene, noun);
  if (!about || isHomely(scene, about)) return null;
  const isOpposed = isBarred || deedsUnder(scene, noun).some((deed) => isHostile(scene, deed));
  return { ...make(isOpposed ? 'opposes' : 'supports', noun, who, about), anchor: verb };
}

/** "the death of the envoy, which underscores the need": what happened stresses it, and no person. */
const isOfEvent = (scene: Scene, verb: number, who: readonly number[]): boolean =>
  scene.trees.rel(verb) === 'acl' &&
  scene.trees.children(verb, 'nsubj').some((node) => scene.tokens.lower(node) === 'which') &&
  who.some((node) => scene.mentionAt(node)?.type === 'person');

/** "The meeting also touched on developments, underscoring the need for": by those who met. */
const isGerund = ({ tokens }: Scene, verb: number): boolean => tokens.lower(verb).endsWith('ing');

/** Speakers, not panellists or businessmen. */
const isOfficial = (scene: Scene, who: readonly number[]): boolean =>
  who.length > 0 &&
  !who.some((node) =>
    [node, ...scene.trees.children(node, 'nmod')].some((one) => UNOFFICIAL.has(scene.lemma(one))),
  ) &&
  (isAny(scene, who, 'body', 'named', 'person') || who.some((node) => scene.actorAt(node) !== null));
const UNOFFICIAL = words(
  'panelist panellist participant student expert speaker scholar author entrepreneur executive staff resident teacher doctor congress senate reporter journalist lawmaker legislator congressman congresswoman',
);

/** What is said to matter: a noun, or what is to be done; null where nothing is said. */
function weighedUnder(scene: Scene, noun: number): readonly number[] | null {
  const { trees } = scene;
  const own = deedsUnder(scene, noun);
  const deeds = own.length > 0 ? own : hungOver(scene, noun);
  if (deeds.length > 0)
    return deeds.flatMap((deed) => (isEnding(scene, deed) ? [] : objectsUnder(scene, deed)));
  const matter = trees
    .children(noun, 'nmod')
    .filter((child) => child > noun && /^(?:of|for|to)$/.test(prepositionOf(scene, child)))
    .concat(attachedUnder(scene, noun));
  return matter.length > 0 ? matter : null;
}

/** "the importance that we place on the alliance", "the importance Oman attaches to the talks" */
const attachedUnder = (scene: Scene, noun: number): readonly number[] =>
  scene.trees
    .children(noun, 'acl')
    .filter((clause) => /^(?:place|attach|put|assign|accord|give)$/.test(scene.lemma(clause)))
    .flatMap((clause) => scene.trees.children(clause, 'obl'))
    .filter((node) => /^(?:on|upon|to)$/.test(prepositionOf(scene, node)));

/** "affirmed the need to increase aid", with the deed hung on the verb. */
const hungOver = (scene: Scene, noun: number): readonly number[] => {
  const verb = scene.trees.head[noun] ?? -1;
  return scene.trees.rel(noun) === 'obj' && scene.lemma(noun) === 'need'
    ? scene.trees.children(verb, 'xcomp').filter((child) => child > noun && isInfinitive(scene, child))
    : [];
};

const REAFFIRMING = words('reaffirm reiterate affirm recommit reconfirm re-affirm restate recall');
const STRESSING = words('underscore underline stress emphasise emphasize highlight celebrate');
const BONDS = words(
  'friendship partnership alliance bond tie relationship relation cooperation co-operation solidarity unity integrity sovereignty independence principle right validity respect consensus fraternity brotherhood',
);
const LINKING = words('nature strength depth importance value spirit character closeness');
const TIES = words(
  'friendship partnership alliance bond tie relationship relation solidarity unity fraternity brotherhood right sovereignty independence integrity',
);
/** What ties are stressed for, where their weight is not read at its own word. */
const TIED = words('nature strength depth spirit character closeness durability resilience warmth');

/** "reaffirmed the strength of the alliance", "reiterates the sovereignty of the republic", "underscored our deep ties". */
export function ofReaffirmation(scene: Scene, verb: number): Draft | null {
  const isStressed = STRESSING.has(scene.lemma(verb));
  if (!(isStressed || REAFFIRMING.has(scene.lemma(verb))) || isNegated(scene, verb)) return null;
  const { trees } = scene;
  const about = trees
    .children(verb, 'obj')
    .flatMap((node) =>
      (isStressed ? TIED : LINKING).has(scene.lemma(node))
        ? trees.children(node, 'nmod').filter((child) => prepositionOf(scene, child) === 'of')
        : [node],
    )
    .filter((node) => (isStressed ? TIES : BONDS).has(scene.lemma(node)));
  const who = partiesIn(scene, pick(verbArguments(scene, verb), ['agent']));
  if (about.length === 0 || (who.length === 0 && !isOperative(scene, verb))) return null;
  return make('supports', verb, who, about.slice(0, 1));
}

const UNEASE = words(
  'concern alarm dismay outrage indignation revulsion disquiet unease consternation apprehension regret disappointment',
);
const VENTING = words('express voice raise convey register reiterate state declare communicate air');

/** "raised concerns regarding the base", "voiced alarm at the arrests": by whoever does; asking after somebody's is no stand. */
export function ofConcern(scene: Scene, noun: number): Draft | null {
  if (!UNEASE.has(scene.lemma(noun)) || scene.trees.upos(noun) !== 'NOUN') return null;
  const clear = clearAbout(scene, noun);
  const verb = clear >= 0 ? clear : (scene.trees.head[noun] ?? -1);
  // "Concern is voiced by the mission over"
  const isPassiveOf =
    scene.trees.rel(noun) === 'nsubj' && isVerb(scene, verb) && isPassive(scene, verb) && clear < 0;
  const isVented =
    (scene.trees.rel(noun) === 'obj' || isPassiveOf) &&
    (VENTING.has(scene.lemma(verb)) || isHeld(scene, noun, verb) || isOwnInTalk(scene, noun, verb)) &&
    isVerb(scene, verb);
  if (!(isVented || clear >= 0) || isNegated(scene, verb)) return null;
  const told = clear >= 0 ? scene.trees.children(verb, 'nsubj') : pick(verbArguments(scene, verb), ['agent']);
  const owners = partiesIn(
    scene,
    scene.trees.children(noun, 'nmod').filter((node) => node < noun && isNamedOwner(scene, node)),
  );
  const who = owners.length > 0 ? owners : partiesIn(scene, told).filter((node) => node !== noun);
  const about = uneasyAbout(scene, noun, verb);
  if (!isOfficial(scene, who) || isHomely(scene, about) || (about.length === 0 && clear < 0)) return null;
  return { ...make('opposes', noun, who, about.slice(0, 1)), anchor: verb };
}
/** "conveyed Egypt's concern": whose it is that somebody conveys. */
const isNamedOwner = (scene: Scene, node: number): boolean =>
  isPossessor(scene, node) && scene.trees.upos(node) === 'PROPN';

/** "We have serious concerns about the arrests": grave ones, or of a speaker. */
const isHeld = (scene: Scene, noun: number, verb: number): boolean =>
  (scene.lemma(verb) === 'have' || (scene.lemma(verb) === 'share' && isOwnedConcern(scene, noun))) &&
  scene.trees
    .children(verb, 'nsubj')
    .some((node) => scene.tokens.lower(node) === 'we' || scene.actorAt(node) !== null) &&
  uneasyAbout(scene, noun, verb).every((node) => isGrievance(scene, node));
const isOwnedConcern = (scene: Scene, noun: number): boolean =>
  scene.trees
    .children(noun, 'nmod', 'det')
    .some((one) => /^(?:our|its|his|her)$/.test(scene.tokens.lower(one))) &&
  scene.trees.children(scene.trees.head[noun]!, 'obl').some((one) => prepositionOf(scene, one) === 'with');
const CONCERNING = ['about', 'over', 'at', 'regarding', 'concerning', 'on'] as const;

function uneasyAbout(scene: Scene, noun: number, verb: number): readonly number[] {
  const matter = pick(nounArguments(scene, noun), CONCERNING);
  const about =
    matter.length > 0 || !isVerb(scene, verb) ? matter : pick(verbArguments(scene, verb), CONCERNING);
  const deeds = deedsUnder(scene, noun).flatMap((deed) => objectsUnder(scene, deed));
  return [...about, ...deeds].filter((node) => scene.mentionAt(node)?.type !== 'time');
}

/** "has been clear with Beijing about its concerns": the predicate; -1. */
function clearAbout(scene: Scene, noun: number): number {
  const { trees, tokens } = scene;
  if (prepositionOf(scene, noun) !== 'about') return -1;
  const head = trees.head[noun] ?? -1;
  const clear = trees.rel(noun) === 'nmod' && trees.rel(head) === 'obl' ? trees.head[head]! : head;
  return /^(?:clear|candid|frank|open|vocal)$/.test(tokens.lower(clear)) && trees.child(clear, 'cop') >= 0
    ? clear
    : -1;
}

const SHOCKED = words('appalled horrified outraged shocked dismayed alarmed disgusted sickened aghast');

/** "I am appalled by this attack" */
export function ofShock(scene: Scene, token: number): Draft | null {
  const { trees, tokens } = scene;
  if (!SHOCKED.has(tokens.lower(token))) return null;
  if (trees.child(token, 'cop') < 0 && !trees.children(token, 'aux').some((aux) => trees.lemma[aux] === 'be'))
    return null;
  const who = partiesIn(scene, trees.children(token, 'nsubj'));
  const about = trees
    .children(token, 'obl')
    .filter((node) => /^(?:by|at|over)$/.test(prepositionOf(scene, node)))
    .map((node) => reportedIn(scene, node))
    .filter((node) => isIssue(scene, node) || isDealing(scene, node) || DEEDS.has(scene.lemma(node)));
  if (who.length === 0 || about.length === 0 || isNegated(scene, token)) return null;
  return make('opposes', token, who, about, ONGOING);
}
const DEEDS = words(
  'attack killing murder massacre bombing shelling strike bombardment atrocity crime assault execution abduction arrest detention violence brutality treatment abuse violation siege',
);
