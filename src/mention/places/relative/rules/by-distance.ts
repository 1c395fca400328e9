import type { Tokens } from '../../../../analysis/index.js';
import { isNumberWord } from '../../../numerals/index.js';
import { offset } from '../../geometry.js';
import { at, compass } from '../points.js';
import type { Rule, Scene } from '../scene.js';
import { after, directionAt, distanceAt } from '../words.js';

/** Skips "to", "in", "about", "the" and the like before a direction. */
function skip(scene: Scene, at: number, words: readonly string[]): number {
  let i = at;
  while (words.includes(scene.tokens.lower(i))) i += 1;
  return i;
}

/** Over "the coast of" in "15 miles off the coast of X"; else the token itself. */
const coastEnd = (tokens: Tokens, from: number): number =>
  Math.max(from, after(tokens, from, 'the', /^(?:coast|shores?|port)$/, 'of'));

/** "4 km south-east of X", "10 kilometres from X", "about 30 miles to the north of X", "15 nautical miles off X". */
export const byDistance: Rule = {
  opens: (word) => /^\d/.test(word) || /^(an?|half|several|few)$/.test(word) || isNumberWord(word),
  read: ({ tokens, ...scene }, first) => {
    const distance = distanceAt(tokens, first);
    if (!distance || distance.km > 500) return null;
    const from = skip({ tokens, ...scene }, distance.last, ['away', 'to', 'the']);
    const direction = directionAt(tokens, from);
    const link = direction?.last ?? from;
    if (!/^(of|from|outside|off)$/.test(tokens.lower(link))) return null;
    const mark = scene.landmarkAt(coastEnd(tokens, link + 1));
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
      place: at(
        place,
        offset(place, distance.km, direction.bearing),
        'near',
        Math.max(3, distance.km * 0.25),
      ),
      why: `${km} km ${compass(direction.bearing)} of ${place.name}`,
    };
  },
};
