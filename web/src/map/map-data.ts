import { geoBounds, geoDistance, type GeoPermissibleObjects } from 'd3-geo';
import type { Feature } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import countriesUrl from 'world-atlas/countries-50m.json?url';
import lakesUrl from '../../../data/map/lakes.json?url';
import riversUrl from '../../../data/map/rivers.json?url';

interface Properties {
  readonly name: string | null;
  readonly rank?: number;
}

/** A country, river or lake, with a circle around it in degrees and radians to tell quickly whether it can be seen. */
export interface Shape {
  readonly geometry: GeoPermissibleObjects;
  readonly name: string;
  readonly rank: number;
  readonly centre: [number, number];
  readonly radius: number;
}

/** World: 1:50m. Near: 1:10m, for part of the world only. */
export type Level = 'world' | 'near';

export interface MapData {
  readonly countries: readonly Shape[];
  readonly rivers: Readonly<Record<Level, readonly Shape[]>>;
  readonly lakes: Readonly<Record<Level, readonly Shape[]>>;
}

type Packed = Topology<Record<string, GeometryCollection<Properties>>>;

function shapeOf(shape: Feature<GeoJSON.Geometry | null, Properties>): Shape[] {
  if (shape.geometry === null) return [];
  const [[west, south], [east, north]] = geoBounds(shape.geometry);
  const width = (east - west + 360) % 360;
  const centre: [number, number] = [west + width / 2, (south + north) / 2];
  const corners: [number, number][] = [
    [west, south],
    [west, north],
    [east, south],
    [east, north],
  ];
  // A country wider than half the world may lie outside the circle through its corners.
  const radius = width > 170 ? Math.PI : Math.max(...corners.map((corner) => geoDistance(centre, corner)));
  const { name, rank } = shape.properties;
  return [{ geometry: shape.geometry, name: name ?? '', rank: rank ?? 0, centre, radius }];
}

const shapes = (packed: Packed, object: string): Shape[] => {
  const collection = packed.objects[object];
  return collection === undefined ? [] : feature(packed, collection).features.flatMap(shapeOf);
};

async function fetchPacked(url: string): Promise<Packed> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: status ${response.status}`);
  return (await response.json()) as Packed;
}

/** Reads the map from the desk's own server. Rejects where a file is missing. */
export async function loadMap(): Promise<MapData> {
  const [countries, rivers, lakes] = await Promise.all([countriesUrl, riversUrl, lakesUrl].map(fetchPacked));
  return {
    countries: shapes(countries!, 'countries'),
    rivers: { world: shapes(rivers!, 'world'), near: shapes(rivers!, 'near') },
    lakes: { world: shapes(lakes!, 'world'), near: shapes(lakes!, 'near') },
  };
}
