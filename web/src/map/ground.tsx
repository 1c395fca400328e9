import { geoPath } from 'd3-geo';
import { useMemo } from 'preact/hooks';
import { clash, type Box } from '../model/labels.js';
import { inReach, projectionOf, reachOf, type Size, type View } from '../model/map-view.js';
import type { Level, MapData, Shape } from './map-data.js';

/** The box, in degrees, in which the finer rivers and lakes are complete. */
const FINE = { west: 5, east: 80, south: -5, north: 60 } as const;

const isFine = ({ centre: [lon, lat], angle }: { centre: [number, number]; angle: number }): boolean => {
  const reach = (angle * 180) / Math.PI;
  return (
    lon - reach > FINE.west && lon + reach < FINE.east && lat - reach > FINE.south && lat + reach < FINE.north
  );
};

/** Highest rank (0 = biggest) of river and lake to draw, by the angle seen in radians. */
const rankFor = (angle: number): number => (angle > 0.25 ? 3 : angle > 0.08 ? 6 : 12);

/** A country's name is shown where at least this many square pixels of it are seen. */
const LABELLED_AREA = 5000;

interface Props {
  readonly data: MapData;
  readonly view: View;
  readonly size: Size;
  /** Points beside which no country's name is put. */
  readonly avoid: readonly { readonly x: number; readonly y: number }[];
  /** Where the frame is covered. */
  readonly covered: Box;
}

/** Half the width of a country's name in pixels. */
const halfOf = (name: string): number => name.length * 4.5;

function draw({ data, view, size }: Omit<Props, 'avoid' | 'covered'>) {
  const reach = reachOf(view, size);
  const path = geoPath(projectionOf(view, size)).digits(1);
  const level: Level = isFine(reach) ? 'near' : 'world';
  const most = rankFor(reach.angle);
  const seen = (shapes: readonly Shape[]) =>
    shapes.filter(({ rank, centre, radius }) => rank <= most && inReach(reach, centre, radius));
  const line = (shapes: readonly Shape[]) =>
    seen(shapes)
      .map(({ geometry }) => path(geometry) ?? '')
      .join('');
  const countries = seen(data.countries);
  return {
    land: line(data.countries),
    rivers: line(data.rivers[level]),
    lakes: line(data.lakes[level]),
    names: countries.flatMap(({ geometry, name }) => {
      if (path.area(geometry) < LABELLED_AREA) return [];
      const [x, y] = path.centroid(geometry);
      const half = halfOf(name);
      return x > half && x < size.width - half && y > 12 && y < size.height - 12 ? [{ name, x, y }] : [];
    }),
  };
}

/** Room around a point that a country's name leaves free, in pixels: width and height. */
const FREE = [80, 20] as const;

const isFree = (avoid: Props['avoid'], x: number, y: number): boolean =>
  !avoid.some((point) => Math.abs(point.x - x) < FREE[0] && Math.abs(point.y - y) < FREE[1]);

const boxOf = ({ name, x, y }: { name: string; x: number; y: number }): Box => ({
  left: x - halfOf(name),
  right: x + halfOf(name),
  top: y - 12,
  bottom: y + 4,
});

/** Land, borders, rivers and lakes under the places. */
export function Ground({ data, view, size, avoid, covered }: Props) {
  const { land, rivers, lakes, names } = useMemo(() => draw({ data, view, size }), [data, view, size]);
  return (
    <g class="ground">
      <path class="land" d={land} />
      <path class="rivers" d={rivers} />
      <path class="lakes" d={lakes} />
      {names
        .filter((label) => isFree(avoid, label.x, label.y) && !clash(boxOf(label), covered))
        .map(({ name, x, y }) => (
          <text key={name} class="country" x={x} y={y}>
            {name}
          </text>
        ))}
    </g>
  );
}
