import type { Draft } from '../draft.js';
import {
  conjunctsOf,
  isVerb,
  nounArguments,
  pick,
  prepositionOf,
  sortsOf,
  verbArguments,
} from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { force } from './force.js';

// Clashes between parties (rule 3 of the contract: what is a clash of armed action is one of theirs too).

/** Fights that armed action knows by another word, or not at all. */
const INFIGHTING = words(
  'infighting in-fighting skirmishing gunbattle gun-battle bloodletting feud feuding gunfight shootout shoot-out firefight turf-war vendetta',
);
const FIRE = words('fire gunfire shot shelling blow');
const TRADING = words('trade swap exchange');

/** The clash that a token tells, with both sides of it. */
export function ofClash(scene: Scene, token: number): Draft[] {
  const isFight = /^fight(?:ing)?$/.test(scene.lemma(token));
  // "fighting the group": a war that one side wages, unless it is told of both ("the fighting between …").
  const known = force
    .read(scene, token)
    .filter(({ detail, roles }) => detail === 'clash' && !(isFight && (roles['to'] ?? []).length > 0));
  for (const draft of known) {
    const sides = sidesOf(scene, draft.roles['by'] ?? [], draft.roles['to'] ?? []);
    if (sides) return [clash(token, draft.anchor, sides)];
  }
  const waged = ofWaged(scene, token);
  if (waged) return [waged];
  const own =
    isVerb(scene, token) && !isInfighting(scene, token) ? ofVerb(scene, token) : ofNoun(scene, token);
  return own ? [own] : [];
}

const WARS = words('conflict war battle fighting struggle confrontation hostilities hostility');
/** "the conflict in which A and B are engaged", "a war that pits A against B" */
function ofWaged(scene: Scene, token: number): Draft | null {
  if (!WARS.has(scene.lemma(token))) return null;
  const clause = scene.trees
    .children(token, 'acl')
    .find((child) => /^(?:engage|involve|pit|oppose)$/.test(scene.lemma(child)));
  if (clause === undefined) return null;
  const found = verbArguments(scene, clause);
  const lemma = scene.lemma(clause);
  const engaged = lemma === 'engage' ? scene.trees.children(clause, 'nsubj') : pick(found, ['patient']);
  const sides = sidesOf(
    scene,
    engaged.filter((node) => node !== token),
    pick(found, ['against', 'to']),
  );
  return sides ? clash(token, token, sides) : null;
}

const isInfighting = (scene: Scene, token: number): boolean =>
  INFIGHTING.has(scene.lemma(token)) || INFIGHTING.has(scene.tokens.lower(token));

type Sides = Record<string, readonly number[]>;

function ofNoun(scene: Scene, token: number): Draft | null {
  if (!/^(?:NOUN|PROPN|VERB)$/.test(scene.trees.upos(token))) return null;
  const isExchange =
    scene.lemma(token) === 'exchange' &&
    scene.trees
      .children(token, 'nmod')
      .some((child) => FIRE.has(scene.lemma(child)) && prepositionOf(scene, child) === 'of');
  if (!isExchange && !INFIGHTING.has(scene.lemma(token)) && !INFIGHTING.has(scene.tokens.lower(token)))
    return null;
  const found = nounArguments(scene, token);
  const sides = sidesOf(scene, pick(found, ['between', 'among']), pick(found, ['with', 'against']));
  return sides ? clash(token, found.carrier, sides) : null;
}

/** "locked horns", "crossed swords", "came to blows" */
const IDIOMS: Readonly<Record<string, RegExp>> = {
  lock: /^horns?$/,
  cross: /^swords$/,
  come: /^blows$/,
};
const isBehind = ({ tokens }: Scene, verb: number, wanted: RegExp): boolean =>
  wanted.test(tokens.lower(verb + 1)) ||
  (tokens.lower(verb + 1) === 'to' && wanted.test(tokens.lower(verb + 2)));

/** "traded fire with", "did battle with", "fought battles with". */
function ofVerb(scene: Scene, token: number): Draft | null {
  const objects = scene.trees.children(token, 'obj').map((child) => scene.lemma(child));
  const lemma = scene.lemma(token);
  const isTrade = TRADING.has(lemma) && objects.some((object) => FIRE.has(object));
  const isBattle = /^(?:do|fight|join|wage|give)$/.test(lemma) && objects.includes('battle');
  const isIdiom = IDIOMS[lemma] !== undefined && isBehind(scene, token, IDIOMS[lemma]);
  if (!isTrade && !isBattle && !isIdiom) return null;
  const found = verbArguments(scene, token);
  const others = [
    ...pick(found, ['with', 'against']),
    ...scene.trees
      .children(token, 'obj')
      .flatMap((object) => scene.trees.children(object, 'nmod'))
      .filter((child) => /^(?:with|against)$/.test(prepositionOf(scene, child))),
  ];
  const sides = sidesOf(scene, pick(found, ['agent']), others);
  return sides ? clash(token, token, sides) : null;
}

/** Both sides of a clash; null where not at least two are told, or neither is armed. */
function sidesOf(scene: Scene, by: readonly number[], to: readonly number[]): Sides | null {
  const first = by.filter((node) => isFighter(scene, node));
  const second = to.filter((node) => isFighter(scene, node) && !first.includes(node));
  const all = [...first, ...second].flatMap((node) => conjunctsOf(scene, node));
  const fighters = all.filter((node) => isFighter(scene, node));
  const isArmed = fighters.some((node) => sortsOf(scene, node).has('armed'));
  const areNamed = fighters.every((node) => sortsOf(scene, node).has('named'));
  if (new Set(fighters).size < 2 || !(isArmed || areNamed)) return null;
  return second.length > 0 && first.length > 0
    ? { who: first, whom: second }
    : { who: first.length > 0 ? first : second };
}

/** Somebody who fights: armed, or a party by its name that is not a mere place. */
function isFighter(scene: Scene, node: number): boolean {
  const sorts = sortsOf(scene, node);
  if (sorts.has('armed') || /^(?:front|movement|faction|group|union|party)$/.test(scene.lemma(node)))
    return true;
  if (sorts.has('place') && !sorts.has('body')) return false;
  return sorts.has('named') || (scene.actorAt(node) !== null && (sorts.has('body') || sorts.has('people')));
}

const clash = (trigger: number, anchor: number, roles: Sides): Draft => ({
  kind: 'alignment',
  detail: 'clashes',
  trigger,
  anchor,
  roles,
  places: null,
  counts: [],
});
