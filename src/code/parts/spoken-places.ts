import type { TokenMention } from '../../analysis/index.js';
import { isAny, isNone, isPossessor, prepositionOf, sortsOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { describedPlace, placeReference, sideAt } from './named.js';
import { isCoarse, isNamesake, NOMINAL } from './whereabouts.js';

// The places that a sentence says with a preposition of rest, or by "there".

const STATIC = words(
  'in at near on around outside inside along across between within over off through throughout above beyond behind opposite',
);

export interface SpokenPlace {
  readonly mention: TokenMention;
  /** Head of the prepositional phrase that the place stands in. */
  readonly top: number;
}

/** Every place of the trigger's sentence that is said with a preposition of rest. */
export function spokenPlaces(scene: Scene, trigger: number): SpokenPlace[] {
  const sentence = scene.sentences[scene.tokens.sentence[trigger]!];
  if (!sentence) return [];
  const found: SpokenPlace[] = [];
  for (let i = sentence.first; i < sentence.last; i += 1) {
    const there = placeMeantBy(scene, i);
    if (there) found.push({ mention: there, top: i });
    const mention = scene.mentionAt(i);
    const known = mention?.type === 'place' && mention.head === i ? mention : undefined;
    const reference = placeReference(scene, i);
    const side = known && sideAt(scene, known);
    const place =
      side ??
      (reference?.head === i || (reference && known) ? reference : (known ?? describedPlace(scene, i)));
    const top = place ? topOf(scene, i) : -1;
    if (
      place &&
      top >= 0 &&
      !isNamesake(scene, place) &&
      !isMeasure(scene, place) &&
      !isTopic(scene, place, top) &&
      !isAtWish(scene, top) &&
      !isElsewhere(scene, top, trigger)
    )
      found.push({ mention: place, top });
  }
  return found;
}

/** Sentences and mentions back in which the place of "there" is sought. */
const FURTHEST_SENTENCE = 2;

/** "three medical workers were injured there": the place spoken of last, finer than a country. */
function placeMeantBy(scene: Scene, token: number): TokenMention | undefined {
  if (scene.tokens.lower(token) !== 'there' || scene.trees.rel(token) === 'expl') return undefined;
  const sentence = scene.tokens.sentence[token]!;
  for (let s = sentence; s >= Math.max(0, sentence - FURTHEST_SENTENCE); s -= 1) {
    const before = scene
      .mentionsWithin(s)
      .filter(({ type, place, last }) => type === 'place' && place !== null && last <= token);
    const fine = before.findLast(({ place }) => place!.precision !== 'country');
    if (fine) return fine;
  }
  return undefined;
}

/** "twelve explosions in Idlib and none in Hama": where there were none is no place of the twelve. */
function isElsewhere(scene: Scene, top: number, trigger: number): boolean {
  const { trees } = scene;
  for (let node = trees.head[top]!; node >= 0 && NOMINAL.has(trees.rel(node)); node = trees.head[node]!)
    if (isNone(scene, node)) return !trees.isUnder(trigger, node);
  return false;
}

/** "holds Bouar, 430 km north-west of the capital": only says where the place before the comma lies. */
const isMeasure = (scene: Scene, { place, first }: TokenMention): boolean =>
  place?.precision === 'near' &&
  scene.tokens.form(first - 1) === ',' &&
  scene.mentionAt(first - 2)?.type === 'place' &&
  /^\d/.test(scene.tokens.form(first));

/** "talks on Syria": a subject of talk, not where it is; "talks between Syria and Turkey": whose they are. */
function isTopic(scene: Scene, { place, first, last }: TokenMention, top: number): boolean {
  const preposition = prepositionOf(scene, top);
  if (preposition === 'between' && place?.precision === 'country')
    return !isAny(scene, [scene.trees.head[top] ?? -1], 'site', 'place');
  return top >= first && top < last && preposition === 'on' && isCoarse({ place });
}

/** "put off at the request of Athens": who wishes it, not where. */
const isAtWish = (scene: Scene, top: number): boolean => WISHES.has(scene.lemma(top));
const WISHES = words('request initiative invitation insistence behest demand suggestion proposal');

/** The head of the static prepositional phrase around a place name, or -1. */
function topOf(scene: Scene, i: number): number {
  const { trees } = scene;
  let node = i;
  let located = -1;
  for (let steps = 0; steps < 12; steps += 1) {
    if (STATIC.has(prepositionOf(scene, node)) || isDirected(scene, node) || isAtDistance(scene, node))
      located = node;
    if (!NOMINAL.has(trees.rel(node))) break;
    const head = trees.head[node]!;
    if (head < 0) break;
    // "at Washington's initiative": whose it is, not where.
    if (isPossessor(scene, node) && !isAny(scene, [head], 'site', 'building', 'place')) break;
    const mention = scene.mentionAt(head);
    if (mention && mention.type !== 'place' && mention === scene.mentionAt(node)) break;
    if (located >= 0 && !sortsOf(scene, head).has('site')) break;
    node = head;
  }
  return located;
}

/** "south of X", "4 km north of X" as one phrase. */
const DIRECTIONS = words(
  'north south east west northeast northwest southeast southwest north-east north-west south-east south-west',
);
const isDirected = (scene: Scene, node: number): boolean =>
  DIRECTIONS.has(scene.tokens.lower(node)) ||
  scene.trees
    .children(node, 'advmod', 'amod', 'case')
    .some((child) => child < node && DIRECTIONS.has(scene.tokens.lower(child)));

/** "two kilometres from X" */
const isAtDistance = (scene: Scene, node: number): boolean =>
  scene.trees
    .children(node, 'case')
    .some(
      (from) =>
        scene.tokens.lower(from) === 'from' &&
        /^(?:kilomet|km|mile|met(?:re|er))/.test(scene.tokens.lower(from - 1)),
    );
