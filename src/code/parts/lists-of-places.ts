import type { TokenMention } from '../../analysis/index.js';
import type { Scene } from '../scene.js';
import { placeReference } from './named.js';

// Places that are said together: the ends of a road, and the members of a list.

/** "the road between X and Y", which has no place of its own: X and Y; null for any other place. */
export function endsOf(scene: Scene, { first, last, place }: TokenMention): TokenMention[] | null {
  if (place === null || place.id !== null || !place.name.includes(' – ')) return null;
  const ends = Array.from({ length: last - first }, (_, i) => knownAt(scene, first + i)).filter(
    (end) => end !== undefined && end.head >= first && end.head < last,
  );
  const [one, two] = [ends[0], ends.at(-1)];
  return one && two && one.last <= two.first ? [one, two] : null;
}

/** The place of the gazetteer that a token names. */
function knownAt(scene: Scene, token: number): TokenMention | undefined {
  const mention = scene.mentionAt(token);
  return [mention, placeReference(scene, token)].find(
    (one) => one?.type === 'place' && one.place !== null && one.place.id !== null,
  );
}

/** "in the Fuzuli, Zangilan and Gubadli directions": the places joined to one by commas and an "and", itself among them. */
export function listAround(scene: Scene, mention: TokenMention): TokenMention[] {
  if (mention.place === null) return [mention];
  const near = placesIn(scene, mention.first).filter(
    (other) => other.place !== null && isAlike(other, mention) && !overlaps(other, mention),
  );
  // "Magway Regions and Chin and Kayin States", taken for one, holds others.
  const beside = near.filter(
    (one) =>
      !near.some(
        (other) =>
          other !== one && overlaps(one, other) && other.first >= one.first && other.last <= one.last,
      ),
  );
  const before = chain(scene, beside, mention, -1);
  const after = chain(scene, beside, mention, 1);
  return [...before.reverse(), mention, ...after];
}

/** Without a phrase taken for one place that holds several of the others, and without a place in the name of another. */
export function apart(places: readonly TokenMention[]): TokenMention[] {
  const holds = (outer: TokenMention, inner: TokenMention): boolean =>
    outer !== inner && inner.first >= outer.first && inner.last <= outer.last;
  const single = places.filter((one) => places.filter((other) => holds(one, other)).length < 2);
  return single.filter((one) => !single.some((other) => other.place !== null && holds(other, one)));
}

const placesIn = ({ mentionsWithin, tokens }: Scene, token: number): readonly TokenMention[] =>
  mentionsWithin(tokens.sentence[token]!).filter(({ type }) => type === 'place');

const overlaps = (a: TokenMention, b: TokenMention): boolean => a.first < b.last && b.first < a.last;

/** A country and a town are no list, nor a town and what is beside it. */
function isAlike({ place: a }: TokenMention, { place: b }: TokenMention): boolean {
  return (a?.precision === 'country') === (b?.precision === 'country') && a?.name !== b?.name;
}

/** The places that follow one another from a place on, forwards or back; none where no "and" joins any of them. */
function chain(
  scene: Scene,
  places: readonly TokenMention[],
  from: TokenMention,
  way: 1 | -1,
): TokenMention[] {
  const found: TokenMention[] = [];
  let isJoined = false;
  for (let at = from; ;) {
    const next = places.find((other) => linkBetween(scene, at, other, way) !== null);
    if (!next) break;
    if (linkBetween(scene, at, next, way) === 'and') isJoined = true;
    found.push(next);
    at = next;
  }
  return isJoined || (way === -1 && found.length > 0 && endsWithAnd(scene, places, from)) ? found : [];
}

const endsWithAnd = (scene: Scene, places: readonly TokenMention[], from: TokenMention): boolean =>
  places.some((other) => linkBetween(scene, from, other, 1) === 'and');

const LINKS: readonly (readonly [words: RegExp, link: 'and' | ','])[] = [
  [/^(?:,)? ?(?:and|or|as well as)(?: the| in| in the)?$/, 'and'],
  [/^,(?: the| in| in the)?$/, ','],
];

/** How a place is joined to the next one that way: by "and", by a comma, or not (null). */
function linkBetween(scene: Scene, from: TokenMention, to: TokenMention, way: 1 | -1): 'and' | ',' | null {
  const [left, right] = way === 1 ? [from, to] : [to, from];
  if (left.last >= right.first || right.first - left.last > 4) return null;
  const words = Array.from({ length: right.first - left.last }, (_, i) =>
    scene.tokens.lower(left.last + i),
  ).join(' ');
  return LINKS.find(([form]) => form.test(words))?.[1] ?? null;
}
