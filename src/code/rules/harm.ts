import type { Draft, Rule } from '../draft.js';
import {
  conjunctsOf,
  counted,
  isAny,
  isNone,
  isPossessor,
  nounAgents,
  pick,
  prepositionOf,
  sortsOf,
} from '../grammar/index.js';
import { BUILDINGS, PERSONS, SITES, words } from '../lexicon/index.js';
import { countsAt, stanceOf } from '../parts/index.js';
import type { Scene } from '../scene.js';
import { draftOf, matchAt, without, type Match } from './frames.js';
import { amongThose, isOfThose } from './among.js';
import {
  adjectival,
  COUNTED,
  countedBeside,
  heldIn,
  isNumberOfOthers,
  isOfToll,
  tollOf,
} from './casualties.js';
import { lossesOf } from './losses.js';
import { HARM_NOUNS, HARM_VERBS, type HarmFrame } from './harm-lexicon.js';
import { isMartial } from './martial.js';

const CASUALTIES = words('casualty fatality death victim loss dead life');

/** People killed, hurt, held or missing; property destroyed or damaged. */
export const harm: Rule = {
  kind: 'harm',
  read(scene, token) {
    const lost = lossesOf(scene, token);
    if (lost.length > 0) return lost;
    if (isOfToll(scene, token)) return [];
    const predicate =
      adjectival(scene, token) ?? countedBeside(scene, token) ?? tollOf(scene, token) ?? heldIn(scene, token);
    if (predicate) return [predicate];
    if (isOfThose(scene, token)) return amongThose(scene, token);
    const match = matchAt(scene, token, HARM_VERBS, HARM_NOUNS, isHarm);
    if (!match) return [];
    const draft = finished(scene, draftOf('harm', match), match);
    return match.isNoun && scene.lemma(token) === 'casualty' ? ofCasualties(scene, draft) : [draft];
  },
};

/**
 * "Casualties" are dead or hurt, and the word does not say which: each is possible. Where there were none, there were none of
 * either. A sentence that goes on to count the dead and the hurt says all itself.
 */
function ofCasualties(scene: Scene, draft: Draft): Draft[] {
  const sentence = scene.sentences[scene.tokens.sentence[draft.trigger] ?? -1];
  for (let i = draft.trigger + 1; i < (sentence?.last ?? 0); i += 1)
    if (COUNTED.has(scene.tokens.lower(i)) && scene.trees.upos(i - 1) === 'NUM') return [];
  return (['killed', 'injured'] as const).map((detail) => {
    const one = { ...draft, detail };
    const { polarity, certainty } = stanceOf(scene, one);
    const isSure = polarity === 'affirmed' && certainty !== 'uncommitted';
    return isSure ? { ...one, stance: { ...draft.stance, certainty: 'possible' } } : one;
  });
}

function finished(scene: Scene, draft: Draft, { trigger, isNoun }: Match): Draft {
  const victims = draft.roles['who'] ?? (isNoun ? bearersOf(scene, trigger) : undefined);
  const given =
    victims?.map((node) => whoseBody(scene, node)) ??
    (isNoun && CASUALTIES.has(scene.lemma(trigger)) ? [trigger] : []);
  // "Three were killed, nine injured": the nine are the injured.
  const isOwn = (node: number): boolean => node + 1 === trigger || !COUNTED.has(scene.tokens.lower(node + 1));
  const own = given.filter(isOwn);
  const who = own.length < given.length ? scene.trees.children(trigger, 'nsubj').filter(isOwn) : own;
  // "The enemy's casualties": theirs, not by them.
  const by = (draft.roles['by'] ?? []).filter(
    (node) => !given.includes(node) && (!isNoun || !isBearerOf(scene, node, trigger)),
  );
  const roles = {
    ...without(without(draft.roles, 'who'), 'by'),
    ...(by.length > 0 ? { by } : {}),
    ...(who.length > 0 ? { who } : {}),
  };
  return {
    ...draft,
    roles: onlyActors(scene, roles),
    counts: [...who, ...(isNoun ? [trigger] : [])]
      .flatMap((node) => conjunctsOf(scene, node))
      .filter(isOwn)
      .flatMap((node) => countsAt(scene, node)),
  };
}

/** "the general's assassination", "their detention": whose it is, where nobody else is said to suffer it. */
function bearersOf(scene: Scene, noun: number): readonly number[] | undefined {
  if (!SUFFERED.has(scene.lemma(noun))) return undefined;
  const owners = scene.trees
    .children(noun, 'nmod', 'det')
    .filter(
      (child) =>
        isPossessor(scene, child) &&
        (isAny(scene, [child], 'people', 'person', 'armed') ||
          /^(?:his|her|their|our|my)$/.test(scene.tokens.lower(child))),
    );
  return owners.length > 0 ? owners : undefined;
}
const SUFFERED = words(
  'death murder killing assassination execution beheading detention arrest imprisonment abduction kidnapping disappearance',
);

