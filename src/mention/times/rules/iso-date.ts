import { exists } from '../civil.js';
import { date } from '../meaning.js';
import { rule } from '../rule.js';
import { isHyphen, type Cursor } from '../cursor.js';

const NUMERIC = /^(\d{1,4})([-./])(\d{1,2})\2(\d{2,4})$/;

/** A date in digits: "2017-06-15", "15.06.2017", "15/06/2017"; also where the tokenizer cut it at its marks. */
export const isoDate = rule({
  name: 'iso-date',
  classes: ['digits'],
  read(cursor, at) {
    const [text, last] = joined(cursor, at);
    const match = NUMERIC.exec(text);
    if (!match) return null;
    const parts = [Number(match[1]), Number(match[3]), Number(match[4])] as const;
    const civil = fromParts(parts, match[1]!.length === 4, match[4]!.length);
    if (!civil || !exists(civil)) return null;
    const swappable = match[2] === '/' && match[1]!.length < 4 && civil.day <= 12;
    return { first: at, last, meaning: date(swappable ? { ...civil, swappable } : civil) };
  },
});

/** The token itself, or five tokens that touch ("2017", "-", "06", "-", "15"). */
function joined(cursor: Cursor, at: number): [text: string, last: number] {
  const own = cursor.form(at);
  if (!/^\d{1,4}$/.test(own)) return [own, at + 1];
  let text = own;
  for (let i = at + 1; i < at + 5; i += 1) {
    if (i >= cursor.last || cursor.tokens.spaceBefore(i)) return [own, at + 1];
    const form = cursor.form(i);
    text += isHyphen(form) ? '-' : form;
  }
  return text.length <= 10 ? [text, at + 5] : [own, at + 1];
}

/** Year first, or day first; month first only where the day cannot be a month (6/15/2017). */
function fromParts([a, b, c]: readonly [number, number, number], yearFirst: boolean, lastWidth: number) {
  if (yearFirst) return { year: a, month: b, day: c };
  if (lastWidth === 3) return null;
  const year = lastWidth === 4 ? c : c + (c < 70 ? 2000 : 1900);
  return b > 12 ? { year, month: a, day: b } : { year, month: b, day: a };
}
