import { towards } from '../points.js';
import type { Rule } from '../scene.js';
import { directionAt, isDirectionWord } from '../words.js';

/** "east of Palmyra", "in the north of Aleppo province", "the south of the country", "north-west from X". */
export const byDirection: Rule = {
  opens: isDirectionWord,
  read: ({ tokens, landmarkAt }, first) => {
    const direction = directionAt(tokens, first);
    if (!direction || !/^(of|from)$/.test(tokens.lower(direction.last))) return null;
    const mark = landmarkAt(direction.last + 1);
    return mark ? { first, last: mark.last, ...towards(mark, direction.bearing) } : null;
  },
};
