import { geoAzimuthalEqualArea, geoDistance, type GeoProjection } from 'd3-geo';

const EARTH_KM = 6371;

/** A point of the map with the distance it stands for, in degrees and kilometres. */
export interface Spot {
  readonly lat: number;
  readonly lon: number;
  readonly radiusKm: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What part of the world is shown: centre in degrees, pixels per radian, and where the centre falls. */
export interface View {
  readonly lon: number;
  readonly lat: number;
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** The least that is shown around places, so that they are seen in their surroundings. */
const LEAST_KM = 90;
/** Share of the frame left free on each side. */
const MARGIN = 0.14;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const degrees = (angle: number): number => (angle * 180) / Math.PI;

/** Mean direction of the spots, so that places on both sides of the date line lie together. */
function centre(spots: readonly Spot[]): { lon: number; lat: number } {
  let [x, y, z] = [0, 0, 0];
  for (const { lon, lat } of spots) {
    x += Math.cos(radians(lat)) * Math.cos(radians(lon));
    y += Math.cos(radians(lat)) * Math.sin(radians(lon));
    z += Math.sin(radians(lat));
  }
  return { lon: degrees(Math.atan2(y, x)), lat: degrees(Math.atan2(z, Math.hypot(x, y))) };
}

/** An equal-area projection (Lambert's azimuthal) of a view; without a size nothing is clipped. */
export function projectionOf(view: View, size?: Size): GeoProjection {
  const projection = geoAzimuthalEqualArea()
    .rotate([-view.lon, -view.lat])
    .scale(view.scale)
    .translate([view.x, view.y])
    .precision(0.5);
  return size === undefined
    ? projection
    : projection.clipExtent([
        [-1, -1],
        [size.width + 1, size.height + 1],
      ]);
}

/** Radius in pixels of a distance on the ground near the centre of the view. */
export const pixelsOf = (km: number, view: Pick<View, 'scale'>): number => (km / EARTH_KM) * view.scale;

/**
 * The view in which all spots and their radii are seen, with some room around them. `zoom` above 1 comes nearer.
 * Null without spots.
 */
export function fitView(spots: readonly Spot[], size: Size, zoom = 1): View | null {
  if (spots.length === 0) return null;
  const { lon, lat } = centre(spots);
  const plain = projectionOf({ lon, lat, scale: 1, x: 0, y: 0 });
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const spot of spots) {
    const [x, y] = plain([spot.lon, spot.lat]) ?? [0, 0];
    const radius = Math.min(Math.max(spot.radiusKm, LEAST_KM), EARTH_KM) / EARTH_KM;
    box.left = Math.min(box.left, x - radius);
    box.right = Math.max(box.right, x + radius);
    box.top = Math.min(box.top, y - radius);
    box.bottom = Math.max(box.bottom, y + radius);
  }
  const room = 1 - 2 * MARGIN;
  const scale =
    zoom * room * Math.min(size.width / (box.right - box.left), size.height / (box.bottom - box.top));
  return {
    lon,
    lat,
    scale,
    x: size.width / 2 - (scale * (box.left + box.right)) / 2,
    y: size.height / 2 - (scale * (box.top + box.bottom)) / 2,
  };
}

/** Centre of the frame in degrees, and the angle in radians to its farthest corner. */
export function reachOf(view: View, size: Size): { centre: [number, number]; angle: number } {
  const middle = projectionOf(view).invert?.([size.width / 2, size.height / 2]) ?? [view.lon, view.lat];
  const half = Math.hypot(size.width, size.height) / 2 / view.scale;
  return { centre: middle, angle: half >= 2 ? Math.PI : 2 * Math.asin(half / 2) };
}

/** Whether a thing within `radius` radians of a point can be seen. */
export const inReach = (
  reach: { readonly centre: [number, number]; readonly angle: number },
  point: [number, number],
  radius: number,
): boolean => geoDistance(reach.centre, point) <= reach.angle + radius;

/** A round distance whose bar is at most this many pixels long: 1, 2 or 5 times a power of ten kilometres. */
export function scaleBar(view: Pick<View, 'scale'>, longest: number): { km: number; pixels: number } {
  const most = (longest / view.scale) * EARTH_KM;
  const power = 10 ** Math.floor(Math.log10(most));
  const km = [5, 2, 1].map((step) => step * power).find((step) => step <= most) ?? power;
  return { km, pixels: pixelsOf(km, view) };
}
