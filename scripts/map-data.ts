/**
 * Packs the rivers and lakes of the desk's map: GeoJSON in, quantised TopoJSON out (data/map/README.md).
 * Run: npx tsx scripts/map-data.ts FOLDER_WITH_THE_GEOJSON
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { assetPath } from '../src/lib/index.js';

/** A step of the grid, in degrees: about 200 m. What moves less than this is left out. */
const GRID = 0.002;

interface Properties {
  readonly name: string | null;
  readonly rank: number;
}

interface Level {
  readonly file: string;
  /** How far a line may stray from its source, in degrees. */
  readonly tolerance: number;
}

const LAYERS: Readonly<Record<string, Readonly<Record<string, Level>>>> = {
  rivers: {
    world: { file: 'rivers-50m.geojson.gz', tolerance: 0.015 },
    near: { file: 'rivers-10m-theatre.geojson.gz', tolerance: 0.004 },
  },
  lakes: {
    world: { file: 'lakes-50m.geojson.gz', tolerance: 0.015 },
    near: { file: 'lakes-10m-theatre.geojson.gz', tolerance: 0.004 },
  },
};

/** Distance of a point from a segment, in the units of the coordinates. */
function distance(point: Position, from: Position, to: Position): number {
  const [px, py, ax, ay] = [point[0]!, point[1]!, from[0]!, from[1]!];
  const dx = to[0]! - ax;
  const dy = to[1]! - ay;
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / length));
  return Math.hypot(px - ax - share * dx, py - ay - share * dy);
}

/** Douglas and Peucker's line simplification; the two ends stay. */
function simplify(line: Position[], tolerance: number): Position[] {
  const keep = new Set([0, line.length - 1]);
  const waiting: [number, number][] = [[0, line.length - 1]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [first, last] = next;
    let farthest = -1;
    let most = tolerance;
    for (let i = first + 1; i < last; i += 1) {
      const away = distance(line[i]!, line[first]!, line[last]!);
      if (away > most) [farthest, most] = [i, away];
    }
    if (farthest < 0) continue;
    keep.add(farthest);
    waiting.push([first, farthest], [farthest, last]);
  }
  return line.filter((_, i) => keep.has(i));
}

/** A line as steps on the grid from its first point, as TopoJSON has it. */
function quantise(line: Position[]): number[][] {
  let last = [0, 0];
  const steps: number[][] = [];
  for (const point of line) {
    const here = [Math.round(point[0]! / GRID), Math.round(point[1]! / GRID)];
    const step = [here[0]! - last[0]!, here[1]! - last[1]!];
    if (steps.length === 0 || step[0] !== 0 || step[1] !== 0) steps.push(step);
    last = here;
  }
  return steps;
}

function pack(layer: Readonly<Record<string, Level>>, folder: string) {
  const arcs: number[][][] = [];
  const add = (line: Position[], tolerance: number) => arcs.push(quantise(simplify(line, tolerance))) - 1;
  const shape = (geometry: Geometry, tolerance: number) => {
    const line = (points: Position[]) => [add(points, tolerance)];
    switch (geometry.type) {
      case 'LineString':
        return { type: geometry.type, arcs: line(geometry.coordinates) };
      case 'MultiLineString':
      case 'Polygon':
        return { type: geometry.type, arcs: geometry.coordinates.map(line) };
      case 'MultiPolygon':
        return { type: geometry.type, arcs: geometry.coordinates.map((rings) => rings.map(line)) };
      default:
        throw new Error(`no use for a ${geometry.type} on the map`);
    }
  };
  const pieces = (feature: Feature<Geometry, Properties>, tolerance: number) => ({
    ...shape(feature.geometry, tolerance),
    properties: { name: feature.properties.name, rank: feature.properties.rank },
  });
  const objects = Object.entries(layer).map(([name, { file, tolerance }]) => {
    const source = JSON.parse(
      gunzipSync(readFileSync(join(folder, file))).toString('utf8'),
    ) as FeatureCollection<Geometry, Properties>;
    const geometries = source.features.map((feature) => pieces(feature, tolerance));
    return [name, { type: 'GeometryCollection', geometries }] as const;
  });
  return {
    type: 'Topology',
    transform: { scale: [GRID, GRID], translate: [0, 0] },
    objects: Object.fromEntries(objects),
    arcs,
  };
}

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: map-data.ts FOLDER');
for (const [name, layer] of Object.entries(LAYERS))
  writeFileSync(assetPath(`data/map/${name}.json`), `${JSON.stringify(pack(layer, folder))}\n`);
