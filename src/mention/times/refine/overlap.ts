import type { Refiner } from './refiner.js';

/** Of expressions that share a word, as when one was widened over its neighbour, the longer is kept. */
export const overlap: Refiner = {
  name: 'overlap',
  refine: (_, found) =>
    found.filter(
      (one) =>
        !found.some((other) => {
          if (other === one || other.first >= one.last || one.first >= other.last) return false;
          const longer = other.last - other.first - (one.last - one.first);
          return longer > 0 || (longer === 0 && other.first < one.first);
        }),
    ),
};
