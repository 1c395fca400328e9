import type { TokenMention } from '../../analysis/index.js';
import {
  clauseOf,
  isAny,
  isNone,
  isPossessor,
  outerClause,
  prepositionOf,
  sortsOf,
} from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { unique } from './fillers.js';
import { describedPlace, placeReference, placesAt } from './named.js';
import { isNamesake, withoutWholes } from './whereabouts.js';

const STATIC = words(
  'in at near on around outside inside along across between within over off through throughout above beyond behind opposite',
);
const NOMINAL = words('nmod compound flat appos conj amod nummod dep list');
const COARSE = words('country admin1');

/**
 * The places of an event: those said in its own phrase, else in its clause, else in the clauses around it up to what is said
 * by somebody else.
 */
export function placesAround(scene: Scene, trigger: number, anchor: number): TokenMention[] {
  const spoken = spokenPlaces(scene, trigger);
  const own = spoken.filter(
    ({ top }) => scene.trees.isUnder(top, trigger) && !isOfJoined(scene, top, trigger),
  );
  const nearest = own.filter(({ top }) => isOfOwnClause(scene, top, trigger));
  if (own.length > 0) return best(scene, nearest.length > 0 ? nearest : own);
  let clause = clauseOf(scene, anchor);
  for (let steps = 0; clause >= 0 && steps < 6; steps += 1) {
    const here = spoken.filter(
      ({ top }) => clauseOf(scene, top) === clause && isShared(scene, top, clause, anchor),
    );
    if (here.length > 0) return best(scene, here);
    const struck = clause === anchor ? [] : struckIn(scene, clause);
    if (struck.length > 0) return struck;
    const relation = scene.trees.rel(clause);
    if (relation === 'acl') {
      const antecedent = placesAt(scene, scene.trees.head[clause]!);
      if (antecedent.length > 0 && isWhereClause(scene, clause))
        return beforeWhere(scene, clause) ?? antecedent;
    }
    // "… stop shelling Belgorod, where six were killed", hung on the verb
    const where = relation === 'ccomp' ? beforeWhere(scene, clause) : undefined;
    if (where) return where;
    if (relation === 'ccomp' || relation === 'parataxis') break;
    clause = outerClause(scene, clause);
  }
  // "dealt a blow to …, destroying a depot in X": last, what the clauses under it say.
  return best(
    scene,
    spoken.filter(({ top }) => scene.trees.isUnder(top, anchor) && !isOfJoined(scene, top, anchor)),
  );
}

/** "attacked the village of Mutwanga, killing 12": what a clause around the event's is done to, where it is a place. */
function struckIn(scene: Scene, verb: number): TokenMention[] {
  const { trees } = scene;
  const objects = trees
    .children(verb, 'obj', 'nsubj')
    .filter((node) => trees.rel(node) === 'obj' || trees.passive[node] === 1);
  return objects
    .filter((node) => isAny(scene, [node], 'site', 'building', 'place'))
    .flatMap((node) => placesAt(scene, node))
    .filter(({ place }) => place !== null && !COARSE.has(place.precision));
}

/** "At a checkpoint near Novoazovsk, gunmen denied the patrol passage": what a verb itself says of where it happened. */
export function placesOfVerb(scene: Scene, verb: number): TokenMention[] {
  return scene.trees
    .children(verb, 'obl')
    .filter((child) => LOCAL.has(prepositionOf(scene, child)))
    .flatMap((child) => placesAt(scene, child))
    .filter(({ place }) => place !== null && !COARSE.has(place.precision));
}
const LOCAL = words('in at near outside inside');

/** Whether a phrase stands in the clause of a word itself, not in one within it or in what is set beside a name. */
function isOfOwnClause(scene: Scene, node: number, word: number): boolean {
  const { trees } = scene;
  for (let at = node; at >= 0 && at !== word; at = trees.head[at]!)
    if (ASIDE.has(trees.rel(at))) return false;
  return clauseOf(scene, node) === clauseOf(scene, word) && !isOfSome(scene, word, node);
}
const ASIDE = words('appos acl parataxis');

/** "…, most of them in attacks near X": what is said behind a remark on some of those meant, wherever a parser hangs it. */
function isOfSome({ tokens }: Scene, word: number, node: number): boolean {
  for (let i = word + 1; i < node - 1; i += 1)
    if (tokens.lower(i) === 'of' && /^(?:them|whom|which)$/.test(tokens.lower(i + 1))) return true;
  return false;
}

/** "lost ten men, and the militia left X": what a clause with a subject of its own, joined to the event's, says of its own place. */
function isOfJoined({ trees }: Scene, node: number, anchor: number): boolean {
  for (let at = node; at >= 0 && at !== anchor; at = trees.head[at]!)
    if (trees.rel(at) === 'conj' && trees.child(at, 'nsubj') >= 0) return true;
  return false;
}

