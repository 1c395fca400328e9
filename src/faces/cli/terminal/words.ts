import type { Figure, Link, Mention, Place, Time } from '../../../record/index.js';
import { formatNumber, MONTHS, TIME_BASIS } from '../../wording/index.js';

/** Parts of a record in words, for a person. */

/** "2017-06-15" as "15 June 2017"; a time of day is kept. */
export function dateWords(iso: string): string {
  const [, year, month, day, rest] = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}))?/.exec(iso) ?? [];
  if (!year) return iso;
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}${rest ? ` ${rest}` : ''}`;
}

/** The interval of a time, and what it rests on; its own words where no interval is known. */
export function timeWords(time: Time, quote: string): string {
  const interval = intervalWords(time);
  if (!interval) return `“${quote}”`;
  return time.basis === 'none' ? interval : `${interval} (${TIME_BASIS[time.basis]})`;
}

/** An interval of days; null where neither end is known. */
export function intervalWords({ start, end }: Pick<Time, 'start' | 'end'>): string | null {
  if (start && end) return start === end ? dateWords(start) : rangeWords(start, end);
  if (start) return `from ${dateWords(start)}`;
  return end ? `until ${dateWords(end)}` : null;
}

/** "15 May – 15 June 2017": what both ends share is said once. */
function rangeWords(start: string, end: string): string {
  const first = dateWords(start).split(' ');
  const last = dateWords(end).split(' ');
  if (first.length > 3 || last.length > 3) return `${dateWords(start)} – ${dateWords(end)}`;
  if (first[2] !== last[2]) return `${first.join(' ')} – ${last.join(' ')}`;
  if (first[1] !== last[1]) return `${first[0]} ${first[1]} – ${last.join(' ')}`;
  return `${first[0]}–${last.join(' ')}`;
}

/** A place with its parents and how exactly it is known. */
export function placeWords({ name, admin1, country, precision, radiusKm }: Place): string {
  const parents = precision === 'country' ? [] : [admin1, country];
  const whole = [name, ...parents.filter((parent) => parent && !name.startsWith(parent))].join(', ');
  switch (precision) {
    case 'exact':
      return whole;
    case 'near':
      return `near ${whole} (within ${radiusKm} km)`;
    case 'area':
      return `the area of ${whole} (within ${radiusKm} km)`;
    case 'admin1':
      return `${whole} (province)`;
    case 'country':
      return `${whole} (country)`;
  }
}

/** A figure: exact, a bound or a range. */
export function figureWords({ min, max, best, unit, per, approximate }: Figure): string {
  const amount = best === null ? boundsOf(min, max, approximate) : bestOf(min, max, best, approximate);
  return [amount, unit, per && `a ${per}`].filter(Boolean).join(' ');
}

function bestOf(min: number | null, max: number | null, best: number, approximate: boolean): string {
  const words = approximate ? `about ${formatNumber(best)}` : formatNumber(best);
  const isExact = min === best && max === best;
  const bounds = isExact ? '' : boundsOf(min, max, false);
  return bounds ? `${words} (${bounds})` : words;
}

function boundsOf(min: number | null, max: number | null, approximate: boolean): string {
  if (min !== null && max !== null)
    return `${approximate ? 'about ' : ''}${formatNumber(min)}–${formatNumber(max)}`;
  if (min !== null)
    return approximate ? `about ${formatNumber(min)} or more` : `at least ${formatNumber(min)}`;
  if (max !== null)
    return approximate ? `about ${formatNumber(max)} or fewer` : `at most ${formatNumber(max)}`;
  return '';
}

const UNNAMED = {
  publishes: 'a publisher not named',
  speaks: 'a speaker not named',
  cites: 'a source not named',
  quotes: 'a source not named',
  reports: 'a source not named',
  unsourced: 'a source not named',
} as const;

/** A link of the chain by its name; who asks a question is seldom named. */
export const linkWords = ({ name, how }: Link, isAsked: boolean): string =>
  name ?? (isAsked && how === 'speaks' ? 'whoever asks' : UNNAMED[how]);

/** Factuality from −3 to +3 with its sign. */
export function factualityWords(value: number): string {
  const rounded = value.toFixed(1);
  if (Number(rounded) === 0) return '0';
  return value > 0 ? `+${rounded}` : `−${rounded.slice(1)}`;
}

/** Who a mention stands for, then its own words where they differ. */
export function mentionWords(mention: Mention, quote: string, actorName: string | null): string {
  const name = actorName ?? (mention.place?.name || null);
  if (!name || sameWords(name, quote)) return quote;
  return `${name} (“${quote}”)`;
}

const sameWords = (a: string, b: string): boolean => {
  const bare = (words: string) =>
    words
      .toLowerCase()
      .replace(/^the\s/, '')
      .replace(/\s+/g, ' ');
  return bare(a) === bare(b);
};
