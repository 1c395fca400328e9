import { hashText, lazy, openTables, readAsset } from '../../lib/index.js';
import {
  CHECK_SEED,
  GAZETTEER_FILE,
  GAZETTEER_KIND,
  GAZETTEER_VERSION,
  NAME_STRIDE,
  ORIGINS,
  unpackPopulation,
} from './format.js';

/** Number of a place in the packed gazetteer. */
export type Row = number;

/** The packed gazetteer: columns read in place, names found by the hash of their folded form. */
export interface Gazetteer {
  readonly size: number;
  /** Places one of whose names folds to the key, in the gazetteer's order. */
  readonly exact: (folded: string) => Row[];
  /** Places one of whose names has the skeleton. */
  readonly loose: (skeleton: string) => Row[];
  readonly id: (row: Row) => string;
  readonly name: (row: Row) => string;
  readonly lat: (row: Row) => number;
  readonly lon: (row: Row) => number;
  /** Inhabitants; 0 where the source gives none. */
  readonly population: (row: Row) => number;
  /** Whether the place comes from this project's own tables: it was entered because texts name it. */
  readonly isOwn: (row: Row) => boolean;
  /** How many names the world has for it, up to 100: what is well known has many. */
  readonly fame: (row: Row) => number;
  /** ISO 3166-1 alpha-2, or the empty string. */
  readonly country: (row: Row) => string;
  readonly admin1: (row: Row) => string;
  /** GeoNames class and code: "P.PPL", "A.ADM1". */
  readonly feature: (row: Row) => string;
  /** Kilometres around the point within which the place lies. */
  readonly radius: (row: Row) => number;
}

/** The gazetteer of the package, opened at first use. Throws asset.missing or asset.version. */
export const gazetteer: () => Gazetteer = lazy(() => openGazetteer(readAsset(GAZETTEER_FILE)));

/** Opens packed bytes (train/places/pack.ts) without building objects. Throws asset.version. */
export function openGazetteer(bytes: Uint8Array): Gazetteer {
  const tables = openTables(bytes, GAZETTEER_KIND, GAZETTEER_VERSION, GAZETTEER_FILE);
  const [origin, ids] = [tables.u8('origin'), tables.u32('id')];
  const [lats, lons] = [tables.f32('lat'), tables.f32('lon')];
  const [populations, countryOf] = [tables.u16('population'), tables.u8('country')];
  const fame = tables.u8('fame');
  const [featureOf, divisionOf] = [tables.u8('feature'), tables.u16('admin1')];
  const [countries, features] = [tables.strings('countries'), tables.strings('features')];
  const [divisions, slugs] = [tables.strings('divisions'), tables.strings('slugs')];
  const names = nameReader(tables.u8('names.bytes'), tables.u8('names.lengths'), tables.u32('names.starts'));
  const [radiusRows, radii] = [tables.u32('radius.rows'), tables.u32('radius.km')];
  const index = (name: string) =>
    indexReader(
      tables.u32(`${name}.starts`),
      tables.u16(`${name}.low`),
      tables.u8(`${name}.check`),
      tables.u16(`${name}.rowLow`),
      tables.u8(`${name}.rowHigh`),
    );
  const population = (row: Row): number => unpackPopulation(populations[row]!);
  return {
    size: ids.length,
    exact: index('exact'),
    loose: index('loose'),
    id: (row) => {
      const kind = ORIGINS[origin[row]!]!;
      return kind === 'ro' || ids[row] === 0 ? `ro:${slugs.at(ids[row]!)}` : `${kind}:${ids[row]!}`;
    },
    name: names,
    lat: (row) => round(lats[row]!),
    lon: (row) => round(lons[row]!),
    population,
    isOwn: (row) => ORIGINS[origin[row]!] === 'ro',
    fame: (row) => fame[row]!,
    country: (row) => countries.at(countryOf[row]!),
    admin1: (row) => divisions.at(divisionOf[row]!),
    feature: (row) => features.at(featureOf[row]!),
    radius: (row) => {
      const at = find(radiusRows, row);
      if (at >= 0) return radii[at]!;
      return features.at(featureOf[row]!) === 'A.ADM2' ? DISTRICT_KM : radiusByPopulation(population(row));
    },
  };
}

/** Four decimals: ten metres, and no digits that single precision made up. */
const round = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;

/** Kilometres taken for a district of which the source gives no extent. */
const DISTRICT_KM = 20;

/** Kilometres from the middle of a town to its edge, by its inhabitants. */
const radiusByPopulation = (population: number): number =>
  population < 10_000 ? 3 : population < 100_000 ? 5 : population < 1_000_000 ? 10 : 20;

function find(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = sorted[middle]!;
    if (found === value) return middle;
    if (found < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function nameReader(bytes: Uint8Array, lengths: Uint8Array, starts: Uint32Array): (row: Row) => string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return (row) => {
    const block = Math.floor(row / NAME_STRIDE);
    let offset = starts[block]!;
    for (let i = block * NAME_STRIDE; i < row; i += 1) offset += lengths[i]!;
    return buffer.toString('utf8', offset, offset + lengths[row]!);
  };
}

function indexReader(
  starts: Uint32Array,
  low: Uint16Array,
  check: Uint8Array,
  rowLow: Uint16Array,
  rowHigh: Uint8Array,
): (key: string) => Row[] {
  return (key) => {
    const hash = hashText(key);
    const sign = hashText(key, CHECK_SEED) & 0xff;
    const rest = hash & 0xffff;
    const rows: Row[] = [];
    for (let i = starts[hash >>> 16]!; i < starts[(hash >>> 16) + 1]!; i += 1)
      if (low[i] === rest && check[i] === sign) rows.push(rowLow[i]! + rowHigh[i]! * 65536);
    return rows;
  };
}
