import { durationValue } from '../amount.js';
import type { Found } from '../meaning.js';
import type { Refiner } from './refiner.js';

/** "the first five months of 2020", "the last ten days of May": a length that the period after it places. Both stay times of their own. */
export const placeCounted: Refiner = {
  name: 'place-counted',
  refine: (cursor, found) =>
    found.map((one, i) => {
      const { meaning } = one;
      const next = found[i + 1];
      if ((meaning.kind !== 'duration' && meaning.kind !== 'window') || meaning.amount === null || !next)
        return one;
      if (next.first !== one.last + 1 || cursor.word(one.last) !== 'of' || !isWhole(next)) return one;
      const which =
        cursor.word(one.first) === 'the' ? cursor.word(one.first + 1) : cursor.word(one.first - 1);
      const isLast = /^(?:last|final|closing)$/.test(which);
      if (!isLast && !/^(?:first|opening)$/.test(which)) return one;
      const { amount, unit } = meaning;
      const of = { meaning: next.meaning, isLast };
      return {
        ...one,
        meaning: { kind: 'duration', value: durationValue(amount, unit), unit, amount, led: null, of },
      };
    }),
};

const isWhole = ({ meaning }: Found): boolean =>
  meaning.kind === 'date' || meaning.kind === 'period' || meaning.kind === 'portion';
