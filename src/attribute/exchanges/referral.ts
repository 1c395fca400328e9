import type { Tokens, Trees } from '../../analysis/index.js';

const ARTICLES = new Set([
  'the',
  'our',
  'my',
  'your',
  'their',
  'his',
  'her',
  'a',
  'an',
  'this',
  'that',
  'those',
  'these',
]);
const PRONOUNS = new Set([
  'them',
  'him',
  'her',
  'us',
  'it',
  'you',
  'me',
  'who',
  'which',
  'someone',
  'somebody',
  'others',
  'that',
  'this',
]);
/** Those who stand for a body: "our colleagues at the Treasury". */
const STAND_INS = new Set([
  'colleagues',
  'colleague',
  'friends',
  'folks',
  'team',
  'teams',
  'people',
  'counterparts',
  'spokesperson',
  'office',
]);
const LONGEST = 12;

/** The body a question is referred to, from the words after the cue; null where they name none. Ends before `end`. */
export function bodyAfter(tokens: Tokens, trees: Trees, at: number, end: number): string | null {
  let first = at;
  while (first < end && tokens.lower(first) === 'to') first += 1;
  // A short name that the tagger does not know: "refer you to USAID".
  const isAcronym = first < end && /^\p{Lu}{3,}$/u.test(tokens.form(first));
  const head = nounHeadFrom(tokens, trees, first, end) ?? (isAcronym ? first : null);
  if (head === null) return null;
  const last = Math.min(phraseEnd(tokens, trees, head, first), end, first + LONGEST);
  const cut = withoutPurpose(tokens, first, last);
  const isStandIn = STAND_INS.has(tokens.lower(cut - 1)) && /^(?:at|in|from|over)$/.test(tokens.lower(cut));
  return isStandIn && cut + 1 < end
    ? bodyAfter(tokens, trees, tokens.lower(cut + 1) === 'at' ? cut + 2 : cut + 1, end)
    : nameOf(tokens, trees, first, cut);
}

const PURPOSES = new Set(
  'more further any anything specifics details comment comments information that this answers clarification'.split(
    ' ',
  ),
);

/** "the Ministry of Commerce for specifics", "the Panel of Experts, which will report": the name without what is said of it. */
function withoutPurpose(tokens: Tokens, first: number, last: number): number {
  for (let i = first + 1; i < last; i += 1) {
    const next = tokens.lower(i + 1);
    const isFor = /^(?:for|on|about|regarding)$/.test(tokens.lower(i)) && PURPOSES.has(next);
    if (isFor || (tokens.form(i) === ',' && /^(?:which|who|whose|where|as|not|and)$/.test(next))) return i;
  }
  return last;
}

/** "is for the Norwegians to answer": the body between the words of the cue. */
export function bodyWithin(tokens: Tokens, first: number, last: number): string | null {
  let from = first;
  while (from < last && !/^(?:for|to)$/.test(tokens.lower(from))) from += 1;
  let end = last - 1;
  while (end > from && tokens.lower(end) !== 'to') end -= 1;
  let at = from + 1;
  while (at < end && ARTICLES.has(tokens.lower(at))) at += 1;
  if (at >= end || PRONOUNS.has(tokens.lower(at))) return null;
  const range = tokens.range(at, end);
  return tokens.text.slice(range.start, range.end).replace(/\s+/gu, ' ');
}

/** The body named just before the cue, as the subject of its words. */
export function bodyBefore(tokens: Tokens, trees: Trees, at: number): string | null {
  const last = at;
  const sentence = tokens.sentence[at - 1];
  let first = at - 1;
  while (first > 0 && tokens.sentence[first - 1] === sentence && trees.isUnder(first - 1, at - 1)) first -= 1;
  return first < last ? nameOf(tokens, trees, first, last) : null;
}

/** Head of the noun phrase that begins at the token. */
function nounHeadFrom(tokens: Tokens, trees: Trees, first: number, end: number): number | null {
  for (let i = first; i < Math.min(end, first + LONGEST); i += 1) {
    const tag = trees.upos(i);
    if (tag === 'PUNCT' && i > first && tokens.form(i) !== '-') return null;
    if (tag !== 'NOUN' && tag !== 'PROPN') continue;
    let head = i;
    for (
      let up = trees.head[head]!;
      up >= first && up < end && isInPhrase(trees, head);
      up = trees.head[head]!
    )
      head = up;
    return head;
  }
  return null;
}

const isInPhrase = (trees: Trees, i: number): boolean =>
  ['compound', 'flat', 'amod', 'nmod', 'det', 'nummod', 'fixed'].includes(trees.rel(i));

/** Where the phrase ends: before its clauses, appositions and conjuncts. */
function phraseEnd(tokens: Tokens, trees: Trees, head: number, first: number): number {
  const [, last] = trees.extent(
    head,
    (child) =>
      child > head &&
      (['acl', 'appos', 'conj', 'parataxis', 'punct', 'advcl', 'cc'].includes(trees.rel(child)) ||
        standsBehindComma(tokens, trees, child)),
  );
  let end = Math.max(last, first + 1);
  while (end > first + 1 && /^[^\p{L}\p{N})]/u.test(tokens.form(end - 1))) end -= 1;
  return end;
}

/** "The Joint Command, not for us": whatever the tree hangs behind a comma is no part of the name. */
function standsBehindComma(tokens: Tokens, trees: Trees, child: number): boolean {
  const [first] = trees.extent(child);
  return tokens.form(first) === ',' || (first > 0 && tokens.form(first - 1) === ',');
}

function nameOf(tokens: Tokens, trees: Trees, first: number, last: number): string | null {
  let from = first;
  while (from < last && ARTICLES.has(tokens.lower(from))) from += 1;
  if (STAND_INS.has(tokens.lower(from))) {
    const next = Array.from({ length: last - from }, (_, i) => from + i).find(
      (i) => i > from && ['at', 'in', 'from', 'of', 'over'].includes(tokens.lower(i)),
    );
    if (next !== undefined)
      return nameOf(tokens, trees, tokens.lower(next + 1) === 'at' ? next + 2 : next + 1, last);
  }
  if (from >= last || PRONOUNS.has(tokens.lower(from))) return null;
  const { start, end } = tokens.range(from, last);
  return tokens.text
    .slice(start, end)
    .replace(/\s+/gu, ' ')
    .replace(/['’]s$/u, '');
}
