import { pair } from '../points.js';
import type { Rule } from '../scene.js';

/** "between X and Y" of two places that are no countries. */
export const between: Rule = {
  opens: (word) => word === 'between',
  read: ({ tokens, landmarkAt }, first) => {
    const one = landmarkAt(first + 1);
    if (one?.place.precision === 'country' || tokens.lower(one?.last ?? -1) !== 'and') return null;
    const two = landmarkAt(one!.last + 1);
    return two && two.place.precision !== 'country' ? pair(first, two.last, one!, two, 'between') : null;
  },
};
