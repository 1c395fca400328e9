import type { Tokens } from '../../analysis/index.js';
import type { Found } from './settle.js';

/**
 * Cuts a mention that runs over several names at the links of a list ("the towns of Arman and Zera"). A place with the
 * state it lies in stays whole ("Arman, Syria"). `plain` are the names without their descriptions, in document order.
 */
export function splitLists(mentions: readonly Found[], plain: readonly Found[], tokens: Tokens): Found[] {
  let next = 0;
  return mentions.flatMap((mention) => {
    while (next < plain.length && plain[next]!.first < mention.first) next += 1;
    const names: Found[] = [];
    for (let i = next; i < plain.length && plain[i]!.last <= mention.last; i += 1) names.push(plain[i]!);
    return names.length < 2 ? [mention] : splitMention(mention, names, tokens);
  });
}

function splitMention(mention: Found, names: readonly Found[], tokens: Tokens): Found[] {
  const gaps = names.slice(1).map((name, i) => linkBetween(tokens, names[i]!.last, name.first));
  const isList =
    gaps.includes('and') || gaps.filter((gap) => gap === 'comma').length > 1 || standsInList(mention, tokens);
  const parts: Found[] = [];
  let first = mention.first;
  gaps.forEach((gap, i) => {
    const after = names[i + 1]!;
    if (gap !== 'and' && !(gap === 'comma' && isList && !isState(after))) return;
    parts.push({ ...mention, first, last: names[i]!.last });
    first = after.first;
  });
  return [...parts, { ...mention, first }];
}

/** "…, X, Y and Z": a comma or an "and" ties the mention to its neighbours. */
const standsInList = ({ first, last }: Found, tokens: Tokens): boolean =>
  tokens.form(first - 1) === ',' || tokens.form(last) === ',' || tokens.lower(last) === 'and';

const isState = ({ by, type }: Found): boolean => by === 'dictionary' && type === 'place';

/**
 * Cuts places told by others: "the village of Arman east of Zera" is the village and Zera. "North of Zera" alone stays.
 */
export function cutDirections(mentions: readonly Found[], tokens: Tokens): Found[] {
  return mentions.flatMap((mention) => {
    if (mention.type !== 'place') return [mention];
    for (let i = mention.first + 1; i + 2 < mention.last; i += 1) {
      if (tokens.lower(i + 1) !== 'of' || !DIRECTION.test(tokens.lower(i))) continue;
      const from = tokens.form(i - 1) === '-' ? i - 2 : i;
      if (!holdsCapital(tokens, mention.first, from) || !holdsCapital(tokens, i + 2, mention.last)) continue;
      return [
        { ...mention, last: from },
        { ...mention, first: i + 2 },
      ];
    }
    return [mention];
  });
}

/** Without numbers of headings: the "I." before "The situation" speaks of nobody. */
export const withoutNumbering = (mentions: readonly Found[], tokens: Tokens): Found[] =>
  mentions.filter(
    ({ first, last }) =>
      !(
        last - first === 1 &&
        /^[IVX]{1,5}[.)]?$/u.test(tokens.form(first)) &&
        tokens.sentence[first] !== tokens.sentence[first - 1] &&
        /[.)]$/u.test(tokens.form(first) + tokens.form(first + 1).slice(0, 1))
      ),
  );

const DIRECTION = /^(north|south)?-?(east|west)?$/;

/** "No Ukrainian soldiers": the name of those who were not there begins behind the "no". */
export const withoutNo = (mentions: readonly Found[], tokens: Tokens): Found[] =>
  mentions.map((name) =>
    name.last - name.first > 1 && isOutside(tokens, name.first) ? { ...name, first: name.first + 1 } : name,
  );

/** "both" before a name, "Both sides" stays. */
const isOutside = (tokens: Tokens, first: number): boolean =>
  tokens.lower(first) === 'no' ||
  (tokens.lower(first) === 'both' && /^\p{Lu}\p{Ll}/u.test(tokens.form(first + 1)));

/** Without bare directions: "to the southeast" is no place. */
export const withoutDirections = (mentions: readonly Found[], tokens: Tokens): Found[] =>
  mentions.filter(({ first, last, type }) => {
    const from = tokens.lower(first) === 'the' ? first + 1 : first;
    return !(
      type === 'place' &&
      last - from === 1 &&
      DIRECTION.test(tokens.lower(from)) &&
      isSmall(tokens, from)
    );
  });

const isSmall = (tokens: Tokens, token: number): boolean => tokens.form(token) === tokens.lower(token);

function holdsCapital(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i < last; i += 1)
    if (/^\p{Lu}\p{Ll}/u.test(tokens.form(i)) && !/^The$/.test(tokens.form(i))) return true;
  return false;
}

type Link = 'and' | 'comma' | 'other';

/** What stands between two names: only the links of a list, or something else. */
function linkBetween(tokens: Tokens, from: number, to: number): Link {
  let link: Link = 'other';
  for (let i = from; i < to; i += 1) {
    const word = tokens.lower(i);
    if (word === 'and' || word === 'or' || word === '&') link = 'and';
    else if (word === ',') link = link === 'and' ? 'and' : 'comma';
    else if (word !== 'the') return 'other';
  }
  return link;
}

/** Without a possessive mark at the end of a place or a person ("China’s"); other names may own theirs ("McDonald’s"). */
export const trimPossessives = (names: readonly Found[], tokens: Tokens): Found[] =>
  names.map((name) =>
    (name.type === 'place' || name.type === 'person') &&
    name.last - name.first > 1 &&
    isPossessive(tokens.form(name.last - 1))
      ? { ...name, last: name.last - 1 }
      : name,
  );

const isPossessive = (form: string): boolean => /^['’]s?$/.test(form);

/**
 * Cuts "Kenya’s Supreme Court" into the country and its court, where `places` (names of the dictionary, in document
 * order) end at the possessive.
 */
export function cutPossessives(names: readonly Found[], places: readonly Found[], tokens: Tokens): Found[] {
  const byFirst = new Map(places.filter(({ type }) => type === 'place').map((place) => [place.first, place]));
  return names.flatMap((name) => {
    const owner = byFirst.get(name.first) ?? byFirst.get(name.first + 1);
    if (!owner || owner.last + 1 >= name.last || !isPossessive(tokens.form(owner.last))) return [name];
    return [
      { ...owner, by: name.by },
      { ...name, first: owner.last + 1 },
    ];
  });
}
