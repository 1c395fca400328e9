import type { Cursor } from './cursor.js';
import type { Found } from './meaning.js';

/** Words that may stand between "period" and its days: "Reporting period: 6–12 March", "covers the period from 15 to 21 May". */
const BESIDE: ReadonlySet<string> = new Set([
  ':',
  '(',
  'from',
  'covered',
  'of',
  'between',
  '–',
  '-',
  'is',
  'was',
  ',',
  'the',
]);
const MAX_BESIDE = 4;

/** Whether a stretch of days is the one that a report says it covers. */
export function tellsReported(cursor: Cursor, { first, meaning }: Found): boolean {
  if (meaning.kind !== 'range' && meaning.kind !== 'date') return false;
  let i = first - 1;
  while (i > first - 1 - MAX_BESIDE && BESIDE.has(cursor.word(i))) i -= 1;
  if (cursor.word(i) !== 'period') return false;
  return /^(?:reporting|review|monitoring|reported)$/.test(cursor.word(i - 1)) || isCovered(cursor, i);
}

/** "covers the period", "Period covered:", "for the period under review" */
const isCovered = (cursor: Cursor, period: number): boolean =>
  cursor.word(period + 1) === 'covered' || /^(?:cover|covers|covering)$/.test(cursor.word(period - 2));
