import type { Found } from '../meaning.js';
import type { Refiner } from './refiner.js';

const length = ({ first, last }: Found): number => last - first;

/** Of expressions that share a word, as when one was widened over its neighbour, the longer is kept. */
export const overlap: Refiner = {
  name: 'overlap',
  refine(_, found) {
    const kept: Found[] = [];
    for (const one of found) {
      while (kept.length > 0 && kept.at(-1)!.last > one.first && length(kept.at(-1)!) < length(one))
        kept.pop();
      if (kept.length === 0 || kept.at(-1)!.last <= one.first) kept.push(one);
    }
    return kept;
  },
};
