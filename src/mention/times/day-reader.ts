import { ordinalValue } from '../numerals/index.js';
import type { Cursor } from './cursor.js';

/** Day of a month, "4", "4th" or "fourth", 1 to 31; null for anything else. */
export function dayNumber(cursor: Cursor, at: number): number | null {
  const form = cursor.form(at);
  const value = /^\d{1,2}$/.test(form) ? Number(form) : ordinalValue(cursor.word(at));
  return value !== null && value >= 1 && value <= 31 ? value : null;
}
