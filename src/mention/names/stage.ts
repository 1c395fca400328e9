import { stage, type Name, type Tokens, type Trees } from '../../analysis/index.js';
import { dictionaryNames, type Found } from './dictionary.js';
import { capitalisedRuns } from './shapes.js';
import { typeByWords } from './types.js';

/** Finds names and descriptions of people, bodies, places and things; which one each is, later stages decide. */
export const namesStage = stage({
  name: 'names',
  needs: ['source', 'blocks', 'sentences', 'tokens', 'trees', 'turns', 'times', 'figures'],
  gives: ['names'],
  run: ({ tokens, trees, times, figures }) => {
    const taken = new Uint8Array(tokens.length);
    for (const phrase of [...times, ...figures]) taken.fill(1, phrase.first, phrase.last);
    const known = dictionaryNames(tokens, trees);
    const runs = capitalisedRuns(tokens, trees).map(({ first, last }): Found => ({
      first,
      last,
      type: typeByWords(tokens, first, last),
      by: 'pattern',
    }));
    const free = [...known, ...runs].filter(({ first, last }) => taken.subarray(first, last).includes(0));
    return { names: settle(free, tokens.length).map((found) => nameOf(found, tokens, trees)) };
  },
});

/** Keeps the longer of two that cross or cover the same words; the dictionary before shapes. */
function settle(found: readonly Found[], length: number): Found[] {
  const ranked = [...found].sort(
    (a, b) =>
      b.last - b.first - (a.last - a.first) ||
      Number(b.by === 'dictionary') - Number(a.by === 'dictionary') ||
      a.first - b.first,
  );
  const covered = new Uint8Array(length);
  const kept = ranked.filter(({ first, last }) => {
    if (covered.subarray(first, last).includes(1)) return false;
    covered.fill(1, first, last);
    return true;
  });
  return kept.sort((a, b) => a.first - b.first);
}

const nameOf = ({ first, last, type, by }: Found, tokens: Tokens, trees: Trees): Name => ({
  ...tokens.range(first, last),
  first,
  last,
  head: trees.headOf(first, last),
  type,
  by,
});
