import { isWide, towards } from '../points.js';
import type { Rule } from '../scene.js';
import { directionAt, isDirectionWord } from '../words.js';

/** "northern Iraq", "the southern Red Sea", "north-eastern Syria": a side of what is wide; "South Sudan" is a name. */
export const bySide: Rule = {
  opens: (word) => word === 'the' || isDirectionWord(word),
  read: ({ tokens, landmarkAt }, first) => {
    const from = tokens.lower(first) === 'the' ? first + 1 : first;
    const direction = directionAt(tokens, from);
    if (!direction || landmarkAt(from)) return null;
    // "the west coast of Yemen" is a rule of its own.
    const mark = /^coast/.test(tokens.lower(direction.last)) ? null : landmarkAt(direction.last);
    // "the north the province": what stands behind a noun is no part of it.
    if (!mark || /^(?:the|this|that)$/.test(tokens.lower(mark.first))) return null;
    const isSea = mark.place.feature?.startsWith('H.') === true;
    if (!isWide(mark.place) && !isSea) return null;
    return { first, last: mark.last, ...towards(mark, direction.bearing) };
  },
};
