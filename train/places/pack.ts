import { hashText, packTables } from '../../src/lib/index.js';
import { foldName, skeletonOf } from '../../src/mention/places/fold.js';
import {
  BUCKETS,
  CHECK_SEED,
  GAZETTEER_KIND,
  GAZETTEER_VERSION,
  NAME_STRIDE,
  ORIGINS,
  packPopulation,
} from '../../src/mention/places/format.js';
import type { RawPlace } from './sources.js';

/** Countries whose towns are also found by the skeleton of their names. */
const BY_SKELETON = new Set(
  'SY IQ LB YE SD SS PS IL LY AF UA RU BY GE AM AZ IR JO EG SA TR ET ER SO DJ TD TN DZ MA MM PK'.split(' '),
);
const DIVISION_WORDS =
  /^(?:province|governorate|region|state|district|muhafazat|wilayat|oblast|autonomous oblast|republic of) | (?:oblast|province|governorate|region|state|prefecture|department|district|division|republic|krai)$/;

/** Packs places as columns; the reader is src/mention/places/gazetteer.ts. */
export function packGazetteer(places: readonly RawPlace[]): Uint8Array {
  const countries = [...new Set(places.map(({ country }) => country))].sort();
  const features = [...new Set(places.map(({ feature }) => feature))].sort();
  const divisions = [...new Set(places.map(({ admin1 }) => admin1))].sort();
  const slugs = [...new Set(places.flatMap(({ slug }) => slug ?? []))].sort();
  const column = <T extends Uint8Array | Uint16Array | Uint32Array | Float32Array>(
    array: T,
    value: (place: RawPlace) => number,
  ): T => {
    places.forEach((place, i) => (array[i] = value(place)));
    return array;
  };
  const at = (list: readonly string[]) => {
    const index = new Map(list.map((text, i) => [text, i]));
    return (text: string) => index.get(text)!;
  };
  const [countryAt, featureAt, divisionAt, slugAt] = [at(countries), at(features), at(divisions), at(slugs)];
  const n = places.length;
  return packTables(GAZETTEER_KIND, GAZETTEER_VERSION, {
    countries,
    features,
    divisions,
    slugs,
    origin: column(new Uint8Array(n), ({ origin }) => ORIGINS.indexOf(origin)),
    id: column(new Uint32Array(n), ({ id, slug }) => (slug === null ? (id ?? 0) : slugAt(slug))),
    lat: column(new Float32Array(n), ({ lat }) => lat),
    lon: column(new Float32Array(n), ({ lon }) => lon),
    population: column(new Uint16Array(n), ({ population }) => packPopulation(population)),
    fame: column(new Uint8Array(n), ({ fame }) => Math.min(100, fame)),
    country: column(new Uint8Array(n), ({ country }) => countryAt(country)),
    feature: column(new Uint8Array(n), ({ feature }) => featureAt(feature)),
    admin1: column(new Uint16Array(n), ({ admin1 }) => divisionAt(admin1)),
    ...packNames(places.map(({ name }) => name)),
    ...packIndex('exact', places.map(exactKeys)),
    ...packIndex(
      'loose',
      places.map((place) => (BY_SKELETON.has(place.country) ? looseKeys(place) : [])),
    ),
    ...packRadii(places),
  });
}

/** Radii are given for few rows, at the front of no order: pairs of row and kilometres. */
function packRadii(places: readonly RawPlace[]): Record<string, Uint32Array> {
  const given = places.flatMap(({ radius }, row) => (radius > 0 ? [[row, Math.round(radius)] as const] : []));
  return {
    'radius.rows': Uint32Array.from(given, ([row]) => row),
    'radius.km': Uint32Array.from(given, ([, km]) => km),
  };
}

function exactKeys({ names, feature }: RawPlace): string[] {
  const keys = names.map(foldName);
  const bare = feature.startsWith('A.ADM1') ? keys.map((key) => key.replace(DIVISION_WORDS, '').trim()) : [];
  return [...new Set([...keys, ...bare])].filter((key) => key.length >= 2);
}

const looseKeys = ({ names }: RawPlace): string[] =>
  [...new Set(names.map((name) => skeletonOf(foldName(name))))].filter((key) => key !== '');

function packNames(names: readonly string[]): Record<string, Uint8Array | Uint32Array> {
  const encoded = names.map((name) => new TextEncoder().encode(name).subarray(0, 255));
  const starts = new Uint32Array(Math.ceil(names.length / NAME_STRIDE) + 1);
  const bytes = new Uint8Array(encoded.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  encoded.forEach((name, i) => {
    if (i % NAME_STRIDE === 0) starts[i / NAME_STRIDE] = offset;
    bytes.set(name, offset);
    offset += name.length;
  });
  return {
    'names.bytes': bytes,
    'names.lengths': Uint8Array.from(encoded, ({ length }) => length),
    'names.starts': starts,
  };
}

/** Entries (key, row) sorted by the key's hash: bucket starts, low 16 bits, a check byte, and the row in three bytes. */
function packIndex(
  name: string,
  keys: readonly (readonly string[])[],
): Record<string, Uint8Array | Uint16Array | Uint32Array> {
  const entries = keys.flatMap((list, row) =>
    list.map((key) => ({ hash: hashText(key), check: hashText(key, CHECK_SEED) & 0xff, row })),
  );
  entries.sort((a, b) => a.hash - b.hash || a.check - b.check || a.row - b.row);
  const starts = new Uint32Array(BUCKETS + 1);
  for (const { hash } of entries) starts[(hash >>> 16) + 1]! += 1;
  for (let i = 0; i < BUCKETS; i += 1) starts[i + 1]! += starts[i]!;
  return {
    [`${name}.starts`]: starts,
    [`${name}.low`]: Uint16Array.from(entries, ({ hash }) => hash & 0xffff),
    [`${name}.check`]: Uint8Array.from(entries, ({ check }) => check),
    [`${name}.rowLow`]: Uint16Array.from(entries, ({ row }) => row & 0xffff),
    [`${name}.rowHigh`]: Uint8Array.from(entries, ({ row }) => row >>> 16),
  };
}
