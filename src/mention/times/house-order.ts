import type { Tokens } from '../../analysis/index.js';

/** Houses that write the month first where a text itself does not show it. */
const AMERICAN =
  /\b(?:united states|u\.s\.|us (?:department|embassy|mission|central|army|navy|air|africa|european|state|treasury)|american|white house|pentagon|state department|department of (?:state|defense|the treasury|justice|homeland)|usaid|centcom|africom|eucom|philippine)/i;

/** Whether days in figures are told month first: a day above twelve in either place shows it, else the country of the house. */
export function isMonthFirst(tokens: Tokens, publisher: string | null): boolean {
  for (const [, first, second] of tokens.text.matchAll(/(?<!\d)(\d{1,2})\/(\d{1,2})\/(?:19|20)\d\d(?!\d)/g)) {
    if (Number(first) > 12) return false;
    if (Number(second) > 12) return true;
  }
  return publisher !== null && AMERICAN.test(publisher);
}
