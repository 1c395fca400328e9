import type { TokenMention } from '../../analysis/index.js';
import { words } from '../lexicon/index.js';
import type { Scene } from '../scene.js';
import { unique } from './fillers.js';
import type { SpokenPlace } from './spoken-places.js';
import { isCoarse, withoutWholes } from './whereabouts.js';

// Of several places said of one event those that tell where it was.

/** Of the places in one phrase the finest; coarse ones go where a finer one is said. */
export const best = (scene: Scene, places: readonly SpokenPlace[]): TokenMention[] =>
  withoutWholes(scene, finest(scene, places));

function finest(scene: Scene, places: readonly SpokenPlace[]): TokenMention[] {
  const fine = places.filter(({ mention }) => !isCoarse(mention));
  const known = fine.filter(({ mention }) => mention.place !== null);
  if (known.length > 0)
    return distinct(
      scene,
      known.map(({ mention }) => mention),
    );
  if (fine.length === 0 || fine.length < places.length) return unique(narrowest(places));
  return unique(fine.map(({ mention }) => mention));
}

/** One mention for each point: a name within a longer phrase for the same place goes, and so does one said again. */
const distinct = (scene: Scene, mentions: readonly TokenMention[]): TokenMention[] =>
  outermost(mentions).filter(
    (one, i, all) => !all.slice(0, i).some((other) => isSaidAgain(scene, one, other)),
  );

const outermost = (mentions: readonly TokenMention[]): TokenMention[] =>
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

const BESIDE_NAMES = words('the a of in around near area region district town city village');

/** "Wadi Barada and the Wadi Barada area", but not "the base" and "Gao" */
function isSaidAgain({ tokens }: Scene, a: TokenMention, b: TokenMention): boolean {
  const wordsOf = ({ first, last }: TokenMention): string[] =>
    Array.from({ length: last - first }, (_, i) => tokens.lower(first + i)).filter(
      (word) => !BESIDE_NAMES.has(word),
    );
  const [own, other] = [wordsOf(a), wordsOf(b)];
  return (
    a.place !== null &&
    a.place.precision !== 'near' &&
    a.place.name === b.place?.name &&
    a.place.lat === b.place.lat &&
    a.place.lon === b.place.lon &&
    (own.every((word) => other.includes(word)) || other.every((word) => own.includes(word)))
  );
}

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
