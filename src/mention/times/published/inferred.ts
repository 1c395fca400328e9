import type { Sentence, Tokens } from '../../../analysis/index.js';
import { cursorOver, type Cursor } from '../cursor.js';
import { fullDates, type DocumentDate } from './stated.js';

const AHEAD = /^(?:will|shall|would|expires?|expected|scheduled|planned|due|plans?|intends?)$/;

/** Only right before the date: "by 4 May", not "Briefing by the spokesperson, 4 May". */
const DEADLINE = /^(?:until|till|by)$/;

/**
 * The date of a document that does not state one: a full date that the text calls today, else the latest full date that
 * it does not look ahead to. It is the earliest day on which the text can have been written.
 */
export function inferred(tokens: Tokens, sentences: readonly Sentence[]): DocumentDate | null {
  let latest: DocumentDate | null = null;
  for (const sentence of sentences) {
    const cursor = cursorOver(tokens, sentence);
    for (const date of fullDates(tokens, sentence)) {
      if (looksAhead(cursor, date.first)) continue;
      if (isToday(cursor, date)) return { ...date, basis: 'inferred', why: 'the text calls this day today' };
      if (!latest || date.day > latest.day)
        latest = {
          ...date,
          basis: 'inferred',
          why: 'the latest full date of the text that it does not look ahead to',
        };
    }
  }
  return latest;
}

/** "today, 29 December 2016", "today (23 December 2016)". */
function isToday(cursor: Cursor, { first }: DocumentDate): boolean {
  const before = /^[,(]$/.test(cursor.form(first - 1)) ? first - 2 : first - 1;
  return (
    cursor.word(before) === 'today' ||
    (cursor.word(before - 1) === 'this' && /^(?:morning|afternoon|evening|day)$/.test(cursor.word(before)))
  );
}

function looksAhead(cursor: Cursor, first: number): boolean {
  for (let i = cursor.first; i < first; i += 1)
    if (AHEAD.test(cursor.word(i)) || (DEADLINE.test(cursor.word(i)) && i >= first - 2)) return true;
  return false;
}
