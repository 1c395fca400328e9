import { stage, type Sentence, type TimePhrase, type Tokens, type Trees } from '../../analysis/index.js';
import { dayFromIso } from './civil.js';
import { interval, isDeadline, looksBack } from './bounds.js';
import { cursorOver } from './cursor.js';
import { after, begin, contextIn, type Discourse } from './discourse.js';
import { isMonthFirst } from './house-order.js';
import { readSentence } from './read.js';
import { tellsReported } from './reported.js';
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
  run: ({ source, tokens, sentences, trees, published }) => {
    const day = published.value === null ? null : dayFromIso(published.value);
    return { times: readTimes(tokens, sentences, trees, begin(day, isMonthFirst(tokens, source.publisher))) };
  },
});

function readTimes(
  tokens: Tokens,
  sentences: readonly Sentence[],
  trees: Trees,
  start: Discourse,
): TimePhrase[] {
  const times: TimePhrase[] = [];
  const { published } = start;
  let discourse = start;
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
      discourse = after(discourse, index, found.meaning, resolution, tellsReported(cursor, found));
    }
  });
  return times;
}
