import type { Words } from './words.js';

/** What the words around a number make of it. */
export type Bound = 'exact' | 'about' | 'atLeast' | 'over' | 'atMost' | 'under';

type Phrases = readonly (readonly [words: readonly string[], bound: Bound])[];

const phrases = (entries: readonly (readonly [string, Bound])[]): Phrases =>
  entries.map(([words, bound]) => [words.split(' '), bound] as const).sort(([a], [b]) => b.length - a.length);

const BEFORE: Phrases = phrases([
  ['at least', 'atLeast'],
  ['at the very least', 'atLeast'],
  ['no fewer than', 'atLeast'],
  ['no less than', 'atLeast'],
  ['not less than', 'atLeast'],
  ['not fewer than', 'atLeast'],
  ['a minimum of', 'atLeast'],
  ['more than', 'over'],
  ['well over', 'over'],
  ['just over', 'over'],
  ['in excess of', 'over'],
  ['upwards of', 'over'],
  ['upward of', 'over'],
  ['greater than', 'over'],
  ['over', 'over'],
  ['above', 'over'],
  ['exceeding', 'over'],
  ['no more than', 'atMost'],
  ['not more than', 'atMost'],
  ['at most', 'atMost'],
  ['a maximum of', 'atMost'],
  ['as many as', 'atMost'],
  ['as much as', 'atMost'],
  ['up to', 'atMost'],
  ['less than', 'under'],
  ['fewer than', 'under'],
  ['just under', 'under'],
  ['under', 'under'],
  ['below', 'under'],
  ['an estimated', 'about'],
  ['estimated', 'about'],
  ['about', 'about'],
  ['around', 'about'],
  ['approximately', 'about'],
  ['approx', 'about'],
  ['roughly', 'about'],
  ['circa', 'about'],
  ['some', 'about'],
  ['nearly', 'about'],
  ['almost', 'about'],
  ['close to', 'about'],
  ['~', 'about'],
]);

const AFTER: Phrases = phrases([
  ['or more', 'atLeast'],
  ['and more', 'atLeast'],
  ['plus', 'atLeast'],
  ['+', 'atLeast'],
  ['or so', 'about'],
  ['or less', 'atMost'],
  ['or fewer', 'atMost'],
]);

/** The bound before the number at `at`, with the index it begins at ("at least", "over"); the strongest that is said. */
export function boundBefore(words: Words, at: number): { bound: Bound; first: number } {
  for (const [phrase, bound] of BEFORE) {
    const first = at - phrase.length;
    if (
      first >= words.first &&
      phrase.every((word, i) => words.word(first + i) === word) &&
      !isDirection(words, first)
    ) {
      const more = bound === 'about' ? boundBefore(words, first) : null;
      return more && more.bound !== 'exact' ? more : { bound, first };
    }
  }
  return { bound: 'exact', first: at };
}

/** "the rule over 20 provinces", "fired above two villages": a verb's or noun's preposition, not a bound. */
const isDirection = (words: Words, at: number): boolean =>
  ['over', 'above', 'under', 'below'].includes(words.word(at)) &&
  /^(?:control|power|rule|flew|fly|flying|flown|authority|sovereignty|drone|drones|shot|victory|win|hand|hands|handed|handing|turned|took|taken|gave|given|signed)$/.test(
    words.word(at - 1),
  );

/** The bound after the number, with the index after it ("or more"). */
export function boundAfter(words: Words, at: number): { bound: Bound; last: number } | null {
  if (words.word(at) === '+' && words.touches(at + 1) && /^\d/.test(words.form(at + 1))) return null; // "5+5"
  for (const [phrase, bound] of AFTER)
    if (phrase.every((word, i) => words.word(at + i) === word)) return { bound, last: at + phrase.length };
  return null;
}

/** "30 people or more": the bound behind the noun that the number before `at` counts. */
export function boundBehindNoun(words: Words, at: number): Bound | null {
  for (let i = at + 1; i <= at + 3; i += 1) {
    if (!/^(?:NOUN|PROPN|ADJ)$/.test(words.trees.upos(i - 1))) return null;
    if (words.word(i) === 'or' && /^(?:more|less|fewer)$/.test(words.word(i + 1)))
      return boundAfter(words, i)?.bound ?? null;
  }
  return null;
}
