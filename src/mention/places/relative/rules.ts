import type { Place } from '../../../record/index.js';
import { kilometres, middle, offset } from '../geometry.js';
import { roughly } from '../placing.js';
import type { Found, Landmark, Rule, Scene } from './scene.js';
import { after, directionAt, distanceAt } from './words.js';

/** Kilometres meant by "east of X" where none are said. */
const UNSAID_KM = 15;
const COMPASS = ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'];

const isWide = ({ precision }: Place): boolean => precision === 'country' || precision === 'admin1';
const compass = (bearing: number): string => COMPASS[Math.round(bearing / 45) % 8]!;

/** A place at another point: no gazetteer has it, so it has no id. */
const at = (base: Place, point: { lat: number; lon: number }, precision: Place['precision'], km: number): Place => ({
  ...roughly(base, precision, km),
  id: null,
  lat: point.lat,
  lon: point.lon,
});

/** The part of a place that lies towards a bearing: within a country or province, beside a town. */
function towards({ place }: Landmark, bearing: number): { place: Place; why: string } {
  const side = compass(bearing);
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

/** Skips "to", "in", "about", "the" and the like before a direction. */
function skip(scene: Scene, at: number, words: readonly string[]): number {
  let i = at;
  while (words.includes(scene.tokens.lower(i))) i += 1;
  return i;
}

/** "4 km south-east of X", "10 kilometres from X", "about 30 miles to the north of X". */
export const byDistance: Rule = ({ tokens, ...scene }, first) => {
  const distance = distanceAt(tokens, first);
  if (!distance || distance.km > 500) return null;
  const from = skip({ tokens, ...scene }, distance.last, ['away', 'to', 'the']);
  const direction = directionAt(tokens, from);
  const link = direction?.last ?? from;
  if (!/^(of|from|outside)$/.test(tokens.lower(link))) return null;
  const mark = scene.landmarkAt(link + 1);
  if (!mark || mark.place.precision === 'country') return null;
  const { place } = mark;
  const km = Math.round(distance.km * 10) / 10;
  if (!direction)
    return {
      first,
      last: mark.last,
      place: at(place, place, 'near', Math.max(km, 5)),
      why: `within ${km} km of ${place.name}, no direction said`,
    };
  return {
    first,
    last: mark.last,
    place: at(place, offset(place, distance.km, direction.bearing), 'near', Math.max(3, distance.km * 0.25)),
    why: `${km} km ${compass(direction.bearing)} of ${place.name}`,
  };
};

/** "east of Palmyra", "in the north of Aleppo province", "the south of the country", "north-west from X". */
export const byDirection: Rule = ({ tokens, landmarkAt }, first) => {
  const direction = directionAt(tokens, first);
  if (!direction || !/^(of|from)$/.test(tokens.lower(direction.last))) return null;
  const mark = landmarkAt(direction.last + 1);
  return mark ? { first, last: mark.last, ...towards(mark, direction.bearing) } : null;
};

const PARTS =
  /^(suburbs?|outskirts|districts?|neighbou?rhoods?|quarters?|parts?|areas?|countryside|sections?|half|edges?|approaches|sector|sectors|side|sides|portion|entrance|environs|flank|regions?|provinces?|tip|corner)$/;

/** "the southern suburbs of X", "western districts of Raqqa province", "the outskirts of X", "the old part of the city". */
export const byPart: Rule = ({ tokens, landmarkAt }, first) => {
  const direction = directionAt(tokens, first);
  const old = after(tokens, first, /^(old|central|ancient|historic|rural|remaining|outer)$/);
  const from = direction?.last ?? (old > 0 ? old : first);
  const isPart = PARTS.test(tokens.lower(from)) || (tokens.lower(from) === 'and' && directionAt(tokens, from + 1));
  if (!isPart || after(tokens, from + 1, 'of') < 0) return null;
  if (from === first && !/^(outskirts|suburbs?|environs|countryside|approaches)$/.test(tokens.lower(from))) return null;
  const mark = landmarkAt(from + 2);
  if (!mark) return null;
  const { place } = mark;
  const part = tokens.lower(from);
  if (direction && isWide(place)) return { first, last: mark.last, ...towards(mark, direction.bearing) };
  const km = direction ? place.radiusKm * 0.6 : 0;
  const point = offset(place, km, direction?.bearing ?? 0);
  return {
    first,
    last: mark.last,
    place: at(place, point, isWide(place) ? 'admin1' : 'near', Math.max(place.radiusKm, 5)),
    why: direction ? `${part} of ${place.name} towards the ${compass(direction.bearing)}` : `${part} of ${place.name}`,
  };
};

/** "between X and Y" of two places that are no countries. */
export const between: Rule = ({ tokens, landmarkAt }, first) => {
  if (tokens.lower(first) !== 'between') return null;
  const one = landmarkAt(skipKind(tokens.lower(first + 1), first + 1));
  if (one?.place.precision === 'country' || tokens.lower(one?.last ?? -1) !== 'and') return null;
  const two = landmarkAt(one!.last + 1);
  return two && two.place.precision !== 'country' ? pair(first, two.last, one!, two, 'between') : null;
};

const skipKind = (_word: string, at: number): number => at;

/** The middle of two places, with a radius that reaches both. */
function pair(first: number, last: number, one: Landmark, two: Landmark, how: string): Found | null {
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

const ROAD = /^(road|highway|route|motorway|railway|line|corridor)$/;

/** "the road from A to B", "the highway between A and B", "the A–B highway", "the road to A". */
export const alongRoad: Rule = ({ tokens, landmarkAt }, first) => {
  if (ROAD.test(tokens.lower(first))) return namedRoad({ tokens, landmarkAt }, first);
  const one = landmarkAt(first);
  if (!one || one.first !== first || !/^[-–—]$/.test(tokens.form(one.last))) return null;
  const two = landmarkAt(one.last + 1);
  const isRoad = two !== null && ROAD.test(tokens.lower(two.last));
  return isRoad ? pair(first, two.last + 1, one, two, 'the road between') : null;
};

function namedRoad(
  { tokens, landmarkAt }: Pick<Scene, 'tokens' | 'landmarkAt'>,
  first: number,
): Found | null {
  const link = tokens.lower(first + 1);
  if (!/^(from|between|linking|connecting|to)$/.test(link)) return null;
  const one = landmarkAt(first + 2);
  if (!one || one.place.precision === 'country') return null;
  const two = /^(to|and|with|towards?)$/.test(tokens.lower(one.last)) ? landmarkAt(one.last + 1) : null;
  if (two && link !== 'to') return pair(first, two.last, one, two, 'the road between');
  if (link !== 'to') return null;
  return {
    first,
    last: one.last,
    place: at(one.place, one.place, 'area', Math.max(40, one.place.radiusKm)),
    why: `a road to ${one.place.name}, from where is not said`,
  };
}

/** "the area of X", "the X area", "in the vicinity of X", "near X", "outside X". */
export const around: Rule = ({ tokens, landmarkAt, landmarkBefore }, first) => {
  const word = tokens.lower(first);
  if (/^(area|vicinity|surroundings|region|countryside)$/.test(word)) {
    const named = landmarkBefore(first);
    if (named && !isWide(named.place)) return nearby(named.first, first + 1, named, `the ${word} of`);
    const of = after(tokens, first + 1, 'of');
    const mark = of > 0 ? landmarkAt(of) : null;
    return mark && !isWide(mark.place) ? nearby(first, mark.last, mark, `the ${word} of`) : null;
  }
  if (!/^(near|around|outside|nearby|beyond|off)$/.test(word)) return null;
  const mark = landmarkAt(first + 1);
  return mark && !isWide(mark.place) ? nearby(first, mark.last, mark, word) : null;
};

function nearby(first: number, last: number, mark: Landmark, how: string): Found {
  const { place } = mark;
  const km = place.precision === 'area' ? place.radiusKm : Math.max(15, place.radiusKm * 1.5);
  return {
    first,
    last,
    place: at(place, place, place.precision === 'area' ? 'area' : 'near', km),
    why: `${how} ${place.name}`,
  };
}

/** "the right-hand bank of the Euphrates", "the east bank of the Dnieper", "along the coast of X", "off the coast of X". */
export const alongWater: Rule = ({ tokens, landmarkAt }, first) => {
  const word = tokens.lower(first);
  if (!/^(banks?|coast|shores?|coastline)$/.test(word) || tokens.lower(first + 1) !== 'of') return null;
  const mark = landmarkAt(first + 2);
  if (!mark) return null;
  let from = first;
  while (from > 0 && /^(right|left|hand|-|east|west|eastern|western|northern|southern|right-hand|left-hand)$/.test(tokens.lower(from - 1))) from -= 1;
  const { place } = mark;
  const isBank = word.startsWith('bank') || word.startsWith('shore');
  return {
    first: from,
    last: mark.last,
    place: at(place, place, 'area', place.radiusKm),
    why: isBank ? `the bank of ${place.name}, where along it is not said` : `the coast of ${place.name}`,
  };
};

/**
 * "the Iraqi border", "the border with Iraq", "the Syrian-Turkish border", "the border between X and Y": where the
 * circles of the two countries' areas meet on the line between their middles.
 */
export const onBorder: Rule = (scene, first) => {
  const { tokens } = scene;
  if (!/^(border|borders|frontier)$/.test(tokens.lower(first))) return null;
  const sides = bordersSaid(scene, first);
  if (!sides || sides.one.country === sides.two.country) return null;
  const { one, two } = sides;
  const km = kilometres(one, two);
  const share = one.radiusKm / (one.radiusKm + two.radiusKm);
  const turn = ((two.lon - one.lon + 540) % 360) - 180;
  const point = {
    lat: Math.round((one.lat + (two.lat - one.lat) * share) * 1e4) / 1e4,
    lon: Math.round((one.lon + turn * share) * 1e4) / 1e4,
  };
  const place: Place = {
    ...at(one, point, 'area', Math.min(300, Math.max(50, Math.min(one.radiusKm, two.radiusKm)))),
    name: `border of ${one.name} and ${two.name}`,
    feature: null,
  };
  return { first: sides.first, last: sides.last, place, why: `border of ${one.name} and ${two.name}, ${Math.round(km)} km from middle to middle` };
};

interface Sides {
  readonly first: number;
  readonly last: number;
  readonly one: Place;
  readonly two: Place;
}

function bordersSaid(scene: Scene, at: number): Sides | null {
  const { tokens, nationAt, landmarkAt, homeOtherThan } = scene;
  const second = nationAt(at - 1);
  if (second) {
    const isPair = /^[-–/]$/.test(tokens.form(at - 2));
    const firstOf = isPair ? nationAt(at - 3) : null;
    if (firstOf) return { first: at - 3, last: at + 1, one: firstOf, two: second };
    const home = homeOtherThan(second.country);
    return home ? { first: at - 1, last: at + 1, one: home, two: second } : null;
  }
  const one = /^(with|between|of)$/.test(tokens.lower(at + 1)) ? landmarkAt(at + 2) : null;
  if (one?.place.precision !== 'country') return null;
  const two = tokens.lower(one.last) === 'and' ? landmarkAt(one.last + 1) : null;
  if (two?.place.precision === 'country') return { first: at, last: two.last, one: one.place, two: two.place };
  const home = homeOtherThan(one.place.country);
  return home ? { first: at, last: one.last, one: home, two: one.place } : null;
}
