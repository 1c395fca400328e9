import { readFileSync, existsSync, readdirSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { join } from 'node:path';

/** A place as a source gives it, before sources are merged. */
export interface RawPlace {
  readonly origin: 'gn' | 'wof' | 'ro' | 'iso';
  /** Number of the source; null for the supplement, which has a slug. */
  readonly id: number | null;
  readonly slug: string | null;
  name: string;
  names: string[];
  lat: number;
  lon: number;
  population: number;
  /** Number of names in all languages that the source gives. */
  fame: number;
  /** ISO 3166-1 alpha-2; empty where the place belongs to none or to several. */
  country: string;
  /** Name of the first-level division, or a code to be replaced by it. */
  admin1: string;
  feature: string;
  /** Kilometres; 0 where it follows from the population. */
  radius: number;
}

/** Rows of a tab-separated text with a header; lines that are empty or begin with # are notes. */
export function tableRows(text: string): Record<string, string>[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const header = lines[0]!.split('\t');
  return lines.slice(1).map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(header.map((name, i) => [name, cells[i] ?? '']));
  });
}

const LATIN = /^[\p{Script=Latin}\p{M}\p{P}\p{Zs}\d`ʻʼ]+$/u;

/** Names a Latin-script text may use: capitalised, no codes, not too long. */
const usable = (name: string): boolean =>
  name.length >= 3 &&
  name.length <= 40 &&
  LATIN.test(name) &&
  /^[\p{Lu}`ʻ‘’']/u.test(name.replace(/^(al|el|as|ash|ad|an|ar|at|az|d|l)[- ']/u, '')) &&
  !/^[A-Z]{3,4}$/.test(name);

/** Countries whose names are transliterated, so that alternate spellings matter for small places too. */
const TRANSLITERATED = new Set(
  'SY IQ LB YE SD SS PS IL LY AF UA RU BY GE AM AZ IR JO EG SA KW AE OM QA BH DZ TN MA MR PK TR KZ UZ TM KG TJ ET ER SO DJ MM ML NE TD BF CD CN IN BD NP LK KP KR TH'.split(
    ' ',
  ),
);

/** Countries far from the theatres, and read about less in English: their villages are left out. */
const TOWNS_ONLY = new Set(
  'MX CN FR IT DE ID ES RO PL AT CZ BE BR PE CH GR NL JP SE HR CO AR TH PT HU PA VN NO SK BG SI DK FI PH CL EC VE'.split(
    ' ',
  ),
);

/** GeoNames cities500: the 19 columns of its dump. */
export function readCities(file: string): RawPlace[] {
  const places: RawPlace[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const cells = line.split('\t');
    if (cells.length < 15) continue;
    const population = Number(cells[14]);
    const country = cells[8]!;
    const feature = `${cells[6]}.${cells[7]}`;
    if (TOWNS_ONLY.has(country) && population < 2000 && !/PPLA[2]?$/.test(feature)) continue;
    if (/PPL[HQW]$|PPLCH$/.test(feature) && population < 5000) continue;
    const wanted = TRANSLITERATED.has(country) || population >= 50_000 || /PPL[AC]$/.test(feature);
    const alternates = wanted
      ? cells[3]!
          .split(',')
          .filter(usable)
          .slice(0, population >= 100_000 ? 60 : 24)
      : [];
    places.push({
      origin: 'gn',
      id: Number(cells[0]),
      slug: null,
      name: cells[1]!,
      names: [...new Set([cells[1]!, cells[2]!, ...alternates])],
      lat: Number(cells[4]),
      lon: Number(cells[5]),
      population,
      fame: cells[3]!.split(',').length,
      country,
      admin1: cells[10]!,
      feature,
      radius: 0,
    });
  }
  return places;
}

const WOF_FEATURE: Readonly<Record<string, string>> = {
  region: 'A.ADM1',
  county: 'A.ADM2',
  locality: 'P.PPL',
  localadmin: 'P.PPL',
  neighbourhood: 'P.PPLX',
  campus: 'S.BLDG',
};

/** Who's On First extracts, one file a country. */
export function readWhosOnFirst(folder: string): RawPlace[] {
  const places: RawPlace[] = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.tsv.gz'))
    .sort()) {
    const rows = tableRows(gunzipSync(readFileSync(join(folder, file))).toString('utf8'));
    for (const row of rows) {
      const feature = WOF_FEATURE[row['placetype']!];
      if (!feature || row['superseded_by'] || row['deprecated'] || !row['name']) continue;
      // Turkey alone has 50,000 hamlets; those that matter are in cities500.
      if (row['country'] === 'TR' && feature.startsWith('P') && !Number(row['population'])) continue;
      const geonames = Number(row['geonames_id']) || null;
      places.push({
        origin: geonames ? 'gn' : 'wof',
        id: geonames ?? Number(row['wof_id']),
        slug: null,
        name: row['name'].replace(/ ?\(.*\)$/, ''),
        names: [row['name'], ...row['latin_variants']!.split('|').filter(usable).slice(0, 16)],
        lat: Number(row['lat']),
        lon: Number(row['lon']),
        population: Number(row['population']) || 0,
        fame: 0,
        country: row['country']!,
        admin1: row['admin1']!.replace(/ \(.*\)$/, ''),
        feature: feature === 'P.PPL' && row['feature']?.startsWith('P.') ? row['feature'] : feature,
        radius: 0,
      });
    }
  }
  return places;
}

/** The table of countries and the supplement, both kept in this repository. */
export function readOwnTables(folder: string): { countries: RawPlace[]; supplement: RawPlace[] } {
  const list = (cell: string) => cell.split(';').filter((name) => name !== '');
  const countries = tableRows(readFileSync(join(folder, 'countries.tsv'), 'utf8')).map((row): RawPlace => ({
    origin: 'gn',
    id: Number(row['geonames']),
    slug: null,
    name: row['name']!,
    names: [row['name']!, row['iso3']!, ...list(row['aliases']!)],
    lat: Number(row['lat']),
    lon: Number(row['lon']),
    population: 0,
    fame: 0,
    country: row['iso2']!,
    admin1: '',
    feature: 'A.PCLI',
    radius: Number(row['radius_km']),
  }));
  const supplement = tableRows(readFileSync(join(folder, 'supplement.tsv'), 'utf8')).map((row): RawPlace => {
    const countriesOf = row['countries']!.split(' ').filter((code) => code !== '');
    return {
      origin: 'ro',
      id: null,
      slug: row['slug']!,
      name: row['name']!,
      names: [row['name']!, ...list(row['aliases']!)],
      lat: Number(row['lat']),
      lon: Number(row['lon']),
      population: 0,
      fame: 0,
      // What lies in several, or is claimed by several, is counted under none.
      country: countriesOf.length === 1 ? countriesOf[0]! : '',
      admin1: row['admin1']!,
      feature: row['feature']!,
      radius: Number(row['radius_km']),
    };
  });
  return { countries, supplement };
}

/** Path of a needed file, or an error that says how to get it. */
export function needed(file: string): string {
  if (existsSync(file)) return file;
  throw new Error(`${file} is missing: see models/places/README.md for how to fetch the sources`);
}
