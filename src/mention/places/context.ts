import type { Name, Tokens } from '../../analysis/index.js';
import { isOfSaint } from './common-names.js';
import { countryOfDemonym } from './countries.js';
import { gazetteer } from './gazetteer.js';
import type { Toponym } from './toponym.js';

/** What a document as a whole says about where it is: how often each country is named or meant. */
export interface Context {
  /** Mentions of a country by name, by its people, and by the places in it. */
  readonly countries: ReadonlyMap<string, number>;
  /** Mentions of a country by name and by its people only. */
  readonly named: ReadonlyMap<string, number>;
  /** What the places of one name add to their country, by voiceKey(). */
  readonly voices: ReadonlyMap<string, number>;
  /** All mentions of countries together. */
  readonly total: number;
  /** Mentions of the country named most. */
  readonly most: number;
  /** Countries named often enough that other transliterations are sought there. */
  readonly theatres: ReadonlySet<string>;
  /** Names of the places in each division (by divisionKey()), apart from countries. */
  readonly divisions: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What a document says of where it is before any place is chosen. */
export interface Setting {
  readonly tokens: Tokens;
  readonly names: readonly Name[];
  /** The country of whoever publishes it, ISO 3166-1 alpha-2; null where that says nothing. */
  readonly home: string | null;
  /** Countries of the bodies it names, one for each mention. */
  readonly bodies: readonly string[];
}

/** Counts the countries that a document names, by name, by demonym, by their bodies, and by the places already chosen. */
export function contextOf({ tokens, names, home, bodies }: Setting, toponyms: readonly Toponym[]): Context {
  const named = new Map<string, number>();
  // A ministry hardly ever names its own country.
  if (home !== null) add(named, home, HOME_VOICE);
  const voices = new Map<string, number>();
  const divisions = new Map<string, Set<string>>();
  for (const name of names) {
    if (name.type === 'person') continue;
    for (let i = name.first; i < name.last; i += 1) {
      const country = countryOfDemonym(tokens.form(i));
      if (country) add(named, country.iso2, PEOPLE_VOICE);
    }
  }
  for (const country of bodies) add(named, country, PEOPLE_VOICE);
  const countries = new Map(named);
  for (const toponym of toponyms) {
    const { chosen, margin, key } = toponym;
    // "St. Peter and St. Paul" may be churches, not parishes of one island: neither vouches for the other.
    if (!chosen || chosen.country === '' || isOfSaint(toponym, chosen)) continue;
    if (chosen.sort === 'country') {
      add(named, chosen.country, 1);
      add(countries, chosen.country, 1);
    } else if (margin >= 0.8) {
      add(countries, chosen.country, OWN_VOICE);
      add(voices, voiceKey(chosen.country, key), OWN_VOICE);
      const division = divisionKey(chosen.country, gazetteer().admin1(chosen.row));
      const within = divisions.get(division);
      if (within) within.add(key);
      else if (division !== '') divisions.set(division, new Set([key]));
    }
  }
  const total = [...countries.values()].reduce((sum, times) => sum + times, 0);
  const most = Math.max(0, ...countries.values());
  return { countries, named, voices, total, most, divisions, theatres: theatresOf(countries, most) };
}

function add(counts: Map<string, number>, key: string, by: number): void {
  if (key !== '') counts.set(key, (counts.get(key) ?? 0) + by);
}

const voiceKey = (country: string, name: string): string => `${country} ${name}`;

/** What a document says of a country apart from the places of one name, which must not speak for themselves. */
export function saidOf(country: string, apartFrom: string, { countries, voices }: Context): number {
  const own = voices.get(voiceKey(country, apartFrom)) ?? 0;
  return Math.max(0, (countries.get(country) ?? 0) - own);
}

/** What the country of whoever publishes is said to have been named. */
const HOME_VOICE = 2;

/** What a word for a people, or a body, adds to its country. */
const PEOPLE_VOICE = 0.5;

/** What a place adds to its own country. */
export const OWN_VOICE = 0.6;

export const divisionKey = (country: string, admin1: string): string =>
  admin1 === '' ? '' : `${country} ${admin1}`;

/** Whether a document names another place in a division. */
export const speaksOfDivision = (division: string, apartFrom: string, { divisions }: Context): boolean => {
  const within = divisions.get(division);
  return within !== undefined && (within.size > 1 || !within.has(apartFrom));
};

/** Every country named at least as often as a thirtieth of the one named most. */
function theatresOf(countries: ReadonlyMap<string, number>, most: number): Set<string> {
  return new Set([...countries].flatMap(([iso2, times]) => (times >= most / 30 ? [iso2] : [])));
}