const BODIES = words('body corpse remains');

/** "the bodies of 12 men killed in …": the men. */
const whoseBody = (scene: Scene, node: number): number =>
  BODIES.has(scene.lemma(node))
    ? (scene.trees.children(node, 'nmod').find((child) => prepositionOf(scene, child) === 'of') ?? node)
    : node;

const isBearerOf = (scene: Scene, node: number, noun: number): boolean =>
  CASUALTIES.has(scene.lemma(noun)) && scene.trees.isUnder(node, noun) && prepositionOf(scene, node) !== 'by';

/** What killed somebody is a doer only when it is somebody, or somebody's: "an airstrike killed …" names none. */
function onlyActors(scene: Scene, roles: Draft['roles']): Draft['roles'] {
  const by = (roles['by'] ?? []).filter(
    (node) => sortsOf(scene, node).size > 0 || nounAgents(scene, node).length > 0,
  );
  const rest = without(roles, 'by');
  return by.length > 0 ? { ...rest, by } : rest;
}

function isHarm(
  scene: Scene,
  { frame: { victim, detail, roles }, found, trigger, isNoun }: Match<HarmFrame>,
): boolean {
  const named = pick(found, roles['who']);
  const who = named.length > 0 || !isNoun ? named : (bearersOf(scene, trigger) ?? []);
  const patients = who;
  const persons = who.filter(
    (node) => scene.mentionAt(node)?.type !== 'place' || PERSONS.has(scene.lemma(node)),
  );
  const isLiving =
    (named.length === 0 && who.length > 0) ||
    isAny(scene, persons, 'people', 'person', 'armed', 'body') ||
    patients.some(
      (node) =>
        scene.trees.upos(counted(scene, node)) === 'NUM' ||
        (scene.trees.upos(node) === 'NUM' && !isThing(scene, counted(scene, node))) ||
        isNumberOfOthers(scene, node) ||
        /^(?:another|others)$/.test(scene.tokens.lower(node)),
    );
  if (!isNoun && scene.lemma(trigger) === 'fall' && !hasFallen(scene, trigger, who)) return false;
  if (!isNoun && GIVING_LIFE.has(scene.lemma(trigger)) && !isUltimate(scene, trigger)) return false;
  // "hacked to death": the verb says it.
  if (isNoun && scene.lemma(trigger) === 'death' && prepositionOf(scene, trigger) === 'to') return false;
  if (isNoun && FATAL.has(scene.lemma(scene.trees.head[trigger] ?? -1))) return false;
  if (who.some((node) => isGeneric(scene, node)) || isIllness(scene, found)) return false;
  // "is starving the people of the town": they suffer it who are its object, and are not dead yet.
  if (!isNoun && DEPRIVING.has(scene.lemma(trigger)) && scene.trees.child(trigger, 'obj') >= 0) return false;
  switch (victim) {
    case 'things':
      return (
        patients.some((node) => isThing(scene, node) || isObject(scene, node, trigger)) &&
        !(detail === 'destroyed' && isAny(scene, patients, 'people'))
      );
    case 'martial':
      if (isNoun && isReported(scene, trigger)) return true;
      return isNoun ? isLiving || isMartial(scene, trigger) : isLiving && isMartial(scene, trigger);
    case 'people':
      if (VAGUE.has(scene.lemma(trigger)))
        return isNobody(scene, who) || (isLiving && isMartial(scene, trigger));
      return (
        isLiving ||
        (STRONG.has(scene.lemma(trigger)) && patients.some((node) => !isThing(scene, node))) ||
        (who.length > 0 && isAny(scene, who, 'people', 'person', 'armed')) ||
        // "gunmen killed the mukhtar": whoever is killed by the armed, whatever he is called.
        (KILLING.has(scene.lemma(trigger)) &&
          isAny(scene, pick(found, roles['by']), 'armed') &&
          patients.some(
            (node) =>
              scene.trees.upos(node) === 'NOUN' &&
              ![SITES, BUILDINGS].some((list) => list.has(scene.lemma(node))) &&
              scene.trees.child(node, 'det') >= 0,
          )) ||
        (isNoun && isMartial(scene, trigger)) ||
        // "no one was injured"
        isNobody(scene, who)
      );
  }
}
const GIVING_LIFE = words('pay make');
/** "paid the supreme price", "made the ultimate sacrifice". */
const isUltimate = ({ trees, tokens }: Scene, verb: number): boolean =>
  trees
    .children(verb, 'obj')
    .flatMap((object) => trees.children(object, 'amod'))
    .some((child) => /^(?:supreme|ultimate|highest)$/.test(tokens.lower(child)));

