import { readCardinal } from '../../numerals/index.js';
import { afterStop, type Cursor } from '../cursor.js';
import { ZONES } from '../lexicon.js';
import type { Found } from '../meaning.js';
import { rule } from '../rule.js';

/** A time of day: "14:30", "10:35 a.m.", "7 p.m. EST", "noon", "midnight", "4 o'clock", "0600 hours", "14:30 local time". */
export const clock = rule({
  name: 'clock',
  words: ['noon', 'midday', 'midnight'],
  classes: ['digits', 'numberWord'],
  read: (cursor, at) => named(cursor, at) ?? clockFace(cursor, at) ?? hourOnly(cursor, at),
});

const named = (cursor: Cursor, at: number): Found | null => {
  const word = cursor.word(at);
  if (word === 'midnight') return found(cursor, at, at + 1, 24, 0);
  return word === 'noon' || word === 'midday' ? found(cursor, at, at + 1, 12, 0) : null;
};

interface ClockFace {
  readonly last: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number | null;
}

/** Hours and minutes, in one token ("10:35", "10.35" before a.m.) or cut at the colon. */
function clockFace(cursor: Cursor, at: number): Found | null {
  const face = readFace(cursor, at);
  if (!face) return null;
  const half = meridiem(cursor, face.last);
  const isDotted = /\./.test(cursor.form(at)) && !half && !isLocalTime(cursor, face.last);
  if (isDotted && !isHours(cursor, face.last) && !isAtTime(cursor, at, face.last)) return null;
  const last = half?.last ?? (isHours(cursor, face.last) ? face.last + 1 : face.last);
  return found(cursor, at, last, toHour(face.hour, half?.pm), face.minute, face.second);
}

function readFace(cursor: Cursor, at: number): ClockFace | null {
  const match = /^(\d{1,2})[:.h](\d{2})(?::(\d{2}))?(?:am|pm)?$/.exec(cursor.word(at));
  const parts = match ? [match[1]!, match[2]!, match[3]] : cut(cursor, at);
  if (!parts) return null;
  const hour = Number(parts[0]);
  const minute = Number(parts[1]);
  if (hour > 24 || minute > 59) return null;
  return { last: match ? at + 1 : at + 3, hour, minute, second: parts[2] ? Number(parts[2]) : null };
}

function cut(cursor: Cursor, at: number): [string, string, undefined] | null {
  if (cursor.form(at + 1) !== ':' || cursor.tokens.spaceBefore(at + 1) || cursor.tokens.spaceBefore(at + 2))
    return null;
  return /^\d{1,2}$/.test(cursor.form(at)) && /^\d{2}$/.test(cursor.form(at + 2))
    ? [cursor.form(at), cursor.form(at + 2), undefined]
    : null;
}

/** "10 a.m.", "4 o'clock", "five in the morning", "0600 hours", "1800 GMT". */
function hourOnly(cursor: Cursor, at: number): Found | null {
  const zulu = /^([0-2]\d)([0-5]\d)(?:z|hrs|h)$/.exec(cursor.word(at));
  if (zulu && Number(zulu[1]) < 25) return found(cursor, at, at + 1, Number(zulu[1]), Number(zulu[2]));
  const glued = /^(\d{1,2})(am|pm|a\.m|p\.m)$/.exec(cursor.word(at));
  if (glued) return found(cursor, at, at + 1, toHour(Number(glued[1]), glued[2]!.startsWith('p')), 0);
  const number = readCardinal(cursor.tokens, at);
  if (!number || !Number.isInteger(number.value)) return null;
  const { value, last } = number;
  const military = /^[0-2]\d[0-5]\d$/.test(cursor.form(at)) && last === at + 1;
  if (military && value <= 2400 && isAtTime(cursor, at, last))
    return found(cursor, at, last, Math.floor(value / 100), value % 100);
  if (military && (isHours(cursor, last) || ZONES.has(cursor.word(last)) || isLocalTime(cursor, last)))
    return found(cursor, at, isHours(cursor, last) ? last + 1 : last, Math.floor(value / 100), value % 100);
  if (value < 1 || value > 12) return null;
  const half = meridiem(cursor, last);
  if (half) return found(cursor, at, half.last, toHour(value, half.pm), 0);
  if (/^o'?clock$/.test(cursor.word(last))) return found(cursor, at, last + 1, value, 0);
  if (cursor.word(last) === "o'" && cursor.word(last + 1) === 'clock')
    return found(cursor, at, last + 2, value, 0);
  return null;
}

/** "at 1430 on Monday", "at about 19.40 the patrol left": right after "at", and no number of something. */
function isAtTime(cursor: Cursor, at: number, last: number): boolean {
  const before = /^(?:about|around|approximately)$/.test(cursor.word(at - 1)) ? at - 2 : at - 1;
  if (cursor.word(before) !== 'at') return false;
  if (/^0\d\.[0-5]\d$/.test(cursor.form(at))) return true;
  return /^(?:|[,.;]|on|the|and|when|yesterday|today)$/.test(cursor.word(last));
}

const isHours = (cursor: Cursor, at: number): boolean =>
  cursor.word(at) === 'hours' || cursor.word(at) === 'hrs';
const isLocalTime = (cursor: Cursor, at: number): boolean =>
  cursor.word(at) === 'local' && cursor.word(at + 1) === 'time';

interface Meridiem {
  readonly last: number;
  readonly pm: boolean;
}

/** "a.m.", "pm", "p.m" and, after an hour, "in the morning" and its like. */
function meridiem(cursor: Cursor, at: number): Meridiem | null {
  const word = cursor.word(at).replace(/\./g, '');
  if (word === 'am' || word === 'pm') return { last: afterStop(cursor, at + 1), pm: word === 'pm' };
  const i =
    cursor.word(at) === 'in' && cursor.word(at + 1) === 'the'
      ? at + 2
      : cursor.word(at) === 'at'
        ? at + 1
        : -1;
  if (i < 0) return null;
  const part = cursor.word(i);
  if (part === 'morning') return { last: i + 1, pm: false };
  return part === 'afternoon' || part === 'evening' || part === 'night' ? { last: i + 1, pm: true } : null;
}

function toHour(hour: number, pm: boolean | undefined): number {
  if (pm === undefined || hour > 12) return hour;
  return (hour % 12) + (pm ? 12 : 0);
}

/** The clock time with the zone or "local time" after it. */
function found(
  cursor: Cursor,
  first: number,
  last: number,
  hour: number,
  minute: number | null,
  second: number | null = null,
): Found {
  let end = last;
  if (isLocalTime(cursor, end)) end += 2;
  else if (ZONES.has(cursor.word(end)) && /^[A-Z]/.test(cursor.form(end))) end += 1;
  else if (/^[A-Z]/.test(cursor.form(end)) && cursor.word(end + 1) === 'time') end += 2;
  return { first, last: end, meaning: { kind: 'clock', hour, minute, second, date: null } };
}
