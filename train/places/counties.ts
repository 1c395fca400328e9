import { readFileSync } from 'node:fs';
import type { RawPlace } from './sources.js';

interface Topology {
  readonly transform: { readonly scale: [number, number]; readonly translate: [number, number] };
  readonly arcs: readonly (readonly (readonly [number, number])[])[];
  readonly objects: Readonly<Record<string, { readonly geometries: readonly Geometry[] }>>;
}
interface Geometry {
  readonly type: string;
  readonly id: string;
  readonly arcs: unknown;
  readonly properties: { readonly name: string };
}

/** Counties of the United States (Census Bureau, by the npm package us-atlas): middle of the box and its size. */
export function readCounties(file: string): RawPlace[] {
  const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology;
  const points = topology.arcs.map((arc) => decode(topology, arc));
  const states = new Map(
    topology.objects['states']!.geometries.map(({ id, properties }) => [id, properties.name]),
  );
  return topology.objects['counties']!.geometries.flatMap((county): RawPlace[] => {
    const state = states.get(county.id.slice(0, 2));
    const all = arcsOf(county.arcs).flatMap((arc) => points[arc < 0 ? ~arc : arc]!);
    if (!state || all.length === 0) return [];
    const lons = all.map(([lon]) => lon);
    const lats = all.map(([, lat]) => lat);
    const [west, east] = [Math.min(...lons), Math.max(...lons)];
    const [south, north] = [Math.min(...lats), Math.max(...lats)];
    const kind = state === 'Louisiana' ? 'Parish' : 'County';
    const name = `${county.properties.name} ${kind}`;
    return [
      {
        origin: 'ro',
        id: null,
        slug: `us-${county.id}`,
        name,
        names: [name],
        lat: (south + north) / 2,
        lon: (west + east) / 2,
        population: 0,
        fame: 0,
        country: 'US',
        admin1: state,
        feature: 'A.ADM2',
        radius: Math.max(5, Math.round((north - south) * 55)),
      },
    ];
  });
}

const arcsOf = (arcs: unknown): number[] =>
  Array.isArray(arcs) ? arcs.flatMap((one: unknown) => (typeof one === 'number' ? [one] : arcsOf(one))) : [];

function decode({ transform }: Topology, arc: readonly (readonly [number, number])[]): [number, number][] {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * transform.scale[0] + transform.translate[0], y * transform.scale[1] + transform.translate[1]];
  });
}