/** "Two soldiers fell near Goris": no town, nothing that falls back or into hands, and no number that falls. */
function hasFallen(scene: Scene, verb: number, who: readonly number[]): boolean {
  const { trees, tokens } = scene;
  if (tokens.lower(verb) !== 'fell' && tokens.lower(verb) !== 'fallen') return false;
  const isSoldier = isAny(scene, who, 'armed') || who.some((node) => FALLEN.has(scene.lemma(node)));
  const isInCombat = trees.children(verb, 'obl').some((child) => COMBAT.has(scene.lemma(child)));
  if (!isSoldier && !(isInCombat && isAny(scene, who, 'person'))) return false;
  if (trees.child(verb, 'xcomp', 'obj', 'advmod', 'compound', 'ccomp') >= 0) return false;
  return trees
    .children(verb, 'obl')
    .every(
      (child) =>
        /^(?:in|during|near|at|on|as|)$/.test(prepositionOf(scene, child)) ||
        scene.mentionAt(child)?.type === 'time',
    );
}
const COMBAT = words('combat battle action fighting clash');
const FALLEN = words('peacekeeper soldier serviceman officer policeman guard fighter volunteer comrade');

const isNobody = (scene: Scene, who: readonly number[]): boolean => who.some((node) => isNoOne(scene, node));
const isNoOne = (scene: Scene, node: number): boolean =>
  /^(?:nobody|none)$/.test(scene.tokens.lower(node)) ||
  (scene.tokens.lower(node) === 'one' && isNone(scene, node));

/** "No injuries were reported", "there were no casualties". */
const isReported = (scene: Scene, noun: number): boolean =>
  isNone(scene, noun) &&
  (scene.trees.rel(noun) === 'nsubj' ||
    scene.trees.rel(noun) === 'root' ||
    scene.trees.rel(noun) === 'obj') &&
  REPORTING.has(scene.lemma(scene.trees.rel(noun) === 'root' ? noun : (scene.trees.head[noun] ?? -1)));
const REPORTING = words('report record register cause be suffer sustain');

/** Verbs that are done to living beings alone. */
const STRONG = words(
  'murder assassinate behead slaughter massacre detain arrest imprison jail apprehend abduct kidnap',
);
const KILLING = words('kill wound injure behead');
const DEPRIVING = words('starve drown');
const VAGUE = words('loss capture beat burn hurt incarcerate');
const FATAL = words('die succumb perish');
/** "you", "anybody"; but "killing one and wounding three" counts. */
const isGeneric = (scene: Scene, node: number): boolean =>
  GENERIC.has(scene.tokens.lower(node)) &&
  !(scene.tokens.lower(node) === 'one' && (scene.trees.upos(node) === 'NUM' || isNoOne(scene, node)));
const GENERIC = words('you i yourself one anybody anyone everyone');
const ILLNESS = words(
  'covid covid-19 virus coronavirus disease cancer cholera ebola malaria age cause overdose fentanyl hunger pandemic flu illness attack stroke complication suicide opioid smoking',
);

const NOT_THINGS = words(
  'community field state country market capital area location point people economy system network supply centre center',
);
const isThing = (scene: Scene, node: number): boolean =>
  isAny(scene, [node], 'building', 'site', 'arms', 'service', 'place') &&
  (!NOT_THINGS.has(scene.lemma(node)) || isMartial(scene, node));

/** "damaged a loading buoy": whatever is damaged in an attack and is neither somebody nor an idea. */
const isObject = (scene: Scene, node: number, trigger: number): boolean =>
  scene.trees.upos(node) === 'NOUN' &&
  isMartial(scene, trigger) &&
  sortsOf(scene, node).size === 0 &&
  scene.mentionAt(node) === undefined &&
  !NOT_THINGS.has(scene.lemma(node)) &&
  !/(?:tion|sion|ment|ness|ity|ance|ence|ship|ism|th|al)$/.test(scene.lemma(node));

/** Deaths that nobody deals: "died of cancer". */
const isIllness = (scene: Scene, found: Match['found']): boolean =>
  ['of', 'from', 'with', 'by', 'agent']
    .flatMap((slot) => (found.slots.get(slot) ?? []).map((node) => [slot, scene.lemma(node)] as const))
    .some(([slot, lemma]) => ILLNESS.has(lemma) && !(slot === 'agent' && lemma === 'attack'));
