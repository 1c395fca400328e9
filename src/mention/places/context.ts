import type { Name, Tokens } from '../../analysis/index.js';
import { countryOfDemonym } from './countries.js';
import { gazetteer } from './gazetteer.js';
import type { Toponym } from './toponym.js';

/** What a document as a whole says about where it is: how often each country is named or meant. */
export interface Context {
  /** Mentions of a country by name, by its people, and by the places in it. */
  readonly countries: ReadonlyMap<string, number>;
  /** All mentions of countries together. */
  readonly total: number;
  /** Mentions of the country named most. */
  readonly most: number;
  /** Countries named often enough that other transliterations are sought there. */
  readonly theatres: ReadonlySet<string>;
  readonly divisions: ReadonlySet<string>;
}

/** Counts the countries that a document names, by name, by demonym, and by the places already chosen. */
export function contextOf(tokens: Tokens, names: readonly Name[], toponyms: readonly Toponym[]): Context {
  const countries = new Map<string, number>();
  const divisions = new Set<string>();
  const count = (iso2: string, by: number): void => {
    if (iso2 !== '') countries.set(iso2, (countries.get(iso2) ?? 0) + by);
  };
  for (const name of names) {
    if (name.type === 'person') continue;
    for (let i = name.first; i < name.last; i += 1) {
      const country = countryOfDemonym(tokens.form(i));
      if (country) count(country.iso2, 0.5);
    }
  }
  for (const { chosen, margin } of toponyms) {
    if (!chosen) continue;
    if (chosen.sort === 'country') count(chosen.country, 1);
    else if (margin >= 0.8) {
      count(chosen.country, OWN_VOICE);
      divisions.add(divisionKey(chosen.country, gazetteer().admin1(chosen.row)));
    }
  }
  const total = [...countries.values()].reduce((sum, times) => sum + times, 0);
  const most = Math.max(0, ...countries.values());
  return { countries, total, most, divisions, theatres: theatresOf(countries, most) };
}

/** What a place adds to its own country: a country with no other voice is not in the context. */
export const OWN_VOICE = 0.6;

export const divisionKey = (country: string, admin1: string): string =>
  admin1 === '' ? '' : `${country} ${admin1}`;

/** Every country named at least as often as a thirtieth of the one named most. */
function theatresOf(countries: ReadonlyMap<string, number>, most: number): Set<string> {
  return new Set([...countries].flatMap(([iso2, times]) => (times >= most / 30 ? [iso2] : [])));
}
