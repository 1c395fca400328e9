import type { Tokens } from '../../analysis/index.js';
import type { Found } from './settle.js';

const DIRECTIONS = /^((north|south)?-?(east|west)?(ern)?|near|outside|around)$/;

/**
 * Cuts a mention that runs over several names: at the links of a list ("the towns of Arman and Zera"), and where one
 * place is told by another ("the village of Arman east of Zera"). A place with the larger one it lies in stays whole
 * ("Arman, Syria"). `plain` are the names without their descriptions, in document order.
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
  const isList = gaps.includes('and') || gaps.filter((gap) => gap === 'comma').length > 1;
  const parts: Found[] = [];
  let first = mention.first;
  gaps.forEach((gap, i) => {
    const before = names[i]!;
    const after = names[i + 1]!;
    const isCut = gap === 'and' || gap === 'direction' || (gap === 'comma' && isList);
    if (!isCut) return;
    parts.push({ ...mention, first, last: before.last });
    first = after.first;
  });
  return [...parts, { ...mention, first }];
}

type Link = 'and' | 'comma' | 'direction' | 'other';

/** What stands between two names: only the links of a list, a direction with "of", or something else. */
function linkBetween(tokens: Tokens, from: number, to: number): Link {
  let link: Link = 'other';
  for (let i = from; i < to; i += 1) {
    const word = tokens.lower(i);
    if (word === 'and' || word === 'or' || word === '&') link = 'and';
    else if (word === ',') link = link === 'and' ? 'and' : 'comma';
    else if (DIRECTIONS.test(word)) return 'direction';
    else if (word !== 'the') return 'other';
  }
  return link;
}

/**
 * Cuts "Kenya’s Supreme Court" into the country and its court, where `places` (names of the dictionary, in document
 * order) end at the possessive.
 */
export function cutPossessives(names: readonly Found[], places: readonly Found[], tokens: Tokens): Found[] {
  const byFirst = new Map(places.filter(({ type }) => type === 'place').map((place) => [place.first, place]));
  return names.flatMap((name) => {
    const owner = byFirst.get(name.first) ?? byFirst.get(name.first + 1);
    if (!owner || owner.last + 1 >= name.last || !/^['’]s?$/.test(tokens.form(owner.last))) return [name];
    return [
      { ...owner, by: name.by },
      { ...name, first: owner.last + 1 },
    ];
  });
}
