import { civilOf, isoDay } from '../civil.js';
import { calendar, type CalendarEvent } from '../events/calendar.js';
import { feasts } from '../events/feasts.js';
import type { EventMeaning } from '../meaning.js';
import type { Context, Resolution } from './context.js';
import type { Stretch } from './moment.js';

/** A time told by an event. Null where the calendar does not know which event is meant. */
export function resolveEvent(meaning: EventMeaning, context: Context): Resolution | null {
  const event = choose(meaning, candidates(meaning, context), context);
  if (!event) return null;
  const of = meaning.of ?? (meaning.series.startsWith('election') ? context.election : null);
  const days =
    event.start === event.end ? isoDay(event.start) : `${isoDay(event.start)}/${isoDay(event.end)}`;
  return {
    ...related(meaning.relation, event),
    value: meaning.relation === 'eve' ? isoDay(event.start - 1) : days,
    type: 'DATE',
    basis: 'event',
    why: `event calendar: ${meaning.series.replace(/:$/, '')}${of ? ` ${of}` : ''} on ${days}`,
  };
}

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
    default:
      return {
        stretch: days(start, end),
        granularity: start === end ? 'day' : end - start > 20 ? 'month' : 'week',
      };
  }
}

function candidates({ series, of, year }: EventMeaning, context: Context): readonly CalendarEvent[] {
  const around = year ?? (context.published === null ? context.year : civilOf(context.published).year);
  const named =
    calendar().events.get(series) ?? (around === null ? [] : feasts(series, around - 1, around + 1));
  if (!series.startsWith('election:')) return named;
  const country = of ?? context.election;
  const type = series.slice('election:'.length);
  const held = country === null ? [] : (calendar().elections.get(country) ?? []);
  return type === ''
    ? held.filter((each) => each.type !== 'local' && each.type !== 'referendum')
    : held.filter((each) => each.type === type);
}

/** The event of the year that is named, else the last or next one, as the words or the tense have it; the nearest where neither tells. */
function choose(
  { year, which, relation }: EventMeaning,
  events: readonly CalendarEvent[],
  { published, previous, tense, year: written }: Context,
): CalendarEvent | null {
  const wanted = year ?? (published === null ? written : null);
  if (wanted !== null) return events.find(({ start }) => civilOf(start).year === wanted) ?? null;
  if (published === null) return null;
  const seen =
    which === 'last' || which === 'next' || which === 'this' ? published : (previous?.start ?? published);
  const past = events.filter(({ start }) => start <= published).at(-1) ?? null;
  const next = events.find(({ end }) => end >= published) ?? null;
  if (which === 'next') return next;
  if (which === 'last') return past;
  if (past && next && past === next) return past;
  if (tense === 'past' || relation === 'after') return past;
  if (tense === 'future') return next;
  return nearest([past, next], seen);
}

function nearest(events: readonly (CalendarEvent | null)[], day: number): CalendarEvent | null {
  const distance = ({ start }: CalendarEvent) => Math.abs(start - day);
  return events.reduce(
    (best, event) => (event && (!best || distance(event) < distance(best)) ? event : best),
    null,
  );
}
