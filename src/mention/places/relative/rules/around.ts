import { at, isWide } from '../points.js';
import type { Found, Landmark, Rule } from '../scene.js';
import { after } from '../words.js';

const AREA = /^(area|vicinity|surroundings|region|countryside)$/;
const NEAR = /^(near|around|outside|nearby|beyond|off)$/;

/** "the area of X", "the X area", "in the vicinity of X", "near X", "outside X". */
export const around: Rule = {
  opens: (word) => AREA.test(word) || NEAR.test(word),
  read: ({ tokens, landmarkAt, landmarkBefore }, first) => {
    const word = tokens.lower(first);
    if (AREA.test(word)) {
      const named = landmarkBefore(first);
      if (named && !isWide(named.place)) return nearby(named.first, first + 1, named, `the ${word} of`);
      const of = after(tokens, first + 1, 'of');
      const mark = of > 0 ? landmarkAt(of) : null;
      return mark && !isWide(mark.place) ? nearby(first, mark.last, mark, `the ${word} of`) : null;
    }
    const mark = landmarkAt(first + 1);
    return mark && !isWide(mark.place) ? nearby(first, mark.last, mark, word) : null;
  },
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
