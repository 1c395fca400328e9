import { stage, type Sentence, type TimePhrase, type Tokens, type Trees } from '../../analysis/index.js';
import { civilOf, dayFromIso, type Day } from './civil.js';
import { interval, isDeadline } from './bounds.js';
import { cursorOver } from './cursor.js';
import type { Meaning } from './meaning.js';
import { readSentence } from './read.js';
import { resolve, type Context, type Resolution } from './resolve/index.js';
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
  let context: Context = {
    published,
    previous: null,
    quarter: null,
    year: null,
    event: null,
    tense: null,
  };
  for (const sentence of sentences) {
    const cursor = cursorOver(tokens, sentence);
    for (const found of readSentence(cursor)) {
      const head = trees.headOf(found.first, found.last);
      const tense = tenseAt(tokens, trees, sentence, head) ?? (isDeadline(cursor, found) ? 'future' : null);
      const resolution = resolve(found.meaning, { ...context, tense });
      if (!resolution) continue;
      const { value, type, granularity, basis, why } = resolution;
      const time = { ...interval(cursor, found, resolution, published), value, type, granularity, basis };
      times.push({
        first: found.first,
        last: found.last,
        head,
        ...tokens.range(found.first, found.last),
        time,
        why,
      });
      context = after(context, found.meaning, resolution);
    }
  }
  return times;
}

/** The context that the next expression is read in. */
function after(context: Context, meaning: Meaning, { stretch, type, event }: Resolution): Context {
  const year = meaning.kind === 'date' && meaning.year !== null ? meaning.year : context.year;
  const isAnchor =
    stretch !== null &&
    (type === 'DATE' || type === 'TIME') &&
    meaning.kind !== 'era' &&
    civilOf(stretch.start).year > 0;
  const quarter = meaning.kind === 'portion' && stretch?.unit === 'quarter' ? stretch : context.quarter;
  return {
    ...context,
    year,
    event: event ?? context.event,
    quarter,
    previous: isAnchor ? stretch : context.previous,
  };
}
