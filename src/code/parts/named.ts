import type { TokenMention } from '../../analysis/index.js';
import { isPossessor, namedNodes, nounPhrase, prepositionOf, sortsOf } from '../grammar/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { unique } from './fillers.js';
import { isNamesake, withoutWholes } from './whereabouts.js';

/** Prepositions that say where something is. */
const WHERE =
  words(`in at near on around outside inside along across between within over off through throughout above
  beyond behind beside opposite amid south north east west into to towards toward from under of`);
const COARSE = words('country admin1');

/** The place mentions that a phrase names: its own, or those of "the town of …", "parts of …". Empty where it names none. */
export function placesAt(scene: Scene, node: number): TokenMention[] {
  const named = namedNodes(scene, node).flatMap((one) => placeAt(scene, one, 0));
  return withoutWholes(scene, unique(named.filter((place) => !isNamesake(scene, place))));
}

function placeAt(scene: Scene, node: number, depth: number): TokenMention[] {
  const mention = scene.mentionAt(node);
  const reference = placeReference(scene, node);
  if (mention?.type === 'place' && mention.place) {
    const finer = COARSE.has(mention.place.precision)
      ? (sideAt(scene, mention) ?? relatedPlace(scene, mention))
      : sideAt(scene, mention);
    return [finer ?? (reference && reference.first < mention.first ? reference : mention)];
  }
  if (reference) return [reference];
  if (depth > 3 || (mention && mention.type !== 'quantity' && mention.type !== 'place')) return [];
  const inner = scene.trees
    .children(node, 'nmod', 'appos', 'flat', 'compound', 'advmod')
    .filter(
      (child) => scene.trees.rel(child) !== 'nmod' || WHERE.has(prepositionOf(scene, child)) || child < node,
    )
    .filter((child) => !isOwner(scene, child))
    .map((child) => namedNodes(scene, child).flatMap((one) => placeAt(scene, one, depth + 1)));
  const named =
    inner.find((places) => places.some(({ place }) => place !== null)) ??
    inner.find((places) => places.length > 0);
  if (!named && depth === 0 && scene.tokens.lower(node + 1) === 'of') {
    const behind = [node + 2, node + 3].find(
      (i) =>
        placeReference(scene, i) ?? (scene.mentionAt(i)?.type === 'place' && scene.mentionAt(i) !== mention),
    );
    if (behind !== undefined) return placeAt(scene, behind, depth + 1);
  }
  // A place that no gazetteer knows ("their homes") stands only where nothing finer is said of it.
  return named ?? (mention?.type === 'place' ? [mention] : []);
}

/** "Turkey's posts in Idlib": whose they are, not where. */
const isOwner = (scene: Scene, node: number): boolean =>
  (isPossessor(scene, node) || scene.tokens.lower(node + 1) === "'s") &&
  scene.mentionAt(node)?.place?.precision === 'country';

/** "northern Iraq", "the southern Red Sea": the side of a country or a sea, also where only its bare name is asked for. */
export const sideAt = (scene: Scene, mention: TokenMention): TokenMention | undefined =>
  isSide(mention)
    ? mention
    : scene
        .mentionsWithin(scene.tokens.sentence[mention.head]!)
        .find((one) => one.last === mention.last && one.first < mention.first && isSide(one));

const isSide = ({ type, place, why }: TokenMention): boolean =>
  type === 'place' && place !== null && /^the (?:north|south|east|west)\S* of /.test(why ?? '');

/** "in Homs province east of Palmyra": the finer place, said by its relation to another, right behind a coarse one. */
function relatedPlace(scene: Scene, mention: TokenMention): TokenMention | undefined {
  const next = scene.placeFrom(mention.last);
  return next && placeReference(scene, next.head);
}

export function placeReference(scene: Scene, node: number): TokenMention | undefined {
  const reference = scene.referenceAt(node);
  if (reference?.type !== 'place' || !reference.place) return undefined;
  const { start, end, first, last, head, place, actor, why } = reference;
  return { start, end, first, last, head, type: 'place', actor, place, why, time: null, figure: null };
}

/** "near the airport": a thing built or laid out that no gazetteer knows; "the area" and the like say too little. */
export function describedPlace(scene: Scene, node: number): TokenMention | undefined {
  const reference = scene.referenceAt(node);
  const isSpot = reference?.type === 'place' && reference.head === node && !reference.place;
  return isSpot && SPOTS.has(scene.lemma(node)) ? { ...reference, time: null, figure: null } : undefined;
}
/** Whether a place without coordinates tells where: by a name, or as the one thing of its kind ("the airport"). */
export const isTelling = (scene: Scene, { head }: TokenMention): boolean =>
  scene.tokens.form(head) !== scene.tokens.lower(head) ||
  (SPOTS.has(scene.lemma(head)) &&
    scene.trees.children(head, 'det').some((child) => scene.tokens.lower(child) === 'the'));

const SPOTS =
  words(`airport airfield airbase base barracks checkpoint crossing bridge hospital clinic school university mosque
  church market prison camp dam port station refinery embassy palace hotel village town stadium cemetery`);

/** A phrase for a place that no gazetteer and no mention knows, kept as a mention without coordinates. */
export function unknownPlaces(scene: Scene, node: number): TokenMention[] {
  return namedNodes(scene, node)
    .filter(
      (one) =>
        (sortsOf(scene, one).has('site') || scene.tokens.form(one) !== scene.tokens.lower(one)) &&
        !scene.mentionAt(one),
    )
    .map((one) => {
      const [first, last] = nounPhrase(scene, one);
      const range = scene.tokens.range(first, last);
      return {
        ...range,
        first,
        last,
        head: one,
        type: 'place',
        actor: null,
        place: null,
        time: null,
        figure: null,
        why: 'named by a statement',
      } as const;
    });
}
