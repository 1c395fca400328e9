import { lazy, readTable } from '../../lib/index.js';

/** A country or territory of data/places/countries.tsv. */
export interface Country {
  readonly iso2: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  /** Kilometres of a circle of the country's area. */
  readonly radius: number;
  readonly id: string;
}

interface CountryTable {
  readonly byIso: ReadonlyMap<string, Country>;
  /** Countries by the words for their people and by their adjectives, in lower case. */
  readonly byDemonym: ReadonlyMap<string, Country>;
}

const table = lazy((): CountryTable => {
  const byIso = new Map<string, Country>();
  const byDemonym = new Map<string, Country>();
  for (const row of readTable('data/places/countries.tsv')) {
    const country: Country = {
      iso2: row['iso2']!,
      name: row['name']!,
      lat: Number(row['lat']),
      lon: Number(row['lon']),
      radius: Number(row['radius_km']),
      id: `gn:${row['geonames']}`,
    };
    byIso.set(country.iso2, country);
    for (const word of row['demonyms']!.split(';'))
      if (word !== '' && !byDemonym.has(word.toLowerCase())) byDemonym.set(word.toLowerCase(), country);
  }
  return { byIso, byDemonym };
});

/** The country of an ISO 3166-1 alpha-2 code, or null. */
export const countryOf = (iso2: string): Country | null => table().byIso.get(iso2) ?? null;

/** The country whose people or things the word names ("Syrian", "Turks"), or null. */
export const countryOfDemonym = (word: string): Country | null =>
  table().byDemonym.get(word.toLowerCase()) ?? null;

const FEDERATIONS: ReadonlySet<string> = new Set(['US', 'CA', 'AU', 'IN', 'BR', 'MX']);

/** Whether the press names the states of a country as often as its towns. */
export const isFederation = (iso2: string): boolean => FEDERATIONS.has(iso2);
