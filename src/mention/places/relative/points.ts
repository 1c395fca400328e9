import type { Place } from '../../../record/index.js';
import { sortOf } from '../features.js';
import { foldName } from '../fold.js';
import { gazetteer } from '../gazetteer.js';
import { kilometres, middle, offset, partway, type Point } from '../geometry.js';
import { placeOf, roughly } from '../placing.js';
import type { Found, Landmark } from './scene.js';

/** Kilometres meant by "east of X" where none are said. */
const UNSAID_KM = 15;
const COMPASS = ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'];

/** Whether towns lie in the place: a country, a province. */
export const isWide = ({ precision }: Place): boolean => precision === 'country' || precision === 'admin1';
export const compass = (bearing: number): string => COMPASS[Math.round(bearing / 45) % 8]!;

/** A place at another point: no gazetteer has it, so it has no id. */
export const at = (
  base: Place,
  point: { lat: number; lon: number },
  precision: Place['precision'],
  km: number,
): Place => ({
  ...roughly(base, precision, km),
  id: null,
  lat: point.lat,
  lon: point.lon,
});

/** "northern Iraq", "the southern Red Sea": sides that the gazetteer has for themselves, where texts mean them. */
function knownSide({ name, feature }: Place, side: string): Place | null {
  const places = gazetteer();
  const bare = side.replace('-', '');
  const sides = [`${side}ern`, `${bare}ern`];
  // What lies west of the Nile is not the West Nile.
  if (!feature?.startsWith('H.')) sides.push(side, bare);
  const spellings = sides.map((one) => `${one} ${name}`);
  const rows = spellings.flatMap((spelling) => [...places.exact(foldName(spelling))]);
  const row = rows.find((one) => places.isOwn(one) && sortOf(places.feature(one)) !== 'country');
  return row === undefined ? null : placeOf(row);
}

/** The part of a place that lies towards a bearing: within a country or province, beside a town. */
export function towards({ place }: Landmark, bearing: number): { place: Place; why: string } {
  const side = compass(bearing);
  const known = knownSide(place, side);
  if (known) return { place: known, why: `the ${side} of ${place.name}: ${known.name}` };
  if (isWide(place) || place.precision === 'area') {
    const point = offset(place, place.radiusKm * 0.5, bearing);
    return {
      place: at(place, point, isWide(place) ? 'admin1' : 'area', place.radiusKm * 0.6),
      why: `the ${side} of ${place.name}: half its radius from the middle`,
    };
  }
  return {
    place: at(place, offset(place, UNSAID_KM, bearing), 'near', 25),
    why: `${side} of ${place.name}, no distance said: ${UNSAID_KM} km taken`,
  };
}

/** The middle of two places, with a radius that reaches both. */
export function pair(first: number, last: number, one: Landmark, two: Landmark, how: string): Found | null {
  const km = kilometres(one.place, two.place);
  if (km > 600 || km === 0) return null;
  const { country } = one.place;
  const base = { ...one.place, country: country === two.place.country ? country : null, feature: null };
  const name = `${one.place.name} – ${two.place.name}`;
  return {
    first,
    last,
    place: {
      ...at(base, middle(one.place, two.place), km > 60 ? 'area' : 'near', Math.max(5, km / 2)),
      name,
      admin1: one.place.admin1 === two.place.admin1 ? one.place.admin1 : null,
    },
    why: `${how} ${one.place.name} and ${two.place.name}, ${Math.round(km)} km apart: the middle`,
  };
}

/** Where two countries meet: where the circles of their areas do, on the line between their middles. */
export const borderPoint = (one: Place, two: Place): Point =>
  partway(one, two, one.radiusKm / (one.radiusKm + two.radiusKm));
