import { offset } from '../../geometry.js';
import { at, compass, isWide } from '../points.js';
import type { Rule } from '../scene.js';
import { directionAt } from '../words.js';

/** "the right-hand bank of the Euphrates", "the east bank of the Dnieper", "along the coast of X", "off the coast of X". */
export const alongWater: Rule = {
  opens: (word) => /^(banks?|coast|shores?|coastline)$/.test(word),
  read: ({ tokens, landmarkAt }, first) => {
    const word = tokens.lower(first);
    if (tokens.lower(first + 1) !== 'of') return null;
    const mark = landmarkAt(first + 2);
    if (!mark) return null;
    let from = first;
    while (
      from > 0 &&
      /^(right|left|hand|-|east|west|eastern|western|northern|southern|right-hand|left-hand)$/.test(
        tokens.lower(from - 1),
      )
    )
      from -= 1;
    const { place } = mark;
    const direction = directionAt(tokens, first - 1);
    if (word.startsWith('coast') && direction && isWide(place))
      return {
        first: first - 1,
        last: mark.last,
        place: at(place, offset(place, place.radiusKm, direction.bearing), 'admin1', place.radiusKm / 2),
        why: `the ${compass(direction.bearing)} coast of ${place.name}`,
      };
    const isBank = word.startsWith('bank') || word.startsWith('shore');
    return {
      first: from,
      last: mark.last,
      place: at(place, place, 'area', place.radiusKm),
      why: isBank ? `the bank of ${place.name}, where along it is not said` : `the coast of ${place.name}`,
    };
  },
};
