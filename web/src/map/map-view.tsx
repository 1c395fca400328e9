import { useMemo, useRef, useState } from 'preact/hooks';
import { placeLabels, type Box } from '../model/labels.js';
import { fitView, pixelsOf, projectionOf, scaleBar, type Size, type View } from '../model/map-view.js';
import type { MapPlace } from '../model/places.js';
import { useSize } from '../use-size.js';
import { Ground } from './ground.js';
import { useMapData } from './use-map-data.js';

interface Props {
  /** What is shown clearly. */
  readonly main: readonly MapPlace[];
  /** What is shown dimly. */
  readonly others: readonly MapPlace[];
  /** Whether the reach of the clear places is drawn around them. */
  readonly withReach: boolean;
  /** What the map is fitted to. */
  readonly fitted: readonly MapPlace[];
  /** The place that is pointed at, by its key. */
  readonly pointed: string | null;
}

interface Dot {
  readonly spot: MapPlace;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

function dotsOf(places: readonly MapPlace[], view: View): Dot[] {
  const projection = projectionOf(view);
  return places.flatMap((spot) => {
    const point = projection([spot.place.lon, spot.place.lat]);
    return point === null
      ? []
      : [{ spot, x: point[0], y: point[1], radius: pixelsOf(spot.place.radiusKm, view) }];
  });
}

interface DotsProps {
  readonly dots: readonly Dot[];
  readonly kind: 'main' | 'other';
  readonly pointed: string | null;
  /** Whether each place's reach is drawn around it. */
  readonly withReach: boolean;
}

function Dots({ dots, kind, pointed, withReach }: DotsProps) {
  return (
    <g class={`dots dots-${kind}`}>
      {dots.map(({ spot, x, y, radius }) => (
        <g key={spot.key} class={spot.key === pointed ? 'dot-pointed' : ''}>
          <title>{spot.name}</title>
          {withReach && radius > 6 && spot.place.precision !== 'country' && (
            <circle class="reach" cx={x} cy={y} r={radius} />
          )}
          <circle class="dot" cx={x} cy={y} r={kind === 'main' ? 4.5 : 2.5} />
        </g>
      ))}
    </g>
  );
}

interface NamesProps {
  readonly main: readonly Dot[];
  readonly others: readonly Dot[];
  readonly size: Size;
}

/** What the zoom buttons cover. */
const buttonsOf = ({ width }: Size): Box => ({ left: width - 44, right: width, top: 0, bottom: 104 });

const inside = ({ x, y }: Dot, { width, height }: Size): boolean => x > 0 && y > 0 && x < width && y < height;

/** Names beside the dots, each once, those of the main places first; where there is no room, none. */
function Names({ main, others, size }: NamesProps) {
  const wish = ({ spot, x, y }: Dot) => ({ text: spot.name, x, y, gap: 8 });
  const named = new Map<string, Dot>();
  for (const dot of [...main, ...others])
    if (inside(dot, size) && !named.has(dot.spot.name)) named.set(dot.spot.name, dot);
  const important = new Set(main.map(({ spot }) => spot.name));
  const labels = placeLabels([...named.values()].map(wish), size, [buttonsOf(size)]);
  return (
    <g class="place-names">
      {labels.map(({ text, x, y, anchor }) => (
        <text
          key={`${text}@${x},${y}`}
          class={important.has(text) ? 'name-main' : ''}
          x={x}
          y={y}
          text-anchor={anchor}
        >
          {text}
        </text>
      ))}
    </g>
  );
}

function Scale({ view, size }: { readonly view: View; readonly size: Size }) {
  const { km, pixels } = scaleBar(view, size.width / 4);
  const y = size.height - 10;
  return (
    <g class="scale">
      <path d={`M10 ${y - 4}V${y}H${10 + pixels}V${y - 4}`} />
      <text x={14} y={y - 5}>{`${km} km`}</text>
    </g>
  );
}

/** A factor of the zoom buttons, and how far they go. */
const STEP = 1.8;
const LIMITS = [1 / 60, 12] as const;

function ZoomButtons({ zoom, setZoom }: { readonly zoom: number; readonly setZoom: (zoom: number) => void }) {
  const to = (value: number) => setZoom(Math.max(LIMITS[0], Math.min(LIMITS[1], value)));
  return (
    <div class="zoom">
      <button type="button" class="button" aria-label="Zoom in" onClick={() => to(zoom * STEP)}>
        +
      </button>
      <button type="button" class="button" aria-label="Zoom out" onClick={() => to(zoom / STEP)}>
        −
      </button>
      {zoom !== 1 && (
        <button type="button" class="button" onClick={() => setZoom(1)}>
          Fit
        </button>
      )}
    </div>
  );
}

/** A map drawn on this machine from files of this machine, fitted to the places it is about. */
export function MapView({ main, others, fitted, withReach, pointed }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const data = useMapData();
  const [zoom, setZoom] = useState(1);
  const view = useMemo(() => {
    const spots = fitted.map(({ place }) => place);
    return size.width === 0 ? null : fitView(spots, size, zoom);
  }, [fitted, size, zoom]);
  const mainDots = view === null ? [] : dotsOf(main, view);
  const otherDots = view === null ? [] : dotsOf(others, view);
  return (
    <div class="map" ref={frame}>
      {view !== null && (
        <svg
          width={size.width}
          height={size.height}
          role="img"
          aria-label={`Map of ${(main.length > 0 ? main : others).map(({ name }) => name).join(', ')}`}
        >
          {data !== null && (
            <Ground
              data={data}
              view={view}
              size={size}
              avoid={[...mainDots, ...otherDots]}
              covered={buttonsOf(size)}
            />
          )}
          <Dots dots={otherDots} kind="other" pointed={pointed} withReach={false} />
          <Dots dots={mainDots} kind="main" pointed={pointed} withReach={withReach} />
          <Names main={mainDots} others={otherDots} size={size} />
          <Scale view={view} size={size} />
        </svg>
      )}
      <ZoomButtons zoom={zoom} setZoom={setZoom} />
    </div>
  );
}
