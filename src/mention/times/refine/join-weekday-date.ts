import { date, type Found } from '../meaning.js';
import { between, joiner } from './refiner.js';

/** "Monday, June 12", "Monday 12 June", "12 June, Monday", "Monday (12 June)" is one day. */
export const joinWeekdayDate = joiner('join-weekday-date', (cursor, left, right) => {
  const gap = between(cursor, left, right);
  const [a, b] = [left.meaning, right.meaning];
  if ((gap !== '' && gap !== ',' && gap !== 'the') || a.kind !== 'date' || b.kind !== 'date') return null;
  if (a.weekday !== null && a.day === null && b.day !== null && b.weekday === null)
    return joined(left, right, date({ ...b, weekday: a.weekday }));
  if (b.weekday !== null && b.day === null && b.which === null && a.day !== null && a.weekday === null)
    return joined(left, right, date({ ...a, weekday: b.weekday }));
  return null;
});

const joined = (left: Found, right: Found, meaning: Found['meaning']): Found => ({
  first: left.first,
  last: right.last,
  meaning,
});
