import type { Sentence, TextBlock, Tokens } from '../../../analysis/index.js';
import { civilOf, dayOf, exists } from '../civil.js';
import { cursorOver, type Cursor } from '../cursor.js';
import { readSentence } from '../read.js';
import { fullDates, isDatelineAt, type DocumentDate } from './stated.js';

const AHEAD =
  /^(?:will|shall|would|expires?|expected|scheduled|planned|due|plans?|intends?|ends|begins|starts|deadline)$/;

/** Only right before the date: "by 4 May", not "Briefing by the spokesperson, 4 May". */
const DEADLINE = /^(?:until|till|by)$/;

/**
 * The date of a document that does not state one: a full date that the text calls today, yesterday or tomorrow, else the
 * latest full date that it does not look ahead to, moved on to the day of a dateline without a year. It is the earliest
 * day on which the text can have been written.
 */
export function inferred(
  blocks: readonly TextBlock[],
  tokens: Tokens,
  sentences: readonly Sentence[],
  monthFirst: boolean,
): DocumentDate | null {
  let latest: DocumentDate | null = null;
  for (const sentence of sentences) {
    const cursor = cursorOver(tokens, sentence);
    for (const date of fullDates(tokens, sentence, monthFirst)) {
      const called = date.isRange ? null : calledDay(cursor, date);
      if (called) return { ...date, day: date.day + called.days, basis: 'inferred', why: called.why };
      if (looksAhead(cursor, date.first)) continue;
      if (!latest || date.day > latest.day)
        latest = {
          ...date,
          basis: 'inferred',
          why: 'the latest full date of the text that it does not look ahead to',
        };
    }
  }
  return latest && (ofDateline(blocks, tokens, sentences, latest) ?? latest);
}

interface Called {
  readonly days: number;
  readonly why: string;
}

/** "today, 29 December 2016", "yesterday (22 December 2016)", "tomorrow, 9 October 2019". */
function calledDay(cursor: Cursor, { first }: DocumentDate): Called | null {
  let before = first - 1;
  while (/^(?:,|\(|on)$/.test(cursor.word(before))) before -= 1;
  const word = cursor.word(before);
  const isToday =
    word === 'today' ||
    (cursor.word(before - 1) === 'this' && /^(?:morning|afternoon|evening|day)$/.test(word));
  if (isToday) return { days: 0, why: 'the text calls this day today' };
  if (word === 'yesterday') return { days: 1, why: 'the text calls the day before yesterday' };
  return word === 'tomorrow' ? { days: -1, why: 'the text calls the day after tomorrow' } : null;
}

/** "TEL AVIV, Oct. 9 (Reuters) -": the day of a dateline, its year that of the latest full date or the next. */
function ofDateline(
  blocks: readonly TextBlock[],
  tokens: Tokens,
  sentences: readonly Sentence[],
  latest: DocumentDate,
): DocumentDate | null {
  const block = blocks.find(({ end }) => sentences[0] !== undefined && end > sentences[0].start);
  const sentence = sentences[0];
  if (!block || !sentence) return null;
  const cursor = cursorOver(tokens, sentence);
  const [found] = readSentence(cursor);
  if (found?.meaning.kind !== 'date' || !isDatelineAt(cursor, found, block)) return null;
  const { year, month, day } = found.meaning;
  if (year !== null || month === null || day === null) return null;
  const from = civilOf(latest.day).year;
  for (const each of [from, from + 1]) {
    const civil = { year: each, month, day };
    if (exists(civil) && dayOf(civil) >= latest.day)
      return {
        ...latest,
        first: found.first,
        last: found.last,
        day: dayOf(civil),
        why: 'the day of the dateline, its year from the latest full date of the text',
      };
  }
  return null;
}

function looksAhead(cursor: Cursor, first: number): boolean {
  for (let i = cursor.first; i < first; i += 1)
    if (AHEAD.test(cursor.word(i)) || (DEADLINE.test(cursor.word(i)) && i >= first - 2)) return true;
  return false;
}
