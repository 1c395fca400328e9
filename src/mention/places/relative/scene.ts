import type { Tokens } from '../../../analysis/index.js';
import { lazy } from '../../../lib/index.js';
import type { Place } from '../../../record/index.js';
import { countryOf, countryOfDemonym } from '../countries.js';
import { featureWord } from '../features.js';
import { placeOfCountry } from '../placing.js';

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

/** Reads a relation that begins at a token, or null. */
export type Rule = (scene: Scene, at: number) => Found | null;

/** Opens a document for the rules. Landmarks are in document order and do not overlap. */
export function openScene(tokens: Tokens, landmarks: readonly Landmark[]): Scene {
  const byFirst = new Map(landmarks.map((mark) => [mark.first, mark]));
  const byLast = new Map(landmarks.map((mark) => [mark.last, mark]));
  const ranked = lazy(() => rankedCountries(landmarks, tokens));
  const definiteAt = (token: number): Landmark | null => definite(tokens, token, landmarks);
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
function landmarkFrom(tokens: Tokens, byFirst: ReadonlyMap<number, Landmark>, token: number): Landmark | null {
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

const DEFINITES: Readonly<Record<string, readonly Place['precision'][]>> = {
  city: ['exact'],
  town: ['exact'],
  village: ['exact'],
  camp: ['exact', 'near'],
  province: ['admin1'],
  governorate: ['admin1'],
  region: ['admin1', 'area'],
  country: ['country'],
};

/** "the city", "the country": the last place of that kind named before. */
function definite(tokens: Tokens, at: number, landmarks: readonly Landmark[]): Landmark | null {
  const word = tokens.lower(at + 1);
  const wanted = Object.hasOwn(DEFINITES, word) ? DEFINITES[word]! : null;
  if (!wanted) return null;
  for (let i = landmarks.length - 1; i >= 0; i -= 1) {
    const { last, place } = landmarks[i]!;
    if (last <= at && wanted.includes(place.precision)) return { first: at, last: at + 2, place };
  }
  return null;
}