/**
 * Whether a clause joined to another with a subject of its own shares the place that the other says: one in front of both ("In
 * Idlib, X did this and Y that"), but not one behind the first verb.
 */
function isShared(scene: Scene, top: number, clause: number, anchor: number): boolean {
  const { trees } = scene;
  const own = clauseOf(scene, anchor);
  const isBeside =
    trees.rel(own) === 'conj' ||
    trees.children(own, 'mark').some((mark) => /^(?:while|whereas)$/.test(scene.tokens.lower(mark)));
  const isJoined = own !== clause && isBeside && trees.child(own, 'nsubj') >= 0;
  const isOfSubject = trees.children(clause, 'nsubj').some((subject) => trees.isUnder(top, subject));
  return !isJoined || (top < clause && !isOfSubject) || top > own;
}

/** The place whose name ends right before ", where": it is there, whatever a parser hangs the clause on. */
function beforeWhere(scene: Scene, clause: number): TokenMention[] | undefined {
  const where = scene.trees
    .children(clause, 'advmod', 'mark')
    .find((child) => scene.tokens.lower(child) === 'where' && scene.tokens.form(child - 1) === ',');
  const mention = where === undefined ? undefined : scene.mentionAt(where - 2);
  return mention?.type === 'place' && mention.last === where! - 1 ? [mention] : undefined;
}

const isWhereClause = (scene: Scene, clause: number): boolean =>
  scene.trees.children(clause, 'advmod', 'mark').some((child) => scene.tokens.lower(child) === 'where');

interface SpokenPlace {
  readonly mention: TokenMention;
  /** Head of the prepositional phrase that the place stands in. */
  readonly top: number;
}

/** Every place of the trigger's sentence that is said with a preposition of rest. */
function spokenPlaces(scene: Scene, trigger: number): SpokenPlace[] {
  const sentence = scene.sentences[scene.tokens.sentence[trigger]!];
  if (!sentence) return [];
  const found: SpokenPlace[] = [];
  for (let i = sentence.first; i < sentence.last; i += 1) {
    const mention = scene.mentionAt(i);
    const known = mention?.type === 'place' && mention.head === i ? mention : undefined;
    const reference = placeReference(scene, i);
    const place =
      reference?.head === i || (reference && known) ? reference : (known ?? describedPlace(scene, i));
    const top = place ? topOf(scene, i) : -1;
    if (
      place &&
      top >= 0 &&
      !isNamesake(scene, place) &&
      !isMeasure(scene, place) &&
      !isTopic(scene, place, top) &&
      !isElsewhere(scene, top, trigger)
    )
      found.push({ mention: place, top });
  }
  return found;
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
  return top >= first && top < last && preposition === 'on' && COARSE.has(place?.precision ?? '');
}

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

/** Of the places in one phrase the finest; coarse ones go where a finer one is said. */
const best = (scene: Scene, places: readonly SpokenPlace[]): TokenMention[] =>
  withoutWholes(scene, finest(places));

function finest(places: readonly SpokenPlace[]): TokenMention[] {
  const isCoarse = ({ mention }: SpokenPlace) => COARSE.has(mention.place?.precision ?? '');
  const fine = places.filter((place) => !isCoarse(place));
  const known = fine.filter(({ mention }) => mention.place !== null);
  if (known.length > 0) return distinct(known.map(({ mention }) => mention));
  if (fine.length === 0 || fine.length < places.length) return unique(narrowest(places));
  return unique(fine.map(({ mention }) => mention));
}

/** One mention for each point: a name within a longer phrase for the same place goes. */
const distinct = (mentions: readonly TokenMention[]): TokenMention[] =>
  unique(mentions).filter(
    (one, i, all) =>
      !all.some(
        (other, j) =>
          // "4 km north of X" is not X.
          (other.place?.precision === 'near' ||
            (other.place?.lat === one.place?.lat && other.place?.lon === one.place?.lon)) &&
          (other.last - other.first > one.last - one.first ||
            (other.last - other.first === one.last - one.first && j < i)) &&
          other.first <= one.first &&
          one.last <= other.last,
      ),
  );

const narrowest = (places: readonly SpokenPlace[]): TokenMention[] => {
  const known = places.filter(({ mention }) => mention.place !== null);
  const provinces = known.filter(({ mention }) => mention.place?.precision === 'admin1');
  const kept = (provinces.length > 0 ? provinces : known).map(({ mention }) => mention);
  // "the north of X province" is a part of the province named in it.
  return kept.filter(
    ({ first, last }) =>
      !kept.some((o) => o.first <= first && last <= o.last && o.last - o.first > last - first),
  );
};
