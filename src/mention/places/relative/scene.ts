import type { Tokens } from '../../../analysis/index.js';
import { lazy } from '../../../lib/index.js';
import type { Place } from '../../../record/index.js';
import { countryOf, countryOfDemonym } from '../countries.js';
import { featureWord } from '../features.js';
import { foldName } from '../fold.js';
import { gazetteer } from '../gazetteer.js';
import { placeOf, placeOfCountry } from '../placing.js';

/** A place that words stand for: a name, or "the city", "the country" after one. Tokens [first, last). */
export interface Landmark {
  readonly first: number;
  readonly last: number;
  readonly place: Place;
}

export interface Scene {
  readonly tokens: Tokens;
  /** The landmark whose words begin at a token, the article before them included. */
  readonly landmarkAt: (token: number) => Landmark | null;
  /** "the city", "the country" after a place of that kind was named. */
  readonly definiteAt: (token: number) => Landmark | null;
  /** The landmark whose words end before a token. */
  readonly landmarkBefore: (token: number) => Landmark | null;
  /** The country of an adjective or name at a token ("Iraqi", "Turkish"). */
  readonly nationAt: (token: number) => Place | null;
  /** The country that the document names most, one other than this. */
  readonly homeOtherThan: (iso2: string | null) => Place | null;
}

/** A place said by its relation to another. Tokens [first, last). */
export interface Found {
  readonly first: number;
  readonly last: number;
  readonly place: Place;
  readonly why: string;
}

/** A kind of relation: which words may open it, in lower case, and how it is read from such a word on. */
export interface Rule {
  readonly opens: (word: string) => boolean;
  readonly read: (scene: Scene, at: number) => Found | null;
}

/** Opens a document for the rules. Landmarks are in document order and do not overlap. */
export function openScene(tokens: Tokens, landmarks: readonly Landmark[], home: string | null = null): Scene {
  const byFirst = new Map(landmarks.map((mark) => [mark.first, mark]));
  const byLast = new Map(landmarks.map((mark) => [mark.last, mark]));
  const ranked = lazy(() => rankedCountries(landmarks, tokens));
  const definiteAt = (token: number): Landmark | null => definite(tokens, token, landmarks, home);
  return {
    tokens,
    definiteAt,
    landmarkAt: (token) => landmarkFrom(tokens, byFirst, token) ?? definiteAt(token),
    landmarkBefore: (token) => byLast.get(token) ?? null,
    nationAt: (token) => {
      const country = countryOfDemonym(tokens.form(token));
      if (country) return placeOfCountry(country);
      const named = byFirst.get(token);
      return named?.place.precision === 'country' ? named.place : null;
    },
    homeOtherThan: (iso2) => {
      const home = ranked().find((code) => code !== iso2);
      const country = home === undefined ? null : countryOf(home);
      return country ? placeOfCountry(country) : null;
    },
  };
}

/** The landmark at a token, or after "the", "the city of", "the province of", "the ISIS-held town of". */
function landmarkFrom(
  tokens: Tokens,
  byFirst: ReadonlyMap<number, Landmark>,
  token: number,
): Landmark | null {
  const named = byFirst.get(token);
  if (named) return named;
  const from = tokens.lower(token) === 'the' ? token + 1 : token;
  if (from > token && byFirst.has(from)) return byFirst.get(from)!;
  for (let length = 3; length >= 1; length -= 1) {
    const words = Array.from({ length }, (_, k) => tokens.lower(from + k)).join(' ');
    if (!featureWord(words)) continue;
    const next = tokens.lower(from + length) === 'of' ? from + length + 1 : from + length;
    const named = byFirst.get(next);
    if (named) return named;
  }
  return null;
}

/** Countries of a document, those named most often first; ties in order of their codes. */
function rankedCountries(landmarks: readonly Landmark[], tokens: Tokens): string[] {
  const counts = new Map<string, number>();
  const count = (iso2: string): unknown => counts.set(iso2, (counts.get(iso2) ?? 0) + 1);
  for (const { place } of landmarks) if (place.country) count(place.country);
  for (let i = 0; i < tokens.length; i += 1) {
    const form = tokens.form(i);
    const country = /^\p{Lu}/u.test(form) ? countryOfDemonym(form) : null;
    if (country) count(country.iso2);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([iso2]) => iso2);
}

/** What "the city" and its like may stand for: by the GeoNames code of the place and its precision. */
const DEFINITES: Readonly<Record<string, (place: Place) => boolean>> = {
  city: ({ feature, radiusKm }) => isTown(feature) && radiusKm >= 5,
  town: ({ feature }) => isTown(feature),
  // No capital and no large town is ever "the village".
  village: ({ feature, radiusKm }) => isTown(feature) && radiusKm <= 5,
  camp: ({ feature }) => feature !== null && /CMP/.test(feature),
  province: ({ precision }) => precision === 'admin1',
  governorate: ({ precision }) => precision === 'admin1',
};

const isTown = (feature: string | null): boolean =>
  feature !== null && feature.startsWith('P.') && feature !== 'P.PPLX';

/** Landmarks back that "the city" may reach. */
const REACH = 24;

/** "the city": the last of its kind named before; "the country", "the capital": of whoever publishes, else of the places before. */
function definite(
  tokens: Tokens,
  at: number,
  landmarks: readonly Landmark[],
  home: string | null,
): Landmark | null {
  if (!/^(the|this|that)$/.test(tokens.lower(at))) return null;
  const word = tokens.lower(at + 1);
  const isWanted = Object.hasOwn(DEFINITES, word) ? DEFINITES[word]! : null;
  const isOfState = word === 'country' || (word === 'capital' && tokens.lower(at + 2) !== 'of');
  if (!isWanted && !isOfState) return null;
  const before = landmarksBefore(landmarks, at);
  const country = isOfState ? (home ?? countryAround(before)) : null;
  const place = isWanted
    ? lastOf(before, isWanted)
    : country === null
      ? null
      : word === 'capital'
        ? capitalOf(country)
        : placeOfCode(country);
  return place && { first: at, last: at + 2, place };
}

function landmarksBefore(landmarks: readonly Landmark[], at: number): Landmark[] {
  let low = 0;
  let high = landmarks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (landmarks[middle]!.last <= at) low = middle + 1;
    else high = middle;
  }
  return landmarks.slice(Math.max(0, low - REACH), low);
}

const lastOf = (before: readonly Landmark[], isWanted: (place: Place) => boolean): Place | null =>
  before.findLast(({ place }) => place.id !== null && isWanted(place))?.place ?? null;

const placeOfCode = (iso2: string): Place | null => {
  const country = countryOf(iso2);
  return country && placeOfCountry(country);
};

/** The seat of government of a state, by its name in the gazetteer. */
function capitalOf(iso2: string): Place | null {
  const places = gazetteer();
  const name = countryOf(iso2)?.capital ?? '';
  const row = places
    .exact(foldName(name))
    .find((one) => places.country(one) === iso2 && places.feature(one) === 'P.PPLC');
  return row === undefined ? null : placeOf(row);
}

/** Landmarks back that tell which country a text speaks of now. */
const RECENT = 8;

/** The country that the last landmarks lie in most, by its code. */
function countryAround(before: readonly Landmark[]): string | null {
  const counts = new Map<string, number>();
  for (const { place } of before.slice(-RECENT))
    if (place.country) counts.set(place.country, (counts.get(place.country) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}
