import { stage, type Sentence, type TimePhrase, type Tokens, type Trees } from '../../analysis/index.js';
import { dayFromIso, type Day } from './civil.js';
import { interval, isDeadline, looksBack } from './bounds.js';
import { cursorOver } from './cursor.js';
import { after, begin, contextIn } from './discourse.js';
import { readSentence } from './read.js';
import { resolve } from './resolve/index.js';
import { tenseAt } from './tense.js';

/**
 * Finds the time expressions of a document and resolves each to its TIMEX3 value and interval, seen from the date of
 * publication, from the dates spoken of before it, and from the tense of its clause (TimeML 1.2.1 annotation guidelines).
 */
export const timesStage = stage({
  name: 'times',
  needs: ['source', 'tokens', 'sentences', 'trees', 'published'],
  gives: ['times'],
  run: ({ tokens, sentences, trees, published }) => ({
    times: readTimes(tokens, sentences, trees, published.value === null ? null : dayFromIso(published.value)),
  }),
});

function readTimes(
  tokens: Tokens,
  sentences: readonly Sentence[],
  trees: Trees,
  published: Day | null,
): TimePhrase[] {
  const times: TimePhrase[] = [];
  let discourse = begin(published);
  sentences.forEach((sentence, index) => {
    const cursor = cursorOver(tokens, sentence);
    for (const found of readSentence(cursor)) {
      const { first, last } = found;
      const head = trees.headOf(first, last);
      const tense = looksBack(cursor, found)
        ? 'past'
        : tenseAt(tokens, trees, sentence, head, isDeadline(cursor, found));
      const resolution = resolve(found.meaning, contextIn(discourse, index, tense));
      if (!resolution) continue;
      const { value, type, granularity, basis, why } = resolution;
      const bounds = interval(cursor, found, resolution, published, trees.rel(head) === 'nmod');
      const time = { ...bounds, value, type, granularity, basis };
      times.push({ first, last, head, ...tokens.range(first, last), time, why });
      discourse = after(discourse, index, found.meaning, resolution);
    }
  });
  return times;
}
