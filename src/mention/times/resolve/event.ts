import { civilOf, isoDay } from '../civil.js';
import { calendar, feasts, isFeast, LUNAR_FEASTS, type CalendarEvent } from '../events/index.js';
import type { EventMeaning } from '../meaning.js';
import type { Context, Resolution } from './context.js';
import { moved, stretchAt, timexValue, type Stretch } from './moment.js';
import { granularityOf, undated } from './results.js';

/** A time told by an event. Null where the calendar does not know which event is meant. */
export function resolveEvent(meaning: EventMeaning, context: Context): Resolution | null {
  const of =
    meaning.of ??
    (isElection(meaning) && context.event && isElection(context.event) ? context.event.of : null);
  const event = choose(meaning, of, context);
  if (!event) return isOpen(meaning, context) ? undated('XXXX-XX-XX', 'day') : null;
  const days =
    event.start === event.end ? isoDay(event.start) : `${isoDay(event.start)}/${isoDay(event.end)}`;
  return {
    ...(byDistance(meaning, event) ?? {
      ...related(meaning.relation, event),
      value: meaning.relation === 'eve' ? isoDay(event.start - 1) : days,
    }),
    type: 'DATE',
    basis: 'event',
    why: `event calendar: ${meaning.series.replace(/:$/, '')}${of ? ` ${of}` : ''} on ${days}`,
    event: { series: meaning.series, of, days: event },
  };
}

/** A feast or fast of a year that is not known is a time all the same. */
const isOpen = ({ series, relation }: EventMeaning, { published }: Context): boolean =>
  published === null && relation === 'during' && (isFeast(series) || LUNAR_FEASTS.has(series));

const isElection = ({ series }: { series: string }): boolean => series.startsWith(ELECTION);
const ELECTION = 'election:';

function related(
  relation: EventMeaning['relation'],
  { start, end }: CalendarEvent,
): Pick<Resolution, 'stretch' | 'granularity' | 'open'> {
  const days = (from: number, to: number): Stretch => ({ start: from, end: to, unit: 'day' });
  switch (relation) {
    case 'before':
      return { stretch: days(start, start), granularity: 'vague', open: 'start' };
    case 'after':
      return { stretch: days(end, end), granularity: 'vague', open: 'end' };
    case 'eve':
      return { stretch: days(start - 1, start - 1), granularity: 'day' };
    case 'during':
      return {
        stretch: days(start, end),
        granularity: start === end ? 'day' : end - start > 20 ? 'month' : 'week',
      };
  }
}

/** "two days before the election" is a time of its own. */
function byDistance(
  { relation, by }: EventMeaning,
  { start, end }: CalendarEvent,
): Pick<Resolution, 'stretch' | 'granularity' | 'value'> | null {
  if (!by) return null;
  const at = relation === 'before' ? moved(start, -by.amount, by.unit) : moved(end, by.amount, by.unit);
  const stretch = stretchAt(at, by.unit === 'week' ? 'day' : by.unit, 0);
  return { stretch, granularity: granularityOf(stretch.unit), value: timexValue(stretch) };
}

function candidates(
  { series, year }: EventMeaning,
  of: string | null,
  context: Context,
): readonly CalendarEvent[] {
  if (!series.startsWith(ELECTION)) {
    const around = year ?? (context.published === null ? context.year : civilOf(context.published).year);
    return calendar().events.get(series) ?? (around === null ? [] : feasts(series, around - 1, around + 1));
  }
  const type = series.slice(ELECTION.length);
  const held = of === null ? [] : (calendar().elections.get(of) ?? []);
  return held.filter((each) =>
    type === '' ? each.type !== 'local' && each.type !== 'referendum' : each.type === type,
  );
}

/** Days from publication within which one of many summits or rounds is meant, where no year is said. */
const RECENT = 400;

/** Days before an event within which what was done before it may be told: "in the run-up to the feast they declared a truce". */
const RUN_UP = 10;

/** The event of the year that is named, else the one spoken of before, else the last or next, as the words or the tense have it. */
function choose(meaning: EventMeaning, of: string | null, context: Context): CalendarEvent | null {
  const { year, which, relation } = meaning;
  const { published, tense } = context;
  const events = candidates(meaning, of, context);
  const wanted = year ?? (published === null ? context.year : null);
  if (wanted !== null) return events.find(({ start }) => civilOf(start).year === wanted) ?? null;
  if (published === null) return null;
  const within = isElection(meaning) || events.length === 1 ? Infinity : RECENT;
  const past = events.filter(({ start }) => start <= published && published - start <= within).at(-1) ?? null;
  const next = events.find(({ start, end }) => end >= published && start - published <= within) ?? null;
  if (which === 'next') return next;
  if (which === 'last') return past;
  const spoken =
    context.event?.series === meaning.series && context.event.of === of ? context.event.days : null;
  if (spoken || (past && past === next)) return spoken ?? past;
  if (tense === 'past' && relation === 'before' && next && next.start - published <= RUN_UP) return next;
  if (tense === 'past' || relation === 'after') return past;
  return tense === 'future' ? next : nearest([past, next], published);
}

function nearest(events: readonly (CalendarEvent | null)[], day: number): CalendarEvent | null {
  const distance = ({ start }: CalendarEvent) => Math.abs(start - day);
  return events.reduce(
    (best, event) => (event && (!best || distance(event) < distance(best)) ? event : best),
    null,
  );
}
