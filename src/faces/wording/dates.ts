import type { Time } from '../../record/index.js';

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** What the interval of a time rests on. */
export const TIME_BASIS: Readonly<Record<Time['basis'], string>> = {
  explicit: 'stated',
  published: 'reckoned from the publication date',
  tense: 'reckoned from the tense',
  event: 'reckoned from a known event',
  none: 'not resolved',
};
