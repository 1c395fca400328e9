import { civilOf, type Day } from './civil.js';
import type { Meaning } from './meaning.js';
import type { Context, Resolution } from './resolve/index.js';
import type { Tense } from './tense.js';

/** What the text has spoken of so far, with the sentences it did so in. */
export interface Discourse extends Omit<Context, 'near' | 'quarterNear' | 'tense'> {
  readonly previousIn: number;
  readonly quarterIn: number;
}

/** How many sentences back a date is still the one spoken of, and a quarter the one whose results are told. */
const NEAR = 1;
const QUARTER_NEAR = 3;

export const begin = (published: Day | null, monthFirst: boolean): Discourse => ({
  published,
  monthFirst,
  reported: null,
  previous: null,
  previousIn: -1,
  quarter: null,
  quarterIn: -1,
  year: null,
  event: null,
});

/** What an expression in a sentence is seen from. */
export const contextIn = (discourse: Discourse, sentence: number, tense: Tense): Context => ({
  published: discourse.published,
  previous: discourse.previous,
  near: sentence - discourse.previousIn <= NEAR,
  quarter: discourse.quarter,
  quarterNear: sentence - discourse.quarterIn <= QUARTER_NEAR,
  year: discourse.year,
  event: discourse.event,
  reported: discourse.reported,
  tense,
  monthFirst: discourse.monthFirst,
});

/** The discourse after an expression was resolved in a sentence; `isReported` where it tells what the document reports on. */
export function after(
  discourse: Discourse,
  sentence: number,
  meaning: Meaning,
  resolution: Resolution,
  isReported: boolean,
): Discourse {
  const { stretch, type, event } = resolution;
  const isDate = stretch !== null && (type === 'DATE' || type === 'TIME') && meaning.kind !== 'era';
  const isAnchor = isDate && civilOf(stretch.start).year > 0;
  const isQuarter = stretch?.unit === 'quarter' && (meaning.kind === 'portion' || meaning.kind === 'period');
  return {
    ...discourse,
    year: meaning.kind === 'date' && meaning.year !== null ? meaning.year : discourse.year,
    event: event ?? discourse.event,
    reported: discourse.reported ?? (isReported ? stretch : null),
    ...(isAnchor && { previous: stretch, previousIn: sentence }),
    ...(isQuarter && { quarter: stretch, quarterIn: sentence }),
  };
}
