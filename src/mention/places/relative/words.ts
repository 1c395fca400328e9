import type { Tokens } from '../../../analysis/index.js';
import { readCardinal } from '../../numerals/index.js';

const BEARINGS: Readonly<Record<string, number>> = {
  north: 0,
  northeast: 45,
  east: 90,
  southeast: 135,
  south: 180,
  southwest: 225,
  west: 270,
  northwest: 315,
};

/** Words read as a direction, in degrees (0 north, 90 east), and the token after them. */
export interface Direction {
  readonly bearing: number;
  readonly last: number;
}

/** The compass rose in capitals, as monitors write it. */
const ROSE = [
  'N',
  'NNE',
  'NE',
  'ENE',
  'E',
  'ESE',
  'SE',
  'SSE',
  'S',
  'SSW',
  'SW',
  'WSW',
  'W',
  'WNW',
  'NW',
  'NNW',
];

/** "south-east", "south east", "southeast", "northern", "south-eastern", "east-north-east", "SSW" from a token on, or null. */
export function directionAt(tokens: Tokens, at: number): Direction | null {
  const point = ROSE.indexOf(tokens.form(at));
  if (point >= 0) return { bearing: point * 22.5, last: at + 1 };
  const half = halfPointAt(tokens, at);
  if (half) return half;
  const first = points(tokens.lower(at));
  if (first === null) return null;
  const next = tokens.form(at + 1) === '-' ? at + 2 : at + 1;
  const both = /^(north|south)$/.test(first) ? points(tokens.lower(next)) : null;
  if (both !== null && /^(east|west)$/.test(both))
    return { bearing: BEARINGS[first + both]!, last: next + 1 };
  return { bearing: BEARINGS[first]!, last: at + 1 };
}

/** "east-north-east", "south-southwest": half-way between the two that it names. */
function halfPointAt(tokens: Tokens, at: number): Direction | null {
  const main = points(tokens.lower(at));
  const next = tokens.form(at + 1) === '-' ? at + 2 : at + 1;
  const rest = points(tokens.lower(next)) === null ? null : directionAt(tokens, next);
  if (main === null || !rest || !/^(?:north|south|east|west)$/.test(main)) return null;
  const turn = ((rest.bearing - BEARINGS[main]! + 540) % 360) - 180;
  return Math.abs(turn) === 45
    ? { bearing: (BEARINGS[main]! + turn / 2 + 360) % 360, last: rest.last }
    : null;
}

/** Whether a word, in lower case, may open a direction. */
export const isDirectionWord = (word: string): boolean =>
  points(word) !== null || ROSE.includes(word.toUpperCase());

/** The compass point of a word, without "-ern", "-wards" and the hyphen; null where it is none. */
function points(word: string): string | null {
  const bare = word.replace('-', '').replace(/(?:ern|wards?|erly)$/, '');
  return Object.hasOwn(BEARINGS, bare) ? bare : null;
}

const KILOMETRES: Readonly<Record<string, number>> = {
  km: 1,
  kms: 1,
  'km.': 1,
  kilometre: 1,
  kilometres: 1,
  kilometer: 1,
  kilometers: 1,
  mi: 1.609,
  mile: 1.609,
  miles: 1.609,
  nm: 1.852,
  nmi: 1.852,
  m: 0.001,
  metre: 0.001,
  metres: 0.001,
  meter: 0.001,
  meters: 0.001,
};

/** A distance in kilometres, whether it is given exactly, and the token after it. */
export interface Distance {
  readonly km: number;
  readonly last: number;
}

/** "4 km", "15km", "four kilometres", "10-15 km", "several miles", "20 nautical miles" from a token on, or null. */
export function distanceAt(tokens: Tokens, at: number): Distance | null {
  const glued = /^(\d+(?:[.,]\d+)?)(km|m|mi|nm|nmi)$/.exec(tokens.lower(at));
  if (glued) {
    return { km: Number(glued[1]!.replace(',', '.')) * KILOMETRES[glued[2]!]!, last: at + 1 };
  }
  const first = readCardinal(tokens, at) ?? severalAt(tokens, at);
  if (!first) return null;
  let { last, value } = first;
  const mark = tokens.lower(last);
  const second = mark === '-' || mark === '–' || mark === 'to' ? readCardinal(tokens, last + 1) : null;
  if (second) {
    value = (value + second.value) / 2;
    last = second.last;
  } else if (mark === '-') last += 1;
  if (tokens.lower(last) === 'nautical' && /^miles?$/.test(tokens.lower(last + 1)))
    return { km: value * KILOMETRES['nm']!, last: last + 2 };
  const unit = tokens.lower(last);
  return Object.hasOwn(KILOMETRES, unit) ? { km: value * KILOMETRES[unit]!, last: last + 1 } : null;
}

/** A distance with the direction behind it, where there is one, and the token after both: the link to what it is measured from. */
export interface Measure {
  readonly km: number;
  readonly bearing: number | null;
  readonly link: number;
}

/** "4 km south-east", "10 kilometres away", "30 miles to the north" from a token on, or null. */
export function measureAt(tokens: Tokens, at: number): Measure | null {
  const distance = distanceAt(tokens, at);
  if (!distance) return null;
  let from = distance.last;
  while (/^(?:away|to|the)$/.test(tokens.lower(from))) from += 1;
  const direction = directionAt(tokens, from);
  return { km: distance.km, bearing: direction?.bearing ?? null, link: direction?.last ?? from };
}

/** What joins a measure to the place it is taken from. */
export const isMeasureLink = (word: string): boolean => /^(?:of|from|outside|off)$/.test(word);

/** "several kilometres", "a few miles": about five. */
function severalAt(tokens: Tokens, at: number): { value: number; last: number } | null {
  if (tokens.lower(at) === 'several') return { value: 5, last: at + 1 };
  return tokens.lower(at) === 'few' ? { value: 4, last: at + 1 } : null;
}

/** Index of the token after the words, or -1 where they do not stand there. */
export function after(tokens: Tokens, at: number, ...words: readonly (string | RegExp)[]): number {
  let i = at;
  for (const word of words) {
    const found = tokens.lower(i);
    if (typeof word === 'string' ? found !== word : !word.test(found)) return -1;
    i += 1;
  }
  return i;
}
