import { offset } from '../../geometry.js';
import { at, compass, isWide, towards } from '../points.js';
import type { Rule } from '../scene.js';
import { after, directionAt, isDirectionWord } from '../words.js';

const PARTS =
  /^(suburbs?|outskirts|districts?|neighbou?rhoods?|quarters?|parts?|areas?|countryside|sections?|half|edges?|approaches|sector|sectors|side|sides|portion|entrance|environs|flank|regions?|provinces?|tip|corner)$/;

const QUALITIES = /^(old|central|ancient|historic|rural|remaining|outer)$/;
/** Parts that need no word before them. */
const WHOLE = /^(outskirts|suburbs?|environs|countryside|approaches)$/;

/** "the southern suburbs of X", "western districts of Raqqa province", "the outskirts of X", "the old part of the city". */
export const byPart: Rule = {
  opens: (word) => isDirectionWord(word) || QUALITIES.test(word) || WHOLE.test(word),
  read: ({ tokens, landmarkAt }, first) => {
    const direction = directionAt(tokens, first);
    const old = after(tokens, first, QUALITIES);
    const from = direction?.last ?? (old > 0 ? old : first);
    const isPart =
      PARTS.test(tokens.lower(from)) || (tokens.lower(from) === 'and' && directionAt(tokens, from + 1));
    if (!isPart || after(tokens, from + 1, 'of') < 0) return null;
    if (from === first && !WHOLE.test(tokens.lower(from))) return null;
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
      why: direction
        ? `${part} of ${place.name} towards the ${compass(direction.bearing)}`
        : `${part} of ${place.name}`,
    };
  },
};
