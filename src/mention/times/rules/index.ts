import type { Rule } from '../rule.js';
import { clock } from './clock.js';
import { consecutive } from './consecutive.js';
import { dayPart } from './day-part.js';
import { dayRange } from './day-range.js';
import { deicticDay } from './deictic-day.js';
import { distance } from './distance.js';
import { duration } from './duration.js';
import { era } from './era.js';
import { eventTime } from './event-time.js';
import { fiscalPeriod } from './fiscal-period.js';
import { isoDate } from './iso-date.js';
import { mid } from './mid.js';
import { monthDate } from './month-date.js';
import { otherCalendar } from './other-calendar.js';
import { portion } from './portion.js';
import { reference } from './reference.js';
import { relativePeriod } from './relative-period.js';
import { reportedPeriod } from './reported-period.js';
import { set } from './set.js';
import { weekday } from './weekday.js';
import { window } from './window.js';
import { thePeriod } from './the-period.js';
import { year } from './year.js';

/** The rules in order: of two that read the same words, the first is believed. */
export const RULES: readonly Rule[] = [
  isoDate,
  dayRange,
  clock,
  mid,
  monthDate,
  otherCalendar,
  weekday,
  eventTime,
  deicticDay,
  dayPart,
  consecutive,
  distance,
  window,
  reportedPeriod,
  relativePeriod,
  fiscalPeriod,
  thePeriod,
  portion,
  era,
  year,
  set,
  reference,
  duration,
];
