import type { Time } from '../../../record/index.js';
import type { Unit } from '../lexicon.js';
import type { Resolution } from './context.js';
import { timexValue, type Stretch } from './moment.js';

const GRANULARITY: Record<Unit, Time['granularity']> = {
  second: 'day',
  minute: 'day',
  hour: 'day',
  day: 'day',
  weekend: 'week',
  week: 'week',
  fortnight: 'week',
  month: 'month',
  quarter: 'season',
  season: 'season',
  year: 'year',
  decade: 'year',
  century: 'year',
  millennium: 'year',
};

export const granularityOf = (unit: Unit): Time['granularity'] => GRANULARITY[unit];

/** A stretch of the calendar as a DATE. */
export const dated = (
  stretch: Stretch,
  basis: Time['basis'],
  why: string | null,
  value = timexValue(stretch),
): Resolution => ({
  value,
  type: 'DATE',
  granularity: granularityOf(stretch.unit),
  basis,
  stretch,
  why,
});

/** A date that cannot be placed in the calendar, for want of a date of publication. */
export const undated = (value: string, granularity: Time['granularity']): Resolution => ({
  value,
  type: 'DATE',
  granularity,
  basis: 'none',
  stretch: null,
  why: 'the date of the document is not known',
});
