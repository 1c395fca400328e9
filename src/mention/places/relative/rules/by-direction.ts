import { offset } from '../../geometry.js';
import { at, compass, towards } from '../points.js';
import type { Found, Landmark, Rule } from '../scene.js';
import { directionAt, isDirectionWord } from '../words.js';

/** "east of Palmyra", "in the north of Aleppo province", "the south of the country", "north-west from X". */
export const byDirection: Rule = {
  opens: isDirectionWord,
  read: ({ tokens, landmarkAt }, first) => {
    const direction = directionAt(tokens, first);
    if (!direction || !/^(of|from)$/.test(tokens.lower(direction.last))) return null;
    const mark = landmarkAt(direction.last + 1);
    if (!mark) return null;
    // "in the south of the city" is within it, "south of the city" is not.
    const isWithin = tokens.lower(first - 1) === 'the' && WITHIN.test(tokens.lower(first - 2));
    return isWithin && mark.place.feature?.startsWith('P.')
      ? partOf(mark, first, direction.bearing)
      : { first, last: mark.last, ...towards(mark, direction.bearing) };
  },
};

const WITHIN = /^(?:in|into|across|throughout)$/;

function partOf({ place, last }: Landmark, first: number, bearing: number): Found {
  return {
    first,
    last,
    place: at(place, offset(place, place.radiusKm * 0.6, bearing), 'near', Math.max(place.radiusKm, 5)),
    why: `the ${compass(bearing)} of ${place.name}, within it`,
  };
}
