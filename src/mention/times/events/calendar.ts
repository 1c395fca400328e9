import { lazy, readTable } from '../../../lib/index.js';
import { dayFromIso, type Day } from '../civil.js';

/** An event of the calendar with its first and last day. */
export interface CalendarEvent {
  readonly start: Day;
  readonly end: Day;
}

/** A name in the text as words without hyphens, and the series of events it stands for. */
export interface EventName {
  readonly words: readonly string[];
  readonly series: string;
}

interface Calendar {
  /** Names by their first word, longer ones first. */
  readonly names: ReadonlyMap<string, readonly EventName[]>;
  readonly events: ReadonlyMap<string, readonly CalendarEvent[]>;
  /** Elections by country; each with its type. */
  readonly elections: ReadonlyMap<string, readonly (CalendarEvent & { readonly type: string })[]>;
  /** Countries and demonyms by their first word, longer ones first; `series` is the country's code. */
  readonly countries: ReadonlyMap<string, readonly EventName[]>;
}

/** The event calendar of data/calendar, read at first use. Throws asset.missing. */
export const calendar = lazy((): Calendar => {
  const events = readTable('data/calendar/events.tsv');
  const countries = readTable('data/calendar/countries.tsv');
  return {
    names: byFirstWord(events.map((row) => [row['names']!, row['series']!])),
    events: grouped(events, 'series', () => ({})),
    elections: grouped(readTable('data/calendar/elections.tsv'), 'country', (row) => ({
      type: row['type']!,
    })),
    countries: byFirstWord(
      countries.flatMap(
        (row) =>
          [
            [row['names']!, row['country']!],
            [row['demonyms']!, row['country']!],
          ] as const,
      ),
    ),
  };
});

function byFirstWord(
  entries: readonly (readonly [names: string, series: string])[],
): Map<string, EventName[]> {
  const index = new Map<string, EventName[]>();
  const seen = new Set<string>();
  for (const [names, series] of entries) {
    for (const name of names.split('|')) {
      if (name === '' || seen.has(name)) continue;
      seen.add(name);
      const words = name.split(' ');
      const list = index.get(words[0]!) ?? [];
      index.set(
        words[0]!,
        [...list, { words, series }].sort((a, b) => b.words.length - a.words.length),
      );
    }
  }
  return index;
}

function grouped<More>(
  rows: readonly Record<string, string>[],
  key: string,
  more: (row: Record<string, string>) => More,
): Map<string, (CalendarEvent & More)[]> {
  const groups = new Map<string, (CalendarEvent & More)[]>();
  for (const row of rows) {
    const start = dayFromIso(row['start'] ?? '');
    const end = dayFromIso(row['end'] ?? '');
    if (start === null || end === null) continue;
    const group = groups.get(row[key]!) ?? [];
    group.push({ start, end, ...more(row) });
    groups.set(row[key]!, group);
  }
  for (const group of groups.values()) group.sort((a, b) => a.start - b.start);
  return groups;
}
