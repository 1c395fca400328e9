import type { Draft, Rule } from '../draft.js';
import { conjunctsOf, nounAgents, nounArguments, pick, prepositionOf, sortsOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import { countsAt, stanceOf } from '../parts/index.js';
import type { Scene } from '../scene.js';
import { draftOf, matchAt, without, type Match } from './frames.js';
import { amongThose, isMerely, isOfThose } from './among.js';
import { adjectival, COUNTED, countedBeside, heldIn, ruined } from './casualties.js';
import { listed } from './casualty-lists.js';
import { withNouns } from './counted-noun.js';
import { isOfToll, tollOf } from './casualty-tolls.js';
import { lossesOf } from './losses.js';
import type { HarmFrame } from './harm-frames.js';
import { HARM_VERBS } from './harm-lexicon.js';
import { heldByWhom, heldHostage } from './harm-held.js';
import { HARM_NOUNS } from './harm-nouns.js';
import { leftBehind } from './harm-states.js';
import { isByOutlaws, isByPolice } from './harm-senses.js';
import { bearersOf, isHarm, isOfCases } from './harm-tests.js';
import { happenedAlready, isWrought, wishedWell } from './harm-wrought.js';
import { missing } from './missing.js';
import { undergone } from './undergone.js';

const CASUALTIES = words('casualty fatality death victim loss dead life');

/** What tells of victims or ruins without a verb of harm, in the order in which it counts. */
const PREDICATES: readonly ((scene: Scene, token: number) => Draft | null)[] = [
  adjectival,
  countedBeside,
  tollOf,
  heldIn,
  heldByWhom,
  missing,
  listed,
  ruined,
  leftBehind,
  wishedWell,
];

/** People killed, hurt, held or missing; property destroyed or damaged. */
export const harm: Rule = {
  kind: 'harm',
  tags: words('ADJ NOUN PRON PROPN VERB'),
  read(scene, token) {
    const lost = lossesOf(scene, token);
    if (lost.length > 0) return lost;
    if (isOfToll(scene, token)) return [];
    const predicate = PREDICATES.map((one) => one(scene, token)).find((draft) => draft !== null);
    if (predicate) return [predicate];
    const among = isOfThose(scene, token) ? amongThose(scene, token) : [];
    if (among.length > 0 || isMerely(scene, token)) return among;
    const found = matchAt(scene, token, HARM_VERBS, HARM_NOUNS, (place, one) =>
      isHarm(place, undergone(place, one)),
    );
    if (!found) return [];
    const match = undergone(scene, found);
    const draft = finished(scene, heldHostage(scene, draftOf('harm', match)), match);
    if (match.isNoun && scene.lemma(token) === 'casualty') return ofCasualties(scene, draft);
    return match.isNoun && CASUALTIES.has(scene.lemma(token)) && isCountedBehind(scene, token) ? [] : [draft];
  },
};

/**
 * "Casualties" are dead or hurt, and the word does not say which: each is possible. Where there were none, there were none of
 * either. A sentence that goes on to count the dead and the hurt says all itself.
 */
function ofCasualties(scene: Scene, draft: Draft): Draft[] {
  if (countedBehind(scene, draft.trigger, draft.trigger)) return [];
  return (['killed', 'injured'] as const).map((detail) => {
    const one = { ...draft, detail };
    const { polarity, certainty } = stanceOf(scene, one);
    const isSure = polarity === 'affirmed' && certainty !== 'uncommitted';
    return isSure ? { ...one, stance: { ...draft.stance, certainty: 'possible' } } : one;
  });
}

/** Whether the sentence goes on to count the dead or the hurt behind a word. */
const countedBehind = ({ sentences, tokens, trees }: Scene, token: number, from: number): boolean => {
  const last = sentences[tokens.sentence[token] ?? -1]?.last ?? 0;
  for (let i = from + 1; i < last; i += 1)
    if (COUNTED.has(tokens.lower(i)) && trees.upos(i - 1) === 'NUM') return true;
  return false;
};

/** "Losses of the enemy: 12 killed, 30 wounded": a label, which what is behind the colon tells. */
function isCountedBehind(scene: Scene, noun: number): boolean {
  const { tokens } = scene;
  for (let i = noun + 1; i < noun + 8 && tokens.sentence[i] === tokens.sentence[noun]; i += 1)
    if (tokens.form(i) === ':') return countedBehind(scene, noun, i);
  return false;
}

function finished(scene: Scene, draft: Draft, { trigger, isNoun, frame }: Match<HarmFrame>): Draft {
  const victims = draft.roles['who'] ?? (isNoun ? bearersOf(scene, trigger) : undefined);
  const given =
    victims?.map((node) => whoseBody(scene, node)) ??
    (isNoun && CASUALTIES.has(scene.lemma(trigger)) && !isWrought(scene, trigger) ? [trigger] : []);
  // "Three were killed, nine injured": the nine are the injured.
  const isOwn = (node: number): boolean => node + 1 === trigger || !COUNTED.has(scene.tokens.lower(node + 1));
  const own = given.filter(isOwn);
  const who = own.length < given.length ? scene.trees.children(trigger, 'nsubj').filter(isOwn) : own;
  // "The enemy's casualties": theirs, not by them.
  const by = (draft.roles['by'] ?? doersBeside(scene, trigger, isNoun)).filter(
    (node) => !given.includes(node) && (!isNoun || !isBearerOf(scene, node, trigger)),
  );
  const roles = {
    ...without(without(draft.roles, 'who'), 'by'),
    ...(by.length > 0 ? { by } : {}),
    ...(who.length > 0 ? { who: withNouns(scene, who) } : {}),
  };
  const stance = isNoun ? happenedAlready(scene, trigger, draft.anchor) : undefined;
  return {
    ...draft,
    ...(stance ? { stance } : {}),
    detail: detailOf(scene, frame, trigger, by, who),
    roles: onlyActors(scene, roles),
    counts: [
      ...who,
      ...(isNoun ? [trigger] : []),
      ...(isNoun && isOfCases(scene, trigger) ? [scene.trees.head[trigger]!] : []),
    ]
      .flatMap((node) => conjunctsOf(scene, node))
      .filter(isOwn)
      .flatMap((node) => countsAt(scene, node)),
  };
}

/** "the attack by the militia in which ten were killed": the blow that they were killed in; -1. */
function attackIn(scene: Scene, verb: number): number {
  const { trees, tokens } = scene;
  let clause = verb;
  while (trees.rel(clause) === 'conj' && scene.trees.upos(trees.head[clause] ?? -1) === 'VERB')
    clause = trees.head[clause]!;
  let attack = trees.rel(clause) === 'acl' ? (trees.head[clause] ?? -1) : -1;
  // "the attack on the base in which …", hung on the base
  while (attack >= 0 && !BLOWS.has(scene.lemma(attack)) && trees.rel(attack) === 'nmod')
    attack = trees.head[attack] ?? -1;
  const isIn = trees
    .children(clause, 'obl')
    .some((node) => tokens.lower(node) === 'which' && /^(?:in|during)$/.test(prepositionOf(scene, node)));
  return attack >= 0 && isIn && BLOWS.has(scene.lemma(attack)) ? attack : -1;
}
const BLOWS = words(
  'attack strike airstrike raid shelling bombing bombardment ambush assault shooting massacre',
);

/** "were killed at the hands of the militia", "the detention of a herder by the guards": who did it, hung on another word. */
function doersBeside(scene: Scene, trigger: number, isNoun: boolean): readonly number[] {
  const { trees } = scene;
  const attack = isNoun ? -1 : attackIn(scene, trigger);
  if (attack >= 0) return pick(nounArguments(scene, attack), ['agent', 'by']);
  const hands = trees
    .children(trigger, 'obl', 'nmod')
    .filter((one) => scene.tokens.lower(one) === 'hands' && prepositionOf(scene, one) === 'at');
  const owners = hands.flatMap((one) => trees.children(one, 'nmod'));
  if (owners.length > 0 || !isNoun) return owners;
  return trees
    .children(trigger, 'nmod')
    .filter((one) => prepositionOf(scene, one) === 'of')
    .flatMap((one) => trees.children(one, 'nmod'))
    .filter((one) => prepositionOf(scene, one) === 'by');
}

/** Whom outlaws hold they have abducted, whom the police lead away they detain; what is partly destroyed is damaged. */
function detailOf(
  scene: Scene,
  { detail, test }: HarmFrame,
  trigger: number,
  by: readonly number[],
  who: readonly number[],
): string {
  const isHeldBack =
    HOLDING.has(scene.lemma(trigger)) &&
    (scene.tokens.lower(trigger + 1) === 'hostage' ||
      isByOutlaws(scene, by) ||
      who.some((node) => scene.lemma(node) === 'hostage'));
  if (detail === 'detained' && isHeldBack) return 'abducted';
  if (detail === 'abducted' && test === 'by force' && isByPolice(scene, by)) return 'detained';
  const isPartial = scene.trees
    .children(trigger, 'advmod')
    .some((child) => /^(?:partially|partly|half)$/.test(scene.tokens.lower(child)));
  if (detail === 'destroyed' && who.length > 0 && who.every((node) => PORTIONS.has(scene.lemma(node))))
    return 'damaged';
  return detail === 'destroyed' && isPartial ? 'damaged' : detail;
}
const PORTIONS = words('part section portion corner wing');
const HOLDING = words('seize capture hold');

const BODIES = words('body corpse remains');

/** "the bodies of 12 men killed in …": the men. */
const whoseBody = (scene: Scene, node: number): number =>
  BODIES.has(scene.lemma(node))
    ? (scene.trees.children(node, 'nmod').find((child) => prepositionOf(scene, child) === 'of') ?? node)
    : node;

const isBearerOf = (scene: Scene, node: number, noun: number): boolean =>
  CASUALTIES.has(scene.lemma(noun)) && scene.trees.isUnder(node, noun) && prepositionOf(scene, node) !== 'by';

/** "the attack in Mogadishu, which killed seven": there, though a parser hangs the clause on the town. */
const isWhereabouts = (scene: Scene, node: number): boolean =>
  scene.trees.rel(node) !== 'nsubj' &&
  /^(?:in|at|near|outside)$/.test(prepositionOf(scene, node)) &&
  scene.mentionAt(node)?.place !== undefined &&
  scene.mentionAt(node)?.place !== null;

/** What killed somebody is a doer only when it is somebody, or somebody's: "an airstrike killed …" names none. */
function onlyActors(scene: Scene, roles: Draft['roles']): Draft['roles'] {
  const by = (roles['by'] ?? []).filter(
    (node) =>
      (sortsOf(scene, node).size > 0 || nounAgents(scene, node).length > 0) && !isWhereabouts(scene, node),
  );
  const rest = without(roles, 'by');
  return by.length > 0 ? { ...rest, by } : rest;
}
