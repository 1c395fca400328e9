import { foldName, skeletonOf } from '../../src/mention/places/fold.js';
import type { Divisions } from './divisions.js';
import { romaniseUkrainian } from './romanise.js';
import type { RawPlace } from './sources.js';

/** Kilometres within which a row of the supplement and a populated place of one name are the same place. */
const SAME_TOWN_KM = 15;
const SAME_DIVISION_KM = 400;

/**
 * Makes one list of the sources: rows of one GeoNames id are joined, codes of divisions become their names, rows of the
 * supplement name their division as the others do, and those that only add spellings to a known town or division are
 * joined to it.
 */
export function mergePlaces(
  lists: readonly (readonly RawPlace[])[],
  supplement: readonly RawPlace[],
  divisions: Divisions,
): RawPlace[] {
  const merged = joinDivisions(joinById(lists.flat()).map(inLatin));
  dropNamesOfOthers(merged);
  nameDivisions(merged, divisions);
  const byKey = indexByKey(merged);
  const divisionsByName = divisionNames(merged);
  for (const extra of supplement) {
    const named = { ...extra, admin1: divisionOf(extra, divisionsByName, divisions) };
    const same = sameAs(named, byKey);
    if (same) absorb(same, named);
    else merged.push(named);
  }
  return merged.sort(byIdentity);
}

/** The place under a name in Latin letters, where it has one or its own is Ukrainian. */
function inLatin(place: RawPlace): RawPlace {
  if (LATIN.test(place.name)) return place;
  const latin =
    place.country === 'UA'
      ? romaniseUkrainian(place.name)
      : (place.names.find((name) => LATIN.test(name)) ?? place.name);
  return { ...place, name: latin, names: [latin, ...place.names] };
}

const LATIN = /^[\p{Script=Latin}\p{N}\p{P}\p{Z}\p{M}\p{Sk}ʼʹʻ]+$/u;

function joinById(places: readonly RawPlace[]): RawPlace[] {
  const known = new Map<string, RawPlace>();
  for (const place of places) {
    const key = place.slug ?? `${place.origin}:${place.id}`;
    const before = known.get(key);
    if (!before) known.set(key, { ...place, names: [...place.names] });
    else {
      before.names.push(...place.names);
      before.population = Math.max(before.population, place.population);
      before.fame = Math.max(before.fame, place.fame);
      before.radius ||= place.radius;
    }
  }
  return [...known.values()];
}

/** Joins each division that another source has too with that of GeoNames. */
function joinDivisions(places: readonly RawPlace[]): RawPlace[] {
  const known = indexByKey(places.filter(({ feature, origin }) => feature === 'A.ADM1' && origin === 'gn'));
  return places.filter((place) => {
    if (place.feature !== 'A.ADM1' || place.origin === 'gn') return true;
    const same = sameAs(place, known);
    same?.names.push(...place.names);
    return same === null;
  });
}

/** A division that was cut out of another keeps its own name: "West Darfur" is no longer one of Central Darfur's. */
function dropNamesOfOthers(places: readonly RawPlace[]): void {
  const divisions = places.filter(({ feature }) => feature === 'A.ADM1');
  const owners = new Map(divisions.map(({ country, name }) => [`${country} ${foldName(name)}`, name]));
  for (const place of divisions)
    place.names = place.names.filter((name) => {
      const owner = owners.get(`${place.country} ${foldName(name)}`);
      return owner === undefined || foldName(owner) === foldName(place.name);
    });
}

/** Towns of a division that are looked up on the map of divisions, the largest first. */
const WITNESSES = 9;

/**
 * Replaces codes ("11") and other names of divisions by the name the map of divisions has for most of its largest
 * towns; where the map is silent, by the name of the code.
 */
