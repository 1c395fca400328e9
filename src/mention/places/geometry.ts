/** A point in degrees. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

const EARTH_KM = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance in kilometres. */
export function kilometres(a: Point, b: Point): number {
  const x = Math.sin(radians(b.lat - a.lat) / 2) ** 2;
  const y = Math.sin(radians(b.lon - a.lon) / 2) ** 2;
  const h = x + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * y;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** The point at a distance in kilometres and a bearing in degrees (0 north, 90 east). */
export function offset(from: Point, km: number, bearing: number): Point {
  const d = km / EARTH_KM;
  const [lat, lon, course] = [radians(from.lat), radians(from.lon), radians(bearing)];
  const lat2 = Math.asin(Math.sin(lat) * Math.cos(d) + Math.cos(lat) * Math.sin(d) * Math.cos(course));
  const lon2 =
    lon +
    Math.atan2(Math.sin(course) * Math.sin(d) * Math.cos(lat), Math.cos(d) - Math.sin(lat) * Math.sin(lat2));
  return { lat: rounded((lat2 * 180) / Math.PI), lon: rounded((((lon2 * 180) / Math.PI + 540) % 360) - 180) };
}

/** The point on the way from one to the other after a share of it (0 to 1), near enough for places of one theatre. */
export function partway(a: Point, b: Point, share: number): Point {
  const turn = ((b.lon - a.lon + 540) % 360) - 180;
  return {
    lat: rounded(a.lat + (b.lat - a.lat) * share),
    lon: rounded(((a.lon + turn * share + 540) % 360) - 180),
  };
}

export const middle = (a: Point, b: Point): Point => partway(a, b, 0.5);

/** Four decimals of a degree: about ten metres. */
const rounded = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;
