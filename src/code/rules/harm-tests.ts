import { counted, isAny, isNone, isPossessor, pick, prepositionOf } from '../grammar/index.js';
import { BUILDINGS, SITES, PERSONS, words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import type { Match } from './frames.js';
import type { HarmFrame } from './harm-frames.js';
import { isNumberOfOthers } from './casualties.js';
import { isMeant } from './harm-senses.js';
import { isHardware, isObject, isThing, isWork } from './harm-things.js';
import { isAtWar, isFolk, isPersonal } from './harm-victims.js';
import { toldAtLarge } from './harm-at-large.js';

/** "the general's assassination", "their detention": whose it is, where nobody else is said to suffer it. */
export function bearersOf(scene: Scene, noun: number): readonly number[] | undefined {
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

/** Whether the word tells of harm: its victim is of the sort that it befalls, and it is not said of something else. */
export function isHarm(scene: Scene, match: Match<HarmFrame>): boolean {
  const {
    frame: { victim, detail, roles },
    found,
    trigger,
    isNoun,
  } = match;
  const told = isNoun ? toldAtLarge(scene, match) : null;
  if (told !== null) return told;
  const named = pick(found, roles['who']);
  const who = named.length > 0 || !isNoun ? named : (bearersOf(scene, trigger) ?? []);
  const persons = who.filter(
    (node) => scene.mentionAt(node)?.type !== 'place' || PERSONS.has(scene.lemma(node)),
  );
  const isLiving =
    (named.length === 0 && who.length > 0) ||
    isAny(
      scene,
      persons.filter((node) => !isHardware(scene, node)),
      'people',
      'person',
      'armed',
      'body',
    ) ||
    who.some(
      (node) =>
        scene.trees.upos(counted(scene, node)) === 'NUM' ||
        (scene.trees.upos(node) === 'NUM' && !isThing(scene, counted(scene, node))) ||
        isNumberOfOthers(scene, node) ||
        isFolk(scene, counted(scene, node)) ||
        /^(?:another|others)$/.test(scene.tokens.lower(node)),
    );
  if (!isNoun && scene.lemma(trigger) === 'fall' && !hasFallen(scene, trigger, who)) return false;
  if (
    !isNoun &&
    GIVING_LIFE.has(scene.lemma(trigger)) &&
    !found.slots.has('with') &&
    !isUltimate(scene, trigger)
  )
    return false;
  if (match.frame.test === 'loved') return isMeant(scene, match, who);
  // "hacked to death": the verb says it; "led to the death of two men" tells of it itself.
  if (isNoun && scene.lemma(trigger) === 'death' && scene.tokens.lower(trigger - 1) === 'to') return false;
  if (isNoun && FATAL.has(scene.lemma(scene.trees.head[trigger] ?? -1))) return false;
  if (
    who.some(
      (node) =>
        isGeneric(scene, node) ||
        /^(?:eye|attention|gaze|imagination|power|opportunity|initiative|moment)$/.test(scene.lemma(node)),
    ) ||
    isIllness(scene, found)
  )
    return false;
  // "is starving the people of the town": they suffer it who are its object, and are not dead yet.
  if (!isNoun && DEPRIVING.has(scene.lemma(trigger)) && scene.trees.child(trigger, 'obj') >= 0) return false;
  if (!isNoun && scene.tokens.lower(trigger) === 'starving') return false;
  if (!isMeant(scene, match, who) || isByAffairs(scene, found)) return false;
  if (isNoun && scene.lemma(trigger) === 'harm' && !isDone(scene, trigger)) return false;
  switch (victim) {
    case 'arms':
      return who.some((node) => isHardware(scene, node) || isWork(scene, node)) && isAtWar(scene, trigger);
    case 'armed':
      return (
        !found.slots.has('from') &&
        isAny(scene, persons, 'armed') &&
        !who.some((node) => isHardware(scene, node))
      );
    case 'things':
      return (
        (isNoun && isReported(scene, trigger)) ||
        (who.some((node) => isThing(scene, node) || isObject(scene, node, trigger)) &&
          !(detail === 'destroyed' && isAny(scene, who, 'people')))
      );
    case 'martial':
      if (isNoun && isReported(scene, trigger)) return true;
      // "No civilians were harmed"
      if (!isNoun && detail === 'injured' && isLiving && who.some((node) => isNone(scene, node))) return true;
      return isNoun
        ? isLiving || isAtWar(scene, trigger)
        : isLiving && (isAtWar(scene, trigger) || (detail === 'killed' && isAny(scene, persons, 'armed')));
    case 'people':
      if (VAGUE.has(scene.lemma(trigger)))
        return isNobody(scene, who) || (isLiving && isAtWar(scene, trigger));
      return (
        isLiving ||
        (STRONG.has(scene.lemma(trigger)) && who.some((node) => !isThing(scene, node))) ||
        (who.length > 0 &&
          isAny(
            scene,
            who.filter((node) => !isHardware(scene, node)),
            'people',
            'person',
            'armed',
          )) ||
        // "gunmen killed the mukhtar": whoever is killed by the armed, whatever he is called.
        (KILLING.has(scene.lemma(trigger)) &&
          isAny(scene, pick(found, roles['by']), 'armed') &&
          who.some(
            (node) =>
              scene.trees.upos(node) === 'NOUN' &&
              ![SITES, BUILDINGS].some((list) => list.has(scene.lemma(node))) &&
              scene.trees.child(node, 'det') >= 0,
          )) ||
        (isNoun && isAtWar(scene, trigger)) ||
        (isNoun && (isOfCases(scene, trigger) || isCountedDeed(scene, trigger))) ||
        // "claimed more than 2,000 lives"
        (isNoun && scene.lemma(trigger) === 'life' && scene.trees.child(trigger, 'nummod') >= 0) ||
        (KILLING.has(scene.lemma(trigger)) && who.some((node) => isPersonal(scene, node))) ||
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
  if (trees.children(verb, 'obj', 'xcomp', 'obl').some((one) => /^(?:victim|martyr)$/.test(scene.lemma(one))))
    return isAtWar(scene, verb);
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
const FALLEN = words(
  'peacekeeper soldier serviceman officer policeman guard fighter volunteer comrade martyr',
);

const isNobody = (scene: Scene, who: readonly number[]): boolean => who.some((node) => isNoOne(scene, node));
const isNoOne = (scene: Scene, node: number): boolean =>
  /^(?:nobody|none)$/.test(scene.tokens.lower(node)) ||
  (scene.tokens.lower(node) === 'one' && isNone(scene, node));

/** "No injuries were reported", "there were no casualties". */
function isReported(scene: Scene, noun: number): boolean {
  const { trees } = scene;
  const first = trees.rel(noun) === 'conj' ? (trees.head[noun] ?? -1) : noun;
  const isRoot = trees.rel(first) === 'root';
  return (
    isNone(scene, noun) &&
    (isRoot || /^(?:nsubj|obj)$/.test(trees.rel(first))) &&
    REPORTING.has(scene.lemma(isRoot ? first : (trees.head[first] ?? -1)))
  );
}
const REPORTING = words('report record register cause be suffer sustain have note');

/** Verbs that are done to living beings alone. */
const STRONG = words(
  'murder assassinate behead slaughter massacre detain arrest imprison jail apprehend abduct kidnap',
);
const KILLING = words('kill wound injure behead');
const DEPRIVING = words('starve drown');
const VAGUE = words('loss capture beat burn hurt seizure');
const FATAL = words('die succumb perish');
/** "you", "anybody"; but "killing one and wounding three" counts. */
const isGeneric = (scene: Scene, node: number): boolean =>
  GENERIC.has(scene.tokens.lower(node)) &&
  !(scene.tokens.lower(node) === 'one' && (scene.trees.upos(node) === 'NUM' || isNoOne(scene, node)));
const GENERIC = words('you i yourself one anybody anyone everyone');
const ILLNESS = words(
  'covid covid-19 virus coronavirus disease cancer cholera ebola malaria age cause overdose fentanyl hunger pandemic flu illness stroke heart asthma panic complication suicide opioid smoking',
);

/** Deaths that nobody deals: "died of cancer". */
const isIllness = (scene: Scene, found: Match['found']): boolean =>
  ['of', 'from', 'with', 'by', 'agent']
    .flatMap((slot) => found.slots.get(slot) ?? [])
    .some((node) => ILLNESS.has(scene.lemma(node)) || isHeartAttack(scene, node));
/** "died of a heart attack"; whoever is killed by a drone attack is not ill. */
const isHeartAttack = (scene: Scene, node: number): boolean =>
  scene.lemma(node) === 'attack' &&
  scene.trees.children(node, 'compound', 'amod', 'nmod').some((child) => ILLNESS.has(scene.lemma(child)));

const AFFAIRS = words(
  'business matter work affair weather traffic illness duty engagement snow fog doubt fear panic emotion remorse grief anger headline applause debt',
);
/** "was detained by business" */
const isByAffairs = (scene: Scene, found: Match['found']): boolean =>
  (found.slots.get('agent') ?? []).some((node) => AFFAIRS.has(scene.lemma(node)));

const DOING = words('do cause inflict');
/** "the harm done to the minaret" */
const isDone = ({ trees, lemma }: Scene, noun: number): boolean =>
  DOING.has(lemma(trees.head[noun] ?? -1)) ||
  trees.children(noun, 'acl').some((one) => DOING.has(lemma(one)));

/** "made 40 arrests": deeds by their number. */
const isCountedDeed = ({ trees, lemma }: Scene, noun: number): boolean =>
  DEEDS.has(lemma(noun)) && trees.child(noun, 'nummod') >= 0 && /^(?:obj|nsubj)$/.test(trees.rel(noun));
const DEEDS = words('arrest detention abduction kidnapping killing murder execution disappearance');

const CASES = words('case incident instance act');
/** "verified nine cases of torture": counted by the case. */
export const isOfCases = (scene: Scene, noun: number): boolean => {
  const head = scene.trees.head[noun] ?? -1;
  return (
    scene.trees.rel(noun) === 'nmod' &&
    CASES.has(scene.lemma(head)) &&
    scene.trees.child(head, 'nummod') >= 0 &&
    !scene.trees.children(noun, 'compound').some((one) => scene.lemma(one) === 'food')
  );
};
