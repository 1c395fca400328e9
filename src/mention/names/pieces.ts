import type { Tokens } from '../../analysis/index.js';
import { foldName, gazetteer, type Row } from '../places/index.js';
import type { Found } from './settle.js';

/**
 * Cuts a town written before its country or state without a comma ("toledo ohio") in two, where the gazetteer has such a
 * town there and no place of the whole name.
 */
export function cutStates(names: readonly Found[], tokens: Tokens): Found[] {
  return names.flatMap((name) => {
    if (name.type !== 'place') return [name];
    const cut = [name.last - 2, name.last - 1].find((at) => at > name.first && isTownIn(tokens, name, at));
    return cut === undefined
      ? [name]
      : [
          { ...name, last: cut },
          { ...name, first: cut },
        ];
  });
}

const STATE = /^A\.(?:PCL|ADM1)/;

function isTownIn(tokens: Tokens, { first, last }: Found, cut: number): boolean {
  const { text } = tokens;
  const rowsOf = (from: number, to: number) => {
    const { start, end } = tokens.range(from, to);
    return places.exact(foldName(text.slice(start, end)));
  };
  const places = gazetteer();
  const states = rowsOf(cut, last).filter((row) => STATE.test(places.feature(row)));
  if (states.length === 0 || rowsOf(first, last).length > 0) return false;
  const parts = rowsOf(first, cut);
  return states.some((state) => parts.some((part) => liesIn(part, state)));
}

/** Whether a row is a town or region of the country, or a town of the division. */
function liesIn(part: Row, state: Row): boolean {
  const places = gazetteer();
  if (places.country(part) !== places.country(state)) return false;
  const isTown = places.feature(part).startsWith('P.');
  if (places.feature(state).startsWith('A.ADM1'))
    return isTown && places.admin1(part) === places.admin1(state);
  return isTown || places.feature(part).startsWith('A.ADM1');
}

/** What stands behind its owner's name in the name of a business. */
const BUSINESS = new Set(
  'auto automotive automotives bakery bar barbecue bbq bistro brewery buffet burgers cafe café cakes catering cleaners collision cuisine dairy deli delicatessen diner donuts florist flowers furniture garage gallery gifts grill grille gym hardware jewelers jewelry karate liquors market motors nursery pharmacy pizza pizzeria plumbing pub restaurant roofing saloon salon seafood spa steakhouse subs sushi tacos tailoring tavern towing toys winery'.split(
    ' ',
  ),
);
const LONGEST_BUSINESS = 3;

/** Takes "Gino's Pizza" for one business, of which the tagger had only the owner. */
export function joinBusinesses(names: readonly Found[], tokens: Tokens): Found[] {
  let end = 0;
  return names.flatMap((name) => {
    if (name.first < end) return [];
    const last = isOwner(name) ? businessEnd(tokens, name.last) : null;
    if (last === null) return [name];
    end = last;
    return [{ ...name, last, type: 'organisation' as const }];
  });
}

const isOwner = ({ type }: Found): boolean =>
  type === 'person' || type === 'organisation' || type === 'place';

/** The end of "'s Pizza" or "'s Steak House Grill" from a token on. */
function businessEnd(tokens: Tokens, from: number): number | null {
  if (!/^['’]s$/.test(tokens.form(from))) return null;
  for (let i = from + 1; i <= from + LONGEST_BUSINESS; i += 1) {
    if (!/^\p{Lu}/u.test(tokens.form(i)) || tokens.sentence[i] !== tokens.sentence[from]) return null;
    if (BUSINESS.has(tokens.lower(i))) return i + 1;
  }
  return null;
}

const QUOTE = /^["“”]$/;
const LONGEST_GIVEN = 3;

/** Takes "Ibarra, Felix" in quotation marks, as mail writes senders, for one person; two places stay two. */
export function joinSenders(names: readonly Found[], tokens: Tokens): Found[] {
  let end = 0;
  return names.flatMap((name) => {
    if (name.first < end) return [];
    const last = senderEnd(tokens, name.first);
    const isPlace =
      last === null || names.every((part) => part.type === 'place' || !within(part, name.first, last));
    if (isPlace) return [name];
    end = last;
    return [{ ...name, last, type: 'person' as const }];
  });
}

const within = (part: Found, first: number, last: number): boolean =>
  part.first >= first && part.last <= last;

function senderEnd(tokens: Tokens, first: number): number | null {
  if (!QUOTE.test(tokens.form(first - 1)) || tokens.form(first + 1) !== ',') return null;
  for (let i = first; i <= first + 1 + LONGEST_GIVEN; i += 1) {
    if (i > first + 2 && QUOTE.test(tokens.form(i))) return i;
    if (i !== first + 1 && !/^\p{Lu}[\p{L}.'’-]*$/u.test(tokens.form(i))) return null;
  }
  return null;
}
