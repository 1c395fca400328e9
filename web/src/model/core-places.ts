import { geoDistance } from 'd3-geo';
import type { MapPlace } from './places.js';

/** Share of a document's mentions that the map of the whole document is fitted to. */
const SHARE = 0.85;
/** How many of the places named most often are tried as the middle. */
const CANDIDATES = 40;

const apart = (a: MapPlace, b: MapPlace): number =>
  geoDistance([a.place.lon, a.place.lat], [b.place.lon, b.place.lat]);

/**
 * Where a document mostly takes place: the places nearest to its middle (the place with the least way to all others)
 * that together have most of the mentions. A capital far away where a treaty was signed does not count, nor
 * do whole countries beside places in them. At least one place, where there are any.
 */
export function corePlaces(all: readonly MapPlace[]): readonly MapPlace[] {
  const within = all.filter(({ place }) => place.precision !== 'country');
  const places = within.length > 0 ? within : all;
  const way = (from: MapPlace) => places.reduce((sum, to) => sum + apart(from, to) * to.mentions.length, 0);
  const [middle] = places
    .toSorted((a, b) => b.mentions.length - a.mentions.length)
    .slice(0, CANDIDATES)
    .map((place) => ({ place, way: way(place) }))
    .sort((a, b) => a.way - b.way);
  if (middle === undefined) return places;
  const wanted = SHARE * places.reduce((sum, { mentions }) => sum + mentions.length, 0);
  const nearest = places.toSorted((a, b) => apart(middle.place, a) - apart(middle.place, b));
  const core: MapPlace[] = [];
  let seen = 0;
  for (const place of nearest) {
    if (seen >= wanted) break;
    core.push(place);
    seen += place.mentions.length;
  }
  return core;
}