function nameDivisions(places: RawPlace[], { byCode, around }: Divisions): void {
  const groups = new Map<string, RawPlace[]>();
  for (const place of places) {
    if (place.feature === 'A.PCLI' || place.feature === 'A.ADM1' || place.admin1 === '') continue;
    const key = `${place.country}.${place.admin1}`;
    const group = groups.get(key);
    if (group) group.push(place);
    else groups.set(key, [place]);
  }
  for (const [key, group] of groups) {
    const largest = [...group].sort((a, b) => b.population - a.population).slice(0, WITNESSES);
    const name =
      BRITISH[key] ?? mostFrequent(largest.map(({ country, lat, lon }) => around(country, lat, lon)));
    const isCode = /^[A-Z0-9]{1,4}$/.test(group[0]!.admin1);
    for (const place of group) place.admin1 = name || byCode.get(key) || (isCode ? '' : place.admin1);
  }
}

function mostFrequent(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

const BRITISH: Readonly<Record<string, string>> = {
  'GB.ENG': 'England',
  'GB.SCT': 'Scotland',
  'GB.WLS': 'Wales',
  'GB.NIR': 'Northern Ireland',
};

function indexByKey(places: readonly RawPlace[]): Map<string, RawPlace[]> {
  const index = new Map<string, RawPlace[]>();
  for (const place of places)
    for (const key of new Set(place.names.map(foldName)))
      index.set(`${place.country} ${key}`, [...(index.get(`${place.country} ${key}`) ?? []), place]);
  return index;
}

/** "Anbar" and "Al Anbar", "Rakhine" and "Rakhine State" come out the same. */
const bareDivision = (name: string): string =>
  foldName(name)
    .replace(/^(?:al|as|ar|an|ash|ad) /, '')
    .replace(/ (?:state|province|region|governorate|district)$/, '');

/** What other places call each division, by country and by its names without articles and words for divisions. */
function divisionNames(places: readonly RawPlace[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { feature, country, admin1, names: own } of places)
    if (feature === 'A.ADM1' && admin1 !== '')
      for (const key of own.map((name) => `${country} ${bareDivision(name)}`))
        if (!names.has(key)) names.set(key, admin1);
  return names;
}

/** The division of a row of the supplement as other places call it; the map tells where the spelling does not. */
function divisionOf(
  { country, admin1, lat, lon, feature }: RawPlace,
  names: ReadonlyMap<string, string>,
  { around }: Divisions,
): string {
  if (admin1 === '' || feature === 'A.ADM1') return admin1;
  const known = names.get(`${country} ${bareDivision(admin1)}`);
  const name = known ?? around(country, lat, lon);
  return known || skeletonOf(bareDivision(name)) === skeletonOf(bareDivision(admin1)) ? name : admin1;
}

function sameAs(extra: RawPlace, index: ReadonlyMap<string, RawPlace[]>): RawPlace | null {
  const kind = extra.feature[0];
  const isQuarter = extra.feature === 'P.PPLX';
  if ((kind !== 'P' && kind !== 'A') || isQuarter) return null;
  const limit = kind === 'P' ? SAME_TOWN_KM : SAME_DIVISION_KM;
  const near = extra.names
    .flatMap((name) => index.get(`${extra.country} ${foldName(name)}`) ?? [])
    .filter((place) => place.feature[0] === kind && place.origin === 'gn' && distance(place, extra) <= limit)
    .filter((place) => kind === 'P' || (place.feature === extra.feature && place.feature !== 'A.PCLI'));
  return (
    [...near].sort((a, b) => b.population - a.population || distance(a, extra) - distance(b, extra))[0] ??
    null
  );
}

function absorb(place: RawPlace, extra: RawPlace): void {
  place.names.push(...extra.names);
  place.name = extra.name;
  if (extra.feature[0] !== 'A') return;
  place.lat = extra.lat;
  place.lon = extra.lon;
  place.radius = extra.radius;
  place.admin1 = extra.admin1 || place.admin1;
}

/** Rough kilometres: enough to tell one town from another. */
function distance(a: RawPlace, b: RawPlace): number {
  const x = (a.lon - b.lon) * Math.cos((a.lat * Math.PI) / 180);
  return Math.hypot(x, a.lat - b.lat) * 111.2;
}

const byIdentity = (a: RawPlace, b: RawPlace): number =>
  compare(a.country, b.country) ||
  compare(a.feature, b.feature) ||
  compare(a.admin1, b.admin1) ||
  (a.id ?? 0) - (b.id ?? 0) ||
  compare(a.slug ?? '', b.slug ?? '');

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
