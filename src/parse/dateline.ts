import { openers } from './abbreviations.js';

/** Words of a dateline, and what shows that it is one. */
const MONTH_OR_DAY =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\.?$/i;
const WORD = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|\d{1,4}(?:st|nd|rd|th)?|[,.()/-]|of|de|la|el|al)$/u;
const DASH = /^(?:-{1,2}|–|—)$/;
const CAPITALS = /^\p{Lu}{3}[\p{Lu}.'’-]*$/u;
const LONGEST = 16;

/**
 * Index of the dash that ends the dateline at the head of a block ("GOMA, 27 January 2025 (Radio Okapi) — The mission
 * said …"); -1 where the block has none. `forms` gives the tokens, `isApart` says whether white space stands on both
 * sides of one. A name alone before a dash is no dateline: it takes capitals, a day, brackets or a second name.
 */
export function datelineEnd(
  forms: (i: number) => string,
  isApart: (i: number) => boolean,
  count: number,
): number {
  let isShown = false;
  if (!/^\p{Lu}/u.test(forms(0)) || openers.has(forms(0).toLowerCase())) return -1;
  for (let i = 0; i < Math.min(count - 1, LONGEST); i += 1) {
    const form = forms(i);
    if (i > 0 && DASH.test(form) && isApart(i))
      return isShown && /^[\p{Lu}\d"“‘'(«]/u.test(forms(i + 1)) ? i : -1;
    if (!WORD.test(form) && !MONTH_OR_DAY.test(form)) return -1;
    isShown ||= CAPITALS.test(form) || MONTH_OR_DAY.test(form) || (i > 0 && /^[,()]$/.test(form));
  }
  return -1;
}
