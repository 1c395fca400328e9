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
  readonly capital: string;
}

interface CountryTable {
  readonly byIso: ReadonlyMap<string, Country>;
  /** Countries by the words for their people and by their adjectives, in lower case. */
  readonly byDemonym: ReadonlyMap<string, Country>;
  /** Names and aliases in lower case, the longest first. */
  readonly names: readonly (readonly [name: string, country: Country])[];
}

const table = lazy((): CountryTable => {
  const byIso = new Map<string, Country>();
  const byDemonym = new Map<string, Country>();
  const names: [string, Country][] = [];
  for (const row of readTable('data/places/countries.tsv')) {
    const country: Country = {
      iso2: row['iso2']!,
      name: row['name']!,
      lat: Number(row['lat']),
      lon: Number(row['lon']),
      radius: Number(row['radius_km']),
      id: `gn:${row['geonames']}`,
      capital: row['capital']!,
    };
    byIso.set(country.iso2, country);
    for (const name of [country.name, ...row['aliases']!.split(';')])
      if (name !== '') names.push([name.toLowerCase(), country]);
    for (const word of row['demonyms']!.split(';'))
      if (word !== '' && !byDemonym.has(word.toLowerCase())) byDemonym.set(word.toLowerCase(), country);
  }
  names.sort(([a], [b]) => b.length - a.length);
  return { byIso, byDemonym, names };
});

/** The country that a phrase names, or whose people or bodies it speaks of ("Haitian National Police"), or null. */
export function countryInPhrase(phrase: string): Country | null {
  const words = ` ${phrase
    .toLowerCase()
    .split(/[^\p{L}\p{N}'’-]+/u)
    .join(' ')} `;
  const named = table().names.find(([name]) => words.includes(` ${name} `));
  if (named) return named[1];
  for (const word of words.trim().split(' ')) {
    const country = countryOfDemonym(word);
    if (country) return country;
  }
  return null;
}

/** The country of that very name, with or without its article, or null. */
export function countryNamed(name: string): Country | null {
  const bare = name.toLowerCase().replace(/^the /, '');
  return table().names.find(([known]) => known === bare)?.[1] ?? null;
}

/** The country of an ISO 3166-1 alpha-2 code, or null. */
export const countryOf = (iso2: string): Country | null => table().byIso.get(iso2) ?? null;

/** The country whose people or things the word names ("Syrian", "Turks"), or null. */
export const countryOfDemonym = (word: string): Country | null =>
  table().byDemonym.get(word.toLowerCase()) ?? null;

const FEDERATIONS: ReadonlySet<string> = new Set(['US', 'CA', 'AU', 'IN', 'BR', 'MX']);

/** Whether the press names the states of a country as often as its towns. */
export const isFederation = (iso2: string): boolean => FEDERATIONS.has(iso2);
