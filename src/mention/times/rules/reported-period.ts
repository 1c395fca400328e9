import { after } from '../cursor.js';
import { rule } from '../rule.js';
import type { ReportedMeaning } from '../meaning.js';

const PHRASES: readonly (readonly [words: readonly string[], of: ReportedMeaning['of']])[] = (
  [
    ['the reporting period', 'document'],
    ['this reporting period', 'document'],
    ['the current reporting period', 'document'],
    ['the reported period', 'document'],
    ['the review period', 'document'],
    ['the period under review', 'document'],
    ['the period under report', 'document'],
    ['the monitoring period', 'document'],
    ['the same period', 'previous'],
    ['that same period', 'previous'],
    ['that period', 'previous'],
    ['this period', 'previous'],
  ] as const
).map(([words, of]) => [words.split(' '), of] as const);

/** "during the reporting period", "within the same period"; not "the same period last year". */
export const reportedPeriod = rule({
  name: 'reported-period',
  words: ['the', 'this', 'that'],
  read(cursor, at) {
    if (!/^(?:in|during|within|over|for|throughout|of)$/.test(cursor.word(at - 1))) return null;
    for (const [words, of] of PHRASES) {
      const last = after(cursor, at, words);
      if (last > 0 && !/^(?:of|last|in|a)$/.test(cursor.word(last)))
        return { first: at, last, meaning: { kind: 'reported', of } };
    }
    return null;
  },
});
