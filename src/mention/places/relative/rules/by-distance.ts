import type { Tokens } from '../../../../analysis/index.js';
import { isNumberWord } from '../../../numerals/index.js';
import { offset } from '../../geometry.js';
import { at, compass } from '../points.js';
import type { Rule } from '../scene.js';
import { after, isMeasureLink, measureAt } from '../words.js';

/** Over "the coast of" in "15 miles off the coast of X"; else the token itself. */
const coastEnd = (tokens: Tokens, from: number): number =>
  Math.max(from, after(tokens, from, 'the', /^(?:coast|shores?|port)$/, 'of'));

/** "4 km south-east of X", "10 kilometres from X", "about 30 miles to the north of X", "15 nautical miles off X". */
export const byDistance: Rule = {
  opens: (word) => /^\d/.test(word) || /^(an?|half|several|few)$/.test(word) || isNumberWord(word),
  read: ({ tokens, landmarkAt }, first) => {
    const measure = measureAt(tokens, first);
    if (!measure || measure.km > 500 || !isMeasureLink(tokens.lower(measure.link))) return null;
    const mark = landmarkAt(coastEnd(tokens, measure.link + 1));
    if (!mark || mark.place.precision === 'country') return null;
    const { place } = mark;
    const km = Math.round(measure.km * 10) / 10;
    if (measure.bearing === null)
      return {
        first,
        last: mark.last,
        place: at(place, place, 'near', Math.max(km, 5)),
        why: `within ${km} km of ${place.name}, no direction said`,
      };
    return {
      first,
      last: mark.last,
      place: at(place, offset(place, measure.km, measure.bearing), 'near', Math.max(3, measure.km * 0.25)),
      why: `${km} km ${compass(measure.bearing)} of ${place.name}`,
    };
  },
};
