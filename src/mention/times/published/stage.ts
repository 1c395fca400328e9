import { stage } from '../../../analysis/index.js';
import type { Published } from '../../../record/index.js';
import { dayFromIso, isoDay } from '../civil.js';
import { isMonthFirst } from '../house-order.js';
import { inferred } from './inferred.js';
import { stated } from './stated.js';

/**
 * The date of a document: given with it, else stated at its head or foot, else inferred from the times in it, else
 * unknown. It is never today's date. Offsets show the words that a stated or inferred date rests on.
 */
export const publishedStage = stage({
  name: 'published',
  needs: ['source', 'blocks', 'tokens', 'sentences'],
  gives: ['published'],
  run: ({ source, blocks, tokens, sentences }): { published: Published } => {
    const given = source.published === null ? null : dayFromIso(source.published);
    if (given !== null && source.published !== null)
      return { published: { value: source.published, basis: 'given', start: 0, end: 0, why: null } };
    const monthFirst = isMonthFirst(tokens, source.publisher);
    const found =
      stated(blocks, tokens, sentences, monthFirst) ?? inferred(blocks, tokens, sentences, monthFirst);
    if (!found) return { published: { value: null, basis: 'unknown', start: 0, end: 0, why: null } };
    return {
      published: {
        ...tokens.range(found.first, found.last),
        value: isoDay(found.day),
        basis: found.basis,
        why: found.why,
      },
    };
  },
});
